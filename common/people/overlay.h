#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// Somebody of a people list (--people FILE).
struct ListedPerson {
  std::string id;                  ///< as the list has it
  std::string name;                ///< shown
  std::vector<std::string> names;  ///< every spelling, `name` included
  friend bool operator==(const ListedPerson&, const ListedPerson&) = default;
};

/// A name in its family.
struct NameRef {
  std::string family;
  std::string id;  ///< name id
  friend auto operator<=>(const NameRef&, const NameRef&) = default;
};
[[nodiscard]] NameRef name_ref(std::string_view name);

/// What a people list and the user's corrections say of the names of one family.
struct Overlay {
  struct Entry {
    std::string id;                     ///< of the list
    std::string name;                   ///< shown
    std::set<std::string> name_ids;     ///< its spellings in this family
    std::vector<std::string> families;  ///< where its spellings stand
  };
  std::vector<Entry> listed;
  std::set<std::string> cuts;  ///< name ids and speaker ids (of ready-made speech) that stand alone

  [[nodiscard]] bool empty() const { return listed.empty() && cuts.empty(); }
};

}  // namespace onrecord

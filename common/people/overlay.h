#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"

namespace onrecord {

/// An office that somebody held, as a people list has it.
struct ListedRole {
  std::string text;           ///< "Minister of Trade"
  std::optional<Date> first;  ///< open where unknown
  std::optional<Date> last;   ///< included
  friend bool operator==(const ListedRole&, const ListedRole&) = default;
};

/// Somebody of a people list (--people FILE).
struct ListedPerson {
  std::string id;                  ///< as the list has it
  std::string name;                ///< shown
  std::vector<std::string> names;  ///< every spelling, `name` included
  std::vector<ListedRole> roles{};
  std::vector<std::string> ids{};  ///< other ids, as ready-made speech may give them
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
    std::set<std::string> name_ids;     ///< its full names in this family
    std::set<std::string> keys{};       ///< merge_key of these
    std::set<std::string> lone{};       ///< ids of its one-word spellings in this family: only asked by
    std::vector<std::string> families;  ///< where its full names stand
    std::vector<ListedRole> roles{};
    std::vector<std::string> ids{};  ///< other ids than `id`
  };
  std::vector<Entry> listed;
  std::set<std::string> cuts;  ///< name ids and speaker ids (of ready-made speech) that stand alone

  [[nodiscard]] bool empty() const { return listed.empty() && cuts.empty(); }
};

}  // namespace onrecord

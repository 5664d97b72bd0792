#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/people/overlay.h"

// Private to indexer/source.

namespace onrecord::source {

/// Gathers a people list: people by id, in the order in which they were named first.
class PeopleBuilder {
 public:
  /// The person of that id; added if it is new.
  ListedPerson& person(std::string_view id);
  /// Null if nobody has it.
  [[nodiscard]] ListedPerson* find(std::string_view id);
  /// Those who have a name.
  [[nodiscard]] std::vector<ListedPerson> take();

  /// The first name is the one shown; empty and known ones are left out.
  static void add_name(ListedPerson& person, std::string_view name);

 private:
  std::map<std::string, std::size_t, std::less<>> places_;
  std::vector<ListedPerson> people_;
};

}  // namespace onrecord::source

#include "indexer/source/people_builder.h"

#include <algorithm>

namespace onrecord::source {

ListedPerson& PeopleBuilder::person(std::string_view id) {
  const auto [at, is_new] = places_.emplace(id, people_.size());
  if (is_new) people_.push_back({std::string(id), {}, {}});
  return people_[at->second];
}

ListedPerson* PeopleBuilder::find(std::string_view id) {
  const auto found = places_.find(id);
  return found == places_.end() ? nullptr : &people_[found->second];
}

std::vector<ListedPerson> PeopleBuilder::take() {
  std::erase_if(people_, [](const ListedPerson& person) { return person.names.empty(); });
  return std::move(people_);
}

void PeopleBuilder::add_name(ListedPerson& person, std::string_view name) {
  if (name.empty()) return;
  if (person.name.empty()) person.name = name;
  if (std::find(person.names.begin(), person.names.end(), name) == person.names.end())
    person.names.emplace_back(name);
}

}  // namespace onrecord::source

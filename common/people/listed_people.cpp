#include "common/people/listed_people.h"

#include <algorithm>

namespace onrecord {
namespace {

/// "uk.org.publicwhip/member" of an id: what kind of id it is; empty if it does not say.
std::string_view kind_of_id(std::string_view id) {
  const auto end = id.find_last_of("/:#");
  return end == std::string_view::npos ? std::string_view() : id.substr(0, end);
}

bool has_id_of_kind(const Overlay::Entry& entry, std::string_view kind) {
  if (kind.empty()) return false;
  return kind_of_id(entry.id) == kind ||
         std::any_of(entry.ids.begin(), entry.ids.end(),
                     [&](const std::string& id) { return kind_of_id(id) == kind; });
}

}  // namespace

ListedPeople::ListedPeople(std::span<const Overlay::Entry> entries) {
  for (const Overlay::Entry& entry : entries) {
    add(by_given_, entry.id, entry);
    for (const std::string& id : entry.ids) add(by_given_, id, entry);
    for (const std::string& id : entry.name_ids) add(by_name_, id, entry);
    for (const std::string& key : entry.keys) add(by_key_, key, entry);
  }
}

void ListedPeople::add(Entries& entries, const std::string& key, const Overlay::Entry& entry) {
  const auto [at, is_new] = entries.emplace(key, &entry);
  if (!is_new && at->second != &entry) at->second = nullptr;
}

const Overlay::Entry* ListedPeople::find(const Asked& asked) const {
  if (!asked.given.empty())
    if (const auto given = by_given_.find(asked.given); given != by_given_.end() && given->second)
      return given->second;
  const Overlay::Entry* entry = nullptr;
  if (const auto name = by_name_.find(asked.name_id); name != by_name_.end()) {
    entry = name->second;
  } else if (const auto equal = by_key_.find(asked.key); equal != by_key_.end() && asked.person) {
    entry = equal->second;
  }
  return entry && has_id_of_kind(*entry, kind_of_id(asked.given)) ? nullptr : entry;
}

}  // namespace onrecord

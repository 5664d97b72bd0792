#include "searcher/search/people_index.h"

#include "common/store/reader_impl.h"

namespace onrecord::search {

void PeopleIndex::follow_index() {
  if (state_ == reader_.impl().state) return;
  state_ = reader_.impl().state;
  families_.clear();
  values_.clear();
  keys_.clear();
}

Result<const PeopleIndex::Family*> PeopleIndex::load(const std::string& key) {
  if (const auto found = families_.find(key); found != families_.end()) return &found->second;
  auto rows = reader_.impl().names(key);
  if (!rows) return fail(rows.error());
  Family family;
  family.people = derive_people(*rows);
  const auto at = families_.emplace(key, std::move(family)).first;
  for (const Person& person : at->second.people) {
    if (person.bare) {
      at->second.bare = &person;
      continue;
    }
    for (const std::string& id : person.members) at->second.by_id.emplace(id, &person);
    for (const Bucket& bucket : person.buckets) at->second.by_bucket.emplace(bucket, &person);
  }
  return &at->second;
}

Result<const std::vector<Person>*> PeopleIndex::family(const std::string& key) {
  auto loaded = load(key);
  if (!loaded) return fail(loaded.error());
  return &(*loaded)->people;
}

Result<const Person*> PeopleIndex::find(const SpeakerRef& ref) {
  auto loaded = load(ref.family);
  if (!loaded) return fail(loaded.error());
  const Family& family = **loaded;
  if (ref.bare) {
    const auto owner = family.by_bucket.find(ref.bucket);
    return owner == family.by_bucket.end() ? family.bare : owner->second;
  }
  const auto person = family.by_id.find(ref.id);
  return person == family.by_id.end() ? nullptr : person->second;
}

Result<const Person*> PeopleIndex::find_value(const std::string& entry) {
  if (const auto found = values_.find(entry); found != values_.end()) return found->second;
  auto person = find(parse_speaker_value(entry));
  if (person) values_.emplace(entry, *person);
  return person;
}

std::vector<std::string> PeopleIndex::families_of_sound(const std::string& lookup, std::size_t most) const {
  return reader_.impl().families_of_sound(lookup, most);
}

const std::vector<std::string>& PeopleIndex::family_keys(const std::string& prefix) {
  const auto found = keys_.find(prefix);
  if (found != keys_.end()) return found->second;
  return keys_.emplace(prefix, reader_.impl().families(prefix)).first->second;
}

}  // namespace onrecord::search

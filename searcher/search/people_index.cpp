#include "searcher/search/people_index.h"

#include <algorithm>
#include <set>

#include "common/store/reader_impl.h"

namespace onrecord::search {

void PeopleIndex::follow_index() {
  if (state_ == reader_.impl().state) return;
  state_ = reader_.impl().state;
  families_.clear();
  united_.clear();
  families_of_.clear();
  united_people_.clear();
  values_.clear();
  keys_.clear();
}

Result<PeopleIndex::Family*> PeopleIndex::load(const std::string& key) {
  if (const auto found = families_.find(key); found != families_.end()) return &found->second;
  auto rows = reader_.impl().names(key);
  if (!rows) return fail(rows.error());
  auto listed = reader_.impl().listed(key);
  if (!listed) return fail(listed.error());
  Family& family = families_[key];
  family.people = derive_people(*rows, {*listed, corrections_.cuts()});
  family.listed = std::move(*listed);
  for (const Person& person : family.people) {
    if (person.bare) {
      family.bare = &person;
      continue;
    }
    for (const std::string& id : person.members) family.by_id.emplace(id, &person);
    for (const Bucket& bucket : person.buckets) family.by_bucket.emplace(bucket, &person);
  }
  return &family;
}

Result<std::vector<NameRef>> PeopleIndex::others_of(const std::string& family, const Person& person) {
  std::vector<NameRef> others;
  for (const std::string& member : person.members)
    for (NameRef& other : corrections_.merged_with({family, std::string(name_id_of(member))}))
      others.push_back(std::move(other));
  if (person.list_id.empty()) return others;
  auto loaded = load(family);
  if (!loaded) return fail(loaded.error());
  for (const Overlay::Entry& entry : (*loaded)->listed) {
    if (entry.id != person.list_id) continue;
    for (const std::string& key : entry.families) {
      auto other = load(key);
      if (!other) return fail(other.error());
      for (const Person& one : (*other)->people)
        if (one.list_id == person.list_id)
          others.push_back({key, std::string(name_id_of(one.members.front()))});
    }
  }
  return others;
}

/// The person with everybody whom list and user make one with them.
Result<const Person*> PeopleIndex::united(const std::string& family, const Person* person) {
  if (person->bare || (person->list_id.empty() && corrections_.empty())) return person;
  if (const auto found = united_.find(person); found != united_.end()) return found->second;
  std::vector<const Person*> group{person};
  std::vector<std::string> keys{family};
  for (std::size_t i = 0; i < group.size(); ++i) {
    auto others = others_of(keys[i], *group[i]);
    if (!others) return fail(others.error());
    for (const NameRef& ref : *others) {
      auto other = find_own({ref.family, ref.id, false, {}});
      if (!other) return fail(other.error());
      if (!*other || std::find(group.begin(), group.end(), *other) != group.end()) continue;
      group.push_back(*other);
      keys.push_back(ref.family);
    }
  }
  const Person* all = person;
  if (group.size() > 1 || !person->list_id.empty()) {
    std::vector<std::pair<std::string, Bucket>> buckets;
    for (std::size_t i = 0; i < group.size(); ++i)
      for (const Bucket& bucket : group[i]->buckets) buckets.emplace_back(keys[i], bucket);
    std::sort(buckets.begin(), buckets.end());
    std::sort(group.begin(), group.end(),
              [](const Person* a, const Person* b) { return a->members < b->members; });
    Person& whole = united_people_.emplace_back(unite(group));
    whole.far_buckets = std::move(buckets);
    whole.buckets.clear();
    families_of_[&whole] = keys;
    all = &whole;
  }
  for (const Person* one : group) united_[one] = all;
  return all;
}

Result<const std::vector<const Person*>*> PeopleIndex::family(const std::string& key) {
  auto loaded = load(key);
  if (!loaded) return fail(loaded.error());
  Family& family = **loaded;
  if (family.united.empty()) {
    for (const Person& person : family.people) {
      auto one = united(key, &person);
      if (!one) return fail(one.error());
      if (std::find(family.united.begin(), family.united.end(), *one) == family.united.end())
        family.united.push_back(*one);
    }
  }
  return &family.united;
}

Result<const Person*> PeopleIndex::find_own(const SpeakerRef& ref) {
  auto loaded = load(ref.family);
  if (!loaded) return fail(loaded.error());
  const Family& family = **loaded;
  if (ref.bare) {
    const auto owner = family.by_bucket.find(ref.bucket);
    return owner == family.by_bucket.end() ? family.bare : owner->second;
  }
  auto person = family.by_id.find(ref.id);
  if (person == family.by_id.end()) person = family.by_id.find(parted_name(ref));
  return person == family.by_id.end() ? nullptr : person->second;
}

Result<const Person*> PeopleIndex::find(const SpeakerRef& ref) {
  auto person = find_own(ref);
  if (!person || !*person) return person;
  return united(ref.family, *person);
}

Result<const Person*> PeopleIndex::find_value(const std::string& entry) {
  if (const auto found = values_.find(entry); found != values_.end()) return found->second;
  auto person = find(parse_speaker_value(entry));
  if (person) values_.emplace(entry, *person);
  return person;
}

Result<std::vector<NameRow>> PeopleIndex::rows_of(const Person& person) {
  std::set<std::string> keys{family_key(person.name, person.person)};
  if (const auto found = families_of_.find(&person); found != families_of_.end())
    keys.insert(found->second.begin(), found->second.end());
  std::vector<NameRow> own;
  for (const std::string& key : keys) {
    auto rows = reader_.impl().names(key);
    if (!rows) return fail(rows.error());
    for (NameRow& row : *rows) {
      auto owner = find({key, row.id, row.bare, {row.outlet, row.quarter}, row.given});
      if (!owner) return fail(owner.error());
      if (*owner == &person) own.push_back(std::move(row));
    }
  }
  return own;
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

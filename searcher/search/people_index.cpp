#include "searcher/search/people_index.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "common/people/name.h"
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

std::vector<const Person*> PeopleIndex::named(const Family& family, const std::string& name_id) {
  std::vector<const Person*> all, left;
  for (const Person& person : family.people)
    for (const std::string& member : person.members)
      if (!person.bare && name_id_of(member) == name_id) {
        all.push_back(&person);
        if (!person.cut) left.push_back(&person);
        break;
      }
  // What is cut off a name does not go with it, unless it is all there is.
  return left.empty() ? all : left;
}

Status PeopleIndex::add_merged(const std::string& family, const Person& person, std::vector<Place>& group) {
  const auto own = load(family);
  if (!own) return fail(own.error());
  for (const std::string& member : person.members) {
    const std::string id(name_id_of(member));
    const auto same_name = named(**own, id);
    if (std::find(same_name.begin(), same_name.end(), &person) == same_name.end()) continue;
    const auto merged = corrections_.merged_with({family, id});
    if (merged.empty()) continue;
    for (const Person* one : same_name) add_place(group, {family, one});
    for (const NameRef& other : merged) {
      const auto loaded = load(other.family);
      if (!loaded) return fail(loaded.error());
      for (const Person* one : named(**loaded, other.id)) add_place(group, {other.family, one});
    }
  }
  return {};
}

Status PeopleIndex::add_listed(const std::string& family, const Person& person, std::vector<Place>& group) {
  if (person.list_id.empty()) return {};
  const auto own = load(family);
  if (!own) return fail(own.error());
  for (const Overlay::Entry& entry : (*own)->listed) {
    if (entry.id != person.list_id) continue;
    for (const std::string& key : entry.families) {
      const auto other = load(key);
      if (!other) return fail(other.error());
      for (const Person& one : (*other)->people)
        if (one.list_id == person.list_id) add_place(group, {key, &one});
    }
  }
  return {};
}

void PeopleIndex::add_place(std::vector<Place>& group, Place place) {
  const auto same = [&](const Place& known) { return known.person == place.person; };
  if (std::none_of(group.begin(), group.end(), same)) group.push_back(std::move(place));
}

/// The person with everybody whom list and user make one with them.
Result<const Person*> PeopleIndex::united(const std::string& family, const Person* person) {
  if (person->bare || (person->list_id.empty() && corrections_.empty())) return person;
  if (const auto found = united_.find(person); found != united_.end()) return found->second;
  std::vector<Place> group{{family, person}};
  for (std::size_t i = 0; i < group.size(); ++i) {
    const Place place = group[i];
    if (auto added = add_merged(place.family, *place.person, group); !added) return fail(added.error());
    if (auto added = add_listed(place.family, *place.person, group); !added) return fail(added.error());
  }
  const Person* all = group.size() > 1 || !person->list_id.empty() ? &unite_group(group) : person;
  for (const Place& place : group) united_[place.person] = all;
  return all;
}

const Person& PeopleIndex::unite_group(std::vector<Place> group) {
  std::sort(group.begin(), group.end(), [](const Place& a, const Place& b) {
    return std::tie(a.person->members, a.family) < std::tie(b.person->members, b.family);
  });
  std::vector<const Person*> people;
  std::vector<std::string> keys;
  std::vector<std::pair<std::string, Bucket>> buckets;
  for (const Place& place : group) {
    people.push_back(place.person);
    keys.push_back(place.family);
    for (const Bucket& bucket : place.person->buckets) buckets.emplace_back(place.family, bucket);
  }
  std::sort(buckets.begin(), buckets.end());
  Person& whole = united_people_.emplace_back(unite(people));
  whole.far_buckets = std::move(buckets);
  whole.buckets.clear();
  families_of_[&whole] = std::move(keys);
  return whole;
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

std::vector<std::string> PeopleIndex::families_of_listed_role(const std::string& word,
                                                              std::size_t most) const {
  return reader_.impl().families_of_listed_role(word, most);
}

Result<std::vector<ListedRole>> PeopleIndex::listed_roles(const std::string& family,
                                                          const std::string& list_id) {
  auto loaded = load(family);
  if (!loaded) return fail(loaded.error());
  for (const Overlay::Entry& entry : (*loaded)->listed)
    if (entry.id == list_id) return entry.roles;
  return std::vector<ListedRole>();
}

Result<std::vector<const Person*>> PeopleIndex::listed_as(std::string_view name) {
  const NameRef asked = name_ref(name);
  const std::string key = merge_key(name);
  auto own = load(asked.family);
  if (!own) return fail(own.error());
  std::vector<const Person*> found;
  for (const Overlay::Entry& entry : (*own)->listed) {
    if (!entry.name_ids.contains(asked.id) && !entry.lone.contains(asked.id) && !entry.keys.contains(key))
      continue;
    for (const std::string& place : entry.families) {
      auto people = family(place);
      if (!people) return fail(people.error());
      for (const Person* person : **people)
        if (person->list_id == entry.id && std::find(found.begin(), found.end(), person) == found.end())
          found.push_back(person);
    }
  }
  return found;
}

const std::vector<std::string>& PeopleIndex::family_keys(const std::string& prefix) {
  const auto found = keys_.find(prefix);
  if (found != keys_.end()) return found->second;
  return keys_.emplace(prefix, reader_.impl().families(prefix)).first->second;
}

}  // namespace onrecord::search

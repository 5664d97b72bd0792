#include "searcher/search/compile_speaker.h"

#include <algorithm>
#include <array>

#include "common/people/name.h"
#include "common/store/name_table.h"

namespace onrecord::search {
namespace {

constexpr double kLevelWeight = 0.001;

std::string key_of_id(const std::string& id) {
  std::string spaced = id;
  std::replace(spaced.begin(), spaced.end(), '-', ' ');
  return name_key(spaced);
}

void add_bare(const Person& person, const std::string& surname, Queries& out) {
  for (const Bucket& bucket : person.buckets) {
    out.push_back(term_query(prefix::kBucket, bucket_term("P" + surname, bucket)));
  }
}

NameLevels levels_of_people(const SpeakerMatch& match) {
  std::array<Queries, 4> levels;
  for (const Person* person : match.people) {
    for (const std::string& id : person->members) {
      const std::size_t level = id == match.name_id ? 0 : key_of_id(id) == match.name_key ? 1 : 2;
      levels[level].push_back(term_query(prefix::kNameId, id));
    }
    if (person->person) add_bare(*person, surname_key(person->name), levels[3]);
  }
  NameLevels out;
  for (const Queries& level : levels)
    if (!level.empty()) out.push_back(any_of(level));
  return out;
}

/// All statements under a surname, and the organisations of that name.
Xapian::Query surname_query(const SpeakerMatch& match) {
  Queries out{term_query(prefix::kSurname, match.whole_surname)};
  for (const Person* one : match.people)
    if (!one->person)
      for (const std::string& id : one->members) out.push_back(term_query(prefix::kNameId, id));
  return any_of(out);
}

}  // namespace

NameLevels name_levels(const SpeakerMatch& match) {
  if (match.only_exact) return {term_query(prefix::kNameId, match.name_id)};
  NameLevels levels =
      match.whole_surname.empty() ? levels_of_people(match) : NameLevels{surname_query(match)};
  if (!match.role_words.empty()) levels.push_back(role_query(match.role_words));
  if (!match.descriptor_words.empty()) levels.push_back(descriptor_query(match.descriptor_words));
  return levels;
}

Xapian::Query match_of(const NameLevels& levels) { return without_weight(any_of(levels)); }

Xapian::Query ranking_of(const NameLevels& levels) {
  if (levels.size() < 2) return match_of(levels);
  Queries out;
  for (std::size_t i = 0; i < levels.size(); ++i)
    out.push_back(with_weight(levels[i], kLevelWeight * static_cast<double>(levels.size() - i)));
  return {Xapian::Query::OP_MAX, out.begin(), out.end()};
}

}  // namespace onrecord::search

#include "searcher/search/compile_speaker.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "common/people/name.h"
#include "common/store/name_table.h"
#include "searcher/search/office_query.h"

namespace onrecord::search {
namespace {

constexpr double kLevelWeight = 0.001;

constexpr std::size_t kMostLevels = 12;  // people of many distances: the farthest share one

std::string key_of_id(const std::string& id) {
  std::string spaced(name_id_of(id));
  std::replace(spaced.begin(), spaced.end(), '-', ' ');
  return merge_key(spaced);
}

void add_bare(const Person& person, Queries& out) {
  const std::string family = family_key(person.name, true);
  for (const Bucket& bucket : person.buckets)
    out.push_back(term_query(prefix::kBucket, bucket_term(family, bucket)));
  for (const auto& [far, bucket] : person.far_buckets)
    out.push_back(term_query(prefix::kBucket, bucket_term(far, bucket)));
}

/// The nearer people first, among equally near ones the better spellings, bare mentions at their end.
NameLevels levels_of_people(const SpeakerMatch& match) {
  std::map<std::pair<double, int>, Queries> levels;
  double distance = -1;
  for (std::size_t i = 0; i < match.people.size(); ++i) {
    const Person& person = *match.people[i];
    if (levels.size() < kMostLevels) distance = match.distances[i];
    for (const std::string& id : person.members) {
      const int level = name_id_of(id) == match.name_id ? 0 : key_of_id(id) == match.merge_key ? 1 : 2;
      levels[{level == 0 ? -1 : distance, level}].push_back(term_query(prefix::kNameId, id));
    }
    if (person.person && !(person.buckets.empty() && person.far_buckets.empty()))
      add_bare(person, levels[{distance, 3}]);
  }
  NameLevels out;
  for (const auto& [level, queries] : levels) out.push_back(any_of(queries));
  return out;
}

/// All statements under a surname, and the organisations of that name.
Xapian::Query surname_query(const SpeakerMatch& match) {
  Queries out;
  for (const std::string& surname : match.whole_surnames)
    out.push_back(term_query(prefix::kSurname, surname));
  for (const Person* one : match.people)
    if (!one->person)
      for (const std::string& id : one->members) out.push_back(term_query(prefix::kNameId, id));
  return any_of(out);
}

/// All statements of one person.
Xapian::Query statements_of(const Person& person) {
  SpeakerMatch match;
  match.people = {&person};
  match.distances = {0};
  return any_of(levels_of_people(match));
}

Xapian::Query holders_query(const Xapian::Database& database, const std::vector<Holder>& holders) {
  Queries all;
  for (const Holder& holder : holders) {
    Queries periods;
    for (const Period& period : holder.periods)
      periods.push_back(period.first || period.last ? as_of_query(database, period)
                                                    : Xapian::Query::MatchAll);
    Xapian::Query then(Xapian::Query::OP_AND, statements_of(*holder.person), any_of(periods));
    Queries others;
    for (const auto& role : holder.other_roles) others.push_back(phrase_query(prefix::kRole, role));
    if (!others.empty()) then = Xapian::Query(Xapian::Query::OP_AND_NOT, then, any_of(others));
    all.push_back(std::move(then));
  }
  return any_of(all);
}

}  // namespace

NameLevels name_levels(const Xapian::Database& database, const SpeakerMatch& match) {
  if (match.only_exact) return {term_query(prefix::kNameId, match.name_id)};
  NameLevels levels =
      match.whole_surnames.empty() ? levels_of_people(match) : NameLevels{surname_query(match)};
  if (match.office) {
    levels.push_back(office_query(database, *match.office, match.other_offices));
    if (!match.holders.empty()) levels.push_back(holders_query(database, match.holders));
  }
  if (!match.descriptor_words.empty()) levels.push_back(descriptor_query(match.descriptor_words));
  return levels;
}

Xapian::Query match_of(const NameLevels& levels) { return without_weight(any_of(levels)); }

Xapian::Query ranking_of(const NameLevels& levels) {
  if (levels.size() < 2) return match_of(levels);
  // Each row lies in its best level only, so that the sum is that level's weight. (OP_MAX over posting
  // sources crashes Xapian 1.4.22 now and then.)
  Queries out, better;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const Xapian::Query own =
        better.empty() ? levels[i] : Xapian::Query(Xapian::Query::OP_AND_NOT, levels[i], any_of(better));
    out.push_back(with_weight(own, kLevelWeight * static_cast<double>(levels.size() - i)));
    better.push_back(levels[i]);
  }
  return any_of(out);
}

}  // namespace onrecord::search

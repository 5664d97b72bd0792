#include "searcher/search/suggest.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "common/people/name.h"
#include "common/store/reader_impl.h"
#include "searcher/search/facets.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kFamilies = 20;
constexpr std::size_t kFar = 100;

/// One letter of four or five, two of six and more.
std::size_t tolerated(std::string_view word) {
  return word.size() < 4 ? 0 : word.size() < 6 ? 1 : 2 + word.size() / 10;
}

struct Candidate {
  std::size_t distance = 0;
  std::uint32_t statements = 0;
  std::string name;
  friend bool operator<(const Candidate& a, const Candidate& b) {
    return std::tie(a.distance, b.statements, a.name) < std::tie(b.distance, a.statements, b.name);
  }
};

/// How far a person's name is from the asked key: as a whole, or (a lone word) from its nearest part.
std::size_t distance_to(const Person& person, const std::string& asked) {
  const std::string key = name_key(person.name);
  std::size_t least = edit_distance(asked, key, kFar);
  if (asked.find(' ') != std::string::npos) return least;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    least = std::min(least, edit_distance(asked, std::string_view(key).substr(at, end - at), kFar));
    at = end + 1;
  }
  return least;
}

/// Families whose surname is near.
std::vector<std::string> near_families(PeopleIndex& people, const std::string& surname) {
  std::vector<std::pair<std::size_t, std::string>> found;
  const std::size_t limit = tolerated(surname);
  for (const char* kind : {"P", "O"})
    for (const std::string& family : people.family_keys(kind)) {
      const std::size_t distance = edit_distance(surname, std::string_view(family).substr(1), limit);
      if (distance <= limit) found.emplace_back(distance, family);
    }
  std::sort(found.begin(), found.end());
  found.resize(std::min(found.size(), kFamilies));
  std::vector<std::string> families;
  for (auto& [distance, family] : found) families.push_back(std::move(family));
  return families;
}

/// Families of speakers with one of these words in their name, most statements first.
std::vector<std::string> families_with_word(const IndexReader::Impl& index, const std::string& asked) {
  Queries words;
  for (std::size_t at = 0; at < asked.size();) {
    const std::size_t end = std::min(asked.find(' ', at), asked.size());
    if (end - at > 2) words.push_back(term_query(prefix::kNameWord, asked.substr(at, end - at)));
    at = end + 1;
  }
  const CountPass pass = count_matches(index.database, any_of(words), {Slot::speakers});
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const auto& [value, count] : pass.values.front())
    found.emplace_back(count, parse_speaker_value(value).family);
  std::sort(found.rbegin(), found.rend());
  found.resize(std::min(found.size(), kFamilies));
  std::vector<std::string> families;
  for (auto& [count, family] : found) families.push_back(std::move(family));
  return families;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
  if (longer - shorter > limit) return limit + 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    std::size_t least = row[0];
    for (std::size_t j = 1; j < row.size(); ++j) {
      const std::size_t exchange = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({exchange, row[j] + 1, row[j - 1] + 1});
      least = std::min(least, row[j]);
    }
    if (least > limit) return limit + 1;
  }
  return std::min(row.back(), limit + 1);
}

Result<std::vector<std::string>> nearest_names(IndexReader& reader, PeopleIndex& people,
                                               std::string_view name, std::size_t most) {
  std::string_view bare = strip_titles(name);
  if (bare.empty()) bare = name;
  const std::string asked = name_key(bare);
  std::set<std::string> families;
  for (std::string& family : near_families(people, family_key(bare, true).substr(1)))
    families.insert(std::move(family));
  for (std::string& family : families_with_word(reader.impl(), asked)) families.insert(std::move(family));
  std::set<Candidate> candidates;
  for (const std::string& family : families) {
    auto members = people.family(family);
    if (!members) return fail(members.error());
    for (const Person* person : **members)
      candidates.insert({distance_to(*person, asked), person->statements, person->name});
  }
  std::vector<std::string> names;
  for (const Candidate& candidate : candidates)
    if (names.size() < most && std::find(names.begin(), names.end(), candidate.name) == names.end())
      names.push_back(candidate.name);
  return names;
}

}  // namespace onrecord::search

#include "searcher/search/holders.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "common/people/office_words.h"
#include "searcher/search/facets.h"
#include "searcher/search/office_query.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kMostFamilies = 3000;  // of a word of listed offices: beyond it says nothing
constexpr std::size_t kMostHolders = 1000;   // more of them are no answer: only what the documents say
constexpr int kMostSilent = 2;               // quarters without a role between two with it
constexpr int kDaysBefore = 31;              // a quarter's documents tell of the days before it, too

/// The families in which the people list gives somebody an office with all these words, or more.
std::vector<std::string> listed_families(PeopleIndex& people, const Office& office) {
  std::vector<std::string> fewest;
  for (const std::string& word : office.words) {
    auto families = people.families_of_listed_role(word, kMostFamilies);
    if (families.empty()) continue;
    if (fewest.empty() || families.size() < fewest.size()) fewest = std::move(families);
  }
  return fewest;
}

/// Calls `take(person, role)` for each holding of the office that the people list knows.
template <class Take>
Status each_listed(PeopleIndex& people, const Office& office, Take&& take) {
  std::set<const Person*> seen;
  for (const std::string& key : listed_families(people, office)) {
    auto family = people.family(key);
    if (!family) return fail(family.error());
    for (const Person* person : **family) {
      if (person->list_id.empty() || !seen.insert(person).second) continue;
      auto roles = people.listed_roles(key, person->list_id);
      if (!roles) return fail(roles.error());
      for (const ListedRole& role : *roles)
        if (holds(office, role.text)) take(*person, role);
    }
  }
  return {};
}

/// Quarters as numbers: 2022Q1 is 8088.
std::optional<int> quarter_number(std::string_view quarter) {
  int year = 0;
  if (quarter.size() != 6) return std::nullopt;
  if (std::from_chars(quarter.data(), quarter.data() + 4, year).ec != std::errc{}) return std::nullopt;
  return year * 4 + (quarter[5] - '1');
}

Period period_of(int first, int last) {
  const Date begin{first / 4, first % 4 * 3 + 1, 1}, end{last / 4, last % 4 * 3 + 3, 0};
  return {add_days(begin, -kDaysBefore), end};
}

/// What the documents of one quarter say: how many give the office, how many another role.
struct Said {
  std::uint64_t office = 0;
  std::uint64_t other = 0;
};

/// The quarters in which somebody held the office, as periods; short silences between two of them belong to
/// them.
std::vector<Period> held_periods(const std::vector<NameRow>& rows, const Office& office) {
  std::map<int, Said> quarters;
  for (const NameRow& row : rows) {
    const auto quarter = quarter_number(row.quarter);
    if (row.role.empty() || !quarter) continue;
    if (holds(office, row.role)) {
      quarters[*quarter].office += row.documents;
    } else if (!says_less(office, row.role)) {
      quarters[*quarter].other += row.documents;
    }
  }
  std::vector<Period> periods;
  std::optional<int> first, last;
  const auto close = [&] {
    if (first) periods.push_back(period_of(*first, *last));
    first = last = std::nullopt;
  };
  for (const auto& [quarter, said] : quarters) {
    const bool holds_it = said.office > 0 && said.office >= said.other;
    if (!holds_it || (last && quarter - *last > kMostSilent + 1)) close();
    if (!holds_it) continue;
    if (!first) first = quarter;
    last = quarter;
  }
  close();
  return periods;
}

std::vector<std::vector<std::string>> other_roles(const std::vector<NameRow>& rows, const Office& office) {
  std::set<std::vector<std::string>> roles;
  for (const NameRow& row : rows) {
    if (row.role.empty() || holds(office, row.role) || says_less(office, row.role)) continue;
    auto words = meaning_words(row.role);
    if (!words.empty()) roles.insert(std::move(words));
  }
  return {roles.begin(), roles.end()};
}

bool has_all_words(const std::vector<std::string>& role, const Office& office) {
  return std::all_of(office.words.begin(), office.words.end(), [&](const std::string& word) {
    return std::any_of(role.begin(), role.end(), [&](const std::string& other) {
      return OfficeWords::built_in().canonical(other) == word;
    });
  });
}

/// Whoever has a statement with the words of the office in its role.
Result<std::set<const Person*>> named_with(const IndexReader::Impl& index, PeopleIndex& people,
                                           const Office& office) {
  Office anywhere = office;
  anywhere.countries.clear();
  const CountPass pass = count_matches(index.database, words_of_office(anywhere), {Slot::speakers});
  std::set<const Person*> named;
  for (const auto& [value, count] : pass.values.front())
    for (const std::string& entry : split_value(value)) {
      auto person = people.find_value(entry);
      if (!person) return fail(person.error());
      if (*person && (*person)->person) named.insert(*person);
    }
  return named;
}

}  // namespace

Result<bool> is_listed_office(PeopleIndex& people, const Office& office) {
  bool found = false;
  auto done = each_listed(people, office, [&](const Person&, const ListedRole&) { found = true; });
  if (!done) return fail(done.error());
  return found;
}

Result<bool> is_role_here(const IndexReader::Impl& index, PeopleIndex& people, const Office& office) {
  auto named = named_with(index, people, office);
  if (!named) return fail(named.error());
  for (const Person* person : *named) {
    auto rows = people.rows_of(*person);
    if (!rows) return fail(rows.error());
    for (const NameRow& row : *rows)
      if (!row.role.empty() && holds(office, row.role)) return true;
  }
  return false;
}

Status add_holders(IndexReader& reader, PeopleIndex& people, SpeakerMatch& match) {
  if (!match.office || !is_titled(*match.office)) return {};
  std::map<const Person*, Holder> holders;
  auto listed = each_listed(people, *match.office, [&](const Person& person, const ListedRole& role) {
    holders[&person].periods.push_back({role.first, role.last});
  });
  if (!listed) return listed;
  auto named = named_with(reader.impl(), people, *match.office);
  if (!named) return fail(named.error());
  std::erase_if(*named, [](const Person* person) { return person->bare; });
  if (named->size() > kMostHolders) named->clear();
  for (const auto& [person, holder] : holders) named->insert(person);
  std::set<std::vector<std::string>> other_offices;
  for (const Person* person : *named) {
    auto rows = people.rows_of(*person);
    if (!rows) return fail(rows.error());
    Holder& holder = holders[person];
    holder.person = person;
    const auto periods = held_periods(*rows, *match.office);
    holder.periods.insert(holder.periods.end(), periods.begin(), periods.end());
    holder.other_roles = other_roles(*rows, *match.office);
    for (const auto& role : holder.other_roles)
      if (has_all_words(role, *match.office)) other_offices.insert(role);
  }
  if (other_offices.size() <= kMostHolders)
    match.other_offices.assign(other_offices.begin(), other_offices.end());
  for (auto& [person, holder] : holders)
    if (!holder.periods.empty()) match.holders.push_back(std::move(holder));
  std::sort(match.holders.begin(), match.holders.end(),
            [](const Holder& a, const Holder& b) { return a.person->id < b.person->id; });
  return {};
}

}  // namespace onrecord::search

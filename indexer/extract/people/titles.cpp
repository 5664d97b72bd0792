#include "indexer/extract/people/titles.h"

#include <algorithm>
#include <array>

#include "common/data/wordnet_table.h"

namespace onrecord::extract {
namespace {

/// Two parties that stand against each other, each by its names.
using Party = std::array<std::string_view, 2>;
constexpr std::array<std::array<Party, 2>, 2> kRivals{{
    {{{"labour", "labor"}, {"conservative", "tory"}}},
    {{{"democrat", "democratic"}, {"republican", "gop"}}},
}};

/// "neighbour", "passenger", "mum": what somebody is to others or in what happened; she may be "the
/// beautician" as well.
bool tells_part_only(std::string_view word) {
  constexpr std::array<std::string_view, 40> kParts{
      "neighbour",  "neighbor", "resident", "local",     "villager",    "tenant",      "homeowner",
      "visitor",    "friend",   "pal",      "colleague", "partner",     "relative",    "wife",
      "husband",    "widow",    "widower",  "mother",    "father",      "mum",         "mom",
      "dad",        "parent",   "gran",     "granny",    "grandmother", "grandfather", "son",
      "daughter",   "brother",  "sister",   "customer",  "shopper",     "passenger",   "commuter",
      "eyewitness", "victim",   "survivor", "supporter", "fan"};
  return std::find(kParts.begin(), kParts.end(), word) != kParts.end();
}

}  // namespace

void Titles::insert(const std::string& word, bool shadow, bool former) {
  constexpr std::size_t kMost = 100;
  if (word.starts_with("ex-")) insert(word.substr(3), shadow, true);
  for (const std::string_view tail : {"-at-large", "-in-chief", "-designate"})  // "ambassador-at-large"
    if (word.ends_with(tail)) insert(word.substr(0, word.size() - tail.size()), shadow, former);
  auto& words = shadow ? shadow_ : words_;
  if (words.size() == kMost || !words.insert(word).second) return;
  if (former) former_.insert(word);
  office_ = office_ || (!former && noun_domain(word) == NounDomain::person && !tells_part_only(word));
  country_ = country_ || WordNetTable::embedded().is_proper_noun(word);
}

void Titles::add_country(std::uint8_t country) {
  if (country != 0 && !is_of(country)) countries_.push_back(country);
}

bool Titles::is_of(std::uint8_t country) const {
  return std::find(countries_.begin(), countries_.end(), country) != countries_.end();
}

bool Titles::hold(const Word& noun, bool shadow) const {
  const auto has = [&](const std::string& word) { return contains(word, shadow); };
  return has(noun.lower) ||
         (noun.stands_for && std::any_of(noun.stands_for->begin(), noun.stands_for->end(), has));
}

bool Titles::are_of_any(std::span<const std::string_view> names) const {
  return std::any_of(names.begin(), names.end(), [&](std::string_view word) {
    return contains(std::string(word)) || std::find(parties_.begin(), parties_.end(), word) != parties_.end();
  });
}

bool Titles::are_of_rival_party(const std::string& party) const {
  for (const auto& pair : kRivals)
    for (const std::size_t side : {0, 1})
      if (std::find(pair[side].begin(), pair[side].end(), party) != pair[side].end())
        return are_of_any(pair[1 - side]) && !are_of_any(pair[side]);
  return false;
}

bool Titles::are_of_party(const std::string& party) const {
  for (const auto& pair : kRivals)
    for (const std::size_t side : {0, 1})
      if (std::find(pair[side].begin(), pair[side].end(), party) != pair[side].end())
        return are_of_any(pair[side]) && !are_of_any(pair[1 - side]);
  return false;
}

/// "calif." is California.
bool Titles::is_of_seat(const std::string& place) const {
  constexpr std::size_t kShortest = 3;
  return std::any_of(seats_.begin(), seats_.end(), [&](const std::string& seat) {
    const std::string stem = without_stop(seat);
    return seat == place || (stem.size() >= kShortest && place.starts_with(stem));
  });
}

std::string spelled_out(const std::string& title) {
  constexpr std::array<std::array<std::string_view, 2>, 10> kShort{{{"gov", "governor"},
                                                                    {"sen", "senator"},
                                                                    {"rep", "representative"},
                                                                    {"gen", "general"},
                                                                    {"col", "colonel"},
                                                                    {"capt", "captain"},
                                                                    {"insp", "inspector"},
                                                                    {"supt", "superintendent"},
                                                                    {"prof", "professor"},
                                                                    {"cllr", "councillor"}}};
  for (const auto& [brief, whole] : kShort)
    if (title == brief) return std::string(whole);
  return title;
}

std::string without_stop(std::string title) {
  if (title.ends_with('.')) title.pop_back();
  return title;
}

}  // namespace onrecord::extract

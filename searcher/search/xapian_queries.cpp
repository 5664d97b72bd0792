#include "searcher/search/xapian_queries.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "common/model/enums.h"

namespace onrecord::search {
namespace {

constexpr Xapian::termcount kOrderedWindow = 40;  // entries of a list lie 100 positions apart
constexpr Xapian::termcount kMostExpansions = 50000;

std::vector<std::string> terms_of(std::string_view prefix, const std::vector<std::string>& folded) {
  std::vector<std::string> terms;
  for (const std::string& word : folded) terms.push_back(make_term(prefix, word));
  return terms;
}

/// The years under a prefix, as terms ("Y2022").
std::vector<std::string> year_terms(const Xapian::Database& database, std::string_view year_prefix) {
  const std::string begin(year_prefix);
  return {database.allterms_begin(begin), database.allterms_end(begin)};
}

std::optional<int> year_of(const std::string& term, std::string_view year_prefix) {
  int year = 0;
  const char* first = term.data() + year_prefix.size();
  const char* last = term.data() + term.size();
  const auto [stop, error] = std::from_chars(first, last, year);
  if (error != std::errc{} || stop != last) return std::nullopt;
  return year;
}

}  // namespace

Xapian::Query any_of(const Queries& members) {
  if (members.empty()) return Xapian::Query::MatchNothing;
  return {Xapian::Query::OP_OR, members.begin(), members.end()};
}

Xapian::Query all_of(const Queries& members) {
  if (members.empty()) return Xapian::Query::MatchAll;
  return {Xapian::Query::OP_AND, members.begin(), members.end()};
}

Xapian::Query term_query(std::string_view prefix, std::string_view value) {
  return Xapian::Query(make_term(prefix, value));
}

Xapian::Query without_weight(const Xapian::Query& query) {
  return {Xapian::Query::OP_SCALE_WEIGHT, query, 0.0};
}

Xapian::Query with_weight(const Xapian::Query& query, double weight) {
  Xapian::FixedWeightPostingSource source(weight);  // the query keeps a clone
  return {Xapian::Query::OP_FILTER, Xapian::Query(&source), query};
}

Xapian::Query phrase_query(std::string_view prefix, const std::vector<std::string>& folded) {
  const auto terms = terms_of(prefix, folded);
  if (terms.empty()) return Xapian::Query::MatchNothing;
  if (terms.size() == 1) return Xapian::Query(terms.front());
  return {Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size())};
}

Xapian::Query ordered_query(std::string_view prefix, const std::vector<std::string>& folded) {
  const auto terms = terms_of(prefix, folded);
  if (terms.empty()) return Xapian::Query::MatchNothing;
  if (terms.size() == 1) return Xapian::Query(terms.front());
  const auto window =
      std::max<Xapian::termcount>(kOrderedWindow, static_cast<Xapian::termcount>(terms.size()));
  return {Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), window};
}

Xapian::Query role_query(const std::vector<std::string>& folded) {
  return ordered_query(prefix::kRole, folded);
}

Xapian::Query descriptor_query(const std::vector<std::string>& folded) {
  Queries kinds;
  for (const auto kind : {SpeakerKind::organisation, SpeakerKind::group, SpeakerKind::unnamed})
    kinds.push_back(term_query(prefix::kSpeakerKind, to_string(kind)));
  return {Xapian::Query::OP_AND, ordered_query(prefix::kNameWord, folded), any_of(kinds)};
}

Xapian::Query beginning_query(std::string_view prefix, std::string_view folded) {
  return {Xapian::Query::OP_WILDCARD, std::string(prefix) + std::string(folded), kMostExpansions,
          Xapian::Query::WILDCARD_LIMIT_ERROR};
}

Xapian::Query period_query(const Xapian::Database& database, const DatePrefixes& prefixes,
                           const Period& period) {
  const auto years = year_terms(database, prefixes.year);
  if (years.empty()) return Xapian::Query::MatchNothing;
  const Date earliest{year_of(years.front(), prefixes.year).value_or(1), 1, 1};
  const Date latest{year_of(years.back(), prefixes.year).value_or(9999), 12, 31};
  // Nothing lies outside the index's years: cutting the period to them keeps the list of terms short.
  const Date first = std::max(period.first ? first_day(*period.first) : earliest, earliest);
  const Date last = std::min(period.last ? last_day(*period.last) : latest, latest);
  if (last < first) return Xapian::Query::MatchNothing;
  Queries terms;
  for (const std::string& term : period_terms(prefixes, first, last)) terms.emplace_back(term);
  return any_of(terms);
}

Xapian::Query dated_query(const Xapian::Database& database, const DatePrefixes& prefixes) {
  Queries terms;
  for (const std::string& term : year_terms(database, prefixes.year)) terms.emplace_back(term);
  return any_of(terms);
}

}  // namespace onrecord::search

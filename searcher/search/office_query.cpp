#include "searcher/search/office_query.h"

#include <algorithm>

#include "common/model/enums.h"
#include "common/people/country_forms.h"
#include "common/people/office_words.h"

namespace onrecord::search {
namespace {

constexpr Xapian::termcount kWindow = 40;  // entries of a list lie 100 positions apart
constexpr std::size_t kMostWordings = 64;

using Wording = std::vector<std::string>;

Xapian::Query near_query(std::string_view prefix, Wording wording) {
  std::sort(wording.begin(), wording.end());
  wording.erase(std::unique(wording.begin(), wording.end()), wording.end());
  Queries terms;
  for (const std::string& word : wording) terms.push_back(term_query(prefix, word));
  if (terms.size() < 2) return any_of(terms);
  return {Xapian::Query::OP_NEAR, terms.begin(), terms.end(), kWindow};
}

/// Every wording so far with every one of `ways` behind it.
void extend(std::vector<Wording>& wordings, const std::vector<Wording>& ways) {
  if (ways.empty()) return;
  std::vector<Wording> longer;
  for (const Wording& wording : wordings)
    for (const Wording& way : ways) {
      if (longer.size() == kMostWordings) break;
      longer.push_back(wording);
      longer.back().insert(longer.back().end(), way.begin(), way.end());
    }
  wordings = std::move(longer);
}

/// A country's forms as they stand in the index; "us" stands there as nothing, so any country will do then.
std::vector<Wording> country_ways(const std::string& code) {
  std::vector<Wording> ways;
  for (Wording form : CountryForms::built_in().forms(code)) {
    std::erase_if(form, [](const std::string& word) { return is_function_word(word); });
    if (!form.empty()) ways.push_back(std::move(form));
  }
  return ways;
}

std::vector<Wording> spelling_ways(const std::string& word) {
  std::vector<Wording> ways;
  for (std::string& spelling : OfficeWords::built_in().spellings(word)) ways.push_back({std::move(spelling)});
  return ways;
}

/// The office's words under a prefix, without a word that makes it another one.
Xapian::Query held_query(const Xapian::Database& database, const Office& office, std::string_view prefix) {
  Queries excluding;
  for (const std::string& word : OfficeWords::built_in().excluding()) {
    if (std::find(office.words.begin(), office.words.end(), word) != office.words.end()) continue;
    for (const std::string& spelling : OfficeWords::built_in().spellings(word)) {
      if (!database.term_exists(make_term(prefix, spelling))) continue;
      for (const std::string& head : OfficeWords::built_in().spellings(office.head))
        excluding.push_back(near_query(prefix, {spelling, head}));
    }
  }
  Xapian::Query all = words_of_office(office, prefix);
  if (excluding.empty()) return all;
  return {Xapian::Query::OP_AND_NOT, all, any_of(excluding)};
}

}  // namespace

Xapian::Query words_of_office(const Office& office, std::string_view prefix) {
  std::vector<Wording> wordings{{}};
  for (const std::string& word : office.words)
    if (!is_function_word(word)) extend(wordings, spelling_ways(word));
  for (const std::string& country : office.countries) extend(wordings, country_ways(country));
  Queries any;
  for (Wording& wording : wordings)
    if (!wording.empty()) any.push_back(near_query(prefix, std::move(wording)));
  return any_of(any);
}

Xapian::Query office_query(const Xapian::Database& database, const Office& office,
                           const std::vector<std::vector<std::string>>& others) {
  Queries kinds{term_query(prefix::kSpeakerKind, to_string(SpeakerKind::unnamed))};
  if (!is_titled(office)) kinds.push_back(term_query(prefix::kSpeakerKind, to_string(SpeakerKind::group)));
  const Xapian::Query unnamed(Xapian::Query::OP_AND, held_query(database, office, prefix::kNameWord),
                              any_of(kinds));
  Xapian::Query named = held_query(database, office, prefix::kRole);
  Queries phrases;
  for (const auto& role : others) phrases.push_back(phrase_query(prefix::kRole, role));
  if (!phrases.empty()) named = Xapian::Query(Xapian::Query::OP_AND_NOT, named, any_of(phrases));
  return {Xapian::Query::OP_OR, named, unnamed};
}

Xapian::Query spokesperson_query(const std::vector<std::string>& folded) {
  Queries any;
  for (const std::string& spokesman : OfficeWords::built_in().spellings("spokesman")) {
    Wording words = folded;
    words.push_back(spokesman);
    any.push_back(near_query(prefix::kRole, std::move(words)));
  }
  return any_of(any);
}

Xapian::Query as_of_query(const Xapian::Database& database, const Period& period) {
  const Xapian::Query said = period_query(database, kSaidPrefixes, period);
  const Xapian::Query published = period_query(database, kPublishedPrefixes, period);
  const Xapian::Query undated(Xapian::Query::OP_AND_NOT, published, dated_query(database, kSaidPrefixes));
  return {Xapian::Query::OP_OR, said, undated};
}

}  // namespace onrecord::search

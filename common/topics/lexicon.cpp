#include "common/topics/lexicon.h"

#include <fmt/core.h>

#include <algorithm>

#include "common/text/icu_names.h"
#include "common/topics/builder.h"

namespace onrecord::topics {
namespace {

/// Adds one country: ICU's name, or the lexicon's label, and its other names.
std::optional<std::uint32_t> add_country(Builder& builder, std::string_view icu_name, const TsvRow* row) {
  const std::string_view given = row ? row->cell(1) : std::string_view{};
  if (given == "-" || (given.empty() && icu_name.empty())) return std::nullopt;
  const std::uint32_t topic = builder.topic(given.empty() ? icu_name : given);
  if (!given.empty()) builder.form(topic, given);
  if (!icu_name.empty())
    builder.form(topic, icu_name.substr(0, icu_name.find(" (")), row && row->cell(5) == "y");
  if (!row) return topic;
  for (std::string_view demonym : split_list(row->cell(2))) builder.demonym(topic, demonym);
  for (std::size_t column : {3U, 4U})
    for (std::string_view name : split_list(row->cell(column))) builder.form(topic, name);
  return topic;
}

/// The regions of a country by its code, joined by "; ".
using Regions = std::unordered_map<std::string_view, std::string>;

Regions read_regions(const std::vector<TsvRow>& rows) {
  Regions out;
  for (const TsvRow& row : rows) {
    std::string_view codes = row.cell(1);
    while (codes.size() >= 2) {
      std::string& list = out[codes.substr(0, 2)];
      list += (list.empty() ? "" : "; ") + std::string(row.cell(0));
      codes.remove_prefix(std::min<std::size_t>(3, codes.size()));
    }
  }
  return out;
}

void add_countries(Builder& builder, const std::vector<TsvRow>& rows, const Regions& regions) {
  std::unordered_map<std::string_view, const TsvRow*> by_code;
  for (const TsvRow& row : rows) by_code.emplace(row.cell(0), &row);
  const auto place = [&](std::optional<std::uint32_t> topic, std::string_view code) {
    const auto region = regions.find(code);
    if (topic && region != regions.end()) builder.parents(*topic, region->second);
  };
  for (const CountryName& country : country_names()) {
    const auto row = by_code.find(country.code);
    place(add_country(builder, country.name, row == by_code.end() ? nullptr : row->second), country.code);
    if (row != by_code.end()) by_code.erase(row);
  }
  for (const TsvRow& row : rows)
    if (by_code.contains(row.cell(0)))
      place(add_country(builder, {}, &row), row.cell(0));  // not in ISO 3166: Kosovo
}

void add_organisations(Builder& builder, const std::vector<TsvRow>& rows) {
  for (const TsvRow& row : rows) {
    const std::uint32_t topic = builder.topic(row.cell(0));
    bool weak = false;
    for (std::string_view name : split_list(row.cell(1))) {
      weak = weak || (name.starts_with('~') && name.substr(1) == row.cell(0));
      builder.form(topic, name);
    }
    if (!weak) builder.form(topic, row.cell(0));
    for (std::string_view name : split_list(row.cell(2))) builder.stand_in(topic, name);
    builder.parents(topic, row.cell(3));
  }
}

/// Rows of en/topics.tsv, or of the user's file, which take the place of topics with the same label.
void add_topics(Builder& builder, Lexicon& lexicon, const std::vector<TsvRow>& rows, bool replace) {
  for (const TsvRow& row : rows) {
    const std::uint32_t topic = builder.topic(row.cell(0));
    if (replace) builder.clear(topic);
    builder.parents(topic, row.cell(1));
    lexicon.topics[topic].iptc = row.cell(2);
    const std::vector<std::string_view> phrases = split_list(row.cell(3));
    for (std::string_view phrase : phrases) builder.phrase(topic, phrase);
    const bool own = std::none_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
      return phrase.starts_with('~') && phrase.substr(1) == row.cell(0);
    });
    if (replace && own) builder.phrase(topic, row.cell(0));
  }
}

Status check_user_rows(const std::vector<TsvRow>& rows) {
  for (const TsvRow& row : rows)
    if (row.cell(0).empty() || row.cells.size() > 4)
      return fail(ErrorCode::bad_input, fmt::format("topics file, line {}: not a topic", row.line),
                  "a line is: label, parents, IPTC code, phrases, parted by tabs; lists by semicolons");
  return {};
}

}  // namespace

Result<Lexicon> read_lexicon(const DataSource& data) {
  enum { kTopics, kCountries, kRegions, kOrganisations, kNot, kCount };
  constexpr std::string_view kFiles[kCount]{"en/topics.tsv", "en/countries.tsv", "en/regions.tsv",
                                            "en/organisations.tsv", "en/topics_not.tsv"};
  std::string texts[kCount];
  for (std::size_t i = 0; i < kCount; ++i) {
    auto text = data.text(kFiles[i]);
    if (!text) return fail(std::move(text.error()));
    texts[i] = std::move(*text);
  }
  auto own = data.topics();
  if (!own) return fail(std::move(own.error()));
  const std::vector<TsvRow> user = parse_tsv(*own);
  if (auto checked = check_user_rows(user); !checked) return fail(std::move(checked.error()));

  Lexicon lexicon;
  Builder builder(lexicon);
  const std::vector<TsvRow> region_rows = parse_tsv(texts[kRegions]);
  add_countries(builder, parse_tsv(texts[kCountries]), read_regions(region_rows));
  add_organisations(builder, parse_tsv(texts[kOrganisations]));
  add_topics(builder, lexicon, parse_tsv(texts[kTopics]), false);
  add_topics(builder, lexicon, user, true);
  for (const TsvRow& row : parse_tsv(texts[kNot])) builder.not_a_topic(row.cell(0));
  builder.finish();
  return lexicon;
}

}  // namespace onrecord::topics

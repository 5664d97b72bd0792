#include "common/topics/lexicon.h"

#include <algorithm>
#include <array>

#include "common/text/icu_names.h"
#include "common/topics/word_scan.h"

namespace onrecord::topics {
namespace {

std::vector<std::string_view> split_list(std::string_view cell) {
  std::vector<std::string_view> out;
  while (!cell.empty()) {
    const std::size_t at = cell.find(';');
    std::string_view item = cell.substr(0, at);
    while (item.starts_with(' ')) item.remove_prefix(1);
    if (!item.empty()) out.push_back(item);
    cell = at == std::string_view::npos ? std::string_view{} : cell.substr(at + 1);
  }
  return out;
}

/// Adds topics and their phrases to a lexicon.
class Builder {
 public:
  explicit Builder(Lexicon& out) : out_(out) {}

  std::uint32_t topic(std::string_view label) {
    out_.labels.emplace_back(label);
    out_.has_stand_in.push_back(false);
    return static_cast<std::uint32_t>(out_.labels.size() - 1);
  }
  void form(std::uint32_t topic, std::string_view written);
  void demonym(std::uint32_t topic, std::string_view written);
  void stand_in(std::uint32_t topic, std::string_view written);
  void finish();

 private:
  using Table = std::unordered_map<std::string, std::vector<Phrase>, WordHash, std::equal_to<>>;
  static void add(Table& table, Phrase phrase);
  static Phrase read_phrase(std::string_view written);

  Lexicon& out_;
};

Phrase Builder::read_phrase(std::string_view written) {
  Phrase phrase;
  WordScan scan(written);
  for (ScannedWord word; scan.next(word);) {
    phrase.words.emplace_back(LookupKey(written, word).view());
    phrase.capitals.push_back(starts_upper(written, word));
    const bool short_acronym =
        phrase.words.size() == 1 && phrase.words[0].size() <= 3 && is_all_upper(written, word);
    phrase.casing = short_acronym ? Casing::upper : Casing::capital;
  }
  return phrase;
}

void Builder::add(Table& table, Phrase phrase) {
  if (phrase.words.empty()) return;
  auto& list = table[phrase.words.front()];
  const bool known = std::any_of(list.begin(), list.end(), [&](const Phrase& other) {
    return other.words == phrase.words && other.topic == phrase.topic;
  });
  if (!known) list.push_back(std::move(phrase));
}

void Builder::form(std::uint32_t topic, std::string_view written) {
  if (written.starts_with("The ")) written.remove_prefix(4);
  Phrase phrase = read_phrase(written);
  phrase.topic = topic;
  add(out_.phrases, phrase);
  if (const std::size_t sign = written.find(" & "); sign != std::string_view::npos)
    form(topic, std::string(written.substr(0, sign)) + " and " + std::string(written.substr(sign + 3)));
  if (written.starts_with("St. ")) form(topic, "Saint " + std::string(written.substr(4)));
}

/// With the plural, which is the same for most and never a word for the others ("Frenchs").
void Builder::demonym(std::uint32_t topic, std::string_view written) {
  form(topic, written);
  form(topic, std::string(written) + 's');
}

void Builder::stand_in(std::uint32_t topic, std::string_view written) {
  if (written.starts_with("the ")) written.remove_prefix(4);
  Phrase phrase = read_phrase(written);
  phrase.topic = topic;
  phrase.casing = Casing::any;
  add(out_.stand_ins, phrase);
  out_.has_stand_in[topic] = true;
}

void Builder::finish() {
  for (Table* table : {&out_.phrases, &out_.stand_ins})
    for (auto& [word, list] : *table)
      std::stable_sort(list.begin(), list.end(),
                       [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
}

/// Adds one country: ICU's name, or the lexicon's label, and its other names.
void add_country(Builder& builder, std::string_view icu_name, const TsvRow* row) {
  const std::string_view given = row ? row->cell(1) : std::string_view{};
  if (given == "-" || (given.empty() && icu_name.empty())) return;
  const std::uint32_t topic = builder.topic(given.empty() ? icu_name : given);
  if (!given.empty()) builder.form(topic, given);
  if (!icu_name.empty()) builder.form(topic, icu_name.substr(0, icu_name.find(" (")));
  if (!row) return;
  for (std::string_view demonym : split_list(row->cell(2))) builder.demonym(topic, demonym);
  for (std::size_t column : {3U, 4U})
    for (std::string_view name : split_list(row->cell(column))) builder.form(topic, name);
}

void add_countries(Builder& builder, const std::vector<TsvRow>& rows) {
  std::unordered_map<std::string_view, const TsvRow*> by_code;
  for (const TsvRow& row : rows) by_code.emplace(row.cell(0), &row);
  for (const CountryName& country : country_names()) {
    const auto row = by_code.find(country.code);
    add_country(builder, country.name, row == by_code.end() ? nullptr : row->second);
    if (row != by_code.end()) by_code.erase(row);
  }
  for (const TsvRow& row : rows)
    if (by_code.contains(row.cell(0))) add_country(builder, {}, &row);  // not in ISO 3166: Kosovo
}

void add_organisations(Builder& builder, const std::vector<TsvRow>& rows) {
  for (const TsvRow& row : rows) {
    const std::uint32_t topic = builder.topic(row.cell(0));
    builder.form(topic, row.cell(0));
    for (std::string_view name : split_list(row.cell(1))) builder.form(topic, name);
    for (std::string_view name : split_list(row.cell(2))) builder.stand_in(topic, name);
  }
}

}  // namespace

Result<Lexicon> read_lexicon(const DataSource& data) {
  std::array<std::string, 3> texts;
  constexpr std::array<std::string_view, 3> kFiles{"en/countries.tsv", "en/organisations.tsv",
                                                   "en/topics_not.tsv"};
  for (std::size_t i = 0; i < kFiles.size(); ++i) {
    auto text = data.text(kFiles[i]);
    if (!text) return fail(std::move(text.error()));
    texts[i] = std::move(*text);
  }
  Lexicon lexicon;
  Builder builder(lexicon);
  add_countries(builder, parse_tsv(texts[0]));
  add_organisations(builder, parse_tsv(texts[1]));
  for (const TsvRow& row : parse_tsv(texts[2])) builder.form(kNoTopic, row.cell(0));
  builder.finish();
  return lexicon;
}

}  // namespace onrecord::topics

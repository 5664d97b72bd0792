#include "indexer/extract/text/lexicon.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "common/text/fold.h"
#include "common/text/icu_names.h"
#include "indexer/extract/text/inflection.h"

namespace onrecord::extract {
namespace {

constexpr std::array<std::string_view, 4> kComplementNames{"say", "that", "tell", "top"};
constexpr std::array<std::string_view, static_cast<std::size_t>(CueTrait::count_)> kTraitNames{
    "plain",   "base_counts", "base_verb", "addressee", "question", "bare",      "left",     "speaks",
    "object",  "two",         "quote",     "phrasal",   "finding",  "recipient", "request",  "valuing",
    "quoting", "general",     "telling",   "told",      "citing",   "written",   "quotable", "withholding",
    "not_to",  "compound",    "answering", "relaying",  "uttering", "letter"};

struct ClassName {
  std::string_view name;
  Pos pos;
};
constexpr std::array<ClassName, 14> kClassNames{{{"be", Pos::be},
                                                 {"have", Pos::have},
                                                 {"do", Pos::do_},
                                                 {"modal", Pos::modal},
                                                 {"adverb", Pos::adverb},
                                                 {"subject_pronoun", Pos::subject_pronoun},
                                                 {"object_pronoun", Pos::object_pronoun},
                                                 {"possessive", Pos::possessive},
                                                 {"wh", Pos::wh},
                                                 {"to", Pos::to},
                                                 {"conjunction", Pos::conjunction},
                                                 {"determiner", Pos::determiner},
                                                 {"preposition", Pos::preposition},
                                                 {"subordinator", Pos::subordinator}}};

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t at = text.find(separator);
    if (at != 0) parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) break;
    text.remove_prefix(at + 1);
  }
  return parts;
}

/// Bits of the comma-separated names in `cell`; nothing if one is unknown.
template <std::size_t N>
std::optional<std::uint32_t> bits_of(std::string_view cell, const std::array<std::string_view, N>& names) {
  std::uint32_t bits = 0;
  for (const std::string& name : split(cell, ',')) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end()) return std::nullopt;
    bits |= 1U << (at - names.begin());
  }
  return bits;
}

tl::unexpected<Error> bad_line(std::string_view file, const TsvRow& row, std::string_view why) {
  return fail(ErrorCode::usage, fmt::format("{}:{}: {}: {}", file, row.line, why, row.cell(0)));
}

}  // namespace

Result<Lexicon> Lexicon::load(const DataSource& data, std::string_view language) {
  struct Part {
    std::string_view file;
    Status (Lexicon::*load)(const std::string&);
  };
  constexpr std::array<Part, 6> kParts{{{"cues.tsv", &Lexicon::load_cues},
                                        {"closed_classes.tsv", &Lexicon::load_closed_classes},
                                        {"word_sets.tsv", &Lexicon::load_word_sets},
                                        {"first_names.tsv", &Lexicon::load_first_names},
                                        {"descriptions.tsv", &Lexicon::load_descriptions},
                                        {"countries.tsv", &Lexicon::load_countries}}};
  constexpr std::size_t kWords = 20'000;  // about as many as English has: growing moves them all
  Lexicon lexicon;
  lexicon.entries_.reserve(kWords);
  for (const Part& part : kParts) {
    const auto text = data.text(fmt::format("{}/{}", language, part.file));
    if (!text) return fail(text.error());
    if (auto loaded = (lexicon.*part.load)(*text); !loaded) return fail(loaded.error());
  }
  return lexicon;
}

void Lexicon::add_cue_form(const std::string& form, Form kind, const CueLemma& lemma) {
  auto& cue = entries_[form].cue;
  if (!cue) cue = CueForms{&lemma, 0, 0};
  cue->forms = static_cast<std::uint8_t>(cue->forms | static_cast<unsigned>(kind));
  cue->complements = static_cast<std::uint8_t>(cue->complements | lemma.complements);
}

Status Lexicon::load_cues(const std::string& text) {
  for (const TsvRow& row : parse_tsv(text)) {
    auto lemma = std::make_unique<CueLemma>();
    lemma->lemma = row.cell(0);
    const auto complements = bits_of(row.cell(1), kComplementNames);
    const auto traits = bits_of(row.cell(5), kTraitNames);
    const auto act = parse_enum<Act>(row.cell(3));
    if (!complements || !traits || !act) return bad_line("cues.tsv", row, "unknown complement, trait or act");
    lemma->complements = static_cast<std::uint8_t>(*complements);
    lemma->traits = *traits;
    lemma->speech = row.cell(2) == "speech";
    lemma->act = *act;
    lemma->particles = split(row.cell(4), ' ');
    auto forms = inflect(lemma->lemma);
    if (const auto irregular = split(row.cell(6), ' '); irregular.size() == 4)
      std::copy(irregular.begin(), irregular.end(), forms.begin());
    add_cue_form(lemma->lemma, Form::base, *lemma);
    constexpr std::array<Form, 4> kForms{Form::third, Form::past, Form::participle, Form::ing};
    for (std::size_t i = 0; i < kForms.size(); ++i) add_cue_form(forms[i], kForms[i], *lemma);
    if (const auto doubled = doubled_forms(lemma->lemma); !doubled.empty()) {
      add_cue_form(doubled[0], Form::past, *lemma);
      add_cue_form(doubled[0], Form::participle, *lemma);
      add_cue_form(doubled[1], Form::ing, *lemma);
    }
    for (const std::string& noun : split(row.cell(7), ' ')) entries_[noun].noun_of = lemma.get();
    lemmas_.push_back(std::move(lemma));
  }
  return {};
}

Status Lexicon::load_closed_classes(const std::string& text) {
  for (const TsvRow& row : parse_tsv(text)) {
    const auto at = std::find_if(kClassNames.begin(), kClassNames.end(),
                                 [&](const ClassName& c) { return c.name == row.cell(0); });
    if (at == kClassNames.end()) return bad_line("closed_classes.tsv", row, "unknown class");
    for (const std::string& word : split(row.cell(1), ' ')) entries_[word].closed_class = at->pos;
  }
  return {};
}

Status Lexicon::load_word_sets(const std::string& text) {
  for (const TsvRow& row : parse_tsv(text)) {
    const auto at = std::find(kWordSetNames.begin(), kWordSetNames.end(), row.cell(0));
    if (at == kWordSetNames.end()) return bad_line("word_sets.tsv", row, "unknown set");
    for (const std::string& word : split(row.cell(1), ' '))
      entries_[word].sets.set(static_cast<std::size_t>(at - kWordSetNames.begin()));
  }
  return {};
}

Status Lexicon::load_descriptions(const std::string& text) {
  for (const TsvRow& row : parse_tsv(text))
    entries_[std::string(row.cell(0))].stands_for = split(row.cell(1), ' ');
  return {};
}

Status Lexicon::load_first_names(const std::string& text) {
  for (const TsvRow& row : parse_tsv(text)) {
    const std::string_view told = row.cell(0);
    const Gender gender = told.starts_with('m')   ? Gender::male
                          : told.starts_with('f') ? Gender::female
                                                  : Gender::unknown;
    for (const std::string& name : split(row.cell(1), ' ')) {
      LexiconEntry& entry = entries_[name];
      entry.first_name = true;
      entry.first_name_gender = gender;
      entry.tells_gender = told == "m" || told == "f";
    }
  }
  return {};
}

/// Of names of several words only the first and the last are marked: no description has them in front of its
/// noun.
Status Lexicon::load_countries(const std::string& text) {
  const std::vector<CountryName> countries = country_names();
  std::unordered_map<std::string_view, std::string_view> icu_names;
  for (const CountryName& country : countries) icu_names.emplace(country.code, country.name);
  std::uint8_t number = 0;
  for (const TsvRow& row : parse_tsv(text)) {
    if (++number == 0) return bad_line("countries.tsv", row, "more countries than have room");
    std::vector<std::string_view> names = split_list(row.cell(2));
    if (row.cell(5) != "y") {  // not "Chad"
      const std::vector<std::string_view> others = split_list(row.cell(4));
      names.insert(names.end(), others.begin(), others.end());
      names.push_back(row.cell(1).empty() ? icu_names[row.cell(0)] : row.cell(1));
    }
    for (std::string_view name : names) {
      const std::size_t first = name.find(' ');
      if (first == name.npos) {
        if (name.size() > 1) entries_[to_lower(name)].country = number;
        continue;
      }
      entries_[to_lower(name.substr(0, first))].begins_country = true;
      entries_[to_lower(name.substr(name.rfind(' ') + 1))].ends_country = true;
    }
  }
  return {};
}

}  // namespace onrecord::extract

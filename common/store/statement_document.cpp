#include "common/store/statement_document.h"

#include <fmt/core.h>

#include <algorithm>

#include "common/store/codec.h"
#include "common/store/name_table.h"
#include "common/text/tokenize.h"

namespace onrecord {
namespace {

constexpr Xapian::termpos kListGap =
    100;  // between the entries of a list: no phrase reaches from one to the next

Xapian::valueno number(Slot slot) { return static_cast<Xapian::valueno>(slot); }

/// The ends of the content spans in the statement's text (spans joined by one blank); empty where they do not
/// fit it.
std::vector<std::uint32_t> span_ends(const Statement& statement) {
  std::vector<std::uint32_t> ends;
  std::uint32_t at = 0;
  for (const Span span : statement.bytes.content) {
    at += span.size() + (ends.empty() ? 0 : 1);
    ends.push_back(at);
  }
  if (at != statement.text.size()) ends.clear();
  return ends;
}

struct WordsField {
  std::string_view prefix;
  bool keep_function_words = true;
};

/// Adds the words of a text with positions from `position` on; returns the position behind them.
Xapian::termpos add_words(Xapian::Document& out, const WordsField& field, std::string_view text,
                          Xapian::termpos position) {
  for (const Word& word : words(text)) {
    if (!field.keep_function_words && is_function_word(word.folded)) continue;
    out.add_posting(make_term(field.prefix, word.folded), ++position);
  }
  return position;
}

std::string one_line(std::string value) {
  std::replace(value.begin(), value.end(), kValueSeparator, ' ');
  return value;
}

std::string joined(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) {
    if (!out.empty()) out += kValueSeparator;
    out += one_line(value);
  }
  return out;
}

template <class E>
void add_choice(Xapian::Document& out, std::string_view prefix, E value) {
  out.add_boolean_term(make_term(prefix, to_string(value)));
}

}  // namespace

StatementDocuments::StatementDocuments(const Document& document, std::string document_key, Stemmer& stemmer)
    : document_(document), document_key_(std::move(document_key)), stemmer_(stemmer) {
  const DocumentInfo& info = document.info;
  shared_terms_.push_back(make_term(prefix::kDocument, info.id));
  if (info.source) shared_terms_.push_back(make_term(prefix::kSource, keyword_key(*info.source)));
  if (info.lang) shared_terms_.push_back(make_term(prefix::kLanguage, keyword_key(*info.lang)));
  if (info.published) {
    auto dates = date_terms(kPublishedPrefixes, *info.published);
    std::move(dates.begin(), dates.end(), std::back_inserter(shared_terms_));
  }
  for (const Word& word : words(info.title.value_or("")))
    if (!is_function_word(word.folded))
      title_stems_.push_back(make_term(prefix::kTitle, stemmer_.stem(word.folded)));
}

Xapian::Document StatementDocuments::make(const Statement& statement) const {
  return make(statement, encode_statement(statement, document_key_));
}

Xapian::Document StatementDocuments::make(const Statement& statement, const std::string& encoded) const {
  const std::vector<SpeakerRef> refs = speaker_refs(statement, document_.info);
  Xapian::Document out;
  for (const std::string& term : shared_terms_) out.add_boolean_term(term);
  for (const std::string& term : title_stems_) out.add_term(term);
  out.add_boolean_term(make_term(prefix::kStatementId, statement.id));
  add_content(out, statement);
  add_speakers(out, statement, refs);
  add_choices(out, statement);
  add_values(out, statement, refs);
  out.set_data(encoded);
  return out;
}

void StatementDocuments::add_content(Xapian::Document& out, const Statement& statement) const {
  const auto ends = span_ends(statement);
  std::size_t span = 0;
  Xapian::termpos position = 0;
  for (const Word& word : words(statement.text)) {
    while (span + 1 < ends.size() && word.span.begin >= ends[span]) {
      ++span;
      position += kSpanGap;
    }
    out.add_posting(make_term("", word.folded), ++position);
    out.add_term(make_term(prefix::kStem, stemmer_.stem(word.folded)));
  }
}

void StatementDocuments::add_speakers(Xapian::Document& out, const Statement& statement,
                                      const std::vector<SpeakerRef>& refs) const {
  std::vector<const Speaker*> speakers{&statement.speaker};
  for (const Speaker& speaker : statement.co_speakers) speakers.push_back(&speaker);
  Xapian::termpos names = 0, roles = 0;
  for (const Speaker* speaker : speakers) {
    const auto& name = speaker->name ? speaker->name : speaker->as_written;
    if (name) names = add_words(out, {prefix::kNameWord}, *name, names) + kListGap;
    if (speaker->role) roles = add_words(out, {prefix::kRole, false}, *speaker->role, roles) + kListGap;
    add_choice(out, prefix::kSpeakerKind, speaker->kind);
  }
  for (const SpeakerRef& ref : refs) {
    out.add_boolean_term(make_term(prefix::kNameId, ref.id));
    out.add_boolean_term(make_term(prefix::kNameId, parted_name(ref)));
    if (ref.family.starts_with('P')) out.add_boolean_term(make_term(prefix::kSurname, ref.family.substr(1)));
    if (ref.bare) out.add_boolean_term(make_term(prefix::kBucket, bucket_term(ref.family, ref.bucket)));
  }
}

void StatementDocuments::add_choices(Xapian::Document& out, const Statement& statement) const {
  add_choice(out, prefix::kKind, statement.kind);
  add_choice(out, prefix::kAct, statement.cue.act);
  add_choice(out, prefix::kPolarity, statement.polarity);
  out.add_boolean_term(make_term(prefix::kConfidence, confidence_bucket(statement.confidence)));
  for (const std::string& topic : statement.topics)
    out.add_boolean_term(make_term(prefix::kTopic, keyword_key(topic)));
  for (const std::string& topic : statement.topics_carried)
    out.add_boolean_term(make_term(prefix::kTopicCarried, keyword_key(topic)));
  if (statement.said.date)
    for (const std::string& term : date_terms(kSaidPrefixes, *statement.said.date))
      out.add_boolean_term(term);
  Xapian::termpos via = 0;
  for (const std::string& name : statement.via) via = add_words(out, {prefix::kVia}, name, via) + kListGap;
  if (statement.to) add_words(out, {prefix::kTo}, *statement.to, 0);
  if (statement.venue) add_words(out, {prefix::kVenue}, *statement.venue, 0);
  if (in_headline(statement)) out.add_boolean_term(make_term(prefix::kHeadline, "1"));
}

void StatementDocuments::add_values(Xapian::Document& out, const Statement& statement,
                                    const std::vector<SpeakerRef>& refs) const {
  const std::string newest = newest_key(statement, document_.info);
  out.add_value(number(Slot::newest), newest);
  out.add_value(number(Slot::relevance_tie), (in_headline(statement) ? '0' : '1') + newest);
  out.add_value(number(Slot::oldest), oldest_key(statement, document_.info));
  std::vector<std::string> speakers;
  for (const SpeakerRef& ref : refs) speakers.push_back(to_value(ref));
  out.add_value(number(Slot::speakers), joined(speakers));
  out.add_value(number(Slot::topics), joined(statement.topics));
  if (statement.said.date) out.add_value(number(Slot::year), fmt::format("{:04}", statement.said.date->year));
  if (document_.info.source) out.add_value(number(Slot::source), one_line(*document_.info.source));
  out.add_value(number(Slot::kind), std::string(to_string(statement.kind)));
}

bool StatementDocuments::in_headline(const Statement& statement) const {
  if (statement.part == Part::title) return true;
  return document_.headline && !statement.bytes.content.empty() &&
         document_.headline->contains(statement.bytes.content.front());
}

}  // namespace onrecord

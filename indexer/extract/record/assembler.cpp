#include "indexer/extract/record/assembler.h"

#include <algorithm>

#include "common/model/statement_id.h"
#include "common/people/name.h"
#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/occasion/venue.h"
#include "indexer/extract/people/headline_echo.h"
#include "indexer/extract/people/participants.h"
#include "indexer/extract/record/confidence.h"
#include "indexer/extract/record/statement_topics.h"
#include "indexer/extract/record/trace.h"
#include "indexer/extract/rules/headlines.h"
#include "indexer/extract/rules/spans.h"

namespace onrecord::extract {
namespace {

/// "told Reuters": was it said to a news outlet?
bool is_outlet(const Text& text, Range range) {
  const Token& last = text[range.last];
  const bool programme = is_programme(last);
  if (programme && range.size() > 1 && text[range.last - 1].upper()) return true;  // "the Today programme"
  if (range.size() == 1 && last.upper() && last.is("sky")) return true;
  const Token& paper = text[std::min(range.first + 1, range.last)];  // "the Sunday Mirror"
  if (range.size() == 3 && text[range.first].is("the") && last.upper() && paper.upper() &&
      (paper.is("sunday") || paper.is("evening") || paper.is("morning")))
    return true;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    if (!text[i].in(WordSet::outlet_word)) continue;
    // "the trade magazine Radar Monthly"
    if (text[i].pos == Pos::name || (i < range.last && text[i + 1].pos == Pos::name)) return true;
  }
  return false;
}

/// "State media", "the Haberin news agency", "the BBC": do they only pass words on?
bool is_relay(const Text& text, Range range) {
  const TokenIndex head = nominal_head(text, range);
  const bool of_body = head + 1 < range.last && (text[head + 1].is("for") || text[head + 1].is("from"));
  if (of_body && names_people(text[head])) return false;  // "a spokesman for the Food Agency"
  if (is_outlet(text, range)) return true;
  const Token& last = text[range.last];
  const Token& before = text[range.last > range.first ? range.last - 1 : range.last];
  return last.is("media") || (last.pos == Pos::name && last.in(WordSet::broadcaster)) ||
         (last.is("agency") && before.is("news")) ||
         (last.is("television") && (before.is("state") || before.is("local")));
}

/// "on Monday", "last week": when it was said.
bool tells_when(const Text& text, TokenIndex i) {
  const Token& next = text[std::min<TokenIndex>(i + 1, text.size() - 1)];
  return text[i].in(WordSet::time) || text[i].in(WordSet::date_word) ||
         (text[i].is("on") && (next.in(WordSet::time) || next.in(WordSet::date_word)));
}

/// "tells one joke", "telling the truth": what is told, not whom.
bool is_told_thing(const Text& text, Range range) {
  constexpr std::array<std::string_view, 8> kThings{"truth", "joke",    "jokes", "lie",
                                                    "lies",  "stories", "story", "tale"};
  return text[range.last].is_any(kThings);
}

/// "friends at the weekend", "Meridian Markets last week": whom, without when.
Range without_time(const Text& text, Range range) {
  TokenIndex last = range.last;
  while (last > range.first && text[last].in(WordSet::time)) --last;
  if (last == range.last) return range;
  while (last > range.first && text[last].in({Pos::preposition, Pos::determiner})) --last;
  return {range.first, last};
}

/// "reporters at a news conference": whom, without where; not "workers at the plant".
Range without_occasion(const Text& text, Range range) {
  for (TokenIndex i = range.first + 1; i < range.last; ++i) {
    if (!text[i].is("at")) continue;
    for (TokenIndex k = i + 1; k <= range.last; ++k)
      if (text[k].in(WordSet::venue_noun) || text[k].in(WordSet::assembly_noun)) return {range.first, i - 1};
  }
  return range;
}

/// "told the Echo" in the Vale Echo.
bool is_own_outlet(std::string_view words, const std::optional<std::string>& source) {
  if (words.starts_with("the ")) words.remove_prefix(4);
  return source && !words.empty() && words[0] >= 'A' && words[0] <= 'Z' &&
         (source->ends_with(words) || source->starts_with(words));
}

/// "claims" -> "claim".
std::string singular(std::string noun) {
  if (noun.size() > 3 && noun.ends_with('s') && !noun.ends_with("ss")) noun.pop_back();
  return noun;
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\r', ' ');
  return text;
}

/// Does the content of `outer` hold nothing but the one inner statement with its tag?
bool holds_only(const Text& text, const Attribution& outer, const Attribution& inner) {
  for (Range range : outer.content)
    for (TokenIndex i = range.first; i <= range.last; ++i) {
      if (!text[i].is(Symbol::word)) continue;
      const bool tag = inner.cue.holds(i) || (inner.source && inner.source->holds(i)) ||
                       (inner.addressee && inner.addressee->holds(i)) || text[i].is("that") ||
                       tells_when(text, i);
      if (!tag && !inner.content_holds(i)) return false;
    }
  return true;
}

}  // namespace

Assembler::Assembler(const Text& text, const Cast& cast, const Document& document, const Parts& parts)
    : text_(text),
      cast_(cast),
      document_(document),
      parts_(parts),
      occasions_(text, cast, document.info.published) {}

namespace {

/// "Budget: House votes no" is a heading. People, sources, bodies called by what they are ("Police: …") and
/// those who speak in the text below speak in headlines.
bool is_heading(const Text& text, const Attribution& headline, const std::vector<Resolved>& speakers,
                std::size_t i) {
  const auto& source = headline.source;
  if (speakers[i].person || speakers[i].kind == SpeakerKind::unnamed) return false;
  if (!source) return true;
  const Token& noun = text[source->last];
  const bool behind = source->first > headline.content.front().first && !noun.upper();  // "…: union"
  if (behind && !speakers[i].name.empty()) return false;
  const bool ministry = any_token(text, source->first, source->last + 1, [](const Token& t) {
    return t.is("ministry") || t.is("mod") || t.is("mfa");  // "Norlandish Ministry of Defence: 54 shot down"
  });
  const bool told = noun.in(WordSet::body_noun) || noun.in(WordSet::group_noun) || ministry ||
                    is_known_acronym(noun) ||
                    (noun.in(WordSet::finder) && source->size() == 1);  // "Study: …", no "Ward Report: …"
  if (told && !speakers[i].name.empty()) return false;
  for (std::size_t k = 0; k < speakers.size(); ++k)
    if (k != i && !speakers[k].name.empty() && speakers[k].name == speakers[i].name) return false;
  return true;
}

}  // namespace

std::vector<Statement> Assembler::assemble(const std::vector<Attribution>& attributions,
                                           const TopicTagger& topics) {
  Resolver resolver(text_, cast_, attributions);
  std::vector<Resolved> speakers;
  speakers.reserve(attributions.size());
  std::vector<std::size_t> inners(attributions.size());
  for (const Attribution& attribution : attributions) {
    speakers.push_back(resolver.resolve(attribution));
    if (attribution.outer) ++inners[*attribution.outer];
  }
  resolve_letters(text_, cast_, attributions, speakers);
  resolve_self_named(text_, cast_, attributions, speakers);
  resolve_participants(text_, cast_, attributions, speakers);
  resolve_author(text_, attributions, document_.info.author.value_or(cast_.author()), speakers);
  resolve_headline_echoes(text_, cast_, attributions, speakers);
  // An outlet that only passes one statement on is its `via`, no speaker.
  std::vector<bool> passed_on(attributions.size());
  for (const Attribution& inner : attributions)
    if (inner.outer && inners[*inner.outer] == 1 && attributions[*inner.outer].source &&
        is_relay(text_, *attributions[*inner.outer].source) &&
        holds_only(text_, attributions[*inner.outer], inner))
      passed_on[*inner.outer] = true;
  occasions_.settle(attributions, speakers);
  StatementTopics topic_finder(text_, cast_, topics);
  for (std::size_t i = 0; i < attributions.size(); ++i)
    name_stand_in(attributions[i], speakers[i], topics, topic_finder.context());
  std::vector<Statement> statements;
  statements.reserve(attributions.size());
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    const auto content = one_part(attributions[i], clean_content(text_, attributions[i]));
    if (content.empty() || passed_on[i]) continue;
    if (attributions[i].mark == Mark::headline && is_heading(text_, attributions[i], speakers, i)) continue;
    if (attributions[i].mark == Mark::continuation && speakers[i].name.empty()) continue;
    Statement statement = statement_of(attributions[i], speakers[i], content);
    set_said(statement, occasions_.of(i));
    bool nested = false;
    std::vector<std::string> around;  // innermost first
    for (auto outer = attributions[i].outer; outer; outer = attributions[*outer].outer) {
      if (!speakers[*outer].name.empty()) around.push_back(speakers[*outer].name);
      nested = nested || !passed_on[*outer];
    }
    if (attributions[i].relayed_by) around.insert(around.begin(), name_in(*attributions[i].relayed_by));
    statement.via.insert(statement.via.begin(), around.rbegin(), around.rend());
    statement.nested = nested;
    topic_finder.settle(statement, attributions[i], content);
    if (parts_.traced) statement.trace = trace_of(text_, cast_, attributions[i], speakers[i]);
    statements.push_back(std::move(statement));
  }
  const auto before = [](const Statement& a, const Statement& b) {
    if (a.part != b.part) return a.part == Part::title;
    if (a.bytes.content.front().begin != b.bytes.content.front().begin)
      return a.bytes.content.front().begin < b.bytes.content.front().begin;
    return a.bytes.content.back().end > b.bytes.content.back().end;
  };
  if (!std::is_sorted(statements.begin(), statements.end(), before))
    std::stable_sort(statements.begin(), statements.end(), before);
  return statements;
}

/// The content that stands in the part (title or text) of its first stretch; none if the tag stands in the
/// other part.
std::vector<Range> Assembler::one_part(const Attribution& attribution, std::vector<Range> content) const {
  if (content.empty()) return content;
  const auto in_title = [&](Range range) { return text_.span(range).begin < parts_.text_begin; };
  const bool title = in_title(content.front());
  if (attribution.has_cue() && in_title(attribution.cue) != title) return {};
  if (attribution.source && in_title(*attribution.source) != title) return {};
  std::erase_if(content, [&](Range range) { return in_title(range) != title; });
  return content;
}

/// "the alliance" as a speaker: the one organisation of that description that the document names.
void Assembler::name_stand_in(const Attribution& attribution, Resolved& speaker, const TopicTagger& topics,
                              const TopicContext& context) const {
  if (speaker.kind != SpeakerKind::unnamed || !attribution.source || attribution.source->size() != 2 ||
      !text_[attribution.source->first].is("the"))
    return;
  const auto label = topics.stand_in(words(*attribution.source), context);
  if (!label) return;
  speaker.kind = SpeakerKind::organisation;
  speaker.by = ResolvedBy::organisation;
  speaker.name = *label;
}

Statement Assembler::statement_of(const Attribution& attribution, const Resolved& resolved,
                                  const std::vector<Range>& content) {
  Statement statement;
  statement.speaker = speaker_of(attribution, resolved);
  for (const Resolved& other : resolved.others)
    statement.co_speakers.push_back(speaker_of(attribution, other));
  statement.cue = cue_of(attribution);
  const std::uint32_t around = attribution.has_cue() ? text_[attribution.cue.last].quote : 0;
  const bool own_words = attribution.mark == Mark::turn || attribution.mark == Mark::caption;
  statement.kind = own_words ? StatementKind::direct : kind_of(text_, content, around);
  statement.polarity = polarity_of(text_, attribution, content);
  for (Range range : content) {
    if (!statement.text.empty()) statement.text += ' ';
    statement.text += text_.span(range).of(text_.source);
  }
  statement.confidence = confidence_of(attribution, resolved);
  set_spans(statement, attribution, content);
  set_addressee(statement, attribution);
  statement.id = statement_id(document_.info.id, statement.part, statement.bytes);
  return statement;
}

Range Assembler::source_of(const Attribution& attribution) const {
  return without_marks(text_, *attribution.source);
}

void Assembler::set_spans(Statement& statement, const Attribution& attribution,
                          const std::vector<Range>& content) const {
  const bool title = text_.span(content.front()).begin < parts_.text_begin;
  statement.part = title ? Part::title : Part::text;
  const std::uint32_t base = title ? 0 : parts_.text_begin;
  const CodePointIndex& chars = title ? *parts_.title_chars : *parts_.text_chars;
  const auto place = [&](Range range) {
    const Span span = text_.span(range);
    return Span{span.begin - base, span.end - base};
  };
  for (Range range : content) {
    if ((text_.span(range).begin < parts_.text_begin) != title) continue;
    statement.bytes.content.push_back(place(range));
  }
  if (attribution.source) statement.bytes.speaker = place(source_of(attribution));
  if (attribution.has_cue()) {
    Range cue = attribution.cue;
    if (attribution.particle) ++cue.last;
    statement.bytes.cue = place(cue);
  }
  for (Span span : statement.bytes.content) statement.chars.content.push_back(chars.to_chars(span));
  if (statement.bytes.speaker) statement.chars.speaker = chars.to_chars(*statement.bytes.speaker);
  if (statement.bytes.cue) statement.chars.cue = chars.to_chars(*statement.bytes.cue);
}

std::string Assembler::words(Range range) const {
  return one_line(std::string(text_.span(range).of(text_.source)));
}

/// The words of a tag as its lemma: "in the words of", "as … put it" -> "put".
std::string Assembler::lower_words(Range range) const {
  if (text_[range.last].is("it")) return "put";
  if (range.size() == 1 && !text_[range.first].is("for")) return "hear";
  std::string out;
  for (TokenIndex i = range.first; i <= range.last; ++i)
    out += (out.empty() ? "" : " ") + text_[i].word->lower;
  return out;
}

/// "The independent newspaper N" -> "N".
std::string Assembler::name_in(Range source) const {
  if (text_[source.last].is("media")) return lowered(words(source));  // "State media"
  if (text_[source.last].is("television") && is_relay(text_, source))
    return words(without_leading_article(text_, source));
  return words(without_leading_article(text_, head_of(text_, cast_, source).range));
}

Speaker Assembler::speaker_of(const Attribution& attribution, const Resolved& resolved) const {
  Speaker speaker;
  speaker.kind = resolved.kind;
  speaker.resolved_by = resolved.by;
  if (resolved.kind == SpeakerKind::unknown) return speaker;
  speaker.name = resolved.name;
  if (attribution.mark == Mark::turn && !resolved.person && attribution.source &&
      is_own_outlet(words(source_of(attribution)), document_.info.source)) {  // "Echo:" in the Echo Magazine
    speaker.kind = SpeakerKind::organisation;
    speaker.name = *document_.info.source;
  }
  if (resolved.kind != SpeakerKind::unnamed) speaker.id = name_id(resolved.name);
  if (resolved.person) speaker.role = cast_[*resolved.person].role;
  if (attribution.source) speaker.as_written = words(source_of(attribution));
  return speaker;
}

Cue Assembler::cue_of(const Attribution& attribution) const {
  if (!attribution.has_cue()) return {};
  Range range = attribution.cue;
  if (attribution.particle) ++range.last;
  Cue cue;
  cue.text = words(range);
  switch (attribution.mark) {
    case Mark::according_to:
      cue.lemma = "according to";
      break;
    case Mark::phrase:
      cue.lemma = lower_words(attribution.cue);
      break;
    case Mark::noun:
      cue.lemma = singular(text_[attribution.cue.last].word->lower);
      break;
    default:
      cue.lemma = attribution.lemma->lemma;
  }
  cue.act = attribution.act();
  const TokenIndex plea = attribution.cue.last + 1;  // "pleaded guilty", "pleaded not guilty"
  if (attribution.lemma && attribution.lemma->lemma == "plead" && plea + 1 < text_.size() &&
      (text_[plea].is("guilty") || text_[plea + 1].is("guilty")))
    cue.act = Act::say;
  return cue;
}

void Assembler::set_said(Statement& statement, const Occasion& occasion) const {
  statement.venue = occasion.venue;
  if (occasion.said) {
    statement.said = *occasion.said;
  } else if (document_.info.published && !occasion.undated) {
    statement.said = {document_.info.published, DateBasis::article, std::nullopt};
  }
}

void Assembler::set_addressee(Statement& statement, const Attribution& attribution) const {
  auto told = addressee_of(text_, attribution);
  if (!told) told = hearer_beside(text_, attribution);
  if (!told || attribution.content_holds(told->first)) return;
  const Range range = without_occasion(text_, without_time(text_, *told));
  if (venue_of_addressee(text_, range) || is_told_thing(text_, range) ||
      (range.size() == 1 && text_[range.first].is("i")))
    return;
  if (is_outlet(text_, range) || is_own_outlet(words(range), document_.info.source)) {
    statement.via.push_back(words(range));
  } else {
    statement.to = words(range);
  }
}

}  // namespace onrecord::extract

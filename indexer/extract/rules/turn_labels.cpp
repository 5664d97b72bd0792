// What the label of a speaker's turn looks like.
#include "indexer/extract/rules/turn_labels.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/text/dateline.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestLabel = 24;

/// "Speaker 1:", "UNIDENTIFIED MALE 2:": the number of somebody without a name.
bool is_number_of_speaker(const Text& text, TokenIndex i) {
  return text[i].initial == Initial::digit && i > 0 && i + 1 < text.size() && text[i].span.size() <= 2 &&
         text[i + 1].is(Symbol::colon) && text[i - 1].word->noun == NounDomain::person;
}

bool is_label_word(const Text& text, TokenIndex i) {
  const Token& token = text[i];
  constexpr PosSet kHeading{Pos::subject_pronoun, Pos::wh, Pos::be, Pos::have, Pos::modal, Pos::possessive};
  if (kHeading.has(token.word->closed_class)) return false;  // "WHAT WE’RE READING:"
  const bool firm = token.is(Symbol::ampersand) && i > 0 && i + 1 < text.size() && text[i - 1].upper() &&
                    text[i + 1].upper();
  return token.upper() || firm || token.pos == Pos::name || token.in(WordSet::name_particle) ||
         is_office_word(token) || token.in(WordSet::sole_office) || token.in(WordSet::witness_noun) ||
         token.in(WordSet::court_noun) || token.is("the") || token.is("of") || token.is("and") ||
         token.is("for") || is_number_of_speaker(text, i);
}

/// "00:01:12", "1:15": a time stamp in front of a name.
bool is_time_stamp(const Text& text, TokenIndex i) { return is_clock_time(text, i) && text[i + 1].upper(); }

/// "9. Anna Reed (Oldtown) (Lab): …": the number of a question in front of a name and a bracket.
bool is_numbered_name(const Text& text, TokenIndex i) {
  constexpr TokenIndex kReach = 8;
  if (text[i].initial != Initial::digit || text[i].span.size() > 3 || !text[i + 1].is(Symbol::period) ||
      !text[i + 2].upper())
    return false;
  for (TokenIndex k = i + 3; k < text.size() && k - i < kReach && text[k].paragraph == text[i].paragraph;
       ++k) {
    if (text[k].is(Symbol::open_bracket)) return text[k + 1].upper();
    if (!text[k].upper() && !text[k].in(WordSet::name_particle)) return false;
  }
  return false;
}

/// Where the label begins: behind a bullet, ">>", marks of emphasis, a time stamp, the number of a question.
TokenIndex label_start(const Text& text, Range paragraph) {
  TokenIndex first = paragraph.first;
  while (first < paragraph.last) {
    if (text[first].is(Symbol::open_bracket) && text[first + 1].initial == Initial::digit) {
      while (first < paragraph.last && !text[first].is(Symbol::close_bracket)) ++first;
    } else if (first + 2 < paragraph.last && is_numbered_name(text, first)) {
      ++first;
    } else if (!text[first].is(Symbol::other) && !text[first].is(Symbol::dash) &&
               !text[first].is(Symbol::close_bracket) && !is_time_stamp(text, first) &&
               !(is_question_number(text[first]) && text[first + 1].upper())) {
      break;
    }
    ++first;
  }
  return first;
}

/// "Q. Mr Secretary, …", "Q    When will it …"
bool is_letter(const Text& text, Range paragraph, TokenIndex first) {
  const bool stopped = text.text(first).ends_with('.');  // "Q.", "A."
  if (stopped && (is_question_letter(text[first]) || is_answer_letter(text[first]))) return true;
  return text[first].is("q") && first + 1 < paragraph.last && text.spaced(first + 1) &&
         (text[first + 1].upper() || text[first + 1].is(Symbol::open_bracket));
}

/// "The Secretary of State for Food, Farming and Trade (N N):": the colon behind an office and its holder.
std::optional<TokenIndex> colon_behind_holder(const Text& text, Range paragraph, TokenIndex first) {
  constexpr TokenIndex kLongestOffice = 28;
  if (!text[first].is("the")) return std::nullopt;
  for (TokenIndex i = first + 1; i < paragraph.last && i - first < kLongestOffice; ++i) {
    if (is_ender(text[i]) || text[i].is_quote_mark() || text[i].in(kFinite)) return std::nullopt;
    if (text[i].is(Symbol::colon))
      return text[i - 1].is(Symbol::close_bracket) ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

/// "Mr. REED. I rise to …", "SENATOR REED. …", "The CHAIRMAN. …", "Ms. REED of Ohio. …", "Mr. Reed. I rise":
/// the full stop behind a title and a name.
std::optional<TokenIndex> stop_behind_name(const Text& text, Range paragraph, TokenIndex first) {
  const Token& title = text[first];
  const bool titled = title.in(WordSet::honorific) || title.in(WordSet::name_title);
  if (!titled && !(title.is("the") && !title.all_upper)) return std::nullopt;
  TokenIndex i = first + 1;
  const bool calm = i + 2 < paragraph.last && text[i].upper() && !text[i].all_upper &&
                    text[i + 1].is(Symbol::period) && text[i + 2].upper() &&
                    (title.in(WordSet::honorific) || text[i].in(WordSet::sole_office) ||
                     text[i].in(WordSet::role_noun) || text[i].in(WordSet::witness_noun));
  if (calm) return i + 1;  // "Ms. Reed. Thank you.", "The Chairman. Order."
  while (i < paragraph.last && text[i].is(Symbol::word) && text[i].all_upper && text[i].span.size() > 1) ++i;
  if (i == first + 1) return std::nullopt;
  if (text[i].is("of") && text[i + 1].upper())
    for (i += 2; i < paragraph.last && text[i].upper();) ++i;
  return i < paragraph.last && text[i].is(Symbol::period) ? std::optional(i) : std::nullopt;
}

/// "Anna Reed — Chief Executive": two names or more, a dash, and an office.
bool is_name_and_office(const Text& text, Range line) {
  TokenIndex dash = line.first;
  while (dash < line.last && text[dash].pos == Pos::name) ++dash;
  return dash > line.first + 1 && dash < line.last && text[dash].is(Symbol::dash) &&
         any_token(text, dash + 1, line.last + 1, is_office_word);
}

/// A label without a colon, in a line of its own: "Anna Reed (Oldtown) (Lab)", "The Minister for Health (N
/// N)", "Anna Reed -- Norbank -- Analyst".
std::optional<Label> line_label(const Text& text, Range paragraph, TokenIndex first) {
  if (first == paragraph.last && text[first].is("operator")) return Label{first, first, true};
  if (paragraph.last - first > kLongestLabel || paragraph.last < first + 3) return std::nullopt;
  const bool closes = text[paragraph.last].is(Symbol::close_bracket);
  int brackets = 0, groups = 0, dashes = 0;
  for (TokenIndex i = first; i <= paragraph.last; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::open_bracket)) ++brackets, ++groups;
    if (token.is(Symbol::dash) && i > first + 1) dashes += text.text(i) == "--" ? 2 : 1;
    const bool mark = token.is(Symbol::dash) || token.is(Symbol::close_bracket) ||
                      ((text[first].is("the") || dashes > 1) && token.is(Symbol::comma));
    if (brackets == 0 && !mark && !is_label_word(text, i)) return std::nullopt;
    if (token.is(Symbol::close_bracket)) --brackets;
    if (token.in(kFinite)) return std::nullopt;
  }
  const bool seat = closes && (groups >= 2 || text[first].is("the"));
  const bool office = dashes == 1 && is_name_and_office(text, {first, paragraph.last});
  return seat || office || dashes >= 2 ? std::optional(Label{first, paragraph.last, true}) : std::nullopt;
}

/// Whether the comma goes on with a label: "ANNA REED, HOST:", "Anna Reed, BBC News:", "Anna Reed, 34,
/// nurse:".
bool goes_on_at_comma(const Text& text, TokenIndex first, TokenIndex comma, bool shouted) {
  const Token& next = text[comma + 1];
  if (shouted && (next.all_upper || (comma > first + 1 && next.upper()))) return true;
  if (comma < first + 2 || text[first].in(WordSet::date_word) || text[first].is("the") ||
      !(text[comma - 1].upper() || text[comma - 1].initial == Initial::digit) || next.in(WordSet::date_word))
    return false;
  const bool age =
      next.initial == Initial::digit && next.span.size() == 2 && text[comma + 2].is(Symbol::comma);
  const bool described = text[comma - 1].initial == Initial::digit || next.word->noun == NounDomain::person;
  return age || described || next.upper() || next.in(WordSet::role_noun);
}

/// "Anna Reed, labour minister:", "Anna Reed, Jornal do Norte:": the colon behind who the named one is.
std::optional<TokenIndex> colon_behind_description(const Text& text, Range paragraph, TokenIndex first) {
  constexpr TokenIndex kLongest = 8;
  TokenIndex comma = first;
  while (comma < paragraph.last && text[comma].pos == Pos::name) ++comma;
  const bool from = comma == first + 1 && text[first].word->first_name && comma + 2 < paragraph.last &&
                    text[comma + 1].upper() && text[comma + 2].is(Symbol::colon);  // "Anna, Oldtown:"
  if ((comma < first + 2 && !from) || !text[comma].is(Symbol::comma) || text[first].in(WordSet::date_word) ||
      text[first].in(WordSet::place_word) || text[first].word->noun == NounDomain::place)
    return std::nullopt;
  const bool aged = comma + 2 < paragraph.last && text[comma + 1].initial == Initial::digit &&
                    text[comma + 1].span.size() == 2 && text[comma + 2].is(Symbol::comma);
  TokenIndex colon = comma + (aged ? 3 : 1);  // "Anna Reed, 59, union secretary:", "…, 47, Tom’s son:"
  while (colon < paragraph.last && colon - comma < kLongest &&
         (text[colon].in({Pos::name, Pos::noun, Pos::adjective}) || text[colon].in(WordSet::name_particle) ||
          text[colon].is("of") || (aged && text[colon].in(kNounPhrase))))
    ++colon;
  const Token& last = text[colon - 1];
  const bool described =
      aged || (colon > comma + 1 && (last.upper() || is_office_word(last) || names_people(last)));
  return described && text[colon].is(Symbol::colon) ? std::optional(colon) : std::nullopt;
}

}  // namespace

std::optional<Label> label_of(const Text& text, Range paragraph) {
  const TokenIndex first = label_start(text, paragraph);
  const bool small = text[first].in(WordSet::name_particle) && !text[first].upper();  // "de la Cruz:"
  if (!text[first].upper() && !small) return std::nullopt;
  if (is_letter(text, paragraph, first)) return Label{first, first};
  if (const auto colon = colon_behind_holder(text, paragraph, first)) return Label{first, *colon};
  if (const auto stop = stop_behind_name(text, paragraph, first)) return Label{first, *stop};
  if (const auto colon = colon_behind_description(text, paragraph, first))
    return Label{first, *colon, *colon == paragraph.last};
  int brackets = 0;
  bool shouted = true;  // "ANNA REED, HOST:"
  for (TokenIndex i = first; i <= paragraph.last && i - first < kLongestLabel; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon) && brackets == 0)
      return i > first && !(shouted && dateline_end(text, first) == i)
                 ? std::optional(Label{first, i, i == paragraph.last})
                 : std::nullopt;
    if (token.is(Symbol::open_bracket)) ++brackets;
    if (token.is(Symbol::close_bracket)) --brackets;
    const bool ends = i == paragraph.last;
    const bool point = !ends && token.is(Symbol::period) && text[i + 1].upper();  // "Hon. N"
    const bool apart =
        i + 2 <= paragraph.last && token.is(Symbol::comma) && goes_on_at_comma(text, first, i, shouted);
    const bool age = token.initial == Initial::digit && i > first && text[i - 1].is(Symbol::comma);
    const bool dash =
        !ends && token.is(Symbol::dash) && i > first + 1 && text[i + 1].upper();  // "N – Norbank – Analyst:"
    const bool plural = token.is(Symbol::apostrophe) && shouted;                  // "PILOTS’ UNION:"
    const bool nick = shouted && i > first && token.is_quote_mark() &&            // "ANNA “DEUCE” REED:"
                      (text[i + 1].all_upper || text[i - 1].all_upper);
    shouted = shouted && (token.all_upper || token.is(Symbol::comma) || plural || nick);
    if (brackets == 0 && !plural && !nick && !token.is(Symbol::close_bracket) && !point && !apart && !dash &&
        !age && !is_label_word(text, i) &&
        !(i > first && text[i - 1].is(Symbol::comma) && names_people(token)))
      return line_label(text, paragraph, first);
  }
  return line_label(text, paragraph, first);
}

bool is_letter_label(const Text& text, Label label) {
  const bool alone = label.end == label.first || label.end == label.first + 1;
  return alone && text[label.first].in(WordSet::turn_letter);
}

namespace {

/// "Minister for Education (Deputy N N):", not "N N (Northwold):": does the bracket name the office's holder?
bool names_holder(const Text& text, TokenIndex first, TokenIndex open) {
  const Token& inside = text[open + 1];
  if (!inside.in(WordSet::name_title) && !inside.in(WordSet::honorific) && !inside.word->first_name)
    return false;
  return any_of(text, {first, open - 1}, WordSet::role_noun);
}

/// What stands in the bracket that opens at `open`, if that closes before the colon and holds two words or
/// more, of which one is a name.
std::optional<Range> name_in_bracket(const Text& text, TokenIndex open, TokenIndex colon) {
  TokenIndex close = open + 1;
  for (int inner = 0; close < colon && (inner > 0 || !text[close].is(Symbol::close_bracket)); ++close) {
    if (text[close].is(Symbol::open_bracket)) ++inner;
    if (text[close].is(Symbol::close_bracket)) --inner;
  }
  if (close == colon || close < open + 3) return std::nullopt;
  const Range inside{open + 1, close - 1};
  return any_of(text, inside, {Pos::name}) ? std::optional(inside) : std::nullopt;
}

}  // namespace

Range label_name(const Text& text, Label label) {
  const TokenIndex first = label.first;
  if (label.end == first) return {first, first};
  const Token& mark = text[label.end];
  const TokenIndex end = mark.is(Symbol::colon) || mark.is(Symbol::period) ? label.end : label.end + 1;
  const bool holder = text[first].is("the") && text[end - 1].is(Symbol::close_bracket);
  for (TokenIndex i = first + 1; i < end; ++i) {
    if ((text[i].is(Symbol::comma) || text[i].is(Symbol::dash)) && !holder) return {first, i - 1};
    if (!text[i].is(Symbol::open_bracket)) continue;
    const bool honoured =
        text[first].is("the") && text[first + 1].is("hon.");  // "The Hon. REED (Leader of …)"
    const bool office = (text[first].is("the") && !honoured) || names_holder(text, first, i);
    return (office ? name_in_bracket(text, i, end) : std::nullopt).value_or(Range{first, i - 1});
  }
  return {first, end - 1};
}

bool ends_in_full(const Text& text, Range paragraph) {
  TokenIndex last = paragraph.last;
  if (text[last].is(Symbol::close_bracket)) --last;
  return is_ender(text[last]);
}

bool speaks_in_person(const Text& text, Range paragraph) {
  constexpr TokenIndex kReach = 60;
  return any_of(text, {paragraph.first, std::min(paragraph.last, paragraph.first + kReach)},
                WordSet::personal);
}

}  // namespace onrecord::extract

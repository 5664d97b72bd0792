#include "indexer/extract/rules/content.h"

#include <algorithm>

#include "indexer/extract/clause/clause_opening.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

bool ends_left_quote(const Token& t) {
  return is_ender(t) || t.is(Symbol::comma) || t.is(Symbol::ellipsis) || t.is(Symbol::dash) ||
         t.is(Symbol::hyphen) || t.is(Symbol::apostrophe);
}

/// "N said", "N began: “…”": not "began to push", nor "called her “…”", which is part of what is said.
bool is_tag_verb(const Text& text, TokenIndex i) {
  if (text[i].quote != 0 || !is_finite_speech_cue(text[i])) return false;
  const CueLemma& lemma = *text[i].word->cue->lemma;
  if (lemma.has(CueTrait::quote)) return text[i + 1].is(Symbol::comma) || text[i + 1].is(Symbol::colon);
  return lemma.takes(Complement::say) || lemma.takes(Complement::that) || lemma.takes(Complement::tell);
}

/// Does the text before a quotation in its sentence have a tag of its own, so that only the quotation is the
/// content?
bool has_own_tag(const Text& text, TokenIndex first, TokenIndex quote) {
  const Token& before = text[quote - 1];
  if (before.is(Symbol::colon)) return true;
  if (before.is("as") && quote > first + 2 && is_finite_report(text[quote - 2]))
    return true;  // "In what one called “C”", "described as “C”"
  for (TokenIndex i = first; i < quote; ++i) {
    if (before.is(Symbol::comma) && text[i].word->cue) return true;
    const bool noun =
        text[i].pos == Pos::noun && i > first && text[i - 1].in({Pos::determiner, Pos::possessive});
    if (!noun && is_tag_verb(text, i)) return true;  // not "the notes “were not read,” N said"
  }
  return false;
}

}  // namespace

bool opens_whole_quotation(const Text& text, TokenIndex mark) {
  constexpr TokenIndex kShortest = 4;  // with its marks
  if (mark >= text.size() || !text[mark].is_quote_mark() || !text[mark].quote) return false;
  const Range quote = text.quote_of(mark);
  return quote.first == mark && quote.size() >= kShortest && text[mark + 1].upper() &&
         is_ender(text[quote.last - 1]);
}

bool is_tag_mark(const Token& t) {
  return t.is(Symbol::comma) || t.is(Symbol::question) || t.is(Symbol::exclamation);
}

bool is_subordinate_only(const Text& text, Range left) {
  const auto subordinates = [](const Token& t) { return t.is("as") || t.is("when") || t.is("while"); };
  const Token& opener = text[clause_opener(text, left.first)];
  std::optional<TokenIndex> aside;
  for (TokenIndex i = left.first; i < left.last; ++i) {
    if (!text[i].is(Symbol::comma)) continue;
    if (!aside && subordinates(text[i + 1]))
      aside = i;
    else if (text[i + 1].pos != Pos::wh && clause_ahead(text, i + 1, left.last))
      return false;
  }
  if (aside && opener.pos == Pos::preposition && !any_of(text, {left.first, *aside}, kFinite)) return true;
  if ((opener.pos == Pos::subordinator && !opener.is("so")) || opener.is("as") || opener.is("when"))
    return true;
  if (opener.in(WordSet::clause_subordinator) &&
      clause_ahead(text, clause_opener(text, left.first) + 1, left.last))
    return true;  // "Even after growth had cooled, the borrowing continued"
  if (opener.pos == Pos::past && opener.word->cue && opener.word->cue->lemma->act == Act::ask)
    return true;  // "Asked whether it rained, N said"
  const bool pressed = opener.is("pressed") || opener.is("quizzed") || opener.is("questioned");
  if (pressed && left.first < left.last && text[left.first + 1].in(kPrepositional))
    return true;  // "Pressed on whether it rained, N said"
  const TokenIndex open = clause_opener(text, left.first);
  if (opener.pos == Pos::past && open < left.last && text[open + 1].is("by") &&
      !any_of(text, {open + 1, left.last}, kFinite))
    return true;  // "Reached by phone at the firehouse, N denied it"
  const bool speaking = opener.pos == Pos::ing && opener.word->cue;  // "Commenting on a claim that it rained"
  if (opener.pos != Pos::preposition && !speaking) return false;
  const TokenIndex object = clause_opener(text, left.first) + 1;
  return !any_of(text, left, kFinite) ||
         (object < left.last &&
          is_phrase_with_clauses(text, {object, left.last}));  // "In Ohio, where he won"
}

namespace {

/// "Speaking on “Morning Lane,” she said": the name of a programme, a book, an advertisement; no clause
/// stands before.
bool is_title_in_phrase(const Text& text, TokenIndex first, TokenIndex close) {
  const Range quote = text.quote_of(close);
  constexpr TokenIndex kLongestTitle = 8;
  if (quote.first == first) return false;
  if (text[quote.first - 1].in(WordSet::titled) && quote.size() <= kLongestTitle) return true;
  if (!is_title(text, quote) || text[quote.first - 1].is(Symbol::colon)) return false;
  const bool named =  // "on his weekly radio show, “Morning Lane,” N reported"
      quote.first > first + 1 && text[quote.first - 1].is(Symbol::comma) &&
      (text[quote.first - 2].in(WordSet::venue_noun) || text[quote.first - 2].in(WordSet::outlet_word));
  const bool programme = text[quote.first - 1].is("on");  // "asked why on “Morning Lane,” N said"
  if ((named || programme) && quote.size() <= kLongestTitle) return true;
  for (TokenIndex i = first; i < quote.first; ++i)  // "In an extended interview on “Morning Lane,”"
    if (text[i].in(kFiniteOrBase) && !is_attributive(text, i)) return false;
  return true;
}

/// "It can be shut off, according to N, but that “would hurt,” he argues": behind the conjunction.
TokenIndex behind_according_to(const Text& text, TokenIndex start, TokenIndex end) {
  constexpr TokenIndex kLongestName = 8;
  for (TokenIndex i = start + 1; i + 3 < end; ++i) {
    if (!text[i].is("according") || !text[i - 1].is(Symbol::comma)) continue;
    TokenIndex comma = i + 2;
    while (comma + 2 < end && comma - i < kLongestName && !text[comma].is(Symbol::comma)) ++comma;
    if (text[comma].is(Symbol::comma) && text[comma + 1].in(WordSet::and_but)) return comma + 2;
  }
  return start;
}

/// "N was not impressed - “…,” M said - but …": a quotation thrown in between dashes.
bool stands_between_dashes(const Text& text, TokenIndex open, TokenIndex cue) {
  const auto is_dash = [&](TokenIndex i) { return text[i].is(Symbol::dash) || text[i].is(Symbol::hyphen); };
  if (text[open - 1].is(Symbol::semicolon) || text[open - 1].is(Symbol::open_bracket))
    return true;  // "Board tables plan; “…,” neighbour says" "members complain (“…,” wrote one)"
  return is_dash(open - 1) && (text[open].sentence == 0 || (cue + 1 < text.size() && is_dash(cue + 1)));
}

std::optional<LeftContent> quote_before(const Text& text, TokenIndex close, TokenIndex cue) {
  const Range quote = text.quote_of(close);
  const TokenIndex length = quote.last - quote.first;
  if (length == 0) return std::nullopt;
  const Token& inner = text[quote.last - 1];
  if (length < 3 && !is_ender(inner) && !inner.is(Symbol::comma)) return std::nullopt;
  if (length < 8 && !ends_left_quote(inner)) return std::nullopt;
  const TokenIndex first = text.sentence_of(quote.first).first;
  if (is_title_in_phrase(text, first, close)) return std::nullopt;
  const bool participle = quote.first > first + 1 && text[first].pos == Pos::ing && text[first].word->cue &&
                          !any_of(text, {first, quote.first - 1}, kFinite);
  if (participle) return std::nullopt;  // "Branding it “bonkers,” he demanded"
  if (quote.first > first && close + 1 < text.size() && text[close + 1].is("then") &&
      !text[quote.first + 1].upper())
    return std::nullopt;  // "called it “incomplete,” then admitted"
  const bool own_tag = quote.first > first && has_own_tag(text, first, quote.first);
  // "admitted they had “been friends,” he said he …": a fragment inside an earlier tag's content is no
  // content of this one.
  if (own_tag && text[quote.first - 1].is(Symbol::word) && !text[quote.first + 1].upper())
    return std::nullopt;
  const bool timed = quote.first == first + 1 && is_clock_time(text, first);
  const bool mixed =
      quote.first > first && !own_tag && !timed && !stands_between_dashes(text, quote.first, cue);
  return LeftContent{{mixed ? behind_according_to(text, first, quote.first) : quote.first, close},
                     LeftSide::quote};
}

}  // namespace

TokenIndex behind_label(const Text& text, TokenIndex first, TokenIndex end) {
  constexpr TokenIndex kLongest = 12, kLongestPlain = 5;
  const bool opens = text.begins_paragraph(first);
  bool capitals = true, plain = opens, names = opens;
  for (TokenIndex i = first; i + 2 < end && i - first < kLongest; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::colon))
      return capitals || names || (plain && i - first <= kLongestPlain && text[i + 1].upper()) ? i + 1
                                                                                               : first;
    if (token.pos != Pos::name) names = false;
    if (token.is(Symbol::word) && !token.all_upper) capitals = false;
    if (!token.is(Symbol::word) || (i > first && token.upper()) || is_finite_speech_cue(token)) plain = false;
  }
  return first;
}

namespace {

/// "N said A; B, he added": behind the semicolon, where the part in front of it has a cue of its own.
TokenIndex behind_told_part(const Text& text, TokenIndex start, TokenIndex end) {
  bool told = false;
  TokenIndex part = start;
  for (TokenIndex i = start; i + 1 < end; ++i) {
    told = told || is_finite_report(text[i]);
    if (text[i].is(Symbol::semicolon) && told) part = i + 1;
  }
  return part;
}

/// "N was less coy: M, he said, would play": behind the colon, where only the subject of the clause stands in
/// front of the tag.
TokenIndex behind_lead(const Text& text, TokenIndex start, TokenIndex end) {
  constexpr TokenIndex kLongestSubject = 8;
  for (TokenIndex i = end; i > start + 2 && end - i < kLongestSubject; --i) {
    if (text[i].in(kFiniteOrBase) || text[i].is_quote_mark()) return start;
    if (text[i].is(Symbol::colon) && i + 1 < end)
      return any_of(text, {start, i - 1}, kFinite) ? i + 1 : start;
  }
  return start;
}

/// "640 houses, which, she reckons, are", "a plane whose pilot, he claims, was": the pronoun with its noun in
/// front of the comma at `end`, of which the tag's clause goes on to tell.
TokenIndex at_relative(const Text& text, TokenIndex start, TokenIndex end) {
  constexpr TokenIndex kLongest = 4;
  if (end < start + 3) return start;
  if (text[end - 1].is("which") && !text[end - 2].in(kPrepositional)) return end - 1;
  for (TokenIndex i = end - 1; i > start + 1 && end - i <= kLongest; --i) {
    if (text[i - 1].is("whose")) return i - 1;
    if (!text[i].in(kNounPhrase)) break;
  }
  return start;
}

}  // namespace

std::optional<LeftContent> content_before(const Text& text, TokenIndex tag, TokenIndex cue) {
  const TokenIndex first = text.sentence_of(tag).first;
  if (tag == first) return std::nullopt;
  const TokenIndex end = tag - 1;
  const Token& last = text[end];
  if (text.closes_quote(end) && last.quote != text[cue].quote) return quote_before(text, end, cue);
  if (!is_tag_mark(last) && !last.is(Symbol::dash)) return std::nullopt;
  if (end > first && text.closes_quote(end - 1) && text[end - 1].quote != text[cue].quote) {
    const TokenIndex open = text.quote_of(end - 1).first;
    const TokenIndex opening = text.sentence_of(open).first;
    if (is_title_in_phrase(text, opening, end - 1)) return std::nullopt;
    const bool added = open > opening + 1 && text[open - 1].is(Symbol::dash) &&
                       has_own_tag(text, opening, open);  // "N said C — “well below”, she added"
    const bool timed = open == opening + 1 && is_clock_time(text, opening);
    return LeftContent{{added || timed ? open : opening, end - 1}, LeftSide::quote};
  }
  if (end == first) return std::nullopt;
  TokenIndex start = behind_label(text, first, end);
  if (text[cue].quote) start = std::max(start, text.quote_of(cue).first + 1);
  start = behind_told_part(text, start, end);
  start = behind_lead(text, start, end);
  start = at_relative(text, start, end);
  if (start > end - 1) return std::nullopt;
  return LeftContent{{start, end - 1}, LeftSide::clause};
}

namespace {

bool is_edge(const Token& t, bool leading) {
  return t.is(Symbol::comma) || t.is(Symbol::colon) || t.is(Symbol::semicolon) || t.is(Symbol::dash) ||
         (!leading && t.is(Symbol::period));
}

}  // namespace

Range trim(const Text& text, Range range) {
  while (range.last > range.first && is_edge(text[range.last], false)) --range.last;
  while (range.first < range.last && is_edge(text[range.first], true)) ++range.first;
  return range;
}

}  // namespace onrecord::extract

#include "indexer/extract/rules/spans.h"

#include <algorithm>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {
namespace {

bool opens_quote(const Text& text, TokenIndex i) {
  return text[i].is_quote_mark() && text[i].quote && text.quote_of(i).first == i;
}
bool closes_quote(const Text& text, TokenIndex i) {
  return text.closes_quote(i) && text.quote_of(i).first != i;
}

/// "disputed that account": nothing is said of the noun.
bool is_demonstrative(const Text& text, Range range) {
  constexpr TokenIndex kLongest = 3;
  return range.size() <= kLongest && !any_of(text, range, kFiniteOrBase) && text[range.last].pos == Pos::noun;
}

/// "that, in Oldtown, C": the conjunction and an aside, not "that, too".
bool opens_with_aside(const Text& text, Range range) {
  if (range.size() < 4 || !text[range.first].is("that") || !text[range.first + 1].is(Symbol::comma))
    return false;
  return may_open_aside(text[range.first + 2]);
}

/// Is the opening mark at the range's start without its closing mark inside, but for the range's very end?
bool leading_mark_is_outer(const Text& text, Range range) {
  return opens_quote(text, range.first) && text.quote_of(range.first).last >= range.last;
}

bool trailing_mark_is_outer(const Text& text, Range range) {
  return closes_quote(text, range.last) && text.quote_of(range.last).first <= range.first;
}

/// A mixed content that ends in `,”` loses both: they belong to the tag.
void drop_tag_comma(const Text& text, Range& range) {
  if (range.size() > 2 && closes_quote(text, range.last) && text[range.last - 1].is(Symbol::comma))
    range.last -= 2;
}

/// "called that answer “insulting”": the word points at a noun. In an object, "disputed that figure when
/// asked" and "called that “absurd”" too.
bool points_at_object(const Text& text, Range range, bool object) {
  const Token& next = text[range.first + 1];
  constexpr PosSet kBehind{Pos::wh, Pos::subordinator, Pos::preposition, Pos::punctuation, Pos::adverb};
  const bool noun = next.pos == Pos::noun && !is_plural(next) && range.first + 2 <= range.last &&
                    text[range.first + 2].in(kBehind);
  if (object && (next.is_quote_mark() || next.is("as") || noun)) return true;
  return range.first + 2 < range.last && text[range.first + 1].pos == Pos::noun &&
         !is_plural(text[range.first + 1]) && text[range.first + 2].is_quote_mark();
}

/// `object`: the content is the cue's.
Range clean(const Text& text, Range range, bool object) {
  const bool trailing = range.size() > 1 && trailing_mark_is_outer(text, range);
  const bool leading = range.size() > 1 && leading_mark_is_outer(text, range);
  if (trailing) --range.last;
  if (leading) ++range.first;
  drop_tag_comma(text, range);
  const bool opens = text[range.first].upper() && text.sentence_of(range.first).first == range.first;
  const bool conjunction = range.first < range.last && text[range.first].is("that") && !opens &&
                           text.spaced(range.first + 1) && !text[range.first + 1].in(kFinite) &&
                           !is_demonstrative(text, range) && !points_at_object(text, range, object);
  if (!leading && conjunction) ++range.first;
  if (!leading && opens_with_aside(text, range)) range.first += 2;
  const auto is_tail = [&](TokenIndex i) {
    return text[i].is(Symbol::comma) || text[i].is(Symbol::semicolon) || text[i].is(Symbol::colon);
  };
  while (range.last > range.first && is_tail(range.last)) --range.last;
  return range;
}

/// “I told him it was late.”: the full stop ends the words in which `cue` stands, not what it reports.
bool ends_words_around(const Text& text, Range range, const Token& cue) {
  return cue.quote && range.size() > 1 && text[range.last].is(Symbol::period) &&
         text[range.last].quote == cue.quote && !text.inner_quote_of(range.last);
}

bool has_words(const Text& text, Range range) {
  for (TokenIndex i = range.first; i <= range.last; ++i)
    if (text[i].is(Symbol::word)) return true;
  return false;
}

}  // namespace

bool may_open_aside(const Token& token) {
  return token.in({Pos::preposition, Pos::subordinator, Pos::past}) ||
         token.in(WordSet::clause_subordinator) || token.is("according");
}

std::vector<Range> clean_content(const Text& text, const Attribution& attribution) {
  std::vector<Range> content;
  for (Range range : attribution.content) {
    Range part = clean(text, range, attribution.right == Trigger::complement);
    // without a lemma the cue is no word, but where the content stands
    if (attribution.lemma && ends_words_around(text, part, text[attribution.cue.last])) --part.last;
    if (has_words(text, part) && (content.empty() || part.first > content.back().last))
      content.push_back(part);
  }
  return content;
}

StatementKind kind_of(const Text& text, const std::vector<Range>& content, std::uint32_t around) {
  std::size_t words = 0, quoted = 0;
  for (Range range : content)
    for (TokenIndex i = range.first; i <= range.last; ++i) {
      if (!text[i].is(Symbol::word)) continue;
      ++words;
      quoted += text[i].quote != 0 && (text[i].quote != around || text.inner_quote_of(i));
    }
  return quoted == 0       ? StatementKind::indirect
         : quoted == words ? StatementKind::direct
                           : StatementKind::mixed;
}

}  // namespace onrecord::extract

#include "indexer/extract/rules/spans.h"

#include <array>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content.h"

namespace onrecord::extract {
namespace {

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
  return text.opens_quote(range.first) && text.quote_of(range.first).last >= range.last;
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

/// “We lost the house. ¶ “We lost all.”: the full stop that ends a paragraph of a quotation is inside of it.
bool ends_quoted_paragraph(const Text& text, TokenIndex last) {
  const TokenIndex stop = last + 1;
  return stop < text.size() && text[stop].is(Symbol::period) && text[stop].quote &&
         text[stop].quote == text[last].quote && text.quote_of(stop).last == stop;
}

/// "•", "💬", "*": a sign of no language.
bool is_sign(const Text& text, TokenIndex i) {
  return text[i].is(Symbol::other) && (text[i].span.size() > 1 || text.text(i) == "*") &&
         text.text(i).front() != '@' && text.text(i).front() != '#';
}

/// A sign in front of an item of a list, not "£400".
bool is_bullet(const Text& text, TokenIndex i) {
  return is_sign(text, i) && i + 1 < text.size() &&
         (text[i + 1].initial != Initial::digit || text.spaced(i + 1));
}

bool is_stroke(const Text& text, TokenIndex i) {
  return text[i].is(Symbol::dash) || text[i].is(Symbol::hyphen);
}

/// “• “C,” N said”: behind the bullet.
Range behind_bullets(const Text& text, Range range, bool reported) {
  TokenIndex first = range.first;
  while (first < range.last &&
         (is_bullet(text, first) || (is_stroke(text, first) && text[first + 1].is_quote_mark())))
    ++first;
  const bool quoted = text[first].is_quote_mark() && text[first].quote;
  return reported || quoted ? Range{first, range.last} : range;
}

/// "https://t.co/x", "pic.twitter.com/x", not "see https://t.co/x".
bool is_link(const Text& text, TokenIndex i) {
  const std::string_view word = text.text(i);
  if (text[i - 1].in(kPrepositional | PosSet{Pos::verb, Pos::to}) || text[i - 1].is(Symbol::colon))
    return false;
  return word.starts_with("http") || word.starts_with("www.") || word.starts_with("pic.") ||
         word.starts_with("t.co/");
}

/// "(Reuters)", "(VIDEO)", "[1]": the bracket closed at `close` that says where a report is from; its first
/// token, else `close`.
TokenIndex credit_before(const Text& text, TokenIndex close, TokenIndex first) {
  constexpr std::array<std::string_view, 7> kMedia{"video",    "watch", "photo", "photos",
                                                   "pictures", "audio", "map"};
  constexpr std::array<std::string_view, 5> kPages{"letter", "letters", "report", "news", "comment"};
  constexpr TokenIndex kLongest = 7;
  if (!text[close].is(Symbol::close_bracket) || close < first + 3) return close;
  if (!text[close - 2].is(Symbol::open_bracket)) {  // "(Letters, August 10)"
    TokenIndex open = close;
    while (open > first + 1 && close - open < kLongest && !text[open].is(Symbol::open_bracket)) --open;
    const bool page = text[open].is(Symbol::open_bracket) && text[open + 1].is_any(kPages) &&
                      text[open + 2].is(Symbol::comma) && text[open + 3].in(WordSet::date_word);
    return page ? open : close;
  }
  const Token& inside = text[close - 1];
  const bool note = inside.initial == Initial::digit && text.text(close) == "]";
  const bool outlet = inside.upper() && inside.in(WordSet::outlet_word);
  return note || outlet || (inside.all_upper && inside.is_any(kMedia)) ? close - 2 : close;
}

/// "the deal is dead https://t.co/x #Norland 👇 (Reuters)": before what ends a post or an item and is nobody's
/// word. `reported`: not the words of a post itself, to which its tags belong.
Range before_trailer(const Text& text, Range range, bool reported) {
  constexpr int kMost = 16;
  const bool stopped = range.last + 1 < text.size() && text[range.last + 1].is(Symbol::period);
  if (text[range.last].quote || !text.ends_paragraph(range.last + (stopped ? 1 : 0))) return range;
  TokenIndex last = range.last;
  for (int n = 0; n < kMost && last > range.first + 1; ++n) {
    const TokenIndex credit = credit_before(text, last, range.first);
    const bool tag = reported && text.text(last).front() == '#';
    const bool outlet = reported && text[last].in(WordSet::outlet_word) && text[last].upper() &&
                        text[last - 1].is(Symbol::dash);  // "the deal is dead - Reuters"
    if (credit < last)
      last = credit - 1;
    else if (outlet)
      last -= 2;
    else if (tag || is_link(text, last) || (reported && is_sign(text, last) && text.spaced(last)))
      --last;
    else
      break;
  }
  if (last == range.last) return range;
  if (reported && text[last].is(Symbol::period) && last > range.first) --last;
  return {range.first, last};
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
                           text.spaced(range.first + 1) &&
                           (!text[range.first + 1].in(kFinite) ||
                            (range.size() > 3 && describes_subject(text, range.first + 1))) &&
                           !is_demonstrative(text, range) && !points_at_object(text, range, object);
  if (!leading && conjunction) ++range.first;
  const bool all_quoted = !leading && conjunction && range.size() > 2 && text.opens_quote(range.first) &&
                          text.quote_of(range.first).last == range.last && closes_quote(text, range.last);
  if (all_quoted) range = {range.first + 1, range.last - 1};  // "stressed that “nothing has been decided”"
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
    const bool reported = attribution.lemma != nullptr;
    range = before_trailer(text, behind_bullets(text, range, reported), reported);
    if (text[range.last].quote != text[attribution.cue.last].quote && ends_quoted_paragraph(text, range.last))
      ++range.last;
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

#include "indexer/extract/rules/captions.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/name_lines.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kLongestName = 16;

/// A name with what describes it: no verb, no sentence.
bool is_caption(const Text& text, Range range) {
  if (range.size() > kLongestName || text[range.first].pos == Pos::adverb)
    return false;  // "Then, later that month on N: …"
  bool named = false;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    const Token& token = text[i];
    if (token.in(kFinite | PosSet{Pos::subject_pronoun, Pos::wh, Pos::verb}) ||
        (token.word->cue && !token.upper() && !token.in(WordSet::venue_noun)) || token.is(Symbol::colon) ||
        token.is_quote_mark() || token.quote)
      return false;
    named = named || token.pos == Pos::name || token.word->noun == NounDomain::person;
  }
  const bool owned =  // "Reed’s advice: “C”"
      range.size() > 2 && text[range.last - 2].pos == Pos::name && text[range.last - 1].is("'s") &&
      text[range.last].pos == Pos::noun;
  return named && !owned && text[range.first].word->cue == nullptr;
}

/// The first token of the caption's name: bullets and dashes in front do not belong to it.
TokenIndex behind_bullets(const Text& text, Range paragraph) {
  TokenIndex first = paragraph.first;
  while (first < paragraph.last && !text[first].is(Symbol::word) && !text[first].is_quote_mark()) ++first;
  TokenIndex rubric = first;  // "PRESS RELEASE. Statement by N: …"
  while (rubric < paragraph.last && text[rubric].all_upper && text[rubric].is(Symbol::word)) ++rubric;
  return rubric > first && text[rubric].is(Symbol::period) && rubric < paragraph.last ? rubric + 1 : first;
}

/// "N on Facebook", "the spokesman to the channel": where it was said, not who; "the minister for health" is.
bool tells_where(const Text& text, Range caption, TokenIndex i) {
  const bool link = text[i].is("to") || text[i].is("on") || text[i].is("at") || text[i].is("in");
  if (text[i].is("in") && i < caption.last && text[i - 1].pos == Pos::name && text[i + 1].pos == Pos::name)
    return true;  // "Minister N in Brussels today"
  if (!link || i == caption.last || !(names_people(text[i - 1]) || text[i - 1].pos == Pos::name))
    return false;
  const Token& noun = text[caption.last];
  return text[i].is("to") || noun.in(WordSet::venue_noun) || noun.in(WordSet::venue_document) ||
         noun.in(WordSet::outlet_word) || noun.pos == Pos::name;
}

/// The name up to its first comma or bracket, and where it was said.
Range name_of(const Text& text, Range caption) {
  for (TokenIndex i = caption.first + 1; i <= caption.last; ++i)
    if (text[i].is(Symbol::comma) || text[i].is(Symbol::open_bracket) || tells_where(text, caption, i))
      return {caption.first, i - 1};
  return caption;
}

std::optional<TokenIndex> behind_from(const Text& text, Range caption);

Attribution captioned(const Text& text, Range caption, TokenIndex mark, Range content) {
  Attribution one;
  one.source = name_in_caption(text, caption).value_or(name_of(text, caption));
  one.cue = {mark, mark};
  one.mark = Mark::caption;
  one.content.push_back(content);
  return one;
}

/// "On the referee": what somebody speaks of.
bool is_topic(const Text& text, Range label) {
  const bool on = text[label.first].is("on") || text[label.first].is("about");
  return on && label.size() > 1 && !any_of(text, label, kFinite) &&
         !any_token(text, label.first, label.last + 1,
                    [](const Token& token) { return token.is(Symbol::comma); });
}

/// "On the injury, Reed said: “C.” ¶ On the referee: “D.”": the words of who was quoted in the paragraph
/// before, which ends with a quotation.
std::optional<Attribution> goes_on(const Text& text, Range paragraph, TokenIndex colon) {
  if (paragraph.first == 0) return std::nullopt;
  const TokenIndex before = paragraph.first - 1;
  if (!text.closes_quote(before)) return std::nullopt;
  Attribution one;
  one.cue = {colon, colon};
  one.mark = Mark::continuation;
  one.content.push_back(text.quote_of(colon + 1));
  return one;
}

/// "RT @n: C", where C is no report: the words of @n.
std::optional<Attribution> reposted(const Text& text, Range paragraph) {
  if (!text[paragraph.first].is("rt") || paragraph.size() < 5) return std::nullopt;
  const TokenIndex handle = paragraph.first + 1;
  if (!text.text(handle).starts_with('@') || !text[handle + 1].is(Symbol::colon)) return std::nullopt;
  const Range words = trim(text, {handle + 2, paragraph.last});
  const auto reports = [](const Token& token) { return token.quote == 0 && is_finite_report(token); };
  if (any_token(text, words.first, words.last + 1, reports)) return std::nullopt;
  return captioned(text, {handle, handle}, handle + 1, words);
}

bool is_handle(const Text& text, TokenIndex i) { return text.text(i).starts_with('@'); }

/// "N TD (@n): C": a post in one paragraph with whose it is.
std::optional<Attribution> post_behind_handle(const Text& text, Range paragraph, TokenIndex first,
                                              TokenIndex colon) {
  if (colon < first + 4 || !text[colon - 1].is(Symbol::close_bracket) || !is_handle(text, colon - 2) ||
      !text[colon - 3].is(Symbol::open_bracket))
    return std::nullopt;
  for (TokenIndex i = first; i + 3 < colon; ++i)
    if (!text[i].upper()) return std::nullopt;
  return captioned(text, {first, colon - 4}, colon, trim(text, {colon + 1, paragraph.last}));
}

/// "N, the mayor: “…”".
std::optional<Attribution> label_before(const Text& text, Range paragraph) {
  const TokenIndex first = behind_bullets(text, paragraph);
  if (text[first].is("rt")) return reposted(text, paragraph);
  TokenIndex colon = first;
  while (colon < paragraph.last && colon - first <= kLongestName && !text[colon].is(Symbol::colon)) ++colon;
  if (!text[colon].is(Symbol::colon) || colon == first || colon + 1 >= paragraph.last) return std::nullopt;
  if (auto post = post_behind_handle(text, paragraph, first, colon)) return post;
  const Token& mark = text[colon + 1];
  if (text[first].in(WordSet::name_title) && text[colon - 1].pos == Pos::name && colon - first > 1 &&
      text[colon + 1].pos != Pos::subject_pronoun && clause_ahead(text, colon + 1) &&
      is_caption(text, {first, colon - 1}))
    return captioned(text, {first, colon - 1}, colon,
                     trim(text, {colon + 1, paragraph.last}));  // "President N: C"
  if (!mark.is_quote_mark() || !mark.quote || text.quote_of(colon + 1).last + 1 < paragraph.last)
    return std::nullopt;
  if (is_topic(text, {first, colon - 1})) return goes_on(text, paragraph, colon);
  const auto is_comma = [](const Token& t) { return t.is(Symbol::comma); };
  const bool topic =  // "Ukraine war: ‘C’": a headline
      paragraph.first == 0 && !text.text(first).starts_with('@') && !any_token(text, first, colon, is_comma);
  if ((topic || !is_caption(text, {first, colon - 1})) && !behind_from(text, {first, colon - 1}))
    return std::nullopt;
  return captioned(text, {first, colon - 1}, colon, text.quote_of(colon + 1));
}

/// "“…” — N, the mayor".
std::optional<Attribution> label_behind(const Text& text, Range paragraph) {
  TokenIndex dash = paragraph.last;
  while (dash > paragraph.first && paragraph.last - dash <= kLongestName && !text[dash].is(Symbol::dash))
    --dash;
  if (!text[dash].is(Symbol::dash) || dash == paragraph.last || dash == paragraph.first) return std::nullopt;
  TokenIndex close = dash - 1;
  if (text[close].is(Symbol::comma) && close > paragraph.first) --close;
  if (!text.closes_quote(close)) return std::nullopt;
  if (paragraph.first == 0 && text.quote_of(close).first > behind_bullets(text, paragraph))
    return std::nullopt;  // "Plan ‘a disgrace’ – N": a headline
  TokenIndex last = paragraph.last;
  if (text[last].is(Symbol::period)) --last;
  TokenIndex first = dash + 1;
  while (first < last && (text[first].pos == Pos::adjective || text[first].pos == Pos::noun)) ++first;
  if (!text[first].upper()) return std::nullopt;
  if (!is_caption(text, {first, last})) return std::nullopt;
  return captioned(text, {first, last}, dash, text.quote_of(close));
}

/// "Minister N in Oldtown today:" above the quotation.
std::optional<Attribution> label_above(const Text& text, Range label, Range quotation) {
  const TokenIndex first = behind_bullets(text, label);
  if (!text[label.last].is(Symbol::colon) || first + 1 >= label.last) return std::nullopt;
  const Token& mark = text[quotation.first];
  if (!mark.is_quote_mark() || !mark.quote || text.quote_of(quotation.first).first != quotation.first ||
      text.quote_of(quotation.first).last + 1 < quotation.last)
    return std::nullopt;
  const Range caption{first, label.last - 1};
  if (!text[first].in(WordSet::name_title) || !any_of(text, caption, {Pos::name}) ||
      !is_caption(text, caption))
    return std::nullopt;
  return captioned(text, caption, label.last, text.quote_of(quotation.first));
}

/// A post below "N MP @n · 4 Nov".
std::optional<Attribution> headed_post(const Text& text, Range header, Range post) {
  constexpr TokenIndex kLongest = 14;
  TokenIndex handle = header.first + 1;
  while (handle < header.last && !is_handle(text, handle)) ++handle;
  if (header.size() > kLongest || !is_handle(text, handle) || handle == header.first + 1 || post.size() < 3)
    return std::nullopt;
  for (TokenIndex i = header.first; i < handle; ++i)
    if (!text[i].upper() && !text[i].is(Symbol::open_bracket)) return std::nullopt;
  const auto is_date = [](const Token& t) {
    return t.in(WordSet::date_word) || t.initial == Initial::digit || !t.is(Symbol::word);
  };
  bool dated = header.first > 0 && text[header.first - 1].is(Symbol::colon);  // introduced, as no byline is
  for (TokenIndex i = handle + 1; i <= header.last; ++i) {
    if (!is_date(text[i])) return std::nullopt;
    dated = dated || text[i].initial == Initial::digit;
  }
  if (!dated || text[header.first].in({Pos::verb, Pos::noun}))
    return std::nullopt;  // "Follow N @n", "Match Report @n"
  const TokenIndex last = text[handle - 1].is(Symbol::open_bracket) ? handle - 2 : handle - 1;
  return captioned(text, {header.first, last}, header.last, post);
}

/// A post above "— N (@n) April 21".
std::optional<Attribution> signed_post(const Text& text, Range post, Range signature) {
  if (!text[signature.first].is(Symbol::dash) || signature.size() < 3 || post.size() < 2) return std::nullopt;
  TokenIndex handle = signature.first;
  while (handle < signature.last && !is_handle(text, handle)) ++handle;
  if (handle == signature.last) return std::nullopt;
  return captioned(text, {signature.first + 1, signature.last}, signature.first, post);
}

/// "Quote from N", "This from N", "The statement below can be attributed to N": where the name begins.
std::optional<TokenIndex> behind_from(const Text& text, Range caption) {
  constexpr std::array<std::string_view, 11> kWords{"quote",    "quotes",    "testimonial", "this",
                                                    "comment",  "message",   "comments",    "response",
                                                    "reaction", "statement", "word"};
  constexpr TokenIndex kReach = 8;
  const bool words = text[caption.first].is_any(kWords);
  for (TokenIndex i = caption.first + 1; i < caption.last && i - caption.first <= kReach; ++i) {
    const bool from = words && (text[i].is("from") || text[i].is("by")) && i - caption.first <= 2;
    const bool credited =
        text[i].is("to") && (text[i - 1].is("attributed") || text[i - 1].is("attributable"));
    if (from || credited) return i + 1;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Range> name_in_caption(const Text& text, Range caption) {
  constexpr PosSet kOpeners{Pos::name, Pos::noun, Pos::determiner, Pos::possessive};
  constexpr TokenIndex kLongest = 2 * kLongestName;  // "From a post on Sunday by" and the name
  if (caption.size() > kLongest) return std::nullopt;
  if (const auto from = behind_from(text, caption)) return name_in_caption(text, {*from, caption.last});
  if (text[caption.first].is("from"))  // "From a post by N"
    for (TokenIndex i = caption.first + 2; i < caption.last; ++i)
      if ((text[i].is("by") || text[i].is("from")) &&
          (text[i - 1].in(WordSet::venue_document) || text[i - 1].is("post")))
        return name_in_caption(text, {i + 1, caption.last});
  if (!text[caption.first].in(kOpeners | PosSet{Pos::adjective}) || !is_caption(text, caption))
    return std::nullopt;
  const Range name = name_of(text, caption);
  const Token& head = text[nominal_head(text, name)];
  return names_people(head) || head.pos == Pos::name ? std::optional(name) : std::nullopt;
}

std::vector<Attribution> find_captions(const Text& text, std::span<const Range> paragraphs) {
  std::vector<Attribution> found;
  std::optional<Range> before;
  for (const Range paragraph : paragraphs) {
    auto one = label_before(text, paragraph);
    if (!one) one = label_behind(text, paragraph);
    if (!one && before) one = signed_post(text, *before, paragraph);
    if (!one && before) one = headed_post(text, *before, paragraph);
    if (!one && before) one = label_above(text, *before, paragraph);
    if (one) found.push_back(std::move(*one));
    before = paragraph;
  }
  const std::size_t captions = found.size();
  for (Attribution& one : find_name_lines(text, paragraphs)) {
    const TokenIndex first = one.content.front().first;
    const bool known = std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(captions),
                                   [&](const Attribution& other) { return other.content_holds(first); });
    if (!known) found.push_back(std::move(one));
  }
  return found;
}

}  // namespace onrecord::extract

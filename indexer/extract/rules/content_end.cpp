// Where a content ends: the walk over its tokens. For what reasons: content_stops.h.
#include "indexer/extract/rules/content.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {

namespace {

/// "Reed Says She’ll Sue: “Nobody Asked Me”": the quotation that ends a headline is a statement of its own.
bool opens_headline_quotation(const OpenContent& content, TokenIndex at) {
  const Text& text = content.text;
  if (text[at].sentence != 0 || content.quote || !text[at].is(Symbol::colon) ||
      !text[at + 1].is_quote_mark() || !text[at + 1].quote)
    return false;
  const TokenIndex close = text.quote_of(at + 1).last;
  return close >= content.last && !text[close - 1].is(Symbol::period);
}

/// "said her son shouted: “Do it yourself!”", "read out an email from N: “Help!”", "[Hon. Members: “When?”]":
/// another’s words inside the content.
bool leads_to_words(const OpenContent& content, TokenIndex colon) {
  constexpr TokenIndex kReach = 20;
  for (TokenIndex i = colon; i-- > content.start && colon - i < kReach;) {
    const Token& token = content.text[i];
    const bool reports = token.word->cue && token.word->cue->lemma->speech && token.in(kFinite);
    if (reports || token.is(Symbol::open_bracket) || token.in(WordSet::venue_document) ||
        token.in(WordSet::venue_noun))
      return true;
  }
  return false;
}

/// "ruled out a merger: “Nobody rang.”", "warned that it was late: “Nobody rang.”": the quotation is a
/// statement of its own.
bool opens_quotation(const OpenContent& content, TokenIndex at) {
  return !content.quote && content.text[at].is(Symbol::colon) &&
         !content.text[at - 1].is("way") &&  // "explained it this way: “C”"
         opens_whole_quotation(content.text, at + 1) && (content.complement || !leads_to_words(content, at));
}

/// "(the council declined to comment)": what another says of it, in brackets at the end.
bool opens_remark_in_brackets(const OpenContent& content, TokenIndex open) {
  constexpr TokenIndex kLongest = 14;
  const Text& text = content.text;
  if (content.quote || !content.told_before || !text[open].is(Symbol::open_bracket) ||
      content.last - open > kLongest || open + 3 > content.last)
    return false;
  const auto keeps = [](const Token& t) { return t.is("declined") || t.is("refused") || t.is("denied"); };
  const bool closes =
      text[content.last].is(Symbol::close_bracket) || text[content.last - 1].is(Symbol::close_bracket);
  return closes && any_token(text, open + 1, content.last, keeps) && clause_ahead(text, open + 1);
}

/// "said the road was closed — “We need help,” she said.": behind the dash a quotation with a tag of its own.
bool opens_tagged_quotation(const OpenContent& content, TokenIndex dash) {
  const Text& text = content.text;
  if (content.quote || !text[dash].is(Symbol::dash) || !content.is_other_quote(dash + 1)) return false;
  const Range quote = text.quote_of(dash + 1);
  return quote.first == dash + 1 && quote.size() > 3 && text[dash + 2].upper() &&
         is_tag_mark(text[quote.last - 1]) && quote.last < content.last;
}

/// "(The agency had promised C.)": the bracket was opened in front of the content.
bool closes_outer_bracket(const Text& text, TokenIndex start, TokenIndex at) {
  constexpr TokenIndex kLongest = 100;
  if (!text[at].is(Symbol::close_bracket) || at - start > kLongest) return false;
  int open = 0;
  for (TokenIndex i = start; i < at; ++i)
    open += text[i].is(Symbol::open_bracket) ? 1 : text[i].is(Symbol::close_bracket) ? -1 : 0;
  return open <= 0;
}

/// Behind a colon, a dash or an open bracket: others' words, or the reporter's.
constexpr Stop kAtMark[]{
    {"quotation of a headline", opens_headline_quotation},
    {"quotation behind what is named", opens_quotation},
    {"remark in brackets", opens_remark_in_brackets},
    {"quotation with a tag behind a dash", opens_tagged_quotation},
};

}  // namespace

const Stop* stop_before(const OpenContent& content, TokenIndex at) {
  const Stop* stop = nullptr;
  if (at < content.last) {
    const Token& token = content.text[at];
    if (!token.is(Symbol::word))
      if (const Stop* own = first_of(kAtMark, content, at)) return own;
    if (token.is(Symbol::comma) || token.is(Symbol::dash) || token.is(Symbol::semicolon))
      stop = stop_behind_mark(content, at);
    if (token.in(WordSet::and_but)) stop = stop_at_conjunction(content, at);
    if (!stop && content.complement) stop = stop_in_complement(content, at);
  }
  return stop ? stop : stop_at_word(content, at);
}

TokenIndex content_end(const Text& text, TokenIndex start, TokenIndex cue, bool complement) {
  const OpenContent content = open_content(text, start, cue, complement);
  TokenIndex at = start;
  if (content.is_other_quote(start)) {
    const Range quote = text.quote_of(start);
    if (stop_behind_quote(content, quote, true)) return quote.last;
    at = quote.last + 1;
  }
  while (at <= content.last) {
    if (content.quote && text[at].quote != content.quote) return at - 1;
    if (content.is_other_quote(at) && text.quote_of(at).first == at) {
      const Range quote = text.quote_of(at);
      if (stop_behind_quote(content, quote, false)) return quote.last;
      at = quote.last + 1;
    } else if (at > start && (stop_before(content, at) || closes_outer_bracket(text, start, at))) {
      return at - 1;
    } else {
      ++at;
    }
  }
  return content.last;
}

}  // namespace onrecord::extract

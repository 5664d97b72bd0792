#include "indexer/extract/clause/verb_group.h"

#include <algorithm>

#include "indexer/extract/clause/source_words.h"

namespace onrecord::extract {
namespace {

/// "wanted to know whether": does "wanted" or its "to" stand at `k`?
bool wants_to_know(const Text& text, TokenIndex k) {
  const TokenIndex to = text[k].is("to") ? k : k + 1;
  if (to == 0 || to + 2 >= text.size() || !text[to].is("to") || !text[to + 1].is("know")) return false;
  const Token& want = text[to - 1];
  const bool asks =
      text[to + 2].in(WordSet::question_word) || (text[to + 2].pos == Pos::wh && text[to + 3].pos != Pos::to);
  return (want.is("wanted") || want.is("wants")) && asks;
}

/// "went so far as to say": does a word of "went so far as to" stand at `k`?
bool goes_so_far(const Text& text, TokenIndex k, TokenIndex first) {
  for (TokenIndex far = std::max(k < 2 ? 0 : k - 2, first + 2); far <= k + 2 && far + 2 < text.size();
       ++far) {
    const bool so = text[far - 1].is("so") || text[far - 1].is("as");
    const bool goes = text[far - 2].in(WordSet::go) || text[far - 2].is("gone");
    if (text[far].is("far") && so && goes && text[far + 1].is("as") && text[far + 2].is("to")) return true;
  }
  return false;
}

/// "had [that afternoon] told", "has [this week] said", "had earlier [that day] told"
bool is_time_inside(const Text& text, TokenIndex k, TokenIndex first) {
  const auto is_noun = [&](TokenIndex i) {
    return text[i].in(WordSet::time_span_noun) || text[i].in(WordSet::time);
  };
  const auto tells_which = [&](TokenIndex i) {
    return text[i].is("this") || text[i].is("that") || text[i].is("last");
  };
  if (k < first + 2) return false;
  const TokenIndex which = tells_which(k) && is_noun(k + 1)   ? k
                           : is_noun(k) && tells_which(k - 1) ? k - 1
                                                              : 0;
  if (which < first + 1) return false;
  const TokenIndex before = which - (text[which - 1].is("earlier") || text[which - 1].is("only") ? 2 : 1);
  return text[before].in({Pos::have, Pos::be});
}

/// "had [in November] directed", "has [on Monday] said", "had [in the past] told"
bool is_dated_inside(const Text& text, TokenIndex k, TokenIndex first) {
  constexpr TokenIndex kLongest = 4;
  const auto is_date = [](const Token& t) {
    return t.in(WordSet::date_word) || t.in(WordSet::time) || t.in(WordSet::time_span_noun) || t.is("the") ||
           t.is("past") || t.is("last") || t.pos == Pos::number;
  };
  for (TokenIndex in = k; in > first && k - in < kLongest; --in) {
    const bool opens = text[in].is("in") || text[in].is("on");
    if (opens && text[in - 1].pos == Pos::have) return is_date(text[in + 1]);
    if (opens || !is_date(text[in])) return false;
  }
  return false;
}

/// "went on to say": does token `k` belong to the verb group behind it?
bool belongs_to_group(const Text& text, TokenIndex k, TokenIndex first) {
  const Token& token = text[k];
  const Token* before = k > first ? &text[k - 1] : nullptr;
  if (wants_to_know(text, k) || goes_so_far(text, k, first) || is_time_inside(text, k, first) ||
      is_dated_inside(text, k, first))
    return true;
  if (token.is("to")) return before && before->in(WordSet::to_infinitive_head);
  if (token.in(WordSet::keep) || token.is("very")) return true;  // "am very happy to say"
  if (token.pos == Pos::adverb) return !token.in(WordSet::pointing_adverb) && !token.is("ago");
  if (token.in({Pos::be, Pos::have, Pos::do_, Pos::modal})) return true;
  if (token.in(WordSet::time) && before && before->in({Pos::have, Pos::be}))
    return true;                                                                  // "has today announced"
  if (token.in(WordSet::predeterminer)) return before && before->in(kAuxiliary);  // "have both argued"
  if (!token.in(WordSet::verb_group_word) || token.pos == Pos::determiner) return false;
  if (token.upper() && !text[k + 1].is("to")) return false;  // "Mr Keen said"
  return !token.is("on") || (before && before->in(WordSet::go));
}

}  // namespace

TokenIndex before_parenthesis(const Text& text, TokenIndex k, TokenIndex first) {
  constexpr TokenIndex kLongest = 4;
  if (k < first + 4 || !text[k - 1].is(Symbol::comma)) return k;
  TokenIndex open = k - 2;
  while (open > first + 1 && k - open <= kLongest && !text[open].is(Symbol::comma)) --open;
  const bool parenthesis =
      text[open].is(Symbol::comma) && open + 2 < k &&
      (text[open + 1].pos == Pos::adverb || text[open + 1].in(WordSet::parenthesis_opener));
  return parenthesis && text[open - 1].in(kAuxiliary) ? open : k;
}

TokenIndex verb_group_start(const Text& text, TokenIndex i) {
  const TokenIndex first = text.sentence_of(i).first;
  TokenIndex k = i;
  const auto grow = [&] {
    while (k > first && text[k - 1].quote == text[i].quote && belongs_to_group(text, k - 1, first)) --k;
  };
  grow();
  const TokenIndex parenthesis = before_parenthesis(text, k, first);
  if (parenthesis == k) return k;
  k = parenthesis;
  grow();
  return k;
}

}  // namespace onrecord::extract

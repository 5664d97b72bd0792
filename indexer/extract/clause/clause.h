#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Does a clause (noun phrase + finite verb within 14 tokens) begin at `start`, and its verb stand before
/// `end`?
[[nodiscard]] bool clause_ahead(const Text& text, TokenIndex start,
                                TokenIndex end = static_cast<TokenIndex>(-1));

/// The word that tells what kind of clause begins at `first`: "while" in "And even while …", "after" in "Two
/// days after …".
[[nodiscard]] TokenIndex clause_opener(const Text& text, TokenIndex first);

/// A mark that ends a sentence.
[[nodiscard]] bool is_ender(const Token& t);

/// Does any token of the range have one of the classes, or belong to the set?
[[nodiscard]] bool any_of(const Text& text, Range range, PosSet classes);
[[nodiscard]] bool any_of(const Text& text, Range range, WordSet set);

/// Does any token from `from` on, before `to`, pass the test?
[[nodiscard]] inline bool any_token(const Text& text, TokenIndex from, TokenIndex to, auto&& test) {
  for (TokenIndex i = from; i < to; ++i)
    if (test(text[i])) return true;
  return false;
}

}  // namespace onrecord::extract

#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The first token of the verb group that ends at `i`: adverbs, auxiliaries, "went on to", not before its
/// sentence or quotation.
[[nodiscard]] TokenIndex verb_group_start(const Text& text, TokenIndex i);

/// "has, however, said": from token `k`, behind a parenthesis inside a verb group, to the comma that opens
/// it; `k` where there is none. `first` is the first token of the sentence.
[[nodiscard]] TokenIndex before_parenthesis(const Text& text, TokenIndex k, TokenIndex first);

}  // namespace onrecord::extract

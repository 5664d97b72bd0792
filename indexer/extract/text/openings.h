#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

// What the words at a sentence's start are, where the capital tells nothing.

/// "has accused", "had also warned": does a past report begin at token `i`?
[[nodiscard]] bool has_spoken(const Text& text, TokenIndex i);

/// "Big Machine denied", "Best Buy said": an adjective and a common noun with a capital, which is no subject
/// without the adjective.
[[nodiscard]] bool opens_firm(const Text& text, TokenIndex adjective);

/// "Said N: “C”", "Said N, who runs it: “C”": the verb, no given name.
[[nodiscard]] bool is_inverted_said(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

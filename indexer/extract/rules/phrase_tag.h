#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Tags without a verb of speech of their own, at token `i`: "in the words of N", "as N put it", and, before
/// a clause that quotes, "For N, …". The rest of the sentence is the content, on both sides of the tag.
[[nodiscard]] std::optional<Attribution> phrase_tag(const Text& text, TokenIndex i);

/// "A court heard that C", "C, an inquest heard": those assembled are told, nobody is named who tells them.
[[nodiscard]] std::optional<Attribution> hearing(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Nouns for what somebody says: "her advice", "the minister’s answer".
[[nodiscard]] bool means_words(const Token& noun);

/// “C,” was the reply of N. “C,” is how N puts it. “C.” So says N: whose words what stands behind a quotation
/// means.
[[nodiscard]] std::optional<Range> who_replies(const Text& text, Range quote);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Whose speech or letter is printed in the quotation, as the sentence in front of it says: "This is her
/// speech in full.", "Reed gave his last address on Monday. We print it in full.", "Here is what N said:".
[[nodiscard]] std::optional<Range> whose_printed_words(const Text& text, Range quote);

}  // namespace onrecord::extract

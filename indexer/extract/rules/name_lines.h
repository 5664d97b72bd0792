#pragma once
#include <span>
#include <vector>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Quotations and posts whose speaker stands in a line of its own: "Anna Reed, 34, nurse" above or below each
/// of several, "— Anna Reed, minister" below, "Anna Reed ¶ @reed ¶ … ¶ 5:12 PM · Aug 12, 2026" around a post.
[[nodiscard]] std::vector<Attribution> find_name_lines(const Text& text, std::span<const Range> paragraphs);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Whom the words were said to: "told N that C", "“C,” she told N"; none if the tag does not say.
[[nodiscard]] std::optional<Range> addressee_of(const Text& text, const Attribution& attribution);

/// Whom a phrase beside the tag names: "said to reporters that C", "Speaking to N, S said C".
[[nodiscard]] std::optional<Range> hearer_beside(const Text& text, const Attribution& attribution);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// "according to S, C" and "C, according to S", with "according" at token `i`.
[[nodiscard]] std::optional<Attribution> according_to(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

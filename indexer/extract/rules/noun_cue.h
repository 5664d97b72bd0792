#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// "X's claim that C", "an accusation by X that C", "his denial that C", with the noun at token `i`. Only
/// where the source is named.
[[nodiscard]] std::optional<Attribution> noun_cue(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

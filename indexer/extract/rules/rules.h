#pragma once
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// Every attribution the rules find, in the order of their cues; nesting is not yet looked at.
[[nodiscard]] std::vector<Attribution> find_attributions(const Text& text);

}  // namespace onrecord::extract

#pragma once
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// Sorts out attributions that lie in one another's content (extraction.md 8): of two that contain each
/// other one is dropped, a complement that is itself a reported clause gives way to it, and the rest that
/// lies inside becomes nested under its innermost outer one.
[[nodiscard]] std::vector<Attribution> nest(const Text& text, std::vector<Attribution> found);

}  // namespace onrecord::extract

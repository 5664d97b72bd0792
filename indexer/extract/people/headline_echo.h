#pragma once
#include <vector>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// Who is meant by a headline's or a lead's "CEO", "musician", "A window cleaner": the one who says the same
/// words further down. The same quotation, or most of the words that count, must stand in the words of one
/// named speaker only. To be called when all are resolved. `speakers` go with `all`, one each.
void resolve_headline_echoes(const Text& text, const Cast& cast, const std::vector<Attribution>& all,
                             std::vector<Resolved>& speakers);

}  // namespace onrecord::extract

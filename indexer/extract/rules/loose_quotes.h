#pragma once
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// Quotations that fill a paragraph and belong to nobody yet: where the one before was continued they are
/// joined to its statement, else they are statements without a cue, whose speaker the paragraph before has
/// introduced. `found` must be in the order of cues.
void add_loose_quotes(const Text& text, std::vector<Attribution>& found);

}  // namespace onrecord::extract

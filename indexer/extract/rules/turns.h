#pragma once
#include <span>
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// Speaker turns of interviews, transcripts and parliamentary reports: paragraphs that begin with a label
/// ("Q:", "Karim Haddari:", "Mr Hallam (North Wessex):") where the document has several. A turn is one direct
/// statement; paragraphs without a label go on with it while they are in the first or second person. In text
/// order.
[[nodiscard]] std::vector<Attribution> find_turns(const Text& text, std::span<const Range> paragraphs);

}  // namespace onrecord::extract

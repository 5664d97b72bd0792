#pragma once
#include <optional>
#include <vector>

#include "indexer/extract/attribution.h"

namespace onrecord::extract {

/// What the cue verb reports where it stands, if it reports anything. `found`: the attributions before this
/// one, for shared subjects ("and said", ", adding").
[[nodiscard]] std::optional<Attribution> cue_rule(const Text& text, const CueUse& use,
                                                  const std::vector<Attribution>& found);

}  // namespace onrecord::extract

#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// What the rules make of a cue verb.
struct Ruling {
  std::optional<Attribution> report;
  std::string_view
      refused;  ///< by which refusal (cue_refusals.cpp), where a refusal is why nothing is reported
};

/// What the cue verb reports where it stands. `found`: the attributions before it, for shared subjects ("and
/// said", ", adding").
[[nodiscard]] Ruling cue_rule(const Text& text, const CueUse& use, const std::vector<Attribution>& found);

}  // namespace onrecord::extract

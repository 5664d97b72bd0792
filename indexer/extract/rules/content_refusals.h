#pragma once
#include <span>

#include "indexer/extract/rules/cue_refusals.h"

namespace onrecord::extract {

/// What is asked once all content of a cue is known (Stage::content).
[[nodiscard]] std::span<const Refusal> content_refusals();

}  // namespace onrecord::extract

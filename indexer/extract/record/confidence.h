#pragma once
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// How sure the extraction is of a statement, 0 to 1: the rule that found the content times how the speaker
/// was resolved.
[[nodiscard]] double confidence_of(const Attribution& attribution, const Resolved& speaker);

}  // namespace onrecord::extract

#pragma once
#include "common/model/statement.h"
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

/// Why the rules took it for a statement of that speaker, for `indexer --extract --trace`.
[[nodiscard]] Trace trace_of(const Text& text, const Cast& cast, const Attribution& attribution,
                             const Resolved& speaker);

}  // namespace onrecord::extract

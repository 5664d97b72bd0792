#pragma once
#include <memory>

#include "indexer/source/format.h"

namespace onrecord::source {

/// A JSON object a line (keys: statement.md section 3). Blank lines are passed over; a bad line is a reject,
/// and reading goes on.
[[nodiscard]] std::unique_ptr<FormatReader> open_jsonl(OpenFile file);

}  // namespace onrecord::source

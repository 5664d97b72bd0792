#pragma once
#include <memory>

#include "indexer/source/format.h"

namespace onrecord::source {

/// A file that is one document: UTF-8, or UTF-16 by its byte order mark; header lines as in statement.md
/// section 3.
[[nodiscard]] std::unique_ptr<FormatReader> open_plain_text(OpenFile file);

}  // namespace onrecord::source

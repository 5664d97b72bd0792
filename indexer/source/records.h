#pragma once
#include <memory>

#include "indexer/source/format.h"

namespace onrecord::source {

/// Ready-made statements, one record a line as `indexer --extract` writes them (statement.md section 2).
/// Neighbouring records of one document make that document; its text is not there. Lines of another `type`
/// are passed over.
[[nodiscard]] std::unique_ptr<FormatReader> open_records(OpenFile file);

}  // namespace onrecord::source

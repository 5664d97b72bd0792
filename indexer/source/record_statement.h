#pragma once
#include <simdjson.h>

#include "common/base/result.h"
#include "common/model/document.h"
#include "common/model/statement.h"

// Private to indexer/source.

namespace onrecord::source {

/// A record read back: what it says of its document, and its statement.
struct RecordStatement {
  DocumentInfo document;
  Statement statement;
};

/// Reads a record of type "statement". Errors: bad_input, naming the key that is missing or odd, or that the
/// id does not fit the spans.
[[nodiscard]] Result<RecordStatement> read_record(const simdjson::dom::object& record);

}  // namespace onrecord::source

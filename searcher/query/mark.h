#pragma once
#include <string>
#include <string_view>

#include "common/base/span.h"

namespace onrecord::query {

/// The query on one line and carets under `span` on the next, each line ended: for messages to a person. Of a
/// long query only the stretch around the span. Columns count code points; control characters become blanks,
/// bytes that are not UTF-8 a "?".
/// Nothing for an empty query.
[[nodiscard]] std::string mark(std::string_view query, Span span);

}  // namespace onrecord::query

#pragma once
#include <string_view>

#include "common/base/span.h"

// Private to searcher/search.

namespace onrecord::search {

/// The paragraph(s) of `text` in which `inside` stands: lines, or, where lines of like width stand between
/// blank lines (hard-wrapped text), the block up to the blank lines. White space at its ends is left out.
[[nodiscard]] Span paragraph_around(std::string_view text, Span inside);

}  // namespace onrecord::search

#pragma once
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord::topics {

/// An acronym and the name in front of it whose words begin with its letters.
struct AcronymPlace {
  Span acronym;
  Span expansion;
};

/// "the Rivers Watch Office (RWO)": acronyms in brackets of two to eight capitals behind a name in capitals;
/// small words (of, the, for, and, on) may lack a letter. In text order.
[[nodiscard]] std::vector<AcronymPlace> find_acronyms(std::string_view text);

}  // namespace onrecord::topics

#pragma once
#include <vector>

#include "common/people/authority.h"

// Private to searcher/search.

namespace onrecord::search {

/// True if the rows of one name look like those of two people: they fall into parts that share no word of a
/// role, and lie in other outlets or other years; each part has a role, or ten years lie between them.
[[nodiscard]] bool look_like_namesakes(const std::vector<NameRow>& rows);

}  // namespace onrecord::search

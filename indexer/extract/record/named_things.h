#pragma once
#include <string>
#include <vector>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

/// Something with a name that is no person: "Silver Tide", "the Rivers Watch Office".
struct NamedThing {
  Range range;
  std::string label;  ///< as written, without article and line breaks
};

/// Runs of names in the text that name no person, date or title, in order; words joined by "of" and "for"
/// belong to one name.
[[nodiscard]] std::vector<NamedThing> find_named_things(const Text& text, const Cast& cast);

}  // namespace onrecord::extract

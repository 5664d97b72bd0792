#pragma once
#include <string_view>

namespace onrecord {

/// True if one of the given names is short for the other or both are for a third ("bill", "william";
/// data/people/nicknames.tsv). Folded.
[[nodiscard]] bool are_nicknames(std::string_view a, std::string_view b);

}  // namespace onrecord

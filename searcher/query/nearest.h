#pragma once
#include <cstddef>
#include <span>
#include <string_view>

namespace onrecord::query {

struct Nearest {
  std::string_view name;
  std::size_t distance = 0;
};

/// The one of `names` (not empty) that is the fewest edits away from `word`: insertions, deletions, exchanges
/// of a letter and swaps of neighbours (optimal string alignment). Of equals the first.
[[nodiscard]] Nearest nearest(std::string_view word, std::span<const std::string_view> names);

}  // namespace onrecord::query

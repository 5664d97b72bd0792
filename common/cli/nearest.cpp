#include <algorithm>
#include <numeric>
#include <vector>

#include "common/cli/parse.h"

namespace onrecord {
namespace {

/// Levenshtein's distance, in bytes: option names are ASCII.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

const Option* nearest_option(std::span<const Option> options, std::string_view name) {
  const Option* best = nullptr;
  std::size_t best_distance = name.size() / 3 + 1;  // "limt" may be one letter off, "speakre" two
  for (const Option& option : options) {
    const bool begins = name.size() >= 2 && option.name.starts_with(name);
    const std::size_t distance = begins ? 0 : edit_distance(name, option.name);
    if (distance < best_distance || (distance == best_distance && best == nullptr)) {
      best = &option;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace onrecord

#include "searcher/query/nearest.h"

#include <algorithm>
#include <vector>

namespace onrecord::query {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::size_t> table((a.size() + 1) * width);
  const auto cell = [&](std::size_t i, std::size_t j) -> std::size_t& { return table[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) cell(i, 0) = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cell(0, j) = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t exchange = cell(i - 1, j - 1) + (a[i - 1] != b[j - 1]);
      cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, exchange});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
    }
  }
  return cell(a.size(), b.size());
}

}  // namespace

Nearest nearest(std::string_view word, std::span<const std::string_view> names) {
  Nearest best{names.front(), edit_distance(word, names.front())};
  for (const std::string_view name : names.subspan(1)) {
    const std::size_t distance = edit_distance(word, name);
    if (distance < best.distance) best = {name, distance};
  }
  return best;
}

}  // namespace onrecord::query

#include "common/people/nicknames.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "common/data/embedded.h"
#include "common/data/tsv.h"

namespace onrecord {
namespace {

/// The lines on which each name stands: names of one line are the same.
using Lines = std::unordered_map<std::string_view, std::vector<std::size_t>>;

Lines read_lines() {
  Lines lines;
  for (const TsvRow& row : parse_tsv(embedded_file("people/nicknames.tsv").value_or("")))
    for (const std::string_view name : row.cells) lines[name].push_back(row.line);
  return lines;
}

}  // namespace

bool are_nicknames(std::string_view a, std::string_view b) {
  static const Lines lines = read_lines();
  const auto of_a = lines.find(a);
  if (of_a == lines.end()) return false;  // most names
  const auto of_b = lines.find(b);
  if (of_b == lines.end()) return false;
  return std::any_of(of_a->second.begin(), of_a->second.end(), [&](std::size_t line) {
    return std::find(of_b->second.begin(), of_b->second.end(), line) != of_b->second.end();
  });
}

}  // namespace onrecord

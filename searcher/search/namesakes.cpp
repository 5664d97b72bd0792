#include "searcher/search/namesakes.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <set>
#include <string>

#include "searcher/search/speaker_match.h"

namespace onrecord::search {
namespace {

constexpr int kNear = 8;        // quarters
constexpr int kLongAgo = 40;    // quarters
constexpr int kUndated = -100;  // one block of an outlet

/// What one outlet says of a name in one stretch of time.
struct Block {
  int first = 0, last = 0;      ///< quarters since year 0; kUndated
  std::set<std::string> words;  ///< of the roles
  void take(const Block& other) {
    first = std::min(first, other.first);
    last = std::max(last, other.last);
    words.insert(other.words.begin(), other.words.end());
  }
};

int quarter_number(const std::string& quarter) {
  int year = 0;
  if (quarter.size() != 6) return kUndated;
  const auto read = std::from_chars(quarter.data(), quarter.data() + 4, year);
  return read.ec == std::errc{} ? year * 4 + (quarter[5] - '1') : kUndated;
}

int gap(const Block& a, const Block& b) { return std::max({a.first - b.last, b.first - a.last, 0}); }

std::vector<Block> blocks_of(const std::vector<NameRow>& rows) {
  std::map<std::string, std::map<int, std::set<std::string>>> outlets;
  for (const NameRow& row : rows) {
    auto& words = outlets[row.outlet][quarter_number(row.quarter)];
    for (std::string& word : meaning_words(row.role)) words.insert(std::move(word));
  }
  std::vector<Block> blocks;
  for (const auto& [outlet, quarters] : outlets) {
    int last = std::numeric_limits<int>::min() / 2;
    for (const auto& [quarter, words] : quarters) {
      const Block block{quarter, quarter, words};
      if (quarter - last > kNear) {
        blocks.push_back(block);
      } else {
        blocks.back().take(block);
      }
      last = quarter;
    }
  }
  return blocks;
}

bool belong_together(const Block& a, const Block& b) {
  if (std::any_of(a.words.begin(), a.words.end(), [&](const auto& word) { return b.words.contains(word); }))
    return true;
  return gap(a, b) <= kNear && (a.words.empty() || b.words.empty());
}

bool lie_apart(const Block& a, const Block& b) {
  if (!a.words.empty() && !b.words.empty()) return true;
  return a.first != kUndated && b.first != kUndated && gap(a, b) >= kLongAgo;
}

}  // namespace

bool look_like_namesakes(const std::vector<NameRow>& rows) {
  std::vector<Block> parts;
  for (Block& block : blocks_of(rows)) {
    // Joins all parts it belongs to into one.
    std::vector<Block> others;
    for (Block& part : parts) {
      if (belong_together(part, block)) {
        block.take(part);
      } else {
        others.push_back(std::move(part));
      }
    }
    others.push_back(std::move(block));
    parts = std::move(others);
  }
  for (std::size_t i = 0; i < parts.size(); ++i)
    for (std::size_t k = i + 1; k < parts.size(); ++k)
      if (lie_apart(parts[i], parts[k])) return true;
  return false;
}

}  // namespace onrecord::search

#pragma once
#include <set>
#include <string>
#include <vector>

// Private to searcher/search.

namespace onrecord::search {

/// What of a query is marked in the hits' texts.
struct MatchWords {
  std::set<std::string> stems;
  std::vector<std::vector<std::string>> phrases;  ///< folded words, in this order
  std::vector<std::string> beginnings;            ///< folded
  [[nodiscard]] bool empty() const { return stems.empty() && phrases.empty() && beginnings.empty(); }
};

}  // namespace onrecord::search

#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "tests/quality/corpus.h"

namespace onrecord::quality {

/// A share of things that are right, in percent by `percent()`; 0 of 0 is 0.
struct Figure {
  std::string_view name;
  double right = 0;
  double of = 0;
  [[nodiscard]] double percent() const { return of > 0 ? 100 * right / of : 0; }
};

/// `found[i]` belongs to `gold[j]` where `gold_of[i] == j`.
using Match = std::vector<std::optional<std::size_t>>;

/// Word Jaccard of the places of two contents, 0 where they lie in different documents or parts. A word
/// counts by where it stands, so that the same words said twice are not confused.
[[nodiscard]] double overlap(const Item& a, const Item& b, const Texts& texts);

/// Pairs with an overlap of at least `least`, the best first, each statement used once; at equal overlap
/// those that agree in nesting and speaker come first.
[[nodiscard]] Match match(const std::vector<Item>& found, const std::vector<Item>& gold, const Texts& texts,
                          double least);

/// The table: precision, recall, F1, exact (content spans equal, as F1); then of the matched ones how often
/// each member is right; then the recall of nested, direct, mixed and indirect statements.
[[nodiscard]] std::vector<Figure> figures(const std::vector<Item>& found, const std::vector<Item>& gold,
                                          const Match& match);

}  // namespace onrecord::quality

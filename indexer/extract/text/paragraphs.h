#pragma once
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The tokens of each paragraph, in order.
[[nodiscard]] inline std::vector<Range> paragraphs_of(const Text& text) {
  std::vector<Range> paragraphs;
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (i == 0 || text[i].paragraph != text[i - 1].paragraph) paragraphs.push_back({i, i});
    paragraphs.back().last = i;
  }
  return paragraphs;
}

}  // namespace onrecord::extract

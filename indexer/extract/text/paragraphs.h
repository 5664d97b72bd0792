#pragma once
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The tokens of each paragraph, in order. Sentences end with their paragraphs.
[[nodiscard]] inline std::vector<Range> paragraphs_of(const Text& text) {
  std::vector<Range> paragraphs;
  paragraphs.reserve(text.sentences.size());
  for (const Range sentence : text.sentences) {
    const bool opens =
        sentence.first == 0 || text[sentence.first].paragraph != text[sentence.first - 1].paragraph;
    if (opens) paragraphs.push_back(sentence);
    paragraphs.back().last = sentence.last;
  }
  return paragraphs;
}

}  // namespace onrecord::extract

#pragma once
#include <vector>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The tokens of each paragraph, in order. Sentences end with their paragraphs.
[[nodiscard]] inline std::vector<Range> paragraphs_of(const Text& text) {
  std::vector<Range> paragraphs;
  paragraphs.reserve(text.sentences.size());
  for (const Range sentence : text.sentences) {
    if (text.begins_paragraph(sentence.first)) paragraphs.push_back(sentence);
    paragraphs.back().last = sentence.last;
  }
  return paragraphs;
}

}  // namespace onrecord::extract

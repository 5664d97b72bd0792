#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The class that the word has in lower case, as a number or as a sign, whatever stands around it; none where
/// that matters. Settled once a word rather than at each of its tokens.
[[nodiscard]] Pos fixed_class_of(const Word& word);

/// Gives each token its coarse word class in one pass from left to right (extraction.md 6): closed classes
/// by list, capitals as names, else WordNet's classes weighted by what stands before.
void tag_word_classes(Text& text, Vocabulary& vocabulary);

}  // namespace onrecord::extract

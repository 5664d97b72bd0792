#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Gives each token its coarse word class in one pass from left to right (extraction.md 6): closed classes
/// by list, capitals as names, else WordNet's classes weighted by what stands before.
void tag_word_classes(Text& text, Vocabulary& vocabulary);

}  // namespace onrecord::extract

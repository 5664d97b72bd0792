#pragma once
#include <span>
#include <string_view>

#include "indexer/extract/text/token.h"
#include "indexer/extract/text/vocabulary.h"

namespace onrecord::extract {

/// Takes a text apart: tokens, quotations, sentences, word classes. `source` must outlive `text`, whose
/// memory is used again.
void analyse(std::string_view source, std::span<const Span> readable, Vocabulary& vocabulary, Text& text);

}  // namespace onrecord::extract

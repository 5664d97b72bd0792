#pragma once
#include <span>
#include <string_view>

#include "indexer/extract/token.h"
#include "indexer/extract/vocabulary.h"

namespace onrecord::extract {

/// Takes a text apart: tokens, quotations, sentences, word classes. `source` must outlive the result.
[[nodiscard]] Text analyse(std::string_view source, std::span<const Span> readable, Vocabulary& vocabulary);

}  // namespace onrecord::extract

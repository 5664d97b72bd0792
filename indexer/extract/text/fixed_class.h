#pragma once
#include <string_view>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The class that the word has in lower case, as a number or as a sign, whatever stands around it; none where
/// that matters. Settled once a word rather than at each of its tokens.
[[nodiscard]] Pos fixed_class_of(const Word& word);

/// "£5 million": as "$5" is, part of a number.
[[nodiscard]] bool is_currency(std::string_view sign);

/// "earlier", "further": an adverb that also stands in front of nouns.
[[nodiscard]] bool is_attributive_adverb(const Word& word);

}  // namespace onrecord::extract

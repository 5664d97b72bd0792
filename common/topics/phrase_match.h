#pragma once
#include <cstddef>
#include <string_view>

#include "common/topics/lexicon.h"
#include "common/topics/word_scan.h"

namespace onrecord::topics {

/// The end of `phrase` in the text if it stands at the word `first`, else 0.
[[nodiscard]] std::size_t match_phrase(const Phrase& phrase, std::string_view text, const ScannedWord& first);

/// "Michael Jordan", "Chad Smith": a country's name that is part of a person's.
[[nodiscard]] bool is_person(std::string_view text, const ScannedWord& before, const ScannedWord& word);

[[nodiscard]] bool is_the(std::string_view text, const ScannedWord& word);

/// True if the phrases (folded) are the same or one has the other's plural "s".
[[nodiscard]] bool same_but_number(std::string_view a, std::string_view b);

}  // namespace onrecord::topics

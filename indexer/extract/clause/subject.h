#pragma once
#include <optional>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The subject left of a verb group that starts at `group` (extraction.md 7): a pronoun, "who" with the
/// noun phrase before it, a noun phrase behind which an apposition or bracket stands, else the longest noun
/// phrase.
[[nodiscard]] std::optional<Range> subject_left(const Text& text, TokenIndex group);

/// The subject of an inverted tag right of the cue ("said Mr. Smith, the mayor,").
[[nodiscard]] std::optional<Range> subject_right(const Text& text, TokenIndex cue);

}  // namespace onrecord::extract

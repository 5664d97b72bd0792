#pragma once
#include <optional>

#include "indexer/extract/token.h"

namespace onrecord::extract {

/// The subject left of a verb group that starts at `group` (extraction.md 4.6): a pronoun, "who" with the
/// noun phrase before it, a noun phrase behind which an apposition or bracket stands, else the longest noun
/// phrase.
[[nodiscard]] std::optional<Range> subject_left(const Text& text, TokenIndex group);

/// The subject of an inverted tag right of the cue ("said Mr. Smith, the mayor,").
[[nodiscard]] std::optional<Range> subject_right(const Text& text, TokenIndex cue);

/// A common noun for people, such as can speak: "aides", "the diplomat", "voters".
[[nodiscard]] bool names_people(const Token& noun);

/// "a retired teacher", "the remaining members": a participle between a determiner and its noun?
[[nodiscard]] bool is_attributive(const Text& text, TokenIndex i);

/// First token of the longest noun phrase that ends at `last`, not before `first`.
[[nodiscard]] std::optional<TokenIndex> noun_phrase_start(const Text& text, TokenIndex last,
                                                          TokenIndex first);

}  // namespace onrecord::extract

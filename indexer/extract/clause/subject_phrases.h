#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

// What subject.cpp and subject_relative.cpp share: phrases that describe a subject.
namespace onrecord::extract {

/// Does a word of the tokens from `from` on, before `to`, name somebody or something that speaks?
[[nodiscard]] bool has_person(const Text& text, TokenIndex from, TokenIndex to);

/// May a verb or preposition stand before the name? Not where the name is to be a verb's subject.
enum class Governor : bool { none, any };

/// "N, president of F, a group allied with G, said": from the nearest description back to the name it
/// describes.
[[nodiscard]] TokenIndex described_name(const Text& text, TokenIndex start, TokenIndex first,
                                        Governor governor);

/// The token before the bracket that closes at `close`; `first` if none opens.
[[nodiscard]] TokenIndex last_before_bracket(const Text& text, TokenIndex close, TokenIndex first);

/// "who said": the noun phrase that "who" stands for.
[[nodiscard]] std::optional<Range> relative_subject(const Text& text, TokenIndex who, TokenIndex first);

/// "the Audit Office, which found that": the body, not the pronoun.
[[nodiscard]] std::optional<Range> body_before_which(const Text& text, TokenIndex which, TokenIndex first);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

// What subject.cpp, subject_apposition.cpp and subject_relative.cpp share: phrases that describe a subject.
namespace onrecord::extract {

/// Does a word of the tokens from `from` on, before `to`, name somebody or something that speaks?
[[nodiscard]] bool has_person(const Text& text, TokenIndex from, TokenIndex to);

/// "echoing N", "addressing the judge": what somebody does as he speaks, whose words follow.
[[nodiscard]] bool is_deed(const Text& text, TokenIndex from, TokenIndex to);

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

/// "The last man to mount a race said", "friends who have seen him said", "a source speaking to the paper
/// said": from an object back to the phrase it belongs to.
[[nodiscard]] std::optional<TokenIndex> head_of_clause(const Text& text, TokenIndex start, TokenIndex first);

/// "An official who worked on the plan, and who asked not to be named, said": from the plan back to whom
/// "who" stands for.
[[nodiscard]] std::optional<TokenIndex> head_of_relative_clause(const Text& text, TokenIndex start,
                                                                TokenIndex first);

/// "an official whose name has been withheld said": the phrase in front of a relative clause that ends at
/// `last` with its verb.
[[nodiscard]] std::optional<TokenIndex> head_of_relative(const Text& text, TokenIndex last, TokenIndex first);

/// The phrase in front of the bracket that closes at `close`, with the bracket.
[[nodiscard]] std::optional<Range> subject_before_bracket(const Text& text, TokenIndex close,
                                                          TokenIndex first);

/// "A trial of 400 patients, published in May, found": where the work begins that is of them, else `start`.
[[nodiscard]] TokenIndex work_in_front(const Text& text, TokenIndex start, TokenIndex first);

/// "a friend of his"
[[nodiscard]] bool is_owner(const Token& token);

/// The closing mark of a quotation as short as a title?
[[nodiscard]] bool is_short_quote_end(const Text& text, TokenIndex i);

/// "N, host of “Morning Lane,” said": the comma before the verb group stands inside the marks.
[[nodiscard]] bool closes_title(const Text& text, TokenIndex i);

/// "N, the mayor of X, said" and "N — the mayor of X — said": `mark` is the comma or dash before the verb
/// group, or the end of a title with the comma in it.
[[nodiscard]] std::optional<Range> subject_before_apposition(const Text& text, TokenIndex mark,
                                                             TokenIndex group);

}  // namespace onrecord::extract

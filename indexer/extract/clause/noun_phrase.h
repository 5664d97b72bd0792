#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A common noun for people, such as can speak: "aides", "the diplomat", "voters".
[[nodiscard]] bool names_people(const Token& noun);

/// "Labour housing spokesman N", "UN peacekeeping chief N": the field in front of an office and a name.
[[nodiscard]] bool tells_field(const Text& text, TokenIndex i);

/// "a retired teacher", "the remaining members": a participle between a determiner and its noun?
[[nodiscard]] bool is_attributive(const Text& text, TokenIndex i);

/// "a hastily called meeting": a participle behind the article and its adverb.
[[nodiscard]] bool is_modified_participle(const Text& text, TokenIndex i);

/// "a [recently] [retired] officer", "one [very] angry man": the adverb, or the participle behind it, between
/// what opens a noun phrase and its noun.
[[nodiscard]] bool is_inside_description(const Text& text, TokenIndex i);

/// "that [affected] firms would be paid": a participle in front of a plural that is the subject of a verb.
[[nodiscard]] bool describes_subject(const Text& text, TokenIndex i);

/// "an interview aired on Sunday", "residents hit by the flood", "a letter dated 4 May": a participle that
/// tells more of the noun in front of it, although its form may be a past.
[[nodiscard]] bool is_reduced_relative(const Text& text, TokenIndex i);

/// "a farmer named N", "one mother called N": does the participle tell somebody's name?
[[nodiscard]] bool is_naming(const Text& text, TokenIndex i);

/// First token of the longest noun phrase that ends at `last`, not before `first`.
[[nodiscard]] std::optional<TokenIndex> noun_phrase_start(const Text& text, TokenIndex last,
                                                          TokenIndex first);

/// "the Ministry of Defence", "the Teachers’ Union": where the name ends whose first part ends at `last`.
[[nodiscard]] TokenIndex end_of_body_name(const Text& text, TokenIndex last, TokenIndex limit);

/// The last token of the first noun phrase of a nominal source: "a [official] of the ministry".
[[nodiscard]] TokenIndex nominal_head(const Text& text, Range source);

/// May the quotation be the name of a programme or a book: short, and capitalised?
[[nodiscard]] bool is_title(const Text& text, Range quote);

}  // namespace onrecord::extract

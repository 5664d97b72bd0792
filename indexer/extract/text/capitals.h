#pragma once
#include "indexer/extract/text/token.h"

// What stands around a capital and tells whether it is a name's.

namespace onrecord::extract {

/// "William “Buddy” |Harris": behind the mark that closes a nickname.
[[nodiscard]] bool is_behind_nickname(const Text& text, TokenIndex i);

/// "van", "dos", "bin": stands in no English sentence otherwise.
[[nodiscard]] bool is_foreign_particle(const Token& token);

/// "|van Dijk", "|de la Torre": small words before the surname.
[[nodiscard]] bool is_particle_of_name(const Text& text, TokenIndex i);

/// "Tran Van |An said": a small English word that ends a name.
[[nodiscard]] bool ends_foreign_name(const Text& text, TokenIndex i);

/// "said |Per Lundgren", "President |To Lam", "|Do Kwon said", "Mr |So", "Anna |Will,": a small English word
/// that is somebody's given name or surname, as its capital tells inside a sentence, or the past tense behind
/// it.
[[nodiscard]] bool is_small_word_of_name(const Text& text, TokenIndex i);

/// "has accused", "had also warned"
[[nodiscard]] bool has_spoken(const Text& text, TokenIndex i);

/// "WHO IS TO BLAME": its neighbour is in capitals too.
[[nodiscard]] bool is_beside_capitals(const Text& text, TokenIndex i);

/// "Big Machine denied", "Best Buy said": an adjective and a common noun with a capital, which is no subject
/// without the adjective.
[[nodiscard]] bool opens_firm(const Text& text, TokenIndex adjective);

/// "Said N: “C”", "Said N, who runs it: “C”": the verb, no given name.
[[nodiscard]] bool is_inverted_said(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

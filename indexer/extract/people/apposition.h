#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Where the description of whoever is named up to `last` begins, with its article, if more than a comma
/// stands in between or no comma at all: "N, 54, |a baker", "N (54), |a nurse", "N, aged 54, of Oldtown, |a
/// builder", "N – |a nurse –", "N, who works as |a nurse", "N is |a nurse".
[[nodiscard]] std::optional<TokenIndex> description_apart(const Text& text, TokenIndex last);

/// Of one to three digits.
[[nodiscard]] bool is_age(const Text& text, TokenIndex i);

/// "54", "(54)", "aged 54": the age behind the comma or bracket at `at`; the token after it.
[[nodiscard]] std::optional<TokenIndex> behind_age(const Text& text, TokenIndex at);

/// "a |retired teacher", "a |trained nurse": a participle that stands as an adjective does.
[[nodiscard]] bool is_adjectival(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

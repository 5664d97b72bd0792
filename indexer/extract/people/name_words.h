#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// A word that may stand in a name.
[[nodiscard]] bool is_name(const Text& text, TokenIndex i);

/// "Oldtown-based Ardmore Resources", "London-born Anna Reed": where from, no part of the name.
[[nodiscard]] bool is_whereabouts(const Text& text, TokenIndex i);

/// "N Sunday night recalled", "N Tuesday said", "N May 4 said": the day is no part of the name before it.
[[nodiscard]] bool is_day_behind_name(const Text& text, TokenIndex i);

/// "On Friday Mellon said", "In December Ogilvy’s own": the day or month is no part of the name.
[[nodiscard]] bool is_date_before_name(const Text& text, TokenIndex i);

/// "Ramon “Boyet” Villanueva": the closing mark of a nickname that stands behind `name`.
[[nodiscard]] std::optional<TokenIndex> nickname_end(const Text& text, TokenIndex name);

/// "Manuel (Manny) Ortiz": the bracket that closes behind a given name.
[[nodiscard]] std::optional<TokenIndex> bracketed_nickname_end(const Text& text, TokenIndex name);

}  // namespace onrecord::extract

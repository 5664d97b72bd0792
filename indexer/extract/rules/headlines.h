#pragma once
#include <optional>

#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "Mayor: We will rebuild", "Two engineers suspended: official", "“C”: N on saving wheat": a headline whose
/// words a label in front or behind gives to somebody, without a verb.
[[nodiscard]] std::optional<Attribution> labelled_headline(const Text& text);

/// "UN", "WHO": bodies that everybody knows by their letters.
[[nodiscard]] bool is_known_acronym(const Token& token);

/// "Rail chaos: C": a headline’s content without the catchword, which is not said.
[[nodiscard]] Range behind_catchword(const Text& text, Range content);

/// "Reed urged to quit", "Trump said to favour it", "Reed promised seat": in a headline, which leaves the
/// auxiliary out, a passive.
[[nodiscard]] bool is_headline_passive(const CueSite& site, const Report& report);

/// "What Reed told MPs about the leak": what the article tells.
[[nodiscard]] bool is_announced(const CueSite& site, const Report& report);

/// "Iran hangs spy, warns Israel": which of the two countries warns nobody can tell.
[[nodiscard]] bool is_of_two_countries(const CueSite& site, const Report& report);

}  // namespace onrecord::extract

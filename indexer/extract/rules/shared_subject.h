#pragma once
#include <optional>

#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "|N met the board and |said", "|N left when M arrived, |saying": the subject that the cue at hand shares
/// with another verb: that of the last finite verb at or before `from`. An object ("his withdrawal plans") is
/// none.
[[nodiscard]] std::optional<Range> shared_subject(const CueSite& s, TokenIndex from);

/// "before |saying", "while |insisting": a participle behind such a word.
[[nodiscard]] bool hangs_on_subordinator(const CueSite& s);

}  // namespace onrecord::extract

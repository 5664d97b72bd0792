#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The office or description that stands with a name whose core begins at `core` and whose run ends at
/// `last`: in front ("Foreign and Expatriates Minister, Dr. Faisal …", "State Department spokesman John …")
/// or in apposition behind (", the mayor of X,").
[[nodiscard]] std::optional<Range> role_around(const Text& text, TokenIndex core, TokenIndex last);

}  // namespace onrecord::extract

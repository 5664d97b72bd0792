#pragma once
#include <filesystem>
#include <string>

#include "common/base/result.h"

namespace onrecord {

/// Reads WordNet 3.0's `index.*`, `data.noun`, `cntlist.rev`, `verb.exc` and `noun.exc` in `folder` and makes
/// the bytes of a WordNetTable.
[[nodiscard]] Result<std::string> build_wordnet_table(const std::filesystem::path& folder);

}  // namespace onrecord

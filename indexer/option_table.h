#pragma once
#include <span>
#include <string>

#include "common/cli/option.h"

namespace onrecord {

/// Every option of `indexer`: the one list that the parser and --help read.
[[nodiscard]] std::span<const Option> indexer_option_table();

}  // namespace onrecord

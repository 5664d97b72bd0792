#pragma once
#include <cstddef>
#include <filesystem>
#include <vector>

#include "common/base/result.h"
#include "indexer/pipeline/index_target.h"
#include "indexer/pipeline/run.h"

namespace onrecord {

/// Takes out of the index what was read earlier below the roots (absolute paths) and is gone: documents that
/// this run did not see, unless it left their file alone. Only after a run that came to its end. The number
/// taken out; commits.
[[nodiscard]] Result<std::size_t> prune(const std::vector<std::filesystem::path>& roots,
                                        const RunOutcome& outcome, IndexTarget& target);

}  // namespace onrecord

#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "common/store/document_store.h"
#include "indexer/pipeline/run.h"

namespace onrecord {

/// What a run will have to read, as far as names and sizes tell.
struct Plan {
  std::size_t files = 0;    ///< to be opened
  std::uint64_t bytes = 0;  ///< of them on the disk: the measure of progress
  std::uint64_t texts = 0;  ///< unpacked, by a rough guess
};

/// True if the index knows the file as it is.
using KnowsFile = std::function<bool(const std::string& path, const CompletedFile& stamp)>;

/// Looks at every file's name and stamp; opens none.
[[nodiscard]] Plan make_plan(const RunOptions& options, const KnowsFile& knows);

}  // namespace onrecord

#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "common/store/document_store.h"
#include "indexer/pipeline/run.h"

namespace onrecord {

/// What a run will have to read, as far as names and sizes tell.
struct Plan {
  std::size_t files = 0;    ///< to be opened
  std::uint64_t bytes = 0;  ///< of them on the disk: the measure of progress
  std::uint64_t texts = 0;  ///< that are new, unpacked, by a rough guess
};

/// How the index knows the file.
using FindFile = std::function<std::optional<CompletedFile>(const std::string& path)>;

/// Looks at every file's name and stamp; opens none.
[[nodiscard]] Plan make_plan(const RunOptions& options, const FindFile& find);

}  // namespace onrecord

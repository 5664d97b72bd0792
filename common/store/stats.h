#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "common/base/result.h"

namespace onrecord {

/// What stands in an index and how large its parts are.
struct IndexStats {
  std::string generation;
  std::size_t documents = 0;
  std::size_t statements = 0;
  std::uint64_t texts_bytes = 0;
  std::uint64_t statements_bytes = 0;
  std::vector<std::pair<std::string, std::uint64_t>> files;  ///< of the statements, name and bytes
};

/// Errors: index_missing, index_schema, io, corrupt.
[[nodiscard]] Result<IndexStats> index_stats(const std::filesystem::path& index);

}  // namespace onrecord

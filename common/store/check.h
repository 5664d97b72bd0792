#pragma once
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "common/base/result.h"

namespace onrecord {

/// What a check of an index has found.
struct CheckReport {
  std::size_t documents = 0;
  std::size_t statements = 0;
  std::size_t texts = 0;              ///< read back, spans compared
  std::size_t damaged = 0;            ///< findings in all
  std::vector<std::string> findings;  ///< the first of them, a line each
};

/// Verifies an index against itself: the engine's own check, every document's text against its checksum,
/// every statement against its document, its text against the stored text at its spans, its terms, positions
/// and values against those it must have, posting lists, names tables and counts against the statements.
/// Reads everything; memory does not grow with the index. `on_progress` hears of documents done and in all.
/// Errors: index_locked (nobody may write meanwhile), index_missing, index_schema, io; damage is no error but
/// a finding.
[[nodiscard]] Result<CheckReport> check_index(
    const std::filesystem::path& index,
    const std::function<void(std::size_t done, std::size_t total)>& on_progress = {});

}  // namespace onrecord

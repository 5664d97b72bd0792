#pragma once
#include <filesystem>
#include <fstream>

#include "common/base/json_writer.h"
#include "common/base/result.h"
#include "indexer/source/item.h"

namespace onrecord {

/// Rejects as NDJSON, one object a line: {"type":"reject","file":…,"member":…,"line":…,"byte":…,"reason":…,
/// "hint":…}; what is not known is null.
class RejectFile {
 public:
  /// Begins the file anew. Errors: io.
  [[nodiscard]] static Result<RejectFile> create(const std::filesystem::path& path);
  void add(const Reject& reject);
  /// Errors: io, if anything could not be written.
  [[nodiscard]] Status close();

 private:
  explicit RejectFile(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
  std::ofstream out_;
  JsonWriter json_;
};

}  // namespace onrecord

#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/store/document_store.h"

// Private to common/store.

namespace onrecord {

/// What the index keeps under key::kFile. The path goes in, as a long one is keyed by its hash.
[[nodiscard]] std::string encode_file(std::string_view path, const CompletedFile& stamp);
struct StoredFile {
  std::string path;
  CompletedFile stamp;
};
/// Errors: corrupt.
[[nodiscard]] Result<StoredFile> decode_file(std::string_view bytes);
/// Nothing where there are no bytes, or they are another path's.
[[nodiscard]] Result<std::optional<CompletedFile>> decode_file(std::string_view bytes, std::string_view path);

}  // namespace onrecord

#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/model/document.h"

namespace onrecord {

/// What tells whether a document must be read again.
struct DocumentStamp {
  std::string
      signature;  ///< hash of what was read (hash_hex of text and metadata); the caller decides what goes in
  int extractor_version = 0;
  std::string path;           ///< the file it came from; empty for stdin
  std::int64_t modified = 0;  ///< the file's mtime in nanoseconds since the epoch
  std::uint64_t size = 0;     ///< the file's size in bytes
  friend bool operator==(const DocumentStamp&, const DocumentStamp&) = default;
};

/// Where a document's text lies in texts.zst.
struct TextPlace {
  std::uint64_t offset = 0;
  std::uint32_t packed_size = 0;  ///< 0: an empty text
  std::uint32_t size = 0;
  friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// A document as the index keeps it; its text is fetched apart.
struct StoredDocument {
  DocumentInfo info;
  DocumentStamp stamp;
  TextPlace text;
  std::uint32_t statements = 0;
  std::uint32_t index = 0;  ///< which of the opened indexes holds it (not stored)
  friend bool operator==(const StoredDocument&, const StoredDocument&) = default;
};

[[nodiscard]] std::string encode_stamp(const DocumentStamp& stamp);
/// Errors: corrupt.
[[nodiscard]] Result<DocumentStamp> decode_stamp(std::string_view bytes);

[[nodiscard]] std::string encode_document(const StoredDocument& document);
/// Errors: corrupt.
[[nodiscard]] Result<StoredDocument> decode_document(std::string_view bytes);

}  // namespace onrecord

#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "common/base/error.h"
#include "common/model/document.h"
#include "common/model/statement.h"

namespace onrecord {

/// A file as the disk tells it, before anything of it is read: enough to see whether it changed.
struct FileStamp {
  std::string path;           ///< as it is opened; "-" for stdin
  std::string id;             ///< the document id its path gives (statement.md section 2), without `#N`
  std::uint64_t size = 0;     ///< bytes; 0 for stdin and pipes
  std::int64_t mtime_ns = 0;  ///< since 1970; 0 for stdin
  std::string member{};       ///< of an archive: the file's name in it; `path` is the archive's
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Where a document came from, and where reading goes on behind it.
struct Origin {
  FileStamp file;
  std::uint64_t line = 0;  ///< 1-based line of a JSONL record, 0 for a file that is one document
  std::uint64_t byte = 0;  ///< first byte of the document in the file
  std::uint64_t end = 0;   ///< the byte behind it: a `StartAt` that goes on after this document
};

struct SourcedDocument {
  Document document;
  Origin origin;
  /// Ready-made records bring their statements along: nothing is extracted.
  std::optional<std::vector<Statement>> statements{};
};

/// A file or line that was skipped. `error.span`, where set, is the place in the file's line (JSONL) or file,
/// in bytes.
struct Reject {
  Origin origin;
  Error error;
};

/// The file, and the member in its archive: "stdin", "a/b.txt", "a/b.zip/c.txt".
[[nodiscard]] std::string place_name(const FileStamp& file);

/// Where in the file: the error's place, else the line's; nothing if neither is known.
[[nodiscard]] std::optional<std::uint64_t> byte_of(const Reject& reject);

/// "path:LINE: byte N: message" (parts left out where they are not known): one line for the user.
[[nodiscard]] std::string to_string(const Reject& reject);

using SourceItem = std::variant<SourcedDocument, Reject>;

}  // namespace onrecord

#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/base/result.h"
#include "indexer/source/item.h"
#include "indexer/source/path_filter.h"

namespace onrecord {

/// Where to begin in a file: `skip` it (unchanged since the last run), or go on behind what was committed
/// (JSONL only).
struct StartAt {
  bool skip = false;
  std::uint64_t byte = 0;  ///< an `Origin::end` of this very file
  std::uint64_t line = 0;  ///< the line of that document
};

struct SourceOptions {
  /// The format of all input by its name in the registry ("text", "jsonl", "records"); empty: by name and
  /// first byte.
  std::string format;
  /// Takes the place of a source where the document names none (--source-name).
  std::optional<std::string> source_name;
  /// Longer documents and lines are rejected, not kept in memory.
  std::uint64_t max_document_bytes = std::uint64_t{256} << 20;
  /// Which files are read.
  source::PathFilter filter;
  /// Names that keys of JSONL records have beside the usual ones, as key and name: ("text", "fulltext").
  std::vector<std::pair<std::string, std::string>> keys;
  /// Asked once for each file (an archive is one file) before it is opened; absent: every file from its first
  /// byte.
  std::function<StartAt(const FileStamp&)> start_at;
};

/// What a run has seen so far.
struct SourceCounts {
  std::uint64_t files = 0;    ///< opened
  std::uint64_t skipped = 0;  ///< left out by `start_at`
  std::uint64_t unknown = 0;  ///< files of unknown kind in folders
  std::uint64_t dates_in_doubt =
      0;  ///< documents dated by month only: 03/04/2022 and nothing to tell its order
};

/// True for the names that `SourceOptions::keys` may map: "id", "text", "date" …
[[nodiscard]] bool is_record_key(std::string_view name);
/// All of them, for messages.
[[nodiscard]] std::string record_key_names();

/// Fails with not_found, naming the path, if one of them is not there. "-" is stdin.
[[nodiscard]] Status check_paths(const std::vector<std::string>& paths);

/// The documents of files, folders (recursive, by name; hidden entries left out) and stdin ("-"), one after
/// another. Memory holds one document at a time. Not for use by several threads at once.
class DocumentSource {
 public:
  /// Fails on a path that does not exist and on an unknown format.
  [[nodiscard]] static Result<DocumentSource> open(std::vector<std::string> paths, SourceOptions options);
  DocumentSource(DocumentSource&&) noexcept;
  DocumentSource& operator=(DocumentSource&&) noexcept;
  ~DocumentSource();

  /// The next document or reject; nothing at the end.
  [[nodiscard]] std::optional<SourceItem> next();
  [[nodiscard]] const SourceCounts& counts() const;

 private:
  struct Impl;
  explicit DocumentSource(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

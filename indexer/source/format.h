#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "indexer/source/document_source.h"
#include "indexer/source/input.h"
#include "indexer/source/item.h"

namespace onrecord::source {

/// Reads the documents of one open file.
class FormatReader {
 public:
  virtual ~FormatReader() = default;
  /// The next document or reject; nothing at the end.
  [[nodiscard]] virtual std::optional<SourceItem> next() = 0;
};

/// What a reader is given: the open file, where it was opened, and the options of the run (which outlive it).
struct OpenFile {
  Input input;
  StartAt start;
  const SourceOptions& options;
};

/// One kind of input: the registry's line.
struct Format {
  std::string_view name;                         ///< for --input-format and messages
  std::span<const std::string_view> extensions;  ///< lower case, with the point
  std::unique_ptr<FormatReader> (*open)(OpenFile file);
};

/// All formats that can be read.
[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format* format_by_name(std::string_view name);
/// By the extension, case ignored.
[[nodiscard]] const Format* format_by_file_name(std::string_view file_name);
/// By the first bytes: JSONL begins with `{`, plain text is valid text. Nothing for binary data. Errors: io.
[[nodiscard]] Result<const Format*> format_by_content(Input& input);

}  // namespace onrecord::source

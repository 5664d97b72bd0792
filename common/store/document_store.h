#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/store/stored_document.h"

namespace onrecord {

/// A file read before, as a whole: lets an unchanged JSONL file be skipped after one stat.
struct CompletedFile {
  std::int64_t modified = 0;  ///< nanoseconds since the epoch
  std::uint64_t size = 0;
  int extractor_version = 0;
  friend bool operator==(const CompletedFile&, const CompletedFile&) = default;
};

/// What the two ways of writing an index have in common: they know what was read before.
class DocumentStore {
 public:
  virtual ~DocumentStore() = default;

  /// Of the document of that id, pending ones included.
  [[nodiscard]] virtual Result<std::optional<DocumentStamp>> find_stamp(std::string_view id) const = 0;
  /// Renews only the stamp of an unchanged document (the file was touched). Errors: not_found.
  [[nodiscard]] virtual Status restamp_document(std::string_view id, const DocumentStamp& stamp) = 0;

  /// The stamp of a file, if it was completely read; kept with the documents before it.
  [[nodiscard]] virtual Result<std::optional<CompletedFile>> find_file(std::string_view path) const = 0;
  [[nodiscard]] virtual Status put_file(std::string_view path, const CompletedFile& stamp) = 0;
  [[nodiscard]] virtual Status forget_file(std::string_view path) = 0;

  /// Makes what was written last: it survives kill -9 and power cuts.
  [[nodiscard]] virtual Status commit() = 0;

 protected:
  DocumentStore() = default;
  DocumentStore(DocumentStore&&) = default;
  DocumentStore& operator=(DocumentStore&&) = default;
};

}  // namespace onrecord

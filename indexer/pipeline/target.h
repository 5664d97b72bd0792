#pragma once
#include <string>

#include "common/base/result.h"
#include "common/store/stored_document.h"
#include "common/store/writer.h"
#include "indexer/pipeline/batch.h"

namespace onrecord {

/// Where a run's documents go: an index, or records on a stream. Called by one thread, in the order of the
/// input.
class Target {
 public:
  Target() = default;
  virtual ~Target() = default;
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  /// What workers shall make of a document.
  [[nodiscard]] virtual Wanted wants() const = 0;
  /// True if the file was read completely before and is the same still: it need not be opened.
  [[nodiscard]] virtual Result<bool> knows_file(const std::string& path, const CompletedFile& stamp) = 0;
  /// True if the document is there already as it would be written now. Renews its stamp.
  [[nodiscard]] virtual Result<bool> knows_document(const Document& document, const DocumentStamp& stamp) = 0;
  /// A document stands in two files: neither alone decides any more what it is, so both are to be read next
  /// time.
  [[nodiscard]] virtual Status contest(const std::string& path, const std::string& other) = 0;
  /// Takes a worked batch, and from it what it needs. Errors end the run.
  [[nodiscard]] virtual Status write(Batch batch) = 0;
  /// True if nobody wants more: the run may stop, with success.
  [[nodiscard]] virtual bool is_closed() const = 0;
  /// Makes everything written last.
  [[nodiscard]] virtual Status finish() = 0;
};

}  // namespace onrecord

#pragma once
#include <string_view>

#include "common/store/writer.h"
#include "indexer/pipeline/store_target.h"

namespace onrecord {

/// Commits into the index in use.
class IndexTarget : public StoreTarget {
 public:
  explicit IndexTarget(IndexWriter writer) : writer_(std::move(writer)) {}

  [[nodiscard]] Wanted wants() const override { return Wanted::statements; }

  /// Takes one document out, and lets its file be read anew next time. True if it was there.
  [[nodiscard]] Result<bool> remove(std::string_view id);
  [[nodiscard]] IndexWriter& writer() { return writer_; }

 protected:
  [[nodiscard]] DocumentStore& store() override { return writer_; }
  [[nodiscard]] Status put(BatchItem& item) override;

 private:
  IndexWriter writer_;
};

}  // namespace onrecord

#pragma once
#include "common/store/bulk_writer.h"
#include "indexer/pipeline/store_target.h"

namespace onrecord {

/// Writes into the log of a bulk build. The writer stays the caller's, who publishes.
class BulkTarget : public StoreTarget {
 public:
  explicit BulkTarget(BulkWriter& writer) : writer_(writer) {}

  [[nodiscard]] Wanted wants() const override { return Wanted::entries; }

 protected:
  [[nodiscard]] DocumentStore& store() override { return writer_; }
  [[nodiscard]] Status put(BatchItem& item) override { return writer_.add(std::move(item.entry)); }

 private:
  BulkWriter& writer_;
};

}  // namespace onrecord

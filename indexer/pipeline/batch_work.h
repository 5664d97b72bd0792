#pragma once
#include <cstddef>
#include <vector>

#include "common/base/json_writer.h"
#include "common/base/result.h"
#include "common/data/tsv.h"
#include "indexer/extract/extractor.h"
#include "indexer/pipeline/batch.h"

namespace onrecord {

/// Finds the statements of a batch's documents and makes of them what is wanted. One per thread.
class BatchWorker {
 public:
  BatchWorker(Extractor extractor, Wanted wanted) : extractor_(std::move(extractor)), wanted_(wanted) {}

  void work_on(Batch& batch);

 private:
  void write_records(const BatchItem& item, std::string& out);

  Extractor extractor_;
  JsonWriter json_;
  BulkEntryMaker entries_;
  Wanted wanted_;
};

/// Errors: the lexicons'.
[[nodiscard]] Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                                  Wanted wanted);

}  // namespace onrecord

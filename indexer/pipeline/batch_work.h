#pragma once
#include <cstddef>
#include <vector>

#include "common/base/json_writer.h"
#include "common/base/result.h"
#include "common/data/tsv.h"
#include "indexer/extract/extractor.h"
#include "indexer/pipeline/batch.h"
#include "indexer/pipeline/listed_speakers.h"

namespace onrecord {

/// What becomes of the statements found.
struct BatchOptions {
  Wanted wanted = Wanted::statements;
  const ListedSpeakers* people = nullptr;  ///< for records; null: none
  bool trace = false;                      ///< statements say why they were found
};

/// Finds the statements of a batch's documents and makes of them what is wanted. One per thread.
class BatchWorker {
 public:
  BatchWorker(Extractor extractor, const BatchOptions& options)
      : extractor_(std::move(extractor)), options_(options) {}

  void work_on(Batch& batch);

 private:
  void find_statements(Batch& batch);
  void write_records(BatchItem& item);

  Extractor extractor_;
  JsonWriter json_;
  BulkEntryMaker entries_;
  BatchOptions options_;
};

/// Errors: the lexicons'.
[[nodiscard]] Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                                  const BatchOptions& options);

}  // namespace onrecord

#pragma once
#include <cstddef>
#include <vector>

#include "common/base/json_writer.h"
#include "common/base/result.h"
#include "common/data/tsv.h"
#include "indexer/extract/extractor.h"
#include "indexer/pipeline/batch.h"

namespace onrecord {

/// What is to be made of the documents.
struct Wanted {
  bool records = false;  ///< NDJSON beside the statements
  bool trace = false;    ///< statements say why they were found
};

/// Finds the statements of a batch's documents and, where wanted, writes their records. One per thread.
class BatchWorker {
 public:
  BatchWorker(Extractor extractor, bool wants_records)
      : extractor_(std::move(extractor)), wants_records_(wants_records) {}

  void work_on(Batch& batch);

 private:
  Extractor extractor_;
  JsonWriter json_;
  bool wants_records_;
};

/// Errors: the lexicons'.
[[nodiscard]] Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                                  Wanted wanted);

}  // namespace onrecord

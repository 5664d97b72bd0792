#include "indexer/pipeline/batch_work.h"

#include "common/model/record.h"

namespace onrecord {

void BatchWorker::work_on(Batch& batch) {
  for (BatchItem& item : batch.items) {
    if (!item.is_ready) item.statements = extractor_.extract(item.document);
    if (!wants_records_) continue;
    for (const Statement& statement : item.statements) {
      json_.clear();
      write_record(json_, item.document.info, statement);
      batch.records += json_.text();
      batch.records += '\n';
    }
  }
}

Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                    bool wants_records) {
  std::vector<BatchWorker> workers;
  workers.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto extractor = Extractor::make(data);
    if (!extractor) return fail(extractor.error());
    workers.emplace_back(std::move(*extractor), wants_records);
  }
  return workers;
}

}  // namespace onrecord

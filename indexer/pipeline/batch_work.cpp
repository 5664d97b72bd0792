#include "indexer/pipeline/batch_work.h"

#include "common/model/record.h"

namespace onrecord {

void BatchWorker::work_on(Batch& batch) {
  for (BatchItem& item : batch.items) {
    item.statements = extractor_.extract(item.document);
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
                                                    Wanted wanted) {
  std::vector<BatchWorker> workers;
  workers.reserve(count);
  auto first = Extractor::make(data);
  if (!first) return fail(first.error());
  first->trace(wanted.trace);
  for (std::size_t i = 1; i < count; ++i) workers.emplace_back(first->another(), wanted.records);
  workers.emplace_back(std::move(*first), wanted.records);
  return workers;
}

}  // namespace onrecord

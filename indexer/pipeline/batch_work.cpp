#include "indexer/pipeline/batch_work.h"

#include "common/model/record.h"

namespace onrecord {

void BatchWorker::work_on(Batch& batch) {
  for (BatchItem& item : batch.items) {
    if (!item.is_ready) item.statements = extractor_.extract(item.document);
    if (wanted_ == Wanted::records) write_records(item, batch.records);
    if (wanted_ != Wanted::entries) continue;
    auto entry = entries_.make(item.document, item.statements, item.stamp);
    if (entry) {
      item.entry = std::move(*entry);
    } else if (!batch.failure) {
      batch.failure = entry.error();
    }
  }
}

void BatchWorker::write_records(const BatchItem& item, std::string& out) {
  for (const Statement& statement : item.statements) {
    json_.clear();
    write_record(json_, item.document.info, statement);
    out += json_.text();
    out += '\n';
  }
}

Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                    Wanted wanted) {
  std::vector<BatchWorker> workers;
  workers.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto extractor = Extractor::make(data);
    if (!extractor) return fail(extractor.error());
    workers.emplace_back(std::move(*extractor), wanted);
  }
  return workers;
}

}  // namespace onrecord

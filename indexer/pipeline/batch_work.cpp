#include "indexer/pipeline/batch_work.h"

#include "common/model/record.h"

namespace onrecord {

void BatchWorker::work_on(Batch& batch) {
  json_.clear();
  find_statements(batch);
  for (BatchItem& item : batch.items) {
    if (options_.wanted == Wanted::records) write_records(item);
    if (options_.wanted != Wanted::entries) continue;
    auto entry = entries_.make(item.document, item.statements, item.stamp);
    if (entry) {
      item.entry = std::move(*entry);
    } else if (!batch.failure) {
      batch.failure = entry.error();
    }
  }
  batch.records = json_.text();
}

void BatchWorker::find_statements(Batch& batch) {
  std::vector<const Document*> documents;
  documents.reserve(batch.items.size());
  for (const BatchItem& item : batch.items)
    if (!item.is_ready) documents.push_back(&item.document);
  auto found = extractor_.extract_each(documents);
  auto next = found.begin();
  for (BatchItem& item : batch.items)
    if (!item.is_ready) item.statements = std::move(*next++);
}

void BatchWorker::write_records(BatchItem& item) {
  for (Statement& statement : item.statements) {
    if (options_.people) options_.people->name(statement, item.document.info);
    write_record(json_, item.document.info, statement);
    json_.end_line();
  }
}

Result<std::vector<BatchWorker>> make_batch_workers(std::size_t count, const DataSource& data,
                                                    const BatchOptions& options) {
  std::vector<BatchWorker> workers;
  workers.reserve(count);
  auto first = Extractor::make(data);
  if (!first) return fail(first.error());
  first->trace(options.trace);
  for (std::size_t i = 1; i < count; ++i) workers.emplace_back(first->another(), options);
  workers.emplace_back(std::move(*first), options);
  return workers;
}

}  // namespace onrecord

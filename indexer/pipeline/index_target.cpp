#include "indexer/pipeline/index_target.h"

#include <optional>
#include <utility>

namespace onrecord {

Result<bool> IndexTarget::knows_file(const std::string& path, const CompletedFile& stamp) {
  return writer_.find_file(path).map(
      [&](const std::optional<CompletedFile>& known) { return known == stamp; });
}

Result<bool> IndexTarget::knows_document(const Document& document, const DocumentStamp& stamp) {
  const auto known = writer_.find_document(document.info.id);
  if (!known) return fail(known.error());
  if (!known->has_value()) return false;
  const DocumentStamp& old = (*known)->stamp;
  if (auto status = contest(old.path, stamp.path); !status) return fail(status.error());
  if (old.signature != stamp.signature || old.extractor_version != stamp.extractor_version) return false;
  if (old == stamp) return true;
  is_changed_ = true;
  if (auto status = writer_.restamp_document(document.info.id, stamp); !status) return fail(status.error());
  return true;
}

Status IndexTarget::write(const Batch& batch) {
  if (!batch.items.empty() || !batch.finished.empty()) is_changed_ = true;
  for (const BatchItem& item : batch.items) {
    if (auto status = writer_.replace_document(item.document, item.statements, item.stamp); !status)
      return status;
  }
  for (const FinishedFile& file : batch.finished) {
    if (contested_.contains(file.path)) continue;
    if (auto status = writer_.put_file(file.path, file.stamp); !status) return status;
  }
  return {};
}

Status IndexTarget::contest(const std::string& path, const std::string& other) {
  if (path == other) return {};
  for (const std::string* file : {&path, &other}) {
    if (file->empty()) continue;
    contested_.insert(*file);
    is_changed_ = true;
    if (auto status = writer_.forget_file(*file); !status) return status;
  }
  return {};
}

Status IndexTarget::finish() {
  // An empty commit would still write to the index.
  if (!std::exchange(is_changed_, false)) return {};
  return writer_.commit();
}

Result<bool> IndexTarget::remove(std::string_view id) {
  const auto known = writer_.find_document(id);
  if (!known) return fail(known.error());
  if (!known->has_value()) return false;
  is_changed_ = true;
  if (const std::string& path = (*known)->stamp.path; !path.empty()) {
    if (auto status = writer_.forget_file(path); !status) return fail(status.error());
  }
  return writer_.remove_document(id);
}

}  // namespace onrecord

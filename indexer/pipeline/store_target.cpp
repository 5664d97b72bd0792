#include "indexer/pipeline/store_target.h"

#include <optional>
#include <utility>

namespace onrecord {

Result<bool> StoreTarget::knows_file(const std::string& path, const CompletedFile& stamp) {
  return store().find_file(path).map(
      [&](const std::optional<CompletedFile>& known) { return known == stamp; });
}

Result<bool> StoreTarget::knows_document(const Document& document, const DocumentStamp& stamp) {
  const auto known = store().find_stamp(document.info.id);
  if (!known) return fail(known.error());
  if (!known->has_value()) return false;
  const DocumentStamp& old = **known;
  if (auto status = contest(old.path, stamp.path); !status) return fail(status.error());
  if (old.signature != stamp.signature || old.extractor_version != stamp.extractor_version) return false;
  if (old == stamp) return true;
  is_changed_ = true;
  if (auto status = store().restamp_document(document.info.id, stamp); !status) return fail(status.error());
  return true;
}

Status StoreTarget::write(Batch batch) {
  if (!batch.items.empty() || !batch.finished.empty()) is_changed_ = true;
  for (BatchItem& item : batch.items)
    if (auto status = put(item); !status) return status;
  for (const FinishedFile& file : batch.finished) {
    if (contested_.contains(file.path)) continue;
    if (auto status = store().put_file(file.path, file.stamp); !status) return status;
  }
  return {};
}

Status StoreTarget::contest(const std::string& path, const std::string& other) {
  if (path == other) return {};
  for (const std::string* file : {&path, &other}) {
    if (file->empty()) continue;
    contested_.insert(*file);
    is_changed_ = true;
    if (auto status = store().forget_file(*file); !status) return status;
  }
  return {};
}

Status StoreTarget::finish() {
  // An empty commit would still write to the index.
  if (!std::exchange(is_changed_, false)) return {};
  return store().commit();
}

}  // namespace onrecord

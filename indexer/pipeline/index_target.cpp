#include "indexer/pipeline/index_target.h"

#include <optional>

namespace onrecord {

Status IndexTarget::put(BatchItem& item) {
  return writer_.replace_document(item.document, item.statements, item.stamp);
}

Result<bool> IndexTarget::remove(std::string_view id) {
  const auto known = writer_.find_document(id);
  if (!known) return fail(known.error());
  if (!known->has_value()) return false;
  note_change();
  if (const std::string& path = (*known)->stamp.path; !path.empty()) {
    if (auto status = writer_.forget_file(path); !status) return fail(status.error());
  }
  return writer_.remove_document(id);
}

}  // namespace onrecord

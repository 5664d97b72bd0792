#include "indexer/pipeline/prune.h"

namespace onrecord {
namespace {

/// True if the path or a folder above it is kept.
bool is_kept(const RunOutcome& outcome, const std::filesystem::path& path) {
  for (auto at = path; !at.empty(); at = at.parent_path()) {
    if (outcome.kept_paths.contains(at.string())) return true;
    if (at == at.root_path()) break;
  }
  return false;
}

}  // namespace

Result<std::size_t> prune(const std::vector<std::filesystem::path>& roots, const RunOutcome& outcome,
                          IndexTarget& target) {
  std::size_t removed = 0;
  for (const std::filesystem::path& root : roots) {
    const auto documents = target.writer().documents_below(root);
    if (!documents) return fail(documents.error());
    for (const IndexWriter::DocumentAt& document : *documents) {
      if (outcome.seen.contains(id_hash(document.id)) || is_kept(outcome, document.path)) continue;
      const auto gone = target.remove(document.id);
      if (!gone) return fail(gone.error());
      if (*gone) ++removed;
    }
  }
  if (auto status = target.finish(); !status) return fail(status.error());
  return removed;
}

}  // namespace onrecord

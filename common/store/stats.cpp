#include "common/store/stats.h"

#include <algorithm>

#include "common/store/generation.h"
#include "common/store/reader.h"

namespace onrecord {

Result<IndexStats> index_stats(const std::filesystem::path& index) {
  auto reader = IndexReader::open({index});
  if (!reader) return fail(reader.error());
  const auto generation = current_generation(index);
  if (!generation) return fail(generation.error());
  IndexStats stats;
  stats.generation = generation->folder.filename().string();
  stats.documents = reader->document_count();
  stats.statements = reader->statement_count();
  stats.texts_bytes = reader->texts_size();
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(generation->statements(), error)) {
    const std::uint64_t size = entry.file_size(error);
    if (error) break;
    stats.files.emplace_back(entry.path().filename().string(), size);
    stats.statements_bytes += size;
  }
  if (error) return fail(ErrorCode::io, index.string() + ": " + error.message());
  std::sort(stats.files.begin(), stats.files.end());
  return stats;
}

}  // namespace onrecord

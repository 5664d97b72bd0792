#include "indexer/pipeline/plan.h"

#include <algorithm>

#include "indexer/pipeline/reading_version.h"
#include "indexer/source/format.h"
#include "indexer/source/packed.h"
#include "indexer/source/walk.h"

namespace onrecord {
namespace {

/// News texts shrink to a quarter or a third.
constexpr std::uint64_t kPackedTimes = 4;

bool is_read(const RunOptions& options, const source::WalkedFile& file) {
  const std::string& path = file.stamp.path;
  if (!file.in_folder || !options.source.format.empty()) return true;
  if (source::packing_of(path) == source::Packing::members) return true;
  const std::string_view name = source::unpacked_name(std::string_view(path).substr(path.rfind('/') + 1));
  return name.find('.') == std::string_view::npos || source::format_by_file_name(name);
}

/// Of a file that was read before in the same way most is as it was: what has come to it, or a tenth.
std::uint64_t new_bytes(const std::optional<CompletedFile>& known, const CompletedFile& now) {
  if (!known || known->extractor_version != now.extractor_version) return now.size;
  const std::uint64_t grown = now.size > known->size ? now.size - known->size : 0;
  return std::max(grown, now.size / 10);
}

}  // namespace

Plan make_plan(const RunOptions& options, const FindFile& find) {
  Plan plan;
  const std::string part = selected_part(options);
  source::Walk walk(options.paths, options.source.filter);
  while (const auto walked = walk.next()) {
    const auto* file = std::get_if<source::WalkedFile>(&*walked);
    if (!file || !is_read(options, *file)) continue;
    const FileStamp& stamp = file->stamp;
    const auto known = stamp.path == "-" ? std::nullopt : find(index_path(stamp.path));
    const CompletedFile whole{stamp.mtime_ns, stamp.size, reading_version(options, stamp)};
    const CompletedFile of_part{stamp.mtime_ns, stamp.size, reading_version(options, stamp, part)};
    if (known && (*known == whole || *known == of_part)) continue;
    ++plan.files;
    plan.bytes += stamp.size;
    const bool packed = source::packing_of(stamp.path) != source::Packing::none;
    plan.texts += new_bytes(known, whole) * (packed ? kPackedTimes : 1);
  }
  return plan;
}

}  // namespace onrecord

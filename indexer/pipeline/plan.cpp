#include "indexer/pipeline/plan.h"

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

}  // namespace

Plan make_plan(const RunOptions& options, const KnowsFile& knows) {
  Plan plan;
  const std::string part = selected_part(options);
  source::Walk walk(options.paths, options.source.filter);
  while (const auto walked = walk.next()) {
    const auto* file = std::get_if<source::WalkedFile>(&*walked);
    if (!file || !is_read(options, *file)) continue;
    const FileStamp& stamp = file->stamp;
    const auto is_known = [&](std::string_view left_out) {
      return knows(index_path(stamp.path),
                   {stamp.mtime_ns, stamp.size, reading_version(options, stamp, left_out)});
    };
    if (stamp.path != "-" && (is_known({}) || (!part.empty() && is_known(part)))) continue;
    ++plan.files;
    plan.bytes += stamp.size;
    const bool packed = source::packing_of(stamp.path) != source::Packing::none;
    plan.texts += stamp.size * (packed ? kPackedTimes : 1);
  }
  return plan;
}

}  // namespace onrecord

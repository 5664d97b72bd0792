#include "indexer/pipeline/reading_version.h"

#include <fmt/core.h>

#include "indexer/extract/extractor.h"
#include "indexer/pipeline/signature.h"

namespace onrecord {

int reading_version(const RunOptions& options, const FileStamp& file, std::string_view part) {
  std::string all = fmt::format("{}\n{}\n{}\n{}\n{}", kExtractorVersion, file.id, options.source.format,
                                options.source.source_name.value_or("\n"), options.reading);
  for (const auto& [key, name] : options.source.keys) all += fmt::format("\n{}={}", key, name);
  return short_hash(all.append(part));
}

std::string selected_part(const RunOptions& options) {
  std::string text = options.selection.text();
  for (const std::string& pattern : options.source.filter.include) text += "+ " + pattern + '\n';
  for (const std::string& pattern : options.source.filter.exclude) text += "- " + pattern + '\n';
  return text;
}

bool chooses_files(const RunOptions& options) {
  return !options.source.filter.include.empty() || !options.source.filter.exclude.empty();
}

}  // namespace onrecord

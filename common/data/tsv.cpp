#include "common/data/tsv.h"

#include <fmt/core.h>

#include "common/base/file.h"
#include "common/data/embedded.h"

namespace onrecord {
namespace {

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = line.find(separator);
    parts.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return parts;
    line.remove_prefix(at + 1);
  }
}

}  // namespace

std::vector<TsvRow> parse_tsv(std::string_view text) {
  std::vector<TsvRow> rows;
  std::size_t number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    rows.push_back({split(line, '\t'), number});
  }
  return rows;
}

std::vector<std::string_view> split_list(std::string_view cell) {
  std::vector<std::string_view> out;
  while (!cell.empty()) {
    const std::size_t at = cell.find(';');
    std::string_view item = cell.substr(0, at);
    while (item.starts_with(' ')) item.remove_prefix(1);
    while (item.ends_with(' ')) item.remove_suffix(1);
    if (!item.empty()) out.push_back(item);
    cell = at == std::string_view::npos ? std::string_view{} : cell.substr(at + 1);
  }
  return out;
}

Result<std::string> DataSource::text(std::string_view name) const {
  if (overrides_) {
    const auto path = *overrides_ / name;
    if (std::filesystem::exists(path)) return read_file(path);
  }
  if (const auto embedded = embedded_file(name)) return std::string(*embedded);
  return fail(ErrorCode::internal, fmt::format("no lexicon named {}", name));
}

Result<std::string> DataSource::topics() const {
  return topics_ ? read_file(*topics_) : Result<std::string>();
}

}  // namespace onrecord

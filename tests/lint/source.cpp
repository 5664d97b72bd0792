#include "tests/lint/source.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace onrecord::lint {
namespace {

/// Where the literal or comment that begins at `at` ends; `at` itself if none begins there.
std::size_t end_of_blank(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const auto until = [&](std::string_view mark, std::size_t from) {
    const auto found = text.find(mark, from);
    return found == std::string_view::npos ? text.size() : found + mark.size();
  };
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) return until("*/", at + 2);
  if (rest.starts_with("R\"")) {
    const auto bracket = text.find('(', at);
    return until(")" + std::string(text.substr(at + 2, bracket - at - 2)) + "\"", bracket);
  }
  // 1'000 is a number, not a literal.
  const bool digit_separator =
      rest[0] == '\'' && at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1]));
  if ((rest[0] != '"' && rest[0] != '\'') || digit_separator) return at;
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != rest[0] && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, text.size());
}

std::string blanked(std::string_view text) {
  std::string code(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_blank(text, at);
    if (end == at) {
      ++at;
      continue;
    }
    for (; at < end; ++at) {
      if (text[at] != '\n') code[at] = ' ';
    }
  }
  return code;
}

}  // namespace

std::size_t SourceFile::line_of(std::size_t offset) const {
  const auto end = raw.begin() + static_cast<std::ptrdiff_t>(std::min(offset, raw.size()));
  return 1 + static_cast<std::size_t>(std::count(raw.begin(), end, '\n'));
}

SourceFile make_source(std::string path, std::string raw) {
  std::string code = blanked(raw);
  return {std::move(path), std::move(raw), std::move(code)};
}

std::vector<Include> includes_of(const SourceFile& file) {
  std::vector<Include> found;
  std::istringstream lines(file.raw);
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (!line.starts_with("#include")) continue;
    const auto open = line.find_first_of("\"<");
    const auto close = line.find_first_of("\">", open + 1);
    if (open == std::string::npos || close == std::string::npos) continue;
    found.push_back({line.substr(open + 1, close - open - 1), line[open] == '"', number});
  }
  return found;
}

std::vector<SourceFile> read_sources(const std::filesystem::path& root) {
  std::vector<SourceFile> files;
  for (const char* folder : {"common", "indexer", "searcher", "tests"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
      std::ifstream stream(entry.path(), std::ios::binary);
      std::string raw{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
      files.push_back(make_source(entry.path().lexically_relative(root).string(), std::move(raw)));
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

}  // namespace onrecord::lint

#include "tests/quality/dates_gold.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace onrecord::quality {
namespace {

/// The mark between `{` and `:`.
DatedContent to_content(const std::string& mark, const std::string& published) {
  DatedContent out;
  const std::size_t bar = mark.find('|');
  out.date = mark.substr(0, bar);
  if (bar != std::string::npos) out.words = mark.substr(bar + 1);
  out.by_article = out.date == "=";
  if (out.by_article) out.date = published;
  if (out.date == "?") out.date.clear();
  return out;
}

/// Adds a marked line to the document's text.
void add_line(DatedText& document, const std::string& line) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t open = line.find('{', at);
    document.text += line.substr(at, open - at);
    if (open == std::string::npos) break;
    const std::size_t colon = line.find(':', open);
    const std::size_t close = line.find('}', open);
    if (close == std::string::npos || colon > close)
      throw std::runtime_error(document.id + ": a broken mark in: " + line);
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += line.substr(colon + 1, close - colon - 1);
    const Span span{begin, static_cast<std::uint32_t>(document.text.size())};
    const std::string mark = line.substr(open + 1, colon - open - 1);
    if (mark != "&") document.contents.push_back(to_content(mark, document.published));
    document.contents.back().spans.push_back(span);
    at = close + 1;
  }
  document.text += '\n';
}

}  // namespace

std::vector<DatedText> read_dated_texts(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<DatedText> out;
  for (const auto& path : files) {
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("%% ")) {
        const std::size_t bar = line.find(" | ");
        const std::string rest = bar == std::string::npos ? std::string() : line.substr(bar + 3);
        out.push_back({line.substr(3, bar == std::string::npos ? bar : bar - 3), rest, {}, {}});
      } else {
        add_line(out.back(), line);
      }
    }
  }
  return out;
}

}  // namespace onrecord::quality

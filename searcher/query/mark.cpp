#include "searcher/query/mark.h"

#include <algorithm>
#include <cstddef>

#include "common/base/utf8.h"

namespace onrecord::query {
namespace {

constexpr std::size_t kWidth = 100;  ///< code points shown
constexpr std::size_t kBefore = 60;  ///< of these at most, in front of the span

/// One line that can be printed: valid UTF-8, no control characters. One code point for each, so that columns
/// stay right.
std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t valid = find_invalid_utf8(rest).value_or(rest.size());
    for (const char c : rest.substr(0, valid)) out += (c >= 0 && c < ' ') || c == 0x7F ? ' ' : c;
    at += valid;
    if (at < text.size()) out += '?', ++at;
  }
  return out;
}

}  // namespace

std::string mark(std::string_view query, Span span) {
  if (query.empty()) return {};
  const std::size_t begin = std::min<std::size_t>(span.begin, query.size());
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, query.size());
  std::u32string line;
  std::size_t first = 0;
  std::size_t last = 0;
  const auto append = [&](std::string_view part) {
    const std::string text = printable(part);
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size)
      line += code_point_at(text, at).value;
    return line.size();
  };
  first = append(query.substr(0, begin));
  last = append(query.substr(begin, end - begin));
  append(query.substr(end));

  const std::size_t from = line.size() <= kWidth || first < kBefore ? 0 : first - kBefore;
  const std::size_t to = std::min(line.size(), from + kWidth);
  std::string out = from > 0 ? "…" : "";
  for (const char32_t c : line.substr(from, to - from)) append_utf8(out, c);
  out += to < line.size() ? "…\n" : "\n";
  out.append(first - from + (from > 0), ' ');
  out.append(std::max<std::size_t>(1, std::min(last, to) - std::min(first, to)), '^');
  return out + '\n';
}

}  // namespace onrecord::query

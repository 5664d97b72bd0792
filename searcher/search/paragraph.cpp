#include "searcher/search/paragraph.h"

#include <algorithm>

namespace onrecord::search {
namespace {

constexpr std::size_t kWidestWrapped = 100;
constexpr std::size_t kNarrowestWrapped = 40;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t end = text.substr(0, at).rfind('\n');
  return end == std::string_view::npos ? 0 : end + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

Span to_span(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The lines around `lines` up to the next blank ones.
Span block_around(std::string_view text, Span lines) {
  std::size_t begin = lines.begin, end = lines.end;
  while (begin > 0) {
    const std::size_t before = line_begin(text, begin - 1);
    if (is_blank(text.substr(before, begin - 1 - before))) break;
    begin = before;
  }
  while (end < text.size()) {
    const std::size_t after = line_end(text, end + 1);
    if (is_blank(text.substr(end + 1, after - end - 1))) break;
    end = after;
  }
  return to_span(begin, end);
}

/// True if all lines of the block but the last have about the width of a printed line.
bool is_wrapped(std::string_view block) {
  std::size_t lines = 0;
  for (std::size_t at = 0; at < block.size(); ++lines) {
    const std::size_t end = line_end(block, at);
    const bool last = end == block.size();
    if (end - at > kWidestWrapped || (!last && end - at < kNarrowestWrapped)) return false;
    at = end + 1;
  }
  return lines > 1;
}

}  // namespace

Span paragraph_around(std::string_view text, Span inside) {
  if (inside.end > text.size() || inside.begin > inside.end) return {};
  const Span lines = to_span(line_begin(text, inside.begin), line_end(text, inside.end));
  const Span block = block_around(text, lines);
  Span chosen = is_wrapped(block.of(text)) ? block : lines;
  constexpr std::string_view kSpace = " \t\r\n";
  while (chosen.begin < inside.begin && kSpace.find(text[chosen.begin]) != std::string_view::npos)
    ++chosen.begin;
  while (chosen.end > inside.end && kSpace.find(text[chosen.end - 1]) != std::string_view::npos) --chosen.end;
  return chosen;
}

}  // namespace onrecord::search

#include "indexer/source/header.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/dates/expressions.h"

namespace onrecord::source {
namespace {

constexpr std::string_view kBlank = " \t\r\n\f\v";

enum class Key { title, date, source, url, author };

struct KeyName {
  std::string_view name;
  Key key;
};
constexpr std::array<KeyName, 5> kKeys{{{"title", Key::title},
                                        {"date", Key::date},
                                        {"source", Key::source},
                                        {"url", Key::url},
                                        {"author", Key::author}}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char a, char b) { return lower(a) == b; });
}

std::size_t line_end(std::string_view text, std::size_t at) {
  return std::min(text.find('\n', at), text.size());
}

std::size_t skip_blank(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kBlank, at), text.size());
}

/// `date 2022-02-24 headline`: fills the header if the line at `at` is one.
bool read_date_line(std::string_view text, std::size_t at, Header& header) {
  if (!equals_ignoring_case(text.substr(at, 4), "date")) return false;
  const std::size_t digits = text.find_first_not_of(" \t", at + 4);
  if (digits == std::string_view::npos || digits == at + 4) return false;
  const auto date = parse_iso_date(text.substr(digits, 10));
  const std::size_t behind = digits + 10;
  if (!date || !date->day || (behind < text.size() && kBlank.find(text[behind]) == std::string_view::npos))
    return false;
  const std::size_t end = line_end(text, behind);
  const Span headline = trimmed(text, behind, end);
  header.date = date;
  if (!headline.empty()) header.headline = headline;
  header.body = skip_blank(text, end);
  return true;
}

/// The key of a `Key: value` line at `at`, and where its value begins.
std::optional<std::pair<Key, std::size_t>> key_at(std::string_view text, std::size_t at) {
  const std::size_t colon = text.substr(at, 8).find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  for (const KeyName& key : kKeys)
    if (equals_ignoring_case(text.substr(at, colon), key.name)) return std::pair(key.key, at + colon + 1);
  return std::nullopt;
}

void put(Header& header, Key key, std::string_view text, Span value) {
  if (value.empty()) return;
  switch (key) {
    case Key::title:
      header.headline = value;
      break;
    case Key::date:
      header.date = parse_document_date(value.of(text));
      if (!header.date) header.doubtful_date = value.of(text);
      break;
    case Key::source:
      header.source = value.of(text);
      break;
    case Key::url:
      header.url = value.of(text);
      break;
    case Key::author:
      header.author = value.of(text);
      break;
  }
}

}  // namespace

Span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && kBlank.find(text[begin]) != std::string_view::npos) ++begin;
  while (end > begin && kBlank.find(text[end - 1]) != std::string_view::npos) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

namespace {

/// "News ID: 2270418" between the known lines: where the next line begins; `at` if it is none, or if no known
/// line follows.
std::size_t behind_other_key(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestKey = 20;
  if (key_at(text, at)) return at;
  const std::string_view line = text.substr(at, line_end(text, at) - at);
  const std::size_t colon = line.substr(0, kLongestKey).find(':');
  if (colon == 0 || colon == std::string_view::npos ||
      line.substr(0, colon).find_first_of(".,\"") != std::string_view::npos)
    return at;
  const std::size_t next = std::min(line_end(text, at) + 1, text.size());
  return key_at(text, next) ? next : at;
}

}  // namespace

Header read_header(std::string_view text) {
  Header header;
  std::size_t at = skip_blank(text, text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  header.body = at;
  if (read_date_line(text, at, header)) return header;
  while (const auto key = key_at(text, at)) {
    const std::size_t end = line_end(text, key->second);
    put(header, key->first, text, trimmed(text, key->second, end));
    header.body = skip_blank(text, end);
    at = std::min(end + 1, text.size());
    at = std::min(text.find_first_not_of(" \t", at), text.size());
    at = behind_other_key(text, at);
  }
  return header;
}

}  // namespace onrecord::source

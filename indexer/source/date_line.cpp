#include "indexer/source/date_line.h"

#include <algorithm>
#include <array>

#include "common/dates/expressions.h"

namespace onrecord::source {
namespace {

constexpr std::string_view kEdge = " \t\r,.:|-–—";

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kEdge);
  return begin == std::string_view::npos ? std::string_view{}
                                         : text.substr(begin, text.find_last_not_of(kEdge) + 1 - begin);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Cuts `word` (lower case) off the front, if a letter does not follow it.
bool cut_word(std::string_view& text, std::string_view word) {
  const bool same = text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                             [](char a, char b) { return a == lower(b); });
  const bool ends = text.size() == word.size() ||
                    (same && !(lower(text[word.size()]) >= 'a' && lower(text[word.size()]) <= 'z'));
  if (!same || !ends) return false;
  text = trim(text.substr(word.size()));
  return true;
}

template <std::size_t N>
bool cut_any(std::string_view& text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return cut_word(text, word); });
}

/// "11:58 PM ET", "7.30am": off the front.
void cut_clock(std::string_view& text) {
  constexpr std::array<std::string_view, 4> kHalves{"am", "pm", "a.m.", "p.m."};
  constexpr std::array<std::string_view, 16> kZones{"et",  "est", "edt", "ct",  "cst", "cdt",  "pt",   "pst",
                                                    "pdt", "gmt", "bst", "utc", "cet", "cest", "aest", "ist"};
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == 0 || at > 2 || at + 2 >= text.size() || (text[at] != ':' && text[at] != '.') ||
      !is_digit(text[at + 1]) || !is_digit(text[at + 2]))
    return;
  if (at + 3 < text.size() && (is_digit(text[at + 3]) || text[at + 3] == '.')) return;  // 24.02.2022
  text = trim(text.substr(at + 3));
  cut_any(text, kHalves);
  cut_any(text, kZones);
}

/// "April 6, 2027 the council met": small words other than those of dates and times.
bool is_sentence(std::string_view line) {
  constexpr std::array<std::string_view, 8> kOfDates{"at", "on", "of", "de", "am", "pm", "a.m", "p.m"};
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find_first_of(" ,|", at), line.size());
    std::string_view word = trim(line.substr(at, end - at));
    const bool small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
    if (small && std::find(kOfDates.begin(), kOfDates.end(), word) == kOfDates.end()) return true;
    at = end + 1;
  }
  return false;
}

struct DateLine {
  std::string_view words;
  bool updated = false;
};

/// A line that tells a date with its year and nothing but its time.
std::optional<DateLine> read(std::string_view line) {
  constexpr std::size_t kLongest = 64;
  constexpr std::array<std::string_view, 4> kUpdated{"last updated", "updated", "last modified", "modified"};
  constexpr std::array<std::string_view, 5> kPublished{"first published", "published", "posted", "date",
                                                       "issued"};
  constexpr std::array<std::string_view, 2> kLinks{"on", "at"};
  DateLine out;
  line = trim(line);
  if (line.empty() || line.size() > kLongest) return std::nullopt;
  out.updated = cut_any(line, kUpdated);
  if (!out.updated) cut_any(line, kPublished);
  cut_any(line, kLinks);
  cut_clock(line);
  cut_any(line, kLinks);
  if (line.empty() || std::none_of(line.begin(), line.end(), is_digit) || is_sentence(line))
    return std::nullopt;
  const auto date = read_document_date(line, DateOrder::unknown);
  if (!date || !date->date.year || !date->date.month) return std::nullopt;
  if (!date->date.day && !date->in_doubt) return std::nullopt;
  out.words = line;
  return out;
}

}  // namespace

std::optional<std::string_view> find_date_line(std::string_view body) {
  constexpr int kMostLines = 8;
  constexpr std::size_t kReach = 1200;
  std::optional<std::string_view> updated;
  std::size_t at = 0;
  for (int lines = 0; lines < kMostLines && at < std::min(body.size(), kReach);) {
    const std::size_t end = std::min(body.find('\n', at), body.size());
    const std::string_view line = body.substr(at, end - at);
    at = end + 1;
    if (trim(line).empty()) continue;
    ++lines;
    const auto found = read(line);
    if (found && !found->updated) return found->words;
    if (found && !updated) updated = found->words;
  }
  return updated;
}

}  // namespace onrecord::source

#include "common/topics/acronyms.h"

#include <algorithm>
#include <array>
#include <optional>

#include "common/topics/word_scan.h"

namespace onrecord::topics {
namespace {

constexpr std::size_t kLongestAcronym = 8;
constexpr std::size_t kReach = 160;

bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 9> kSmall{"of", "the", "for", "and",    "on",
                                                   "in", "to",  "de",  "against"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

/// The name that ends at `end` and whose initials are `letters`.
std::optional<Span> expansion_before(std::string_view text, std::size_t end, std::string_view letters) {
  std::size_t begin = end > kReach ? end - kReach : 0;
  if (const std::size_t line = text.substr(begin, end - begin).rfind('\n'); line != std::string_view::npos)
    begin += line + 1;
  std::vector<ScannedWord> words;
  WordScan scan(text.substr(0, end), begin);
  for (ScannedWord word; scan.next(word);) words.push_back(word);
  std::size_t left = letters.size();
  std::size_t at = words.size();
  while (left > 0 && at > 0) {
    const ScannedWord& word = words[--at];
    const std::string_view written = text.substr(word.begin, word.end - word.begin);
    const bool fits = upper(written.front()) == letters[left - 1];
    if (!fits && !is_small_word(written)) return std::nullopt;
    if (fits) --left;
  }
  if (left > 0 || words.empty() || !starts_upper(text, words[at]) || words.size() - at < 2)
    return std::nullopt;
  return Span{static_cast<std::uint32_t>(words[at].begin), static_cast<std::uint32_t>(words.back().end)};
}

}  // namespace

std::vector<AcronymPlace> find_acronyms(std::string_view text) {
  std::vector<AcronymPlace> out;
  for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    const std::size_t close =
        text.substr(0, std::min(text.size(), open + kLongestAcronym + 2)).find(')', open);
    if (close == std::string_view::npos || close < open + 3 || open == 0) continue;
    const std::string_view letters = text.substr(open + 1, close - open - 1);
    if (!std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) continue;
    const auto expansion = expansion_before(text, open, letters);
    if (!expansion) continue;
    out.push_back({{static_cast<std::uint32_t>(open + 1), static_cast<std::uint32_t>(close)}, *expansion});
  }
  return out;
}

}  // namespace onrecord::topics

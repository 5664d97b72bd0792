#include <string>
#include <vector>

#include "common/people/name.h"
#include "common/people/titles.h"
#include "common/text/fold.h"

namespace onrecord {
namespace {

struct Words {
  std::vector<std::string> folded;  ///< without points and commas
  std::vector<std::size_t> begins;  ///< byte offset of each
  std::vector<bool> comma_behind;
};

Words split(std::string_view name) {
  Words words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t begin = name.find_first_not_of(" \t\r\n", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(name.find_first_of(" \t\r\n", begin), name.size());
    std::string folded = fold(name.substr(begin, end - begin));
    words.comma_behind.push_back(folded.ends_with(','));
    std::erase_if(folded, [](char c) { return c == '.' || c == ','; });
    words.folded.push_back(std::move(folded));
    words.begins.push_back(begin);
    at = end;
  }
  return words;
}

/// "then-President": the word behind the hyphen if that in front of it is a title's.
bool is_hyphened_title(const Titles& titles, std::string_view word) {
  const std::size_t hyphen = word.find('-');
  return hyphen != std::string_view::npos && titles.is_title_word(word.substr(0, hyphen)) &&
         titles.find(word.substr(hyphen + 1)) != nullptr;
}

/// Words of the title at `at`, one for "then-President".
std::size_t title_at(const Titles& titles, const Words& words, std::size_t at) {
  if (const std::size_t count = titles.longest_at(words.folded, at)) return count;
  return is_hyphened_title(titles, words.folded[at]) ? 1 : 0;
}

/// The number of leading words that are titles: runs of title words that end in a title.
std::size_t leading_titles(const Titles& titles, const Words& words) {
  std::size_t taken = 0;
  for (std::size_t at = 0; at < words.folded.size();) {
    if (const std::size_t count = title_at(titles, words, at)) {
      taken = at += count;
    } else if (titles.is_title_word(words.folded[at])) {
      ++at;
    } else {
      break;
    }
  }
  return taken;
}

/// "Foreign and Expatriates Minister, Dr. …": words up to a comma whose last word is an office.
std::size_t title_before_comma(const Titles& titles, const Words& words) {
  for (std::size_t i = 0; i + 1 < words.folded.size(); ++i) {
    if (!words.comma_behind[i]) continue;
    const Title* title = titles.find(words.folded[i]);
    return title && title->kind == TitleKind::office && i > 1 ? i + 1 : 0;
  }
  return 0;
}

}  // namespace

std::string_view strip_titles(std::string_view name) {
  const Titles& titles = Titles::built_in();
  Words words = split(name);
  while (!words.folded.empty()) {
    std::size_t count = leading_titles(titles, words);
    if (count == 0) count = title_before_comma(titles, words);
    if (count == 0 || count == words.folded.size()) break;
    name.remove_prefix(words.begins[count]);
    words = split(name);
  }
  return name;
}

}  // namespace onrecord

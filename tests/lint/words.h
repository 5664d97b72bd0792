#pragma once
#include <cctype>
#include <string_view>
#include <vector>

namespace onrecord::lint {

/// An identifier or keyword in code.
struct Word {
  std::string_view text;
  std::size_t begin = 0;
  bool is_member = false;     ///< stands behind "." or "->"
  bool is_qualified = false;  ///< stands behind "::"
};

[[nodiscard]] inline bool is_word_char(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// The words of blanked code, in order; preprocessor lines count as code.
[[nodiscard]] inline std::vector<Word> words_of(std::string_view code) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < code.size();) {
    if (!is_word_char(code[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < code.size() && is_word_char(code[at])) ++at;
    const std::string_view before = code.substr(0, begin);
    words.push_back({code.substr(begin, at - begin), begin, before.ends_with('.') || before.ends_with("->"),
                     before.ends_with("::")});
  }
  return words;
}

}  // namespace onrecord::lint

#include "common/text/tokenize.h"

#include <unicode/uchar.h>

#include <array>

#include "common/base/utf8.h"
#include "common/text/fold.h"
#include "common/text/word_breaks.h"

namespace onrecord {
namespace {

constexpr char32_t kSoftHyphen = 0xAD;

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// Letters and digits, and the marks that belong to the letter before them.
bool is_word_char(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c)) || is_ascii_digit(static_cast<char>(c));
  return is_letter_or_digit(c) || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0 ||
         c == kSoftHyphen;
}

/// Bytes of an apostrophe at `at` (' ’ ʼ), 0 if there is none.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (text.substr(at, 1) == "'") return 1;
  if (text.substr(at, 3) == "\u2019") return 3;
  return text.substr(at, 2) == "\u02BC" ? 2 : 0;
}

/// Reads one text from front to back.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Word> run() {
    while (at_ < text_.size()) {
      const CodePoint point = code_point_at(text_, at_);
      if (!is_word_char(point.value) || point.value == kSoftHyphen) {
        at_ += point.size;
      } else if (is_written_without_spaces(point.value)) {
        take_unspaced();
      } else if (!take_abbreviation()) {
        take_word();
      }
    }
    return std::move(out_);
  }

 private:
  void take_unspaced();
  bool take_abbreviation();
  void take_word();
  [[nodiscard]] std::size_t run_end(std::size_t at) const;
  [[nodiscard]] std::size_t joiner_at(std::size_t at) const;
  [[nodiscard]] bool is_thousands_comma(std::size_t at) const;
  void push(std::size_t begin, std::size_t end, std::string_view folded_from);

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Word> out_;
};

/// The end of the run of spaced letters and digits that begins at `at`.
std::size_t Scanner::run_end(std::size_t at) const {
  while (at < text_.size()) {
    const CodePoint point = code_point_at(text_, at);
    if (!is_word_char(point.value) || is_written_without_spaces(point.value)) break;
    at += point.size;
  }
  return at;
}

bool Scanner::is_thousands_comma(std::size_t at) const {
  if (at == 0 || at + 3 >= text_.size() || text_[at] != ',' || !is_ascii_digit(text_[at - 1])) return false;
  for (std::size_t i = at + 1; i <= at + 3; ++i)
    if (!is_ascii_digit(text_[i])) return false;
  return at + 4 == text_.size() || !is_ascii_digit(text_[at + 4]);
}

/// Bytes of a sign at `at` that joins the word before it with what follows: an inner apostrophe, a digit's
/// point or comma.
std::size_t Scanner::joiner_at(std::size_t at) const {
  if (at == 0 || at + 1 >= text_.size()) return 0;
  if (const std::size_t size = apostrophe_at(text_, at)) return size;
  if (text_[at] == '.') return is_ascii_digit(text_[at - 1]) && is_ascii_digit(text_[at + 1]) ? 1 : 0;
  return is_thousands_comma(at) ? 1 : 0;
}

void Scanner::take_word() {
  const std::size_t begin = at_;
  at_ = run_end(at_);
  while (const std::size_t joiner = joiner_at(at_)) {
    const std::size_t end = run_end(at_ + joiner);
    if (end == at_ + joiner) break;
    at_ = end;
  }
  push(begin, at_, text_.substr(begin, at_ - begin));
}

/// "U.S.", "T.V": two or more single letters, each with a point behind it (the last may lack it).
bool Scanner::take_abbreviation() {
  std::string letters;
  std::size_t at = at_;
  while (at < text_.size()) {
    const CodePoint letter = code_point_at(text_, at);
    if (!is_letter(letter.value)) break;
    const std::size_t behind = at + letter.size;
    const bool point = behind < text_.size() && text_[behind] == '.';
    if (!point && (letters.empty() || run_end(behind) != behind)) return false;
    letters.append(text_, at, letter.size);
    at = behind + point;
    if (!point) break;
  }
  if (letters.empty() || at - at_ < 3 || run_end(at) != at) return false;
  push(at_, at, letters);
  at_ = at;
  return true;
}

void Scanner::take_unspaced() {
  const std::size_t begin = at_;
  while (at_ < text_.size()) {
    const CodePoint point = code_point_at(text_, at_);
    if (!is_word_char(point.value) || (point.value < 0x80 && !is_written_without_spaces(point.value))) break;
    if (!is_written_without_spaces(point.value) && is_letter_or_digit(point.value)) break;
    at_ += point.size;
  }
  const std::string_view run = text_.substr(begin, at_ - begin);
  for (const Span word : word_breaks(run)) push(begin + word.begin, begin + word.end, word.of(run));
}

void Scanner::push(std::size_t begin, std::size_t end, std::string_view folded_from) {
  Word word{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, fold(folded_from)};
  if (word.folded.size() > 2 && word.folded.ends_with("'s")) word.folded.resize(word.folded.size() - 2);
  std::erase(word.folded, ',');
  for (std::size_t at = 0; (at = word.folded.find("\u00AD", at)) != std::string::npos;)
    word.folded.erase(at, 2);
  if (!word.folded.empty()) out_.push_back(std::move(word));
}

}  // namespace

std::vector<Word> words(std::string_view text) { return Scanner(text).run(); }

}  // namespace onrecord

#include "indexer/extract/text/scanner.h"

#include <array>

#include "common/base/letters.h"
#include "common/base/utf8.h"
#include "common/text/fold.h"

namespace onrecord::extract {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_word(char c) { return is_ascii_letter(c) || is_digit(c) || c == '_'; }
bool is_visible_ascii(char c) { return c > 0x20 && c < 0x7F; }
bool is_multibyte(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool is_space(char32_t c) {
  return c <= 0x20 || c == 0x7F || c == 0xA0 || c == 0x85 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_combining(char32_t c) { return (c >= 0x300 && c <= 0x36F) || c == 0x200D; }

}  // namespace

std::uint32_t Scanner::skip_space() {
  std::uint32_t breaks = 0;
  while (at_ < text_.size()) {
    const char c = text_[at_];
    if (is_visible_ascii(c)) break;
    const CodePoint point =
        is_multibyte(c) ? code_point_at(text_, at_) : CodePoint{static_cast<unsigned char>(c), 1};
    if (!is_space(point.value)) break;
    breaks += point.value == '\n' || point.value == 0x2029;
    at_ += point.size;
  }
  return breaks;
}

bool Scanner::next_of_any_kind(Piece& piece) {
  const std::uint32_t breaks = skip_space();
  if (at_ >= text_.size()) return false;
  const std::uint32_t begin = at_;
  at_ = piece_end();
  piece = {{begin, at_}, breaks};
  return true;
}

bool Scanner::is_word_at(std::uint32_t at) const {
  if (at >= text_.size()) return false;
  if (!is_multibyte(text_[at])) return is_ascii_word(text_[at]);
  const char32_t c = code_point_at(text_, at).value;
  return is_letter_or_digit(c) || is_combining(c);
}

std::uint32_t Scanner::run_end(std::uint32_t from) const {
  from = static_cast<std::uint32_t>(letters_end(text_, from));
  while (is_word_at(from)) from += is_multibyte(text_[from]) ? code_point_at(text_, from).size : 1;
  return from;
}

std::uint32_t Scanner::apostrophe_size(std::uint32_t at) const {
  if (byte(at) == '\'') return 1;
  return text_.substr(std::min<std::size_t>(at, text_.size()), 3) == "’" ? 3 : 0;
}

/// The end of a clitic ('s 're 've 'll 'd 'm) whose apostrophe is at `at`; 0 if there is none.
std::uint32_t Scanner::clitic_end(std::uint32_t at) const {
  const std::uint32_t size = apostrophe_size(at);
  if (size == 0) return 0;
  constexpr std::array<std::string_view, 11> kClitics{"s", "re", "ve", "ll", "d", "m",
                                                      "S", "RE", "VE", "LL", "M"};  // "TREASURY'S"
  for (std::string_view clitic : kClitics) {
    const auto end = static_cast<std::uint32_t>(at + size + clitic.size());
    if (text_.substr(at + size, clitic.size()) == clitic && !is_word_at(end)) return end;
  }
  return 0;
}

/// The end of "n't" or "N'T" at `at`; 0 if it is not there.
std::uint32_t Scanner::negation_end(std::uint32_t at) const {
  if (byte(at) != 'n' && byte(at) != 'N') return 0;
  const std::uint32_t size = apostrophe_size(at + 1);
  const char t = byte(at) == 'n' ? 't' : 'T';
  if (size == 0 || byte(at + 1 + size) != t || is_word_at(at + 2 + size)) return 0;
  return at + 2 + size;
}

/// Bytes of a character that joins two parts of a word (- . & / and the Unicode hyphen); 0 if there is none.
std::uint32_t Scanner::joiner_size(std::uint32_t at) const {
  const char c = byte(at);
  if (c == '-' || c == '.' || c == '&' || c == '/') return 1;
  return text_.substr(std::min<std::size_t>(at, text_.size()), 3) == "‐" ? 3 : 0;
}

std::uint32_t Scanner::piece_end() const {
  const char c = text_[at_];
  if (is_digit(c)) return age_end(number_end(at_));
  if (c == '$') return dollar_end();
  if ((c == '@' || c == '#') && is_word_at(at_ + 1)) return run_end(at_ + 1);
  if (is_word_at(at_)) return word_end();
  if (const std::uint32_t end = clitic_end(at_)) return end;
  return symbol_end();
}

std::uint32_t Scanner::symbol_end() const {
  const std::string_view rest = text_.substr(at_);
  // "'Kosovo is special,'''": the inner mark closes first.
  if (rest.starts_with("'''") && at_ > 0 && static_cast<unsigned char>(text_[at_ - 1]) > 0x20 &&
      text_[at_ - 1] != '\'')
    return at_ + 1;
  for (std::string_view symbol : {"''", "``", "..."})
    if (rest.starts_with(symbol)) return at_ + static_cast<std::uint32_t>(symbol.size());
  if (rest.starts_with("--")) {
    const std::size_t end = rest.find_first_not_of('-');
    return at_ + static_cast<std::uint32_t>(end == std::string_view::npos ? rest.size() : end);
  }
  return at_ + code_point_at(text_, at_).size;
}

std::uint32_t Scanner::number_end(std::uint32_t from) const {
  while (is_digit(byte(from))) ++from;
  while ((byte(from) == '.' || byte(from) == ',' || byte(from) == ':') && is_digit(byte(from + 1))) {
    ++from;
    while (is_digit(byte(from))) ++from;
  }
  return byte(from) == '%' ? from + 1 : from;
}

/// "54-year-old": one word; otherwise where the number ends.
std::uint32_t Scanner::age_end(std::uint32_t number_end) const {
  constexpr std::array<std::string_view, 2> kAges{"-year-old", "-month-old"};
  for (std::string_view age : kAges)
    if (text_.substr(std::min<std::size_t>(number_end, text_.size()), age.size()) == age)
      return number_end + static_cast<std::uint32_t>(age.size());
  return number_end;
}

/// "$1,234.5": ends in a digit; a lone "$" or "$5" keeps the sign apart, as in the prototype.
std::uint32_t Scanner::dollar_end() const {
  std::uint32_t end = at_ + 1;
  std::uint32_t last_digit = 0;
  for (; is_digit(byte(end)) || (end > at_ + 1 && (byte(end) == '.' || byte(end) == ',')); ++end)
    if (is_digit(byte(end))) last_digit = end;
  return last_digit > at_ + 1 ? last_digit + 1 : at_ + 1;
}

/// The end of "U.S.", "a.m.": two or more letters, each with a full stop; 0 if there are fewer.
std::uint32_t Scanner::dotted_letters_end() const {
  std::uint32_t end = at_;
  while (is_ascii_letter(byte(end)) && byte(end + 1) == '.') end += 2;
  return end - at_ >= 4 ? end : 0;
}

std::uint32_t Scanner::word_end() const {
  const std::string_view rest = text_.substr(at_, 8);
  if (rest.starts_with("http://") || rest.starts_with("https://")) {
    std::uint32_t end = at_;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) > 0x20) ++end;
    return end;
  }
  if (const std::uint32_t end = dotted_letters_end()) return end;
  if (byte(at_ + 1) == '.' && byte(at_) >= 'A' && byte(at_) <= 'Z' &&
      static_cast<unsigned char>(byte(at_ + 2)) <= 0x20)
    return at_ + 2;
  if (const std::uint32_t end = negation_end(at_)) return end;
  std::uint32_t end = run_end(at_);
  if (end - at_ > 1 && negation_end(end - 1)) return end - 1;
  while (true) {
    const std::uint32_t joiner = joiner_size(end);
    const std::uint32_t apostrophe = joiner || clitic_end(end) ? 0 : apostrophe_size(end);
    const std::uint32_t skip = joiner + apostrophe;
    if (skip == 0 || !is_word_at(end + skip)) break;
    end = run_end(end + skip);
  }
  return byte(end) == '.' ? end + 1 : end;
}

}  // namespace onrecord::extract

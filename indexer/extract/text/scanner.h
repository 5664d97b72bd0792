#pragma once
#include <string_view>

#include "common/base/letters.h"
#include "common/base/span.h"

namespace onrecord::extract {

/// A raw piece of text between white space and punctuation.
struct Piece {
  Span span;
  std::uint32_t line_breaks = 0;  ///< line ends in the white space in front of it
};

/// Cuts text into pieces from left to right, each character looked at once or twice: the lexical grammar of
/// extraction.md 2.
class Scanner {
 public:
  Scanner(std::string_view source, Span stretch) : text_(source.substr(0, stretch.end)), at_(stretch.begin) {}
  /// Writes the next piece, in place; false at the end. Inline is what nearly all are: behind one blank or
  /// none, letters alone, and a blank, a comma or the line's end behind them.
  [[nodiscard]] bool next(Piece& piece) {
    const std::uint32_t begin = at_ + (byte(at_) == ' ');
    const auto end = static_cast<std::uint32_t>(letters_end(text_, begin));
    const char behind = byte(end);
    if (end == begin || (behind != ' ' && behind != ',' && behind != '\n')) return next_of_any_kind(piece);
    at_ = end;
    piece = {{begin, end}, 0};
    return true;
  }

 private:
  [[nodiscard]] bool next_of_any_kind(Piece& piece);
  [[nodiscard]] std::uint32_t skip_space();
  [[nodiscard]] std::uint32_t piece_end() const;
  [[nodiscard]] std::uint32_t symbol_end() const;
  [[nodiscard]] std::uint32_t age_end(std::uint32_t number_end) const;
  [[nodiscard]] std::uint32_t number_end(std::uint32_t from) const;
  [[nodiscard]] std::uint32_t dollar_end() const;
  [[nodiscard]] std::uint32_t word_end() const;
  [[nodiscard]] std::uint32_t dotted_letters_end() const;
  [[nodiscard]] std::uint32_t run_end(std::uint32_t from) const;
  [[nodiscard]] std::uint32_t apostrophe_size(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t clitic_end(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t negation_end(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t joiner_size(std::uint32_t at) const;
  [[nodiscard]] char byte(std::uint32_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  [[nodiscard]] bool is_word_at(std::uint32_t at) const;

  std::string_view text_;
  std::uint32_t at_;
};

}  // namespace onrecord::extract

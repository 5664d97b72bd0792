#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord::query {

// What the query language needs to know of characters, without ICU: ASCII by value, the rest as letters but
// for the spaces, quotation marks and punctuation listed here.

/// Bytes of the white space (or control character) at `at`, 0 if there is none. `text` is valid UTF-8.
[[nodiscard]] std::size_t space_size(std::string_view text, std::size_t at);

/// Bytes of the quotation mark (" “ ” „) at `at`, 0 if there is none.
[[nodiscard]] std::size_t quote_size(std::string_view text, std::size_t at);

/// True if `text` has a letter or digit of any script.
[[nodiscard]] bool holds_word(std::string_view text);

[[nodiscard]] constexpr char to_lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
[[nodiscard]] std::string to_lower_ascii(std::string_view text);

/// The length of a field's name at the start of `chunk` (ASCII letters and _ before a colon), 0 if there is
/// none.
[[nodiscard]] std::size_t field_name_size(std::string_view chunk);

/// A quoted stretch that begins at `at`: [at, end) with its quotes; `closed` is false if the closing one is
/// missing.
struct QuotedStretch {
  std::size_t end = 0;
  std::string text;  ///< what stands inside, doubled quotes made single
  bool closed = false;
};
[[nodiscard]] QuotedStretch read_quoted(std::string_view text, std::size_t at);

}  // namespace onrecord::query

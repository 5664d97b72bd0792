#pragma once
#include <string>
#include <string_view>

namespace onrecord {

/// Lower case without changing length class: simple case mapping per code point (no accents removed).
[[nodiscard]] std::string to_lower(std::string_view text);

/// The form in which words are compared everywhere: case folded, accents and other marks removed (NFKD
/// without marks), ø ł đ ß æ œ and the like spelled in ASCII, typographic apostrophes and hyphens made plain.
/// ASCII text costs no ICU call.
[[nodiscard]] std::string fold(std::string_view text);

[[nodiscard]] bool is_upper(char32_t code_point);
[[nodiscard]] bool is_lower(char32_t code_point);
[[nodiscard]] bool is_letter(char32_t code_point);
[[nodiscard]] bool is_letter_or_digit(char32_t code_point);

}  // namespace onrecord

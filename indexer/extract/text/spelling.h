#pragma once
#include <cstdint>
#include <string_view>

namespace onrecord::extract {

/// Punctuation the rules distinguish; `word` for everything with letters or digits, `nothing` outside of a
/// text.
enum class Symbol : std::uint8_t {
  word,
  comma,
  period,
  colon,
  semicolon,
  exclamation,
  question,
  ellipsis,
  dash,
  hyphen,
  open_bracket,
  close_bracket,
  opening_quote,
  closing_quote,
  straight_quote,
  apostrophe,
  opening_single_quote,
  ampersand,
  other,
  nothing
};

/// What a token's first character is.
enum class Initial : std::uint8_t { upper, lower, digit, other };

/// What the characters of a token tell, whatever the word.
struct Spelling {
  Symbol symbol = Symbol::word;
  Initial initial = Initial::other;
  bool all_upper = false;    ///< no lower-case letter in it
  bool name_prefix = false;  ///< al-Mekdad, d'Estaing: a name that begins in lower case
};

[[nodiscard]] Spelling spelling_of(std::string_view text);

/// "U.S.", "a.m.", "J.": letters each followed by a full stop; a lone small letter is a unit ("£5m.").
[[nodiscard]] bool is_dotted_letters(std::string_view text);

}  // namespace onrecord::extract

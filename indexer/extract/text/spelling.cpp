#include "indexer/extract/text/spelling.h"

#include <algorithm>
#include <array>

#include "common/base/utf8.h"
#include "common/text/fold.h"

namespace onrecord::extract {
namespace {

struct SymbolName {
  std::string_view text;
  Symbol symbol;
};
constexpr std::array<SymbolName, 35> kSymbols{{{",", Symbol::comma},
                                               {".", Symbol::period},
                                               {":", Symbol::colon},
                                               {";", Symbol::semicolon},
                                               {"!", Symbol::exclamation},
                                               {"?", Symbol::question},
                                               {"...", Symbol::ellipsis},
                                               {"…", Symbol::ellipsis},
                                               {"—", Symbol::dash},
                                               {"–", Symbol::dash},
                                               {"-", Symbol::hyphen},
                                               {"(", Symbol::open_bracket},
                                               {"[", Symbol::open_bracket},
                                               {"<", Symbol::open_bracket},  // "Norholm AG <NHLM.F>"
                                               {")", Symbol::close_bracket},
                                               {"]", Symbol::close_bracket},
                                               {">", Symbol::close_bracket},
                                               {"“", Symbol::opening_quote},
                                               {"„", Symbol::opening_quote},
                                               {"«", Symbol::opening_quote},
                                               {"``", Symbol::opening_quote},
                                               {"”", Symbol::closing_quote},
                                               {"»", Symbol::closing_quote},
                                               {"\"", Symbol::straight_quote},
                                               {"''", Symbol::straight_quote},
                                               {"’", Symbol::apostrophe},
                                               {"'", Symbol::apostrophe},
                                               {"‘", Symbol::opening_single_quote},
                                               {"`", Symbol::opening_single_quote},
                                               {"&", Symbol::ampersand},
                                               {"@", Symbol::other},
                                               {"#", Symbol::other},
                                               {"$", Symbol::other},
                                               {"%", Symbol::other},
                                               {"*", Symbol::other}}};

/// Symbols of one ASCII character, `other` for all that have no name.
constexpr auto kAsciiSymbols = [] {
  std::array<Symbol, 128> symbols{};
  symbols.fill(Symbol::other);
  for (const SymbolName& name : kSymbols)
    if (name.text.size() == 1) symbols[static_cast<unsigned char>(name.text.front())] = name.symbol;
  for (std::size_t c = '0'; c <= '9'; ++c) symbols[c] = Symbol::word;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) symbols[c] = symbols[c + 32] = Symbol::word;
  return symbols;
}();

Symbol symbol_of(std::string_view text) {
  const auto c = static_cast<unsigned char>(text.front());
  if (c < 0x80 && (text.size() == 1 || kAsciiSymbols[c] == Symbol::word)) return kAsciiSymbols[c];
  if (text.size() >= 2 && text.find_first_not_of('-') == std::string_view::npos) return Symbol::dash;
  for (const SymbolName& name : kSymbols)
    if (name.text == text) return name.symbol;
  if (c < 0x80) return Symbol::word;
  return is_letter_or_digit(code_point_at(text, 0).value) ? Symbol::word : Symbol::other;
}

Initial initial_of(std::string_view text) {
  const char32_t c = code_point_at(text, 0).value;
  if (is_upper(c)) return Initial::upper;
  if (c >= '0' && c <= '9') return Initial::digit;
  return is_letter(c) ? Initial::lower : Initial::other;
}

bool has_lower(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// al-Mekdad, el-Sisi, bin-Laden, d'Estaing: a name that begins in lower case.
bool has_name_prefix(std::string_view text) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (is_capital(text.front()) || std::none_of(text.begin(), text.end(), is_capital))
    return false;  // nearly every word
  constexpr std::array<std::string_view, 15> kPrefixes{"al",  "el",  "ul",  "ar",  "as", "at", "an", "ad",
                                                       "ash", "bin", "ibn", "abu", "d'", "d’", "o’"};
  for (std::string_view prefix : kPrefixes) {
    if (!text.starts_with(prefix)) continue;
    std::string_view rest = text.substr(prefix.size());
    if (rest.starts_with('-')) rest.remove_prefix(1);
    if (!rest.empty() && rest.front() >= 'A' && rest.front() <= 'Z') return true;
  }
  return false;
}

}  // namespace

Spelling spelling_of(std::string_view text) {
  return {symbol_of(text), initial_of(text), !has_lower(text), has_name_prefix(text)};
}

bool is_dotted_letters(std::string_view text) {
  if (text.size() < 2 || text.size() % 2 ||
      (text.size() == 2 && !is_upper(static_cast<unsigned char>(text[0]))))
    return false;
  for (std::size_t i = 0; i < text.size(); i += 2)
    if (!is_letter(static_cast<unsigned char>(text[i])) || text[i + 1] != '.') return false;
  return true;
}

}  // namespace onrecord::extract

#include "searcher/query/characters.h"

#include "common/base/utf8.h"

namespace onrecord::query {
namespace {

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_word_character(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c)) || (c >= '0' && c <= '9');
  const bool latin_punctuation = c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA;
  const bool general_punctuation = c >= 0x2000 && c <= 0x206F;
  const bool cjk_punctuation = c >= 0x3000 && c <= 0x3003;
  return !latin_punctuation && !general_punctuation && !cjk_punctuation;
}

bool is_space(char32_t c) {
  return c <= 0x20 || c == 0x7F || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 ||
         c == 0xFEFF;
}

bool is_quote(char32_t c) { return c == '"' || (c >= 0x201C && c <= 0x201E); }

}  // namespace

std::size_t space_size(std::string_view text, std::size_t at) {
  const CodePoint c = code_point_at(text, at);
  return is_space(c.value) ? c.size : 0;
}

std::size_t quote_size(std::string_view text, std::size_t at) {
  const CodePoint c = code_point_at(text, at);
  return is_quote(c.value) ? c.size : 0;
}

bool holds_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_word_character(c.value)) return true;
    at += c.size;
  }
  return false;
}

std::string to_lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = to_lower_ascii(c);
  return lower;
}

std::size_t field_name_size(std::string_view chunk) {
  std::size_t size = 0;
  while (size < chunk.size() && (is_ascii_letter(chunk[size]) || chunk[size] == '_')) ++size;
  return size < chunk.size() && chunk[size] == ':' ? size : 0;
}

QuotedStretch read_quoted(std::string_view text, std::size_t at) {
  QuotedStretch result;
  // What a straight quote opens only a straight one closes, so that “…” may stand inside.
  const bool straight = text[at] == '"';
  const auto closing_size = [&](std::size_t i) {
    return straight ? std::size_t{text[i] == '"'} : quote_size(text, i);
  };
  std::size_t i = at + quote_size(text, at);
  while (i < text.size()) {
    const std::size_t closing = closing_size(i);
    if (closing && !(text[i] == '"' && text.substr(i + 1, 1) == "\"")) {
      result.end = i + closing;
      result.closed = true;
      return result;
    }
    const std::size_t size = code_point_at(text, i).size;
    result.text += text.substr(i, size);
    i += closing ? size + 1 : size;
  }
  result.end = text.size();
  return result;
}

}  // namespace onrecord::query

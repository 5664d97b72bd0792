#include "common/text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <vector>

#include "common/base/utf8.h"

namespace onrecord {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string ascii_to_lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), ascii_lower);
  return out;
}

/// Letters that Unicode does not decompose, and punctuation with a plain twin.
std::string_view spelled_in_ascii(char32_t c) {
  switch (c) {
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ı':
      return "i";
    case U'þ':
      return "th";
    case U'ß':
      return "ss";
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'‘':
    case U'’':
    case U'ʼ':
    case U'ʻ':
    case U'′':
      return "'";
    case U'‐':
    case U'‑':
      return "-";
    default:
      return {};
  }
}

void append_folded(std::string& out, char32_t c) {
  if (u_getCombiningClass(static_cast<UChar32>(c)) != 0) return;
  const auto lower = static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
  const std::string_view plain = spelled_in_ascii(lower);
  if (plain.empty()) {
    append_utf8(out, lower);
  } else {
    out += plain;
  }
}

/// Appends the full compatibility decomposition of `c`, folded.
void append_decomposed(std::string& out, const UNormalizer2* nfkd, char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  UChar units[32];
  const int32_t size = unorm2_getDecomposition(nfkd, static_cast<UChar32>(c), units, 32, &error);
  if (size < 0 || U_FAILURE(error)) {
    append_folded(out, c);
    return;
  }
  for (int32_t at = 0; at < size;) {
    UChar32 part = 0;
    U16_NEXT(units, at, size, part);
    append_folded(out, static_cast<char32_t>(part));
  }
}

}  // namespace

std::string to_lower(std::string_view text) {
  if (is_ascii(text)) return ascii_to_lower(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(point.value))));
    at += point.size;
  }
  return out;
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) return ascii_to_lower(text);
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* nfkd = unorm2_getNFKDInstance(&error);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.value < 0x80) {
      out += ascii_lower(static_cast<char>(point.value));
    } else {
      append_decomposed(out, nfkd, point.value);
    }
    at += point.size;
  }
  return out;
}

bool is_upper(char32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z'
                  : u_isUUppercase(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c));
}
bool is_lower(char32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(static_cast<UChar32>(c)) != 0;
}
bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z' : u_isUAlphabetic(static_cast<UChar32>(c)) != 0;
}
bool is_letter_or_digit(char32_t c) {
  return is_letter(c) || (c < 0x80 ? c >= '0' && c <= '9' : u_isdigit(static_cast<UChar32>(c)) != 0);
}

}  // namespace onrecord

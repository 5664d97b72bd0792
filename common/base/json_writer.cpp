#include "common/base/json_writer.h"

#include <algorithm>
#include <bit>
#include <charconv>

namespace onrecord {
namespace {

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

/// Eight bytes of which those below 0x20, quotation marks and backslashes have their high bit set; so may the
/// bytes behind such a one (the usual zero-byte test on words).
std::uint64_t escapes_in(std::uint64_t word) {
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL, kHigh = 0x8080808080808080ULL;
  const auto has_zero = [](std::uint64_t x) { return (x - kOnes) & ~x & kHigh; };
  const std::uint64_t control = (word - kOnes * 0x20) & ~word & kHigh;
  return control | has_zero(word ^ (kOnes * '"')) | has_zero(word ^ (kOnes * '\\'));
}

/// How many of the first bytes need no escape.
std::size_t plain_size(std::string_view text) {
  static_assert(std::endian::native == std::endian::little);
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    if (const std::uint64_t found = escapes_in(word))
      return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
  }
  while (at < text.size() && !needs_escape(text[at])) ++at;
  return at;
}

}  // namespace

void JsonWriter::grow(std::size_t bytes) {
  constexpr std::size_t kSmallest = 1024;
  buffer_.resize(std::max({kSmallest, buffer_.size() * 2, size_ + bytes}));
}

void JsonWriter::append_escaped(char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  constexpr std::string_view kNamed = "\"\\\b\f\n\r\t", kNames = "\"\\bfnrt";
  if (const std::size_t named = kNamed.find(c); named != std::string_view::npos) {
    append("\\");
    return append(kNames.substr(named, 1));
  }
  const auto code = static_cast<unsigned char>(c);
  append("\\u00");
  append(kDigits.substr(code >> 4, 1));
  append(kDigits.substr(code & 15U, 1));
}

void JsonWriter::string(std::string_view value) {
  std::size_t plain = plain_size(value);
  if (plain == value.size()) return quoted(value);
  separate();
  append("\"");
  while (true) {
    append(value.substr(0, plain));
    if (plain == value.size()) break;
    append_escaped(value[plain]);
    value.remove_prefix(plain + 1);
    plain = plain_size(value);
  }
  append("\"");
}

void JsonWriter::integer(std::int64_t value) {
  constexpr std::size_t kLongest = 20;
  separate();
  char* at = room(kLongest);
  size_ += static_cast<std::size_t>(std::to_chars(at, at + kLongest, value).ptr - at);
}

void JsonWriter::string_or_null(const std::optional<std::string>& value) {
  if (value) {
    string(*value);
  } else {
    null();
  }
}

void JsonWriter::decimal(double value, int decimals) {
  char digits[64];
  const auto [end, error] =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
  std::string_view text(digits, error == std::errc{} ? static_cast<std::size_t>(end - digits) : 0);
  while (decimals > 0 && text.ends_with('0') && !text.ends_with(".0")) text.remove_suffix(1);
  raw(text);
}

}  // namespace onrecord

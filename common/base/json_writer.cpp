#include "common/base/json_writer.h"

#include <algorithm>
#include <charconv>

namespace onrecord {
namespace {

constexpr std::uint64_t kEachByte = 0x0101010101010101ULL;

std::uint64_t eight_bytes(const char* from) {
  std::uint64_t word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

/// Not 0 if one of eight bytes is a control character, '"' or '\\'. The test for a byte less than n, and for
/// one that is 0, of "Bit Twiddling Hacks" (S. E. Anderson).
std::uint64_t escapes_in(std::uint64_t word) {
  const std::uint64_t control = word - kEachByte * 0x20;
  const std::uint64_t quote = (word ^ (kEachByte * '"')) - kEachByte;
  const std::uint64_t backslash = (word ^ (kEachByte * '\\')) - kEachByte;
  return (control | quote | backslash) & ~word & (kEachByte * 0x80);
}

/// A text of less than eight bytes as one number, filled up with bytes of its own or blanks.
std::uint64_t short_word(std::string_view text) {
  if (text.size() < 4) {
    std::uint64_t word = kEachByte * ' ';
    for (const char c : text) word = word << 8 | static_cast<unsigned char>(c);
    return word;
  }
  std::uint32_t first, last;
  std::memcpy(&first, text.data(), sizeof first);
  std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
  return std::uint64_t{first} << 32 | last;
}

/// True if JSON wants an escape for one of the bytes. All are looked at: without a way out of the loop the
/// compiler takes sixteen at once. The last eight may overlap the ones before.
bool needs_escape(std::string_view text) {
  constexpr std::size_t kStep = sizeof(std::uint64_t);
  if (text.size() < kStep) return escapes_in(short_word(text)) != 0;
  const std::size_t last = text.size() - kStep;
  std::uint64_t found = escapes_in(eight_bytes(text.data() + last));
  for (std::size_t i = 0; i < last; i += kStep) found |= escapes_in(eight_bytes(text.data() + i));
  return found != 0;
}

constexpr std::size_t kLongestEscape = 6;

/// The character as JSON wants it inside of a string; the end of what was put.
char* put_escaped(char* at, char c) {
  constexpr std::string_view kNames = "btnvfr";  // of 8 to 13; JSON has no \v
  constexpr char kDigits[] = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && c != '"' && c != '\\') {
    *at++ = c;
    return at;
  }
  *at++ = '\\';
  if (byte >= 0x20) {
    *at++ = c;
  } else if (byte >= 8 && byte <= 13 && byte != 11) {
    *at++ = kNames[byte - 8U];
  } else {
    for (const char digit : {'u', '0', '0', kDigits[byte >> 4], kDigits[byte & 15U]}) *at++ = digit;
  }
  return at;
}

}  // namespace

void JsonWriter::grow(std::size_t bytes) {
  constexpr std::size_t kLeast = 1024;
  capacity_ = std::max({kLeast, 2 * capacity_, size_ + bytes});
  auto larger = std::make_unique_for_overwrite<char[]>(capacity_);
  if (size_) std::memcpy(larger.get(), buffer_.get(), size_);
  buffer_ = std::move(larger);
}

void JsonWriter::string(std::string_view value) {
  if (!needs_escape(value)) return plain_string(value);
  char* at = put_comma(room(kLongestEscape * value.size() + 3));
  *at++ = '"';
  for (const char c : value) at = put_escaped(at, c);
  *at++ = '"';
  end_at(at, true);
}

void JsonWriter::string_or_null(const std::optional<std::string>& value) {
  if (value) {
    string(*value);
  } else {
    null();
  }
}

/// A value without quotation marks.
void JsonWriter::bare(std::string_view word) {
  char* at = put_comma(room(word.size() + 1));
  end_at(std::copy(word.begin(), word.end(), at), true);
}

void JsonWriter::boolean(bool value) { bare(value ? "true" : "false"); }
void JsonWriter::null() { bare("null"); }

void JsonWriter::integer(std::int64_t value) {
  constexpr std::size_t kLongest = 20;
  char* at = put_comma(room(kLongest + 1));
  end_at(std::to_chars(at, at + kLongest, value).ptr, true);
}

void JsonWriter::decimal(double value, int decimals) {
  char digits[64];
  const auto [end, error] =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
  std::string_view text(digits, error == std::errc{} ? static_cast<std::size_t>(end - digits) : 0);
  while (decimals > 0 && text.ends_with('0') && !text.ends_with(".0")) text.remove_suffix(1);
  bare(text);
}

void JsonWriter::end_line() {
  char* at = room(1);
  *at++ = '\n';
  end_at(at, false);
}

void JsonWriter::clear() {
  size_ = 0;
  behind_value_ = false;
}

}  // namespace onrecord

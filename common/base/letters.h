#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace onrecord {

[[nodiscard]] constexpr bool is_ascii_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// How many of the eight bytes at `eight` are ASCII letters, up to the first that is none.
[[nodiscard]] inline unsigned count_letters(const char* eight) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  std::uint64_t bytes;
  std::memcpy(&bytes, eight, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  const std::uint64_t low = (bytes | kEach * 0x20) & kEach * 0x7F;  // lower case, with room for a carry
  const std::uint64_t from_a = low + kEach * (0x80 - 'a'), behind_z = low + kEach * (0x80 - 'z' - 1);
  const std::uint64_t others = ~(from_a & ~behind_z & ~bytes) & kEach * 0x80;
  return static_cast<unsigned>(std::countr_zero(others)) / 8;
}

/// Where the ASCII letters that stand from `at` on end. Eight are looked at at once: the end of a word cannot
/// be foreseen, and a loop over its letters would stumble at each.
[[nodiscard]] inline std::size_t letters_end(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size()) {
    const unsigned letters = count_letters(text.data() + at);
    at += letters;
    if (letters < 8) return at;
  }
  while (at < text.size() && is_ascii_letter(text[at])) ++at;
  return at;
}

/// Where the run of bytes greater than a blank that stands from `at` on ends.
[[nodiscard]] inline std::size_t visible_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101ULL;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    const std::uint64_t others = (bytes - kEach * (' ' + 1)) & ~bytes & kEach * 0x80;  // the first is right
    if (others) return at + static_cast<unsigned>(std::countr_zero(others)) / 8;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) > ' ') ++at;
  return at;
}

}  // namespace onrecord

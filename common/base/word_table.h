#pragma once
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace onrecord {

/// The first eight bytes of a word as one number: compares words without a call.
[[nodiscard]] constexpr std::uint64_t head_of(std::string_view word) {
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && word.size() >= 4) {
    // Four bytes and the last four, which may be the same ones: no loop whose end cannot be foreseen.
    std::uint32_t first, last;
    const std::size_t size = word.size() < 8 ? word.size() : 8;
    std::memcpy(&first, word.data(), sizeof first);
    std::memcpy(&last, word.data() + size - sizeof last, sizeof last);
    return first | std::uint64_t{last} << 32 >> (8 * (8 - size));
  }
  std::uint64_t head = 0;
  for (std::size_t i = 0; i < word.size() && i < 8; ++i)
    head |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
  return head;
}

/// The same of its lower case, for words of ASCII letters and digits; others may come out as a word they are
/// not. No word is empty.
[[nodiscard]] constexpr std::uint64_t lower_head_of(std::string_view word) {
  constexpr std::uint64_t kLower = 0x2020202020202020ULL;
  return head_of(word) | kLower >> (8 * (8 - (word.size() < 8 ? word.size() : 8)));
}

/// Numbers that stand for the words of a fixed list, looked up with one multiplication and mostly one
/// comparison: open addressing, made when the program is compiled. `Bits`: of the number of slots, which
/// should be a few times that of the words (at most 255, none of them 0).
template <unsigned Bits>
class WordTable {
 public:
  template <class Words>
  constexpr explicit WordTable(const Words& words) {
    std::uint8_t number = 0;
    for (const std::uint64_t word : words) {
      std::size_t at = slot_of(word);
      while (slots_[at].word) at = (at + 1) % slots_.size();
      slots_[at] = {word, ++number};
    }
  }

  /// The word's place in the list, from 1; 0 for others.
  [[nodiscard]] constexpr std::size_t find(std::uint64_t word) const {
    std::size_t at = slot_of(word);
    while (slots_[at].word && slots_[at].word != word) at = (at + 1) % slots_.size();
    return slots_[at].word ? slots_[at].number : 0;
  }

 private:
  struct Slot {
    std::uint64_t word = 0;  ///< 0: empty
    std::uint8_t number = 0;
  };
  /// The upper bits of the product with 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4).
  static constexpr std::size_t slot_of(std::uint64_t word) {
    return static_cast<std::size_t>((word * 0x9E3779B97F4A7C15ULL) >> (64 - Bits));
  }
  std::array<Slot, std::size_t{1} << Bits> slots_{};
};

}  // namespace onrecord

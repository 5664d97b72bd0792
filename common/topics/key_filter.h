#pragma once
#include <bitset>
#include <cstdint>
#include <string_view>

namespace onrecord::topics {

/// Tells in a few instructions that a word begins no phrase: most words of a text. Never says no to one that
/// was added.
class KeyFilter {
 public:
  void add(std::string_view key) { bits_.set(slot(hash_of(key))); }
  [[nodiscard]] bool may_hold(std::string_view key) const { return bits_[slot(hash_of(key))]; }
  /// The same for a word as it is written, ASCII letters of any case: its lower case is looked up without
  /// being made.
  [[nodiscard]] bool may_hold_lower_of(std::string_view written) const {
    std::uint32_t hash = kSeed;
    for (const char c : written) {
      const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      if (static_cast<unsigned char>(c) >= 0x80 || c == '.') return true;  // folding may change it
      hash = (hash ^ static_cast<unsigned char>(lower)) * kPrime;
    }
    return bits_[slot(hash)];
  }
  /// Two words in a row.
  void add(std::string_view first, std::string_view second) { bits_.set(slot(pair_of(first, second))); }
  [[nodiscard]] bool may_hold(std::string_view first, std::string_view second) const {
    return bits_[slot(pair_of(first, second))];
  }

 private:
  static constexpr std::size_t kSlots = 1 << 16;

  static constexpr std::uint32_t kSeed = 2166136261U, kPrime = 16777619U;  // FNV-1a

  static std::uint32_t hash_of(std::string_view key, std::uint32_t hash = kSeed) {
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    return hash;
  }
  static std::uint32_t pair_of(std::string_view first, std::string_view second) {
    return hash_of(second, hash_of(first) ^ 0x20U);
  }
  static std::size_t slot(std::uint32_t hash) { return (hash ^ (hash >> 16)) & (kSlots - 1); }

  std::bitset<kSlots> bits_;
};

}  // namespace onrecord::topics

#pragma once
#include <bitset>
#include <cstdint>
#include <string_view>

namespace onrecord::topics {

/// Tells in a few instructions that a word begins no phrase: most words of a text. Never says no to one that
/// was added.
class KeyFilter {
 public:
  void add(std::string_view key) { bits_.set(slot(key)); }
  [[nodiscard]] bool may_hold(std::string_view key) const { return bits_[slot(key)]; }

 private:
  static constexpr std::size_t kSlots = 1 << 16;

  static std::size_t slot(std::string_view key) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return (hash ^ (hash >> 16)) & (kSlots - 1);
  }

  std::bitset<kSlots> bits_;
};

}  // namespace onrecord::topics

#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// Appends values in the index's compact form: LEB128 varints, strings with their length in front.
class ByteWriter {
 public:
  void number(std::uint64_t value) {
    while (value >= 0x80) {
      bytes_ += static_cast<char>(value | 0x80);
      value >>= 7;
    }
    bytes_ += static_cast<char>(value);
  }
  /// Zigzag: small negative numbers stay short.
  void signed_number(std::int64_t value) {
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }
  void string(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  void raw(std::string_view value) { bytes_ += value; }
  void optional(const std::optional<std::string>& value) {
    number(value ? value->size() + 1 : 0);
    if (value) bytes_ += *value;
  }

  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what ByteWriter wrote. Damage never crashes: the first impossible value sets `failed`, and from then
/// on everything read is empty or 0. Counts must be checked against `left` before memory is reserved for
/// them.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) return fail();
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      if (shift == 63 && byte > 1) return fail();
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    return fail();
  }
  std::int64_t signed_number() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
  }
  std::uint32_t number32() {
    const std::uint64_t value = number();
    return value <= UINT32_MAX ? static_cast<std::uint32_t>(value) : static_cast<std::uint32_t>(fail());
  }
  std::string string() { return std::string(raw(number())); }
  std::string_view raw(std::uint64_t size) {
    if (size > bytes_.size()) {
      fail();
      return {};
    }
    const std::string_view value = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return value;
  }
  std::optional<std::string> optional() {
    const std::uint64_t size = number();
    if (size == 0) return std::nullopt;
    return std::string(raw(size - 1));
  }
  /// A number of things of which each takes at least one byte.
  std::size_t count() {
    const std::uint64_t value = number();
    return value <= bytes_.size() ? static_cast<std::size_t>(value) : static_cast<std::size_t>(fail());
  }

  [[nodiscard]] std::size_t left() const { return bytes_.size(); }
  [[nodiscard]] bool failed() const { return failed_; }
  std::uint64_t fail() {
    failed_ = true;
    bytes_ = {};
    return 0;
  }

 private:
  std::string_view bytes_;
  bool failed_ = false;
};

}  // namespace onrecord

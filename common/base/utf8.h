#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord {

/// One code point read from UTF-8.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 1;  ///< bytes it takes
};

/// The code point at `at` of valid UTF-8; `at` must be inside the text and on a boundary.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not), if any.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

void append_utf8(std::string& out, char32_t value);

/// Maps byte offsets of a text to code point offsets: O(1) for ASCII, else one table lookup and ≤ 63 bytes of
/// counting.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  [[nodiscard]] std::uint32_t to_chars(std::uint32_t byte) const;
  [[nodiscard]] Span to_chars(Span bytes) const { return {to_chars(bytes.begin), to_chars(bytes.end)}; }

 private:
  static constexpr std::uint32_t kBlock = 64;
  std::string_view text_;
  std::vector<std::uint32_t> chars_before_block_;  ///< empty where the text is ASCII
};

}  // namespace onrecord

#include "indexer/source/utf16.h"

#include <fmt/core.h>

#include "common/base/utf8.h"

namespace onrecord::source {
namespace {

tl::unexpected<Error> bad_at(std::size_t byte) {
  const auto place = static_cast<std::uint32_t>(byte);
  return fail_at(ErrorCode::bad_input, {place, place + 1}, "not valid UTF-16");
}

}  // namespace

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

Result<std::string> decode_utf16(std::string_view bytes) {
  const bool little = bytes.starts_with("\xFF\xFE");
  const auto unit_at = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(little ? first | second << 8 : first << 8 | second);
  };
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    if (at + 1 == bytes.size()) return bad_at(at);
    char32_t value = unit_at(at);
    if (value >= 0xD800 && value < 0xE000) {
      const bool pair = value < 0xDC00 && at + 3 < bytes.size();
      const char32_t low = pair ? unit_at(at + 2) : 0;
      if (low < 0xDC00 || low >= 0xE000) return bad_at(at);
      value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    }
    append_utf8(out, value);
  }
  return out;
}

}  // namespace onrecord::source

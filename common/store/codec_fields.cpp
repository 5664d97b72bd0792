#include "common/store/codec_fields.h"

#include <xxhash.h>

namespace onrecord {

void write_date(ByteWriter& out, const std::optional<Date>& date) {
  if (!date || !is_valid(*date)) return out.number(0);
  out.number(static_cast<std::uint64_t>(date->year * 512 + date->month * 32 + date->day) + 1);
}

std::optional<Date> read_date(ByteReader& in) {
  const std::uint64_t packed = in.number();
  if (packed == 0) return std::nullopt;
  const std::uint64_t value = packed - 1;
  const Date date{static_cast<int>(value / 512 % 100000), static_cast<int>(value / 32 % 16),
                  static_cast<int>(value % 32)};
  if (value / 512 > 9999 || !is_valid(date)) in.fail();
  return date;
}

void write_strings(ByteWriter& out, const std::vector<std::string>& values) {
  out.number(values.size());
  for (const std::string& value : values) out.string(value);
}

std::vector<std::string> read_strings(ByteReader& in) {
  std::vector<std::string> values(in.count());
  for (std::string& value : values) value = in.string();
  return values;
}

std::string sealed(std::string bytes) {
  const auto sum = static_cast<std::uint32_t>(XXH3_64bits(bytes.data(), bytes.size()));
  for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(sum >> shift);
  return bytes;
}

std::optional<std::string_view> unsealed(std::string_view bytes) {
  constexpr std::size_t kSum = 4;
  if (bytes.size() < kSum) return std::nullopt;
  const std::string_view inside = bytes.substr(0, bytes.size() - kSum);
  return sealed(std::string(inside)) == bytes ? std::optional(inside) : std::nullopt;
}

}  // namespace onrecord

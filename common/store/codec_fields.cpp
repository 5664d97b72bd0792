#include "common/store/codec_fields.h"

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

}  // namespace onrecord

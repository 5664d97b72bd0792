#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/base/span.h"
#include "common/model/enums.h"
#include "common/store/bytes.h"

namespace onrecord {

// The pieces that several stored things share.

/// 0: none; else year * 512 + month * 32 + day + 1.
void write_date(ByteWriter& out, const std::optional<Date>& date);
[[nodiscard]] std::optional<Date> read_date(ByteReader& in);

template <class E>
void write_enum(ByteWriter& out, E value) {
  out.number(static_cast<std::uint64_t>(value));
}
template <class E>
[[nodiscard]] E read_enum(ByteReader& in) {
  const std::uint64_t value = in.number();
  return static_cast<E>(value < EnumNames<E>::kNames.size() ? value : in.fail());
}

/// Appends a checksum to the bytes of a metadata value, for which nothing else stands surety.
[[nodiscard]] std::string sealed(std::string bytes);
/// The bytes without it; nothing if they are not what was sealed.
[[nodiscard]] std::optional<std::string_view> unsealed(std::string_view bytes);

void write_strings(ByteWriter& out, const std::vector<std::string>& values);
[[nodiscard]] std::vector<std::string> read_strings(ByteReader& in);

}  // namespace onrecord

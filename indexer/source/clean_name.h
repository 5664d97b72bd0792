#pragma once
#include <fmt/core.h>

#include <string>
#include <string_view>

#include "common/base/utf8.h"

namespace onrecord::source {

/// Ids are written to JSON: bytes of names that are not UTF-8 become %XX.
[[nodiscard]] inline std::string clean_name(std::string_view name) {
  std::string out;
  while (const auto bad = find_invalid_utf8(name)) {
    out += name.substr(0, *bad);
    out += fmt::format("%{:02X}", static_cast<unsigned char>(name[*bad]));
    name.remove_prefix(*bad + 1);
  }
  return out.append(name);
}

}  // namespace onrecord::source

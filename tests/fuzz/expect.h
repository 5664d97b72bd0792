#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "common/base/utf8.h"

/// What every target defines.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace onrecord::fuzz {

/// Ends the program, saying why: a finding.
inline void expect(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

/// The bytes with everything that is not valid UTF-8 replaced by `?`.
inline std::string valid_utf8(std::string_view bytes) {
  std::string text;
  while (const auto bad = find_invalid_utf8(bytes)) {
    text += std::string(bytes.substr(0, *bad)) + '?';
    bytes.remove_prefix(*bad + 1);
  }
  return text + std::string(bytes);
}

}  // namespace onrecord::fuzz

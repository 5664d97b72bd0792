#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "common/base/result.h"

namespace onrecord::source {

/// True if the bytes begin with a UTF-16 byte order mark.
[[nodiscard]] bool is_utf16(std::string_view bytes);

/// UTF-16 with its byte order mark as UTF-8; the mark stays, as U+FEFF. Errors: bad_input, with the byte, for
/// lone surrogates and a last half unit.
[[nodiscard]] Result<std::string> decode_utf16(std::string_view bytes);

}  // namespace onrecord::source

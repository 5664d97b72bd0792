#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// The language of a text by CLD2 on its first 600 bytes (cut at a code point), as ISO 639-1 ("en"); nothing if CLD2 is not sure.
[[nodiscard]] std::optional<std::string> detect_language(std::string_view text);

}  // namespace onrecord

#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// The language of a text's first 600 bytes (cut at a code point) as ISO 639-1 ("en"): English where its
/// function words tell it beyond doubt, else by CLD2; nothing if CLD2 is not sure.
[[nodiscard]] std::optional<std::string> detect_language(std::string_view text);

}  // namespace onrecord

#pragma once
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord {

/// True for letters of scripts written without spaces between words (Han, kana, Thai, Lao, Khmer, Burmese).
[[nodiscard]] bool is_written_without_spaces(char32_t code_point);

/// The words of a stretch of such a script by ICU's dictionaries, in bytes of `text`.
[[nodiscard]] std::vector<Span> word_breaks(std::string_view text);

}  // namespace onrecord

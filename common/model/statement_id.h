#pragma once
#include <string>
#include <string_view>

#include "common/model/statement.h"

namespace onrecord {

/// The id of a statement: XXH3-128 (seed 0, canonical big-endian, lower-case hex) of the lines document,
/// part, content spans, speaker span, cue span in bytes (`b-e` joined by commas, `-` if absent), joined by
/// "\n".
[[nodiscard]] std::string statement_id(std::string_view document, Part part, const StatementSpans& bytes);

/// XXH3-128 of any bytes as 32 hexadecimal digits: signatures of documents.
[[nodiscard]] std::string hash_hex(std::string_view bytes);

}  // namespace onrecord

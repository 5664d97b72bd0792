#pragma once
#include <optional>
#include <string_view>

namespace onrecord {

/// The bytes of a data file that was compiled in, by its path below common/data ("en/cues.tsv"). Lives as
/// long as the program.
[[nodiscard]] std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace onrecord

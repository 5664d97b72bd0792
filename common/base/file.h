#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "common/base/result.h"

namespace onrecord {

/// The whole file. Errors: not_found, io; the message names the path and the system's reason.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path);

/// Writes a new file beside `path`, syncs it and renames it over `path`: readers see the old or the new,
/// never a part.
[[nodiscard]] Status write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace onrecord

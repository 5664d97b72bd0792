#pragma once
#include <filesystem>
#include <vector>

#include "common/base/result.h"
#include "common/people/overlay.h"

namespace onrecord::source {

/// Reads a people list (--people FILE, docs/people.md): JSON Lines {id, name, names:[{name}], ids, roles},
/// Popolo JSON (persons, and their offices by memberships) or TSV (id, name, variant …), told by the first
/// character and by whether the whole is one object. Entries of one id are one person. Errors: io, bad_input.
[[nodiscard]] Result<std::vector<ListedPerson>> read_people_file(const std::filesystem::path& path);

}  // namespace onrecord::source

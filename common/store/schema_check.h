#pragma once
#include <xapian.h>

#include <filesystem>
#include <string>

#include "common/base/result.h"

// Private to common/store.

namespace onrecord {

/// What key::kSchema holds in an index of this program.
[[nodiscard]] std::string schema_mark();

/// Errors: index_schema, with a hint, if the index was written by another schema (or by another program).
[[nodiscard]] Status check_schema(const Xapian::Database& database, const std::filesystem::path& index);

}  // namespace onrecord

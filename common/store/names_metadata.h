#pragma once
#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/model/statement.h"
#include "common/store/index_keys.h"
#include "common/store/stored_document.h"

// Private to common/store: what increments and bulk builds must write alike.

namespace onrecord {

inline constexpr std::string_view kSoundMark = "1";

/// The metadata keys that lead from the sounds of a name to its family; too long ones are left out.
[[nodiscard]] std::vector<std::string> sounds_entries(const std::string& family,
                                                      const std::vector<std::string>& sounds);

/// The rows of a document's statements.
[[nodiscard]] std::vector<Xapian::docid> rows_of_document(const Xapian::Database& database,
                                                          const StoredDocument& document);
/// Errors: corrupt.
[[nodiscard]] Result<std::vector<Statement>> statements_of(const Xapian::Database& database,
                                                           const StoredDocument& document);

}  // namespace onrecord

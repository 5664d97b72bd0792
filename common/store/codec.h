#pragma once
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/store/reader.h"

namespace onrecord {

/// The key under which the index keeps a document: 16 bytes, a hash of its id.
[[nodiscard]] std::string document_key(std::string_view document_id);

/// A statement as the data of its Xapian document: version byte, document key, fields in the record's order
/// (docs/schema.md). `statement.id` must be 32 hexadecimal digits.
[[nodiscard]] std::string encode_statement(const Statement& statement, std::string_view document_key);

/// Errors: corrupt, for any damage that makes the bytes impossible; never crashes.
[[nodiscard]] Result<StoredStatement> decode_statement(std::string_view bytes);

}  // namespace onrecord

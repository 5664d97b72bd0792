#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"

namespace onrecord {

/// A hash of everything that decides a document's records beside the extraction rules: its text, what is
/// known of it, what of it is read, and `reading` (options that change the rules). Equal signatures mean
/// equal records.
[[nodiscard]] std::string document_signature(const Document& document, std::string_view reading);

/// The same for ready-made records: of what they say.
[[nodiscard]] std::string records_signature(const DocumentInfo& document,
                                            const std::vector<Statement>& statements);

/// A hash for telling a few settings apart: 31 bits, never negative, the same in every process.
[[nodiscard]] int short_hash(std::string_view bytes);

}  // namespace onrecord

#pragma once
#include "common/base/json_writer.h"
#include "common/model/document.h"
#include "common/model/statement.h"

namespace onrecord {

/// The version of the record format; keys are only added within one.
inline constexpr int kFormatVersion = 1;

/// Writes the members of a statement's record (statement.md section 2) into the object that is open, in the
/// contract's order; the caller opens and closes the object and may add members behind.
void write_record_members(JsonWriter& json, const DocumentInfo& document, const Statement& statement);

/// The whole record as one JSON object.
void write_record(JsonWriter& json, const DocumentInfo& document, const Statement& statement);

}  // namespace onrecord

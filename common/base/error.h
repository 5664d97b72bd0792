#pragma once
#include <optional>
#include <string>

#include "common/base/span.h"

namespace onrecord {

/// What kind of thing went wrong; `exit_code` maps it to the command line's promise.
enum class ErrorCode {
  usage,          ///< an option or argument that cannot be honoured
  bad_query,      ///< a query that cannot be read
  bad_input,      ///< a document that cannot be read: skipped and counted
  not_found,      ///< a path or index that does not exist
  index_locked,   ///< another writer holds the index
  index_schema,   ///< an index of another schema
  index_missing,  ///< no index there
  io,             ///< disk full, read or write error
  corrupt,        ///< damage found in stored data
  internal,       ///< a fault of ours
};

/// An error as a value: a message for a person, what to do about it, and where it is.
struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;
  std::string hint;          ///< what the user can do; may be empty
  std::optional<Span> span;  ///< in the query or the input line, in bytes
};

/// "message (hint)", one line.
[[nodiscard]] std::string to_string(const Error& error);

/// The exit code of the contract (statement.md section 4) for an error that ends the program.
[[nodiscard]] int exit_code(ErrorCode code);

}  // namespace onrecord

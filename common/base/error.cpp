#include "common/base/error.h"

namespace onrecord {

std::string to_string(const Error& error) {
  return error.hint.empty() ? error.message : error.message + " (" + error.hint + ")";
}

int exit_code(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage:
    case ErrorCode::bad_query:
    case ErrorCode::not_found:
      return 2;
    case ErrorCode::index_locked:
    case ErrorCode::index_schema:
    case ErrorCode::index_missing:
      return 3;
    case ErrorCode::bad_input:
      return 4;
    case ErrorCode::io:
      return 5;
    case ErrorCode::corrupt:
      return 6;
    case ErrorCode::internal:
      break;
  }
  return 70;
}

}  // namespace onrecord

#include "common/store/xapian_guard.h"

#include <fmt/core.h>

#include <array>
#include <exception>
#include <string_view>

#include "common/store/engine_error.h"

namespace onrecord {
namespace {

struct Mapping {
  std::string_view type;
  ErrorCode code;
  std::string_view hint;
};

// By Xapian's own type names; what is not listed here is a fault of ours.
constexpr std::array<Mapping, 14> kMappings{{
    {"DatabaseLockError", ErrorCode::index_locked, "another indexer writes to it"},
    {"DatabaseVersionError", ErrorCode::index_schema, "build the index anew with this version"},
    {"DatabaseCorruptError", ErrorCode::corrupt, "build the index anew"},
    {"DatabaseNotFoundError", ErrorCode::index_missing, ""},
    {"DatabaseOpeningError", ErrorCode::index_missing, ""},
    {"DatabaseCreateError", ErrorCode::io, ""},
    {"DatabaseClosedError", ErrorCode::io, "an earlier write failed; run again"},
    {"DatabaseModifiedError", ErrorCode::io, "the index changes too fast; try again"},
    {"DatabaseError", ErrorCode::io, ""},
    {"NetworkError", ErrorCode::index_missing, "is the remote part up?"},
    {"NetworkTimeoutError", ErrorCode::index_missing, "is the remote part up?"},
    {"WildcardError", ErrorCode::bad_query, "write more of the word before *"},
    {"SerialisationError", ErrorCode::corrupt, ""},
    {"RangeError", ErrorCode::corrupt, ""},
}};

}  // namespace

Error to_error(const Xapian::Error& error) {
  const char* reason = error.get_error_string();
  std::string message = fmt::format("index: {}", error.get_msg());
  if (reason) message += fmt::format(": {}", reason);
  for (const Mapping& mapping : kMappings)
    if (mapping.type == error.get_type())
      return {mapping.code, message, std::string(mapping.hint), std::nullopt};
  return {ErrorCode::internal, message, {}, std::nullopt};
}

std::optional<Error> engine_error_in_flight() {
  try {
    if (const auto current = std::current_exception()) std::rethrow_exception(current);
  } catch (const Xapian::Error& error) {
    return to_error(error);
  } catch (...) {
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace onrecord

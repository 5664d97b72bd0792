#pragma once
#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "common/base/error.h"

namespace onrecord {

/// A value or the error that kept it from being made.
template <class T>
using Result = tl::expected<T, Error>;

/// Success without a value, or an error.
using Status = Result<void>;

/// `return fail(ErrorCode::io, "…", "hint");` in a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {}) {
  return tl::make_unexpected(Error{code, std::move(message), std::move(hint), std::nullopt});
}

/// As above, with the place in the query or line.
[[nodiscard]] inline tl::unexpected<Error> fail_at(ErrorCode code, Span span, std::string message,
                                                   std::string hint = {}) {
  return tl::make_unexpected(Error{code, std::move(message), std::move(hint), span});
}

/// Hands an error on from another Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::make_unexpected(std::move(error)); }

}  // namespace onrecord

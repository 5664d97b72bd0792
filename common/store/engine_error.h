#pragma once
#include <optional>

#include "common/base/error.h"

namespace onrecord {

/// The engine's exception that is being handled, as an error. For a terminate handler: on a full disk the
/// engine can throw where it promised not to, and nothing but an orderly end is left. What was committed is
/// safe.
[[nodiscard]] std::optional<Error> engine_error_in_flight();

}  // namespace onrecord

#pragma once
#include <xapian.h>

#include <type_traits>
#include <utility>

#include "common/base/result.h"

// Private to common/store and searcher/search: the one place where Xapian's exceptions become errors.

namespace onrecord {

[[nodiscard]] Error to_error(const Xapian::Error& error);

template <class T>
struct IsResult : std::false_type {};
template <class T>
struct IsResult<Result<T>> : std::true_type {};

/// Calls `work` and gives its result as a Result; a Result stays one.
template <class Work>
[[nodiscard]] auto guard_xapian(Work&& work) {
  using Value = std::invoke_result_t<Work>;
  if constexpr (IsResult<Value>::value) {
    try {
      return std::forward<Work>(work)();
    } catch (const Xapian::Error& error) {
      return Value(fail(to_error(error)));
    }
  } else {
    using Wrapped = Result<Value>;
    try {
      if constexpr (std::is_void_v<Value>) {
        std::forward<Work>(work)();
        return Wrapped();
      } else {
        return Wrapped(std::forward<Work>(work)());
      }
    } catch (const Xapian::Error& error) {
      return Wrapped(fail(to_error(error)));
    }
  }
}

}  // namespace onrecord

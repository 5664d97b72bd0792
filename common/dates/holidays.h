#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/dates/tokens.h"

namespace onrecord::dates {

/// A day that has a name of its own.
struct Holiday {
  std::string_view words;  ///< in lower case, by single spaces; ’ left out
  int month = 0;           ///< 0: counted from Easter Sunday
  int day = 0;             ///< of the month, or the days from Easter Sunday
  [[nodiscard]] Date in(int year) const;
};

/// The holiday whose name begins at token `at`, in any case, and the token behind it.
struct HolidayMatch {
  const Holiday* holiday = nullptr;
  std::size_t next = 0;
};
[[nodiscard]] HolidayMatch read_holiday(std::string_view text, const std::vector<Token>& tokens,
                                        std::size_t at);

/// Easter Sunday of the western churches (Meeus, Jones, Butcher).
[[nodiscard]] Date easter(int year);

}  // namespace onrecord::dates

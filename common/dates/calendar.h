#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "common/base/date.h"
#include "common/dates/tokens.h"

namespace onrecord::dates {

/// A date as its words give it: absent parts are 0 (a day and month without year, a month alone).
struct Calendar {
  Date parts;
  std::size_t next = 0;  ///< the token behind it
};

/// Reads the longest calendar date that begins at token `at`: 2022-02-24, 2022/02/24, 24.02.2022, 24/02/2022
/// (only where no other reading is possible), Feb. 24[, 2022], [the] 24[th] [of] February [2022], February[,]
/// 2022, February, 2022. A weekday may stand before it ("Thursday, Feb. 24").
[[nodiscard]] std::optional<Calendar> read_calendar(const std::vector<Token>& tokens, std::size_t at);

[[nodiscard]] bool is_year(const Token& token);
[[nodiscard]] bool is_day(const Token& token);

/// The day of that weekday on or before `day`.
[[nodiscard]] Date weekday_on_or_before(const Date& day, int weekday);
/// The Monday of the week of `day`, moved by whole weeks.
[[nodiscard]] Date monday_of_week(const Date& day, int weeks);
/// The year in which month (and day, if not 0) comes last, not after `today`.
[[nodiscard]] int year_of_past(int month, int day, const Date& today);

}  // namespace onrecord::dates

#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord {

/// How much of a date is known.
enum class Precision { unknown, year, month, day };

/// A calendar date cut to what is known of it: 2022, 2022-02 or 2022-02-24. No time zone.
/// Members beyond the precision are 0.
struct Date {
  int year = 0;
  int month = 0;  ///< 1-12
  int day = 0;    ///< 1-31

  [[nodiscard]] Precision precision() const {
    return day ? Precision::day : month ? Precision::month : year ? Precision::year : Precision::unknown;
  }
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2022-02-24", "2022-02", "2022"; empty for an unknown date.
[[nodiscard]] std::string to_string(const Date& date);
[[nodiscard]] std::string_view to_string(Precision precision);

/// Reads exactly YYYY, YYYY-MM or YYYY-MM-DD; nothing else, and only real days (proleptic Gregorian).
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

[[nodiscard]] bool is_valid(const Date& date);

/// The day `days` later (earlier if negative). `date` must have day precision.
[[nodiscard]] Date add_days(const Date& date, int days);
/// The month `months` later; the result has month precision.
[[nodiscard]] Date add_months(const Date& date, int months);
/// 0 = Sunday … 6 = Saturday. `date` must have day precision.
[[nodiscard]] int weekday(const Date& date);
/// Days since 1970-01-01 of the first day of the period.
[[nodiscard]] int first_day_number(const Date& date);
/// Days since 1970-01-01 of the last day of the period.
[[nodiscard]] int last_day_number(const Date& date);
/// The day with that number.
[[nodiscard]] Date from_day_number(int days);
/// The last day of the period as a day.
[[nodiscard]] Date last_day(const Date& date);
[[nodiscard]] Date first_day(const Date& date);

}  // namespace onrecord

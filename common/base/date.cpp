#include "common/base/date.h"

#include <charconv>
#include <chrono>

namespace onrecord {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day to_ymd(const Date& date) {
  return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
          std::chrono::day{static_cast<unsigned>(date.day)}};
}

Date from_ymd(year_month_day ymd) {
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool read_number(std::string_view digits, int& value) {
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() && digits.front() != '-';
}

}  // namespace

std::string to_string(const Date& date) {
  std::string text;
  const auto put = [&](int number, int width) {
    for (int unit = width == 4 ? 1000 : 10; unit > 0; unit /= 10)
      text += static_cast<char>('0' + number / unit % 10);
  };
  if (date.year == 0) return text;
  put(date.year, 4);
  if (date.month == 0) return text;
  text += '-';
  put(date.month, 2);
  if (date.day == 0) return text;
  text += '-';
  put(date.day, 2);
  return text;
}

std::string_view to_string(Precision precision) {
  switch (precision) {
    case Precision::day:
      return "day";
    case Precision::month:
      return "month";
    case Precision::year:
      return "year";
    case Precision::unknown:
      break;
  }
  return "unknown";
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  Date date;
  if (!read_number(text.substr(0, 4), date.year) || date.year == 0) return std::nullopt;
  if (text.size() >= 7 && (text[4] != '-' || !read_number(text.substr(5, 2), date.month) || date.month == 0))
    return std::nullopt;
  if (text.size() == 10 && (text[7] != '-' || !read_number(text.substr(8, 2), date.day) || date.day == 0))
    return std::nullopt;
  if (!is_valid(date)) return std::nullopt;
  return date;
}

bool is_valid(const Date& date) {
  if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) return false;
  if (date.day && !date.month) return false;
  return !date.day || to_ymd(date).ok();
}

Date first_day(const Date& date) { return {date.year, date.month ? date.month : 1, date.day ? date.day : 1}; }

Date last_day(const Date& date) {
  if (date.day) return date;
  const auto month = std::chrono::month{static_cast<unsigned>(date.month ? date.month : 12)};
  return from_ymd(year_month_day{std::chrono::year{date.year} / month / std::chrono::last});
}

int first_day_number(const Date& date) {
  return static_cast<int>(sys_days{to_ymd(first_day(date))}.time_since_epoch().count());
}

int last_day_number(const Date& date) {
  return static_cast<int>(sys_days{to_ymd(last_day(date))}.time_since_epoch().count());
}

Date from_day_number(int days) { return from_ymd(year_month_day{sys_days{std::chrono::days{days}}}); }

Date add_days(const Date& date, int days) { return from_day_number(first_day_number(date) + days); }

Date add_months(const Date& date, int months) {
  const int count = date.year * 12 + (date.month - 1) + months;
  return {count / 12, count % 12 + 1, 0};
}

int weekday(const Date& date) {
  return static_cast<int>(std::chrono::weekday{sys_days{to_ymd(date)}}.c_encoding());
}

}  // namespace onrecord

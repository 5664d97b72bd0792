#include "common/dates/calendar.h"

namespace onrecord::dates {
namespace {

using Tokens = std::vector<Token>;

const Token& token_at(const Tokens& tokens, std::size_t at) {
  static const Token kNone;
  return at < tokens.size() ? tokens[at] : kNone;
}

/// `parts` if there is such a date; a 29 February without year is one.
std::optional<Calendar> checked(Date parts, std::size_t next) {
  const Date probe{parts.year ? parts.year : 2000, parts.month, parts.day};
  if (!is_valid(probe)) return std::nullopt;
  return Calendar{parts, next};
}

/// Numbers joined by one sign: 2022-02-24, 2022/02, 24.02.2022, 24/02/2022.
std::optional<Calendar> read_numeric(const Tokens& tokens, std::size_t at) {
  const Token& first = token_at(tokens, at);
  const Token& sign = token_at(tokens, at + 1);
  const Token& second = token_at(tokens, at + 2);
  const bool joined =
      sign.is(Kind::sign) && sign.glued && (sign.value == '-' || sign.value == '/' || sign.value == '.');
  if (!first.is(Kind::number) || !joined || !second.is(Kind::number) || !second.glued || second.digits > 2)
    return std::nullopt;
  const Token& again = token_at(tokens, at + 3);
  const Token& third = token_at(tokens, at + 4);
  const bool three = again.is(Kind::sign) && again.glued && again.value == sign.value &&
                     third.is(Kind::number) && third.glued;
  if (is_year(first) && sign.value != '.') {
    if (three && third.digits <= 2 && third.digits > 0)
      return checked({first.value, second.value, third.value}, at + 5);
    const bool month = !three && sign.value == '-' && second.digits == 2 && second.value >= 1;
    return month ? checked({first.value, second.value, 0}, at + 3) : std::nullopt;
  }
  if (!three || !is_year(third) || first.digits > 2 || first.digits == 0) return std::nullopt;
  if (sign.value == '.' || first.value > 12) return checked({third.value, second.value, first.value}, at + 5);
  return second.value > 12 ? checked({third.value, first.value, second.value}, at + 5) : std::nullopt;
}

/// True in "2022-02-30", which is no date, and not the year 2022 either.
bool goes_on_as_number(const Tokens& tokens, std::size_t at) {
  const Token& sign = token_at(tokens, at);
  const Token& number = token_at(tokens, at + 1);
  return sign.is(Kind::sign) && sign.glued && number.is(Kind::number) && number.glued && number.digits <= 2;
}

/// The year that may follow at `at`, with or without a comma; 0 and no step if there is none.
int read_year(const Tokens& tokens, std::size_t& at, bool comma_allowed) {
  std::size_t place = at;
  if (comma_allowed && token_at(tokens, place).is_sign(',')) ++place;
  if (!is_year(token_at(tokens, place))) return 0;
  at = place + 1;
  return tokens[place].value;
}

/// "Feb. 24, 2022", "February 2022", "February", "26-Feb-1987" from the month on is read by read_day_first.
std::optional<Calendar> read_month_first(const Tokens& tokens, std::size_t at) {
  if (!token_at(tokens, at).is(Kind::month)) return std::nullopt;
  Date parts{0, tokens[at].value, 0};
  std::size_t next = at + 1;
  const Token& behind_day = token_at(tokens, next + 1);
  const bool is_amount =
      behind_day.is(Word::percent) || (behind_day.is(Kind::other) && behind_day.value == '%');
  const bool is_clock =
      behind_day.is_sign(':') && token_at(tokens, next + 2).is(Kind::number);  // "May 4:30", not "May 4: he"
  if (is_day(token_at(tokens, next)) && !is_amount && !is_clock) {
    parts.day = tokens[next].value;
    ++next;
    parts.year = read_year(tokens, next, true);
  } else {
    if (token_at(tokens, next).is(Word::of)) {
      std::size_t behind = next + 1;
      if ((parts.year = read_year(tokens, behind, false))) next = behind;
    } else {
      parts.year = read_year(tokens, next, true);
    }
  }
  return checked(parts, next);
}

/// "24 February 2022", "the 24th of February", "26-FEB-1987".
std::optional<Calendar> read_day_first(const Tokens& tokens, std::size_t at) {
  std::size_t next = at;
  if (token_at(tokens, next).is(Word::the)) ++next;
  if (!is_day(token_at(tokens, next))) return std::nullopt;
  Date parts{0, 0, tokens[next].value};
  ++next;
  if (token_at(tokens, next).is(Word::of)) ++next;
  const bool hyphens = token_at(tokens, next).is_sign('-') && token_at(tokens, next + 1).is(Kind::month);
  if (hyphens) ++next;
  if (!token_at(tokens, next).is(Kind::month)) return std::nullopt;
  parts.month = tokens[next].value;
  ++next;
  if (hyphens && token_at(tokens, next).is_sign('-')) ++next;
  parts.year = read_year(tokens, next, true);
  return checked(parts, next);
}

}  // namespace

bool is_year(const Token& token) {
  return token.is(Kind::number) && token.digits == 4 && token.value >= 1500 && token.value < 2200;
}

bool is_day(const Token& token) {
  return token.is(Kind::number) && (token.digits == 1 || token.digits == 2) && token.value >= 1 &&
         token.value <= 31;
}

std::optional<Calendar> read_calendar(const Tokens& tokens, std::size_t at) {
  if (token_at(tokens, at).is(Kind::weekday)) {
    std::size_t behind = at + 1;
    if (token_at(tokens, behind).is_sign(',')) ++behind;
    const auto date =
        token_at(tokens, behind).is(Kind::weekday) ? std::nullopt : read_calendar(tokens, behind);
    return date && date->parts.day ? date : std::nullopt;
  }
  if (auto date = read_numeric(tokens, at)) return date;
  if (auto date = read_month_first(tokens, at)) return date;
  if (auto date = read_day_first(tokens, at)) return date;
  if (is_year(token_at(tokens, at)) && !goes_on_as_number(tokens, at + 1))
    return Calendar{{tokens[at].value, 0, 0}, at + 1};
  return std::nullopt;
}

Date weekday_on_or_before(const Date& day, int wanted) {
  return add_days(day, -((weekday(day) - wanted + 7) % 7));
}

Date monday_of_week(const Date& day, int weeks) { return add_days(weekday_on_or_before(day, 1), 7 * weeks); }

int year_of_past(int month, int day, const Date& today) {
  if (!day) return month <= today.month ? today.year : today.year - 1;
  Date date{today.year, month, day};
  const int oldest = today.year - 8;  // a 29 February lies at most eight years back; a 30 February nowhere
  while (date.year > oldest && (date > today || !is_valid(date))) --date.year;
  return date.year;
}

}  // namespace onrecord::dates

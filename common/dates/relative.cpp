// Expressions that count from the document's day or from what the text named before.
#include <algorithm>
#include <array>

#include "common/dates/calendar.h"
#include "common/dates/finder.h"

namespace onrecord::dates {

bool is_part_of_day(const Token& token) {
  return token.is(Word::night) || token.is(Word::morning) || token.is(Word::afternoon) ||
         token.is(Word::evening);
}

std::size_t Finder::behind_part_of_day(std::size_t at) const {
  return is_part_of_day(token(at)) ? at + 1 : at;
}

Finder::Found Finder::named_day(std::size_t at) const {
  if (!knows_day()) return std::nullopt;
  const Token& first = token(at);
  const auto day = [&](int days, std::size_t next) { return Found({add_days(anchor_, days), next}); };
  if (first.is(Word::the) && token(at + 1).is(Word::day)) {
    if (token(at + 2).is(Word::before) && token(at + 3).is(Word::yesterday)) return day(-2, at + 4);
    if (token(at + 2).is(Word::after) && token(at + 3).is(Word::tomorrow)) return day(2, at + 4);
    return std::nullopt;
  }
  const bool in_name = first.capital && at > 0 && token(at - 1).capital;  // "USA Today"
  if (in_name) return std::nullopt;
  if (first.is(Word::yesterday)) return day(-1, behind_part_of_day(at + 1));
  if (first.is(Word::today)) return day(0, at + 1);
  if (first.is(Word::tonight)) return day(0, at + 1);
  if (first.is(Word::tomorrow)) return day(1, behind_part_of_day(at + 1));
  if (first.is(Word::last) && (token(at + 1).is(Word::night) || token(at + 1).is(Word::evening)))
    return day(-1, at + 2);
  if (first.is(Word::this_) && is_part_of_day(token(at + 1))) return day(0, at + 2);
  return std::nullopt;
}

/// "Black Friday", "Sunday Times", "the Friday Group": names of other things.
bool Finder::is_part_of_name(std::size_t at) const {
  constexpr std::array<std::string_view, 8> kBefore{"Black",  "Good",   "Super", "Ash",
                                                    "Bloody", "Easter", "Cyber", "Palm"};
  constexpr std::array<std::string_view, 8> kBehind{"Times", "Telegraph", "Mirror", "Express",
                                                    "Mail",  "Herald",    "Night",  "Post"};
  const auto holds = [](const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  if (at > 0 && token(at - 1).is(Word::the) && token(at + 1).capital && token(at + 1).is(Kind::other))
    return true;
  return (at > 0 && holds(kBefore, written(at - 1))) || holds(kBehind, written(at + 1));
}

Finder::Found Finder::weekday_named(std::size_t at) const {
  const int steps[] = {-1, 0, 1};
  std::size_t place = at;
  int step = 2;  // none given
  if (token(at).is(Word::last) || token(at).is(Word::this_) || token(at).is(Word::next)) {
    step = steps[token(at).is(Word::last) ? 0 : token(at).is(Word::this_) ? 1 : 2];
    ++place;
  }
  const Token& name = token(place);
  if (!knows_day() || !name.is(Kind::weekday) || !name.capital || is_part_of_name(place)) return std::nullopt;
  if (name.abbreviated && text_[name.span.end - 1] != '.' && step == 2) return std::nullopt;
  std::size_t next = behind_part_of_day(place + 1);
  const Date past = weekday_on_or_before(anchor_, name.value);
  const int offset = (name.value + 6) % 7;
  if (step == 0) return Match{add_days(monday_of_week(anchor_, 0), offset), next};
  if (step == 1) return Match{add_days(past, 7), next};
  const bool just = past == anchor_ || past == add_days(anchor_, -1);  // that would be "today", "yesterday"
  if (step == -1) return Match{just ? add_days(past, -7) : past, next};
  std::size_t of = token(next).is(Word::of) ? next + 1 : next;
  if (token(of).is(Word::last) && token(of + 1).is(Word::week))
    return Match{add_days(monday_of_week(anchor_, -1), offset), of + 2};
  if (token(of).is(Word::next) && token(of + 1).is(Word::week))
    return Match{add_days(monday_of_week(anchor_, 1), offset), of + 2};
  return Match{past, next};
}

std::optional<Date> Finder::week(int weeks) const {
  if (!knows_day()) return std::nullopt;
  const Date monday = monday_of_week(anchor_, weeks);
  return shared(monday, add_days(monday, 6));
}

/// Saturday and Sunday: "the weekend" is the one at hand or just past, "last weekend" that of the week
/// before.
std::optional<Date> Finder::weekend(int step) const {
  if (!knows_day()) return std::nullopt;
  const Date saturday = add_days(monday_of_week(anchor_, step), 5);
  return shared(saturday, add_days(saturday, 1));
}

Finder::Found Finder::neighbour_unit(Word unit, int step, std::size_t next) const {
  std::optional<Date> date;
  if (unit == Word::week) date = week(step);
  if (unit == Word::weekend) date = weekend(step);
  if (unit == Word::month && anchor_.month) date = add_months(anchor_, step);
  if (unit == Word::year && anchor_.year) date = Date{anchor_.year + step, 0, 0};
  return date ? Found({*date, next}) : std::nullopt;
}

/// "last week", "this month", "next year", "last May", "over the weekend".
Finder::Found Finder::neighbour_period(std::size_t at) const {
  const Token& first = token(at);
  if (first.is(Word::the) && token(at + 1).is(Word::weekend) && knows_day()) {
    const bool now = weekday(anchor_) == 6 || weekday(anchor_) == 0;
    const auto date = weekend(now ? 0 : -1);
    return date ? Found({*date, at + 2}) : std::nullopt;
  }
  const bool back = first.is(Word::last) || first.is(Word::past);
  if (!back && !first.is(Word::this_) && !first.is(Word::next)) return std::nullopt;
  const int step = back ? -1 : first.is(Word::next) ? 1 : 0;
  const Token& unit = token(at + 1);
  if (unit.is(Kind::month) && unit.capital && anchor_.month && !first.is(Word::past)) {
    int year = anchor_.year;
    if (step < 0 && unit.value >= anchor_.month) --year;
    if (step > 0 && unit.value <= anchor_.month) ++year;
    return Match{{year, unit.value, 0}, at + 2};
  }
  if (!unit.is(Kind::word)) return std::nullopt;
  return neighbour_unit(static_cast<Word>(unit.value), step, at + 2);
}

/// "three days ago": a day; weeks and months ago: a month; years ago: a year; "a few days ago": the month.
Finder::Found Finder::ago(std::size_t at) const {
  std::size_t place = at;
  bool vague = false;
  while (token(place).is(Word::vague) || (token(place).value == 1 && token(place + 1).is(Word::vague)) ||
         (vague && token(place).is(Word::of))) {
    vague = true;
    ++place;
  }
  const Token& count = token(place);
  if (!vague && (!count.is(Kind::number) || count.ordinal || count.value > 3000)) return std::nullopt;
  if (!vague) ++place;
  const Token& unit = token(place);
  if (!unit.is(Kind::word) || !token(place + 1).is(Word::ago)) return std::nullopt;
  const std::size_t next = place + 2;
  if (vague) {
    if (unit.is(Word::day) && knows_day()) {
      const auto date = shared(add_days(anchor_, -6), add_days(anchor_, -2));
      return date ? Found({*date, next}) : std::nullopt;
    }
    const bool one_year = unit.is(Word::week) && knows_day() && anchor_.month > 2;
    return one_year ? Found({{anchor_.year, 0, 0}, next}) : std::nullopt;
  }
  std::optional<Date> date;
  if (unit.is(Word::day) && knows_day()) date = add_days(anchor_, -count.value);
  if (unit.is(Word::week) && knows_day()) {
    const Date day = add_days(anchor_, -7 * count.value);
    date = Date{day.year, day.month, 0};
  }
  if (unit.is(Word::month) && anchor_.month && count.value < anchor_.year)
    date = add_months(anchor_, -count.value);
  if (unit.is(Word::year) && anchor_.year && count.value < anchor_.year)
    date = Date{anchor_.year - count.value, 0, 0};
  return date ? Found({*date, next}) : std::nullopt;
}

/// The text goes on with something else: "the day before" but not "the day before yesterday", "the week
/// before the vote".
bool Finder::ends_phrase(std::size_t at) const {
  return at >= tokens_.size() || token(at).is(Kind::sign) || token(at).is(Word::that) ||
         token(at).is(Kind::other);
}

/// The day, week, month or year that lies so many of them from the one the text named last.
std::optional<Date> Finder::step_from_context(const Token& unit, int steps) const {
  if (unit.is(Word::day) && context_.day) return add_days(*context_.day, steps);
  if (unit.is(Word::week) && context_.day) {
    const Date day = add_days(*context_.day, 7 * steps);
    return Date{day.year, day.month, 0};
  }
  if (unit.is(Word::month) && context_.month) return add_months(*context_.month, steps);
  if (unit.is(Word::year) && context_.year && context_.year->year + steps > 0)
    return Date{context_.year->year + steps, 0, 0};
  return std::nullopt;
}

/// "two days earlier", "a week later", "a day on": counted from the day the text named last.
Finder::Found Finder::steps_from_context(std::size_t at) const {
  const Token& count = token(at);
  const Token& unit = token(at + 1);
  if (!count.is(Kind::number) || count.ordinal || count.value > 400 || !unit.is(Kind::word))
    return std::nullopt;
  const Token& way = token(at + 2);
  const bool back = way.is(Word::earlier) || (way.is(Word::before) && token(at + 3).is(Kind::sign));
  if (!back && !way.is(Word::later)) return std::nullopt;
  const auto date = step_from_context(unit, back ? -count.value : count.value);
  return date ? Found({*date, at + 3, true, !back}) : std::nullopt;
}

/// "the next day", "the following month", "that evening", "the same day", "the previous year".
Finder::Found Finder::from_context(std::size_t at) const {
  std::size_t place = at;
  const bool article = token(place).is(Word::the);
  if (article) ++place;
  const Token& way = token(place);
  const Token& unit = token(place + 1);
  const bool same = way.is(Word::same) || (!article && way.is(Word::that));
  const bool forth = article && (way.is(Word::next) || way.is(Word::following));
  const bool back = article && way.is(Word::last) && written(place) != "last";  // "the previous"
  if (article && (unit.is(Word::before) || unit.is(Word::after)) && ends_phrase(place + 2)) {
    const bool later = unit.is(Word::after);
    const auto stepped = step_from_context(way, later ? 1 : -1);
    return stepped ? Found({*stepped, place + 2, true, later}) : std::nullopt;
  }
  if (!same && !forth && !back) return steps_from_context(at);
  const int step = same ? 0 : forth ? 1 : -1;
  const auto found = [&](const Date& date) { return Match{date, place + 2, true, step >= 0}; };
  if ((unit.is(Word::day) || is_part_of_day(unit)) && context_.day)
    return found(add_days(*context_.day, step));
  if (unit.is(Word::month) && context_.month) return found(add_months(*context_.month, step));
  if (unit.is(Word::year) && context_.year) return found({context_.year->year + step, 0, 0});
  return std::nullopt;
}

}  // namespace onrecord::dates

#include <algorithm>
#include <string>

#include "common/dates/calendar.h"
#include "common/dates/expressions.h"
#include "common/dates/holidays.h"
#include "common/dates/tokens.h"

namespace onrecord {
namespace {

using dates::Calendar;
using dates::Kind;
using dates::Token;
using dates::Word;

struct Days {
  Date first, last;
};

Days whole(const Date& date) { return {first_day(date), last_day(date)}; }
Days week_of(const Date& day, int weeks) {
  const Date monday = dates::monday_of_week(day, weeks);
  return {monday, add_days(monday, 6)};
}

/// Reads one phrase against `today`.
class Reader {
 public:
  Reader(std::string_view phrase, const Date& today)
      : phrase_(phrase), today_(today), tokens_(dates::tokens(phrase)) {
    while (!tokens_.empty() && (tokens_.back().is_sign('.') || tokens_.back().is_sign(',')))
      tokens_.pop_back();
  }

  std::optional<Period> period() {
    if (accept(Word::since)) return open_behind();
    if (accept(Word::before)) return open_before(-1);
    if (accept(Word::after)) return open_after();
    if (accept(Word::until)) return open_before(0);
    if (accept(Word::up)) return accept(Word::to) ? open_before(0) : std::nullopt;
    if (accept(Word::between)) return range(Word::and_);
    if (accept(Word::from)) return from();
    if (!tokens_.empty() && tokens_[0].span.of(phrase_) == "at") {
      ++at_;
      return unit_alone();
    }
    for (Word word : {Word::in, Word::on, Word::during, Word::within, Word::over})
      if (accept(word)) return unit_alone();
    if (auto days = hyphened()) return days;
    return unit_alone();
  }

 private:
  [[nodiscard]] const Token& token(std::size_t ahead = 0) const {
    static const Token kNone;
    return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : kNone;
  }
  bool accept(Word word) {
    if (!token().is(word)) return false;
    ++at_;
    return true;
  }
  [[nodiscard]] bool at_end() const { return at_ == tokens_.size(); }

  std::optional<Period> open_behind();
  std::optional<Period> open_before(int step);
  std::optional<Period> open_after();
  std::optional<Period> from();
  std::optional<Period> range(Word joint);
  std::optional<Period> hyphened();
  std::optional<Period> unit_alone();

  std::optional<Days> unit();
  std::optional<Days> named_day();
  std::optional<Days> neighbour();
  std::optional<Days> last_few(bool back);
  std::optional<Days> ago();
  std::optional<Days> part_of_year();
  std::optional<Days> season(bool over);
  std::optional<Days> holiday();
  std::optional<Days> calendar();

  [[nodiscard]] std::optional<Calendar> calendar_or_day(std::size_t at) const;
  [[nodiscard]] std::optional<Days> completed(Date parts) const;
  std::optional<Period> pair(Date first, Date last) const;

  std::string_view phrase_;
  Date today_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

std::optional<Period> Reader::unit_alone() {
  const auto days = unit();
  return days && at_end() ? std::optional<Period>({days->first, days->last}) : std::nullopt;
}

std::optional<Period> Reader::open_behind() {
  const auto days = unit();
  return days && at_end() ? std::optional<Period>({days->first, std::nullopt}) : std::nullopt;
}

std::optional<Period> Reader::open_before(int step) {
  const auto days = unit();
  if (!days || !at_end()) return std::nullopt;
  return Period{std::nullopt, step < 0 ? add_days(days->first, -1) : days->last};
}

std::optional<Period> Reader::open_after() {
  const auto days = unit();
  return days && at_end() ? std::optional<Period>({add_days(days->last, 1), std::nullopt}) : std::nullopt;
}

/// "from March to June 2022", "from 2020 on", "from 2020".
std::optional<Period> Reader::from() {
  const std::size_t begin = at_;
  if (auto found = range(Word::to)) return found;
  at_ = begin;
  if (auto found = range(Word::until)) return found;
  at_ = begin;
  const auto days = unit();
  if (!days) return std::nullopt;
  if (accept(Word::on) || accept(Word::onwards))
    return at_end() ? std::optional<Period>({days->first, std::nullopt}) : std::nullopt;
  return at_end() ? std::optional<Period>({days->first, days->last}) : std::nullopt;
}

/// A calendar date, or a bare day number whose month stands in the other half ("1 and 10 March").
std::optional<Calendar> Reader::calendar_or_day(std::size_t at) const {
  if (auto date = dates::read_calendar(tokens_, at)) return date;
  std::size_t place = at < tokens_.size() && tokens_[at].is(Word::the) ? at + 1 : at;
  if (place >= tokens_.size() || !dates::is_day(tokens_[place])) return std::nullopt;
  Calendar found{{0, 0, tokens_[place].value}, place + 1};
  if (place + 2 < tokens_.size() && tokens_[place + 1].is_sign(',') && dates::is_year(tokens_[place + 2])) {
    found.parts.year = tokens_[place + 2].value;
    found.next = place + 3;
  }
  return found;
}

/// The days from one date to another; what one of them lacks it takes from the other.
std::optional<Period> Reader::pair(Date first, Date last) const {
  if (!first.month && first.day) first.month = last.month;
  if (!last.month && last.day) last.month = first.month;
  if (!first.year && last.year)
    first.year = first.month > last.month && last.month ? last.year - 1 : last.year;
  if (first.year && !last.year) last.year = last.month < first.month ? first.year + 1 : first.year;
  if (!last.year && last.month) {
    last.year = dates::year_of_past(last.month, last.day, today_);
    first.year = first.month > last.month ? last.year - 1 : last.year;
  }
  if (!is_valid(first) || !is_valid(last) || !first.year || !last.year) return std::nullopt;
  const Period period{first_day(first), last_day(last)};
  return *period.first <= *period.last ? std::optional(period) : std::nullopt;
}

std::optional<Period> Reader::range(Word joint) {
  const std::size_t begin = at_;
  if (const auto first = calendar_or_day(at_);
      first && first->next < tokens_.size() && tokens_[first->next].is(joint)) {
    const auto last = calendar_or_day(first->next + 1);
    if (last && last->next == tokens_.size()) return pair(first->parts, last->parts);
  }
  at_ = begin;
  const auto first = unit();
  if (!first || !accept(joint)) return std::nullopt;
  const auto last = unit();
  if (!last || !at_end() || first->first > last->last) return std::nullopt;
  return Period{first->first, last->last};
}

/// "1-10 March 2022", "2020-2022", "March – June 2022", "2020 to 2022".
std::optional<Period> Reader::hyphened() {
  const auto first = calendar_or_day(at_);
  if (!first || first->next + 1 >= tokens_.size()) return std::nullopt;
  if (!tokens_[first->next].is_sign('-') && !tokens_[first->next].is(Word::to)) return std::nullopt;
  const auto last = calendar_or_day(first->next + 1);
  return last && last->next == tokens_.size() ? pair(first->parts, last->parts) : std::nullopt;
}

std::optional<Days> Reader::unit() {
  const std::size_t begin = at_;
  using Rule = std::optional<Days> (Reader::*)();
  constexpr Rule kRules[] = {&Reader::named_day,    &Reader::neighbour, &Reader::ago,
                             &Reader::part_of_year, &Reader::calendar,  &Reader::holiday};
  for (const Rule rule : kRules) {
    if (auto days = (this->*rule)()) return days;
    at_ = begin;
  }
  return std::nullopt;
}

std::optional<Days> Reader::named_day() {
  const auto day = [&](int days) { return whole(add_days(today_, days)); };
  accept(Word::earlier);
  if (accept(Word::yesterday)) return day(-1);
  if (accept(Word::today) || accept(Word::tonight)) return day(0);
  if (accept(Word::tomorrow)) return day(1);
  if (token().is(Word::last) && (token(1).is(Word::night) || token(1).is(Word::evening))) {
    at_ += 2;
    return day(-1);
  }
  if (token().is(Word::this_) &&
      (token(1).is(Word::morning) || token(1).is(Word::afternoon) || token(1).is(Word::evening))) {
    at_ += 2;
    return day(0);
  }
  if (accept(Word::the) && accept(Word::day) && accept(Word::before) && accept(Word::yesterday))
    return day(-2);
  return std::nullopt;
}

/// "last week", "this month", "last March", "last Tuesday", "the last 30 days".
std::optional<Days> Reader::neighbour() {
  accept(Word::earlier);
  accept(Word::the);
  const bool back = token().is(Word::last) || token().is(Word::past);
  const int step = back ? -1 : token().is(Word::next) ? 1 : 0;
  if (!back && !token().is(Word::this_) && !token().is(Word::next)) return std::nullopt;
  ++at_;
  const Token unit = token();
  if (unit.is(Kind::number)) return last_few(back);
  ++at_;
  if (unit.is(Word::week)) return week_of(today_, step);
  if (unit.is(Word::weekend))
    return Days{add_days(dates::monday_of_week(today_, step), 5),
                add_days(dates::monday_of_week(today_, step), 6)};
  if (unit.is(Word::month)) return whole(add_months(today_, step));
  if (unit.is(Word::year)) return whole({today_.year + step, 0, 0});
  if (unit.is(Kind::month)) {
    const int year = today_.year + (step < 0 && unit.value >= today_.month   ? -1
                                    : step > 0 && unit.value <= today_.month ? 1
                                                                             : 0);
    return whole({year, unit.value, 0});
  }
  if (!unit.is(Kind::weekday)) return std::nullopt;
  const Date past = dates::weekday_on_or_before(today_, unit.value);
  if (step > 0) return whole(add_days(past, 7));
  if (step == 0) return whole(add_days(dates::monday_of_week(today_, 0), (unit.value + 6) % 7));
  return whole(past == today_ ? add_days(past, -7) : past);
}

/// "last 30 days": up to and with today.
std::optional<Days> Reader::last_few(bool back) {
  const Token count = token();
  const Token unit = token(1);
  at_ += 2;
  if (!back || count.value < 1 || count.value > 1500 || count.ordinal) return std::nullopt;
  if (unit.is(Word::day)) return Days{add_days(today_, 1 - count.value), today_};
  if (unit.is(Word::week)) return Days{add_days(today_, 1 - 7 * count.value), today_};
  if (!unit.is(Word::month) && !unit.is(Word::year)) return std::nullopt;
  Date first = add_months(today_, -count.value * (unit.is(Word::year) ? 12 : 1));
  if (first.year < 1) return std::nullopt;
  first.day = std::min(today_.day, last_day(first).day);
  return Days{add_days(first, 1), today_};
}

/// "two weeks ago": the day, week, month or year that lies so far back.
std::optional<Days> Reader::ago() {
  const Token count = token();
  const Token unit = token(1);
  if (!count.is(Kind::number) || count.ordinal || count.value > 1500 || !token(2).is(Word::ago))
    return std::nullopt;
  at_ += 3;
  if (unit.is(Word::day)) return whole(add_days(today_, -count.value));
  if (unit.is(Word::week)) return week_of(today_, -count.value);
  if (unit.is(Word::month)) return whole(add_months(today_, -count.value));
  return unit.is(Word::year) ? std::optional(whole({today_.year - count.value, 0, 0})) : std::nullopt;
}

/// "the 1990s", "Q3 2022".
std::optional<Days> Reader::part_of_year() {
  accept(Word::the);
  if (token().is(Word::early) || token().is(Word::late)) ++at_;
  if (token().is_sign('-')) ++at_;  // "mid-February"
  const Token first = token();
  if (first.is(Kind::month)) return calendar();
  if (first.is(Kind::season)) return season(false);
  if (first.is(Word::last) && token(1).is(Kind::season)) {
    ++at_;
    return season(true);
  }
  if (first.is(Kind::decade)) {
    ++at_;
    return Days{{first.value, 1, 1}, {first.value + 9, 12, 31}};
  }
  if (!first.is(Kind::quarter)) return std::nullopt;
  ++at_;
  accept(Word::of);
  if (!dates::is_year(token())) return std::nullopt;
  const int year = token().value;
  ++at_;
  return Days{{year, 3 * first.value - 2, 1}, last_day({year, 3 * first.value, 0})};
}

/// "summer 2021", "the winter of 2021" (which ends in 2022), "spring", "last summer": three whole months, the
/// nearest past ones; "last": ended ones.
std::optional<Days> Reader::season(bool over) {
  const int month = token().value;
  ++at_;
  accept(Word::of);
  int year = 0;
  if (dates::is_year(token())) {
    year = token().value;
    ++at_;
    if (token().is_sign('-') || token().is_sign('/')) at_ += 2;  // "winter 2021/22"
  }
  const auto days = [&](int begin) {
    const Date first{begin, month, 1};
    return Days{first, last_day(add_months({begin, month, 0}, 2))};
  };
  if (year) return days(year);
  year = today_.year;
  while (days(year).first > today_ || (over && days(year).last >= today_)) --year;
  return days(year);
}

/// "Christmas", "Easter Monday 2021".
std::optional<Days> Reader::holiday() {
  if (at_ >= tokens_.size()) return std::nullopt;
  const dates::HolidayMatch found = dates::read_holiday(phrase_, tokens_, at_);
  if (!found.holiday) return std::nullopt;
  at_ = found.next;
  int year = today_.year;
  if (dates::is_year(token())) {
    year = token().value;
    ++at_;
  } else if (found.holiday->in(year) > today_) {
    --year;
  }
  return whole(found.holiday->in(year));
}

std::optional<Days> Reader::completed(Date parts) const {
  if (!parts.year) parts.year = dates::year_of_past(parts.month, parts.day, today_);
  return is_valid(parts) ? std::optional(whole(parts)) : std::nullopt;
}

std::optional<Days> Reader::calendar() {
  if (token().is(Word::the) &&
      (token(1).is(Word::year) || (token(1).is(Word::month) && token(2).is(Word::of))))
    at_ += token(1).is(Word::year) ? 2 : 3;
  if (const auto date = dates::read_calendar(tokens_, at_)) {
    at_ = date->next;
    return completed(date->parts);
  }
  if (!token().is(Kind::weekday)) return std::nullopt;
  const Date day = dates::weekday_on_or_before(today_, token().value);
  ++at_;
  return whole(day);
}

}  // namespace

std::optional<Period> parse_period(std::string_view phrase, const Date& today) {
  if (!today.day) return std::nullopt;
  return Reader(phrase, today).period();
}

}  // namespace onrecord

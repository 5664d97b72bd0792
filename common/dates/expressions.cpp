#include "common/dates/expressions.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "common/dates/calendar.h"
#include "common/dates/tokens.h"

namespace onrecord {
namespace {

using dates::Kind;
using dates::Token;
using dates::Word;

struct Match {
  Date date;
  std::size_t next = 0;  ///< the token behind it
};
using Found = std::optional<Match>;

/// The month two days share, else the year, else nothing.
std::optional<Date> shared(const Date& first, const Date& last) {
  if (first.year != last.year) return std::nullopt;
  return Date{first.year, first.month == last.month ? first.month : 0, 0};
}

/// The place where a number of months or days around the anchor is nearest: a news text means the year next
/// to it.
int nearest_year(int month, int day, const Date& anchor) {
  int best = 0;
  int best_distance = 0;
  for (int year = anchor.year - 1; year <= anchor.year + 1; ++year) {
    if (!is_valid({year, month, day})) continue;
    const int distance = std::abs(first_day_number({year, month, day}) - first_day_number(anchor));
    if (best && distance >= best_distance) continue;
    best = year;
    best_distance = distance;
  }
  return best;
}

bool is_part_of_day(const Token& token) {
  return token.is(Word::night) || token.is(Word::morning) || token.is(Word::afternoon) ||
         token.is(Word::evening);
}

/// Searches one text.
class Finder {
 public:
  Finder(std::string_view text, const std::optional<Date>& anchor)
      : text_(text), anchor_(anchor.value_or(Date{})), tokens_(dates::tokens(text)) {}

  std::vector<DateMention> run() {
    std::vector<DateMention> out;
    for (std::size_t at = 0; at < tokens_.size();) {
      const Found found =
          tokens_[at].is(Kind::other) || tokens_[at].is(Kind::sign) ? std::nullopt : match(at);
      if (found) out.push_back({{tokens_[at].span.begin, end_of(found->next - 1)}, found->date});
      at = found ? found->next : at + 1;
    }
    return out;
  }

 private:
  [[nodiscard]] Found match(std::size_t at) const;
  [[nodiscard]] Found absolute(std::size_t at) const;
  [[nodiscard]] Found named_day(std::size_t at) const;
  [[nodiscard]] Found weekday_named(std::size_t at) const;
  [[nodiscard]] Found neighbour_period(std::size_t at) const;
  [[nodiscard]] Found ago(std::size_t at) const;

  [[nodiscard]] bool knows_day() const { return anchor_.day != 0; }
  [[nodiscard]] const Token& token(std::size_t at) const {
    static const Token kNone;
    return at < tokens_.size() ? tokens_[at] : kNone;
  }
  [[nodiscard]] std::uint32_t end_of(std::size_t at) const { return tokens_[at].span.end; }
  [[nodiscard]] std::string_view written(std::size_t at) const { return token(at).span.of(text_); }
  [[nodiscard]] std::size_t behind_part_of_day(std::size_t at) const {
    return is_part_of_day(token(at)) ? at + 1 : at;
  }
  [[nodiscard]] bool is_introduced(std::size_t at) const;
  [[nodiscard]] bool is_part_of_name(std::size_t at) const;
  [[nodiscard]] bool is_day_range(std::size_t at, std::size_t next) const;
  [[nodiscard]] std::optional<Date> filled_in(Date parts) const;
  [[nodiscard]] std::optional<Date> week(int weeks, bool weekend) const;
  [[nodiscard]] Found neighbour_unit(Word unit, int step, std::size_t next) const;

  std::string_view text_;
  Date anchor_;
  std::vector<Token> tokens_;
};

/// Without a day, "May" and "2022" are dates only behind a word that says so.
bool Finder::is_introduced(std::size_t at) const {
  if (at == 0) return false;
  const Token& before = token(at - 1);
  for (Word word : {Word::in, Word::during, Word::of, Word::early, Word::late})
    if (before.is(word)) return true;
  return before.is_sign('-') && at > 1 && token(at - 2).is(Word::early);
}

/// "2-4 May" and "May 2-4" are more than one day.
bool Finder::is_day_range(std::size_t at, std::size_t next) const {
  const bool before = at > 1 && token(at).glued && token(at - 1).is_sign('-') && token(at - 1).glued &&
                      dates::is_day(token(at - 2));
  return before || (token(next).is_sign('-') && token(next).glued && dates::is_day(token(next + 1)));
}

std::optional<Date> Finder::filled_in(Date parts) const {
  if (!parts.year) {
    if (!anchor_.month) return std::nullopt;
    parts.year = parts.day ? nearest_year(parts.month, parts.day, anchor_)
                           : dates::year_of_past(parts.month, 0, anchor_);
  }
  return parts.year && is_valid(parts) ? std::optional(parts) : std::nullopt;
}

Found Finder::absolute(std::size_t at) const {
  const auto calendar = dates::read_calendar(tokens_, at);
  if (!calendar) return std::nullopt;
  for (std::size_t i = at; i < calendar->next; ++i)
    if (token(i).is(Kind::month) && !token(i).capital) return std::nullopt;
  Date parts = calendar->parts;
  std::size_t next = calendar->next;
  const bool bare = !parts.day && (!parts.month || !parts.year);
  if (bare && !is_introduced(at)) return std::nullopt;
  if (parts.day && next == at + 2 && is_day_range(at, next) && token(next).is_sign('-')) next += 2;
  auto date = filled_in(parts);
  if (date && parts.day && is_day_range(at, calendar->next)) date->day = 0;
  return date ? Found({*date, next}) : std::nullopt;
}

Found Finder::named_day(std::size_t at) const {
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

/// "Black Friday", "Sunday Times": names of other things.
bool Finder::is_part_of_name(std::size_t at) const {
  constexpr std::array<std::string_view, 8> kBefore{"Black",  "Good",   "Super", "Ash",
                                                    "Bloody", "Easter", "Cyber", "Palm"};
  constexpr std::array<std::string_view, 8> kBehind{"Times", "Telegraph", "Mirror", "Express",
                                                    "Mail",  "Herald",    "Night",  "Post"};
  const auto holds = [](const auto& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  return (at > 0 && holds(kBefore, written(at - 1))) || holds(kBehind, written(at + 1));
}

Found Finder::weekday_named(std::size_t at) const {
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
  const Date past = dates::weekday_on_or_before(anchor_, name.value);
  const int offset = (name.value + 6) % 7;
  if (step == 0) return Match{add_days(dates::monday_of_week(anchor_, 0), offset), next};
  if (step == 1) return Match{add_days(past, 7), next};
  if (step == -1) return Match{past == anchor_ ? add_days(past, -7) : past, next};
  std::size_t of = token(next).is(Word::of) ? next + 1 : next;
  if (token(of).is(Word::last) && token(of + 1).is(Word::week))
    return Match{add_days(dates::monday_of_week(anchor_, -1), offset), of + 2};
  if (token(of).is(Word::next) && token(of + 1).is(Word::week))
    return Match{add_days(dates::monday_of_week(anchor_, 1), offset), of + 2};
  return Match{past, next};
}

std::optional<Date> Finder::week(int weeks, bool weekend) const {
  if (!knows_day()) return std::nullopt;
  const Date monday = dates::monday_of_week(anchor_, weeks);
  return shared(weekend ? add_days(monday, 5) : monday, add_days(monday, 6));
}

Found Finder::neighbour_unit(Word unit, int step, std::size_t next) const {
  std::optional<Date> date;
  if (unit == Word::week || unit == Word::weekend) date = week(step, unit == Word::weekend);
  if (unit == Word::month && anchor_.month) date = add_months(anchor_, step);
  if (unit == Word::year && anchor_.year) date = Date{anchor_.year + step, 0, 0};
  return date ? Found({*date, next}) : std::nullopt;
}

/// "last week", "this month", "next year", "last May".
Found Finder::neighbour_period(std::size_t at) const {
  const Token& first = token(at);
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

/// "three days ago": a day; weeks and months ago: a month; years ago: a year.
Found Finder::ago(std::size_t at) const {
  const Token& count = token(at);
  const Token& unit = token(at + 1);
  if (!count.is(Kind::number) || count.ordinal || !unit.is(Kind::word) || !token(at + 2).is(Word::ago))
    return std::nullopt;
  if (count.value > 3000) return std::nullopt;
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
  return date ? Found({*date, at + 3}) : std::nullopt;
}

Found Finder::match(std::size_t at) const {
  if (auto found = absolute(at)) return found;
  if (auto found = named_day(at)) return found;
  if (auto found = weekday_named(at)) return found;
  if (auto found = neighbour_period(at)) return found;
  return ago(at);
}

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, const std::optional<Date>& anchor) {
  return Finder(text, anchor).run();
}

}  // namespace onrecord

#include "common/dates/expressions.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "common/dates/calendar.h"
#include "common/dates/finder.h"
#include "common/dates/holidays.h"

namespace onrecord {
namespace dates {
namespace {

/// The year in which a day or month lies nearest to the anchor: a news text means that one.
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

}  // namespace

std::optional<Date> shared(const Date& first, const Date& last) {
  if (first.year != last.year) return std::nullopt;
  return Date{first.year, first.month == last.month ? first.month : 0, 0};
}

std::vector<DateMention> Finder::run() {
  std::vector<DateMention> out;
  bool told_year = false;
  for (std::size_t at = 0; at < tokens_.size();) {
    const Found found = may_begin(at) ? match(at) : std::nullopt;
    if (found) {
      out.push_back({{tokens_[at].span.begin, end_of(found->next - 1)}, found->date, found->year_given});
      // "In 2017 he said it would be done in 2018. In May that year": the first year of a sentence is its
      // own.
      const bool later_year = found->date.precision() == Precision::year && told_year;
      told_year = told_year || found->year_given;
      if (found->moves_context && !later_year) context_.note(found->date);
      if (found->year_given && found->date.day) context_.story = found->date;
    }
    at = found ? found->next : at + 1;
  }
  return out;
}

/// False for most words of a text, so that the forms need not be tried there.
bool Finder::may_begin(std::size_t at) const {
  const Token& first = tokens_[at];
  switch (first.kind) {
    case Kind::sign:
      return false;
    case Kind::other:
      return first.capital;  // a holiday
    case Kind::number:
      return first.digits > 0 || token(at + 1).is(Kind::word);  // "a week ago"
    case Kind::word:
      break;
    default:
      return true;
  }
  switch (static_cast<Word>(first.value)) {
    case Word::the:
      return !token(at + 1).is(Kind::other);
    case Word::yesterday:
    case Word::today:
    case Word::tonight:
    case Word::tomorrow:
    case Word::last:
    case Word::past:
    case Word::this_:
    case Word::next:
    case Word::that:
    case Word::same:
    case Word::vague:
      return true;
    default:
      return false;
  }
}

Finder::Found Finder::match(std::size_t at) const {
  if (tokens_[at].is(Kind::other)) return holiday(at);
  if (auto found = absolute(at)) return found;
  if (auto found = from_context(at)) return found;
  if (auto found = named_day(at)) return found;
  if (auto found = weekday_named(at)) return found;
  if (auto found = neighbour_period(at)) return found;
  if (auto found = part_of_year(at)) return found;
  if (auto found = day_of_month(at)) return found;
  if (auto found = holiday(at)) return found;
  return ago(at);
}

/// Without a day, "May" and "2022" are dates only behind a word that says so.
bool Finder::is_introduced(std::size_t at) const {
  if (at == 0) return false;
  const Token& before = token(at - 1);
  for (Word word : {Word::in, Word::during, Word::of, Word::early, Word::late})
    if (before.is(word)) return true;
  if (before.is(Word::from) && is_year(token(at)) && !token(at + 1).is(Word::to) &&
      !token(at + 1).is_sign('-'))
    return true;
  return before.is_sign('-') && at > 1 && token(at - 2).is(Word::early);
}

/// "2-4 May" and "May 2-4" are more than one day.
bool Finder::is_day_range(std::size_t at, std::size_t next) const {
  const bool before =
      at > 1 && token(at).glued && token(at - 1).is_sign('-') && token(at - 1).glued && is_day(token(at - 2));
  return before || (token(next).is_sign('-') && token(next).glued && is_day(token(next + 1)));
}

/// "May that year", "May of the same year".
bool Finder::is_that_year(std::size_t at) const {
  if (token(at).is(Word::of)) ++at;
  if (token(at).is(Word::the)) ++at;
  return (token(at).is(Word::that) || token(at).is(Word::same)) && token(at + 1).is(Word::year);
}

std::optional<Date> Finder::filled_in(Date parts) const {
  if (!parts.year) {
    if (!anchor_.month && !context_.story) return std::nullopt;
    if (context_.story && parts.day)
      return is_valid({context_.story->year, parts.month, parts.day})
                 ? std::optional(Date{context_.story->year, parts.month, parts.day})
                 : std::nullopt;
    parts.year =
        parts.day ? nearest_year(parts.month, parts.day, anchor_) : year_of_past(parts.month, 0, anchor_);
  }
  return parts.year && is_valid(parts) ? std::optional(parts) : std::nullopt;
}

Finder::Found Finder::absolute(std::size_t at) const {
  const auto calendar = read_calendar(tokens_, at);
  if (!calendar) return std::nullopt;
  for (std::size_t i = at; i < calendar->next; ++i)
    if (token(i).is(Kind::month) && !token(i).capital) return std::nullopt;
  Date parts = calendar->parts;
  std::size_t next = calendar->next;
  const bool year_given = parts.year != 0;
  const bool bare = !parts.day && (!parts.month || !parts.year);
  if (bare && parts.month && anchor_.year && token(next).is(Word::last) && token(next + 1).is(Word::year))
    return Match{{anchor_.year - 1, parts.month, 0}, next + 2};
  if (!year_given && parts.month && context_.year && is_that_year(next)) {
    while (!token(next).is(Word::year)) ++next;
    return Match{{context_.year->year, parts.month, parts.day}, next + 1, true};
  }
  if (bare && !is_introduced(at)) return parts.month ? std::nullopt : year_of_occasion(at);
  if (parts.day && next == at + 2 && is_day_range(at, next) && token(next).is_sign('-')) next += 2;
  auto date = filled_in(parts);
  if (date && parts.day && is_day_range(at, calendar->next)) date->day = 0;
  return date ? Found({*date, next, year_given}) : std::nullopt;
}

/// "the 2005 summit", "his 1998 memoir".
Finder::Found Finder::year_of_occasion(std::size_t at) const {
  constexpr std::array<std::string_view, 20> kOccasions{
      "summit",  "conference", "meeting",  "congress", "speech",  "interview",   "memoir",
      "book",    "report",     "study",    "lecture",  "address", "letter",      "article",
      "hearing", "debate",     "campaign", "forum",    "trial",   "inauguration"};
  if (at == 0) return std::nullopt;
  const std::string_view before = written(at - 1);
  constexpr std::array<std::string_view, 8> kBefore{"the", "his", "her", "its", "their", "a", "The", "s"};
  if (std::find(kBefore.begin(), kBefore.end(), before) == kBefore.end()) return std::nullopt;
  for (std::size_t i = at + 1; i <= at + 2; ++i)
    if (std::find(kOccasions.begin(), kOccasions.end(), written(i)) != kOccasions.end())
      return Match{{token(at).value, 0, 0}, at + 1, true, true};
  return std::nullopt;
}

/// "Q3 2023", "the summer of 2021", "the spring", "last winter".
Finder::Found Finder::part_of_year(std::size_t at) const {
  const Token& first = token(at);
  if (first.is(Kind::quarter)) {
    const std::size_t year = token(at + 1).is(Word::of) ? at + 2 : at + 1;
    return is_year(token(year)) ? Found({{token(year).value, 0, 0}, year + 1, true}) : std::nullopt;
  }
  const bool back = first.is(Word::last);
  const bool here = first.is(Word::this_) || first.is(Word::the);
  std::size_t season = back || here ? at + 1 : at;
  if (!token(season).is(Kind::season)) return std::nullopt;
  const bool behind_in = at > 0 && (token(at - 1).is(Word::in) || token(at - 1).is(Word::during));
  std::size_t year = season + 1;
  if (token(year).is(Word::of)) ++year;
  if (is_year(token(year)) && (behind_in || here)) return Match{{token(year).value, 0, 0}, year + 1, true};
  if (!anchor_.month || token(season).capital || (!back && !behind_in && !first.is(Word::this_)))
    return std::nullopt;
  const int begin = token(season).value;
  if (begin == 12) return std::nullopt;  // winter lies in two years
  const bool over = anchor_.month >= begin + (back ? 3 : 0);
  return Match{{over ? anchor_.year : anchor_.year - 1, 0, 0}, season + 1};
}

Finder::Found Finder::holiday(std::size_t at) const {
  if (!tokens_[at].capital) return std::nullopt;
  const HolidayMatch found = read_holiday(text_, tokens_, at);
  if (!found.holiday) return std::nullopt;
  if (is_year(token(found.next)))
    return Match{found.holiday->in(token(found.next).value), found.next + 1, true};
  if (!knows_day()) return std::nullopt;
  Date date = found.holiday->in(anchor_.year);
  if (date > anchor_) date = found.holiday->in(anchor_.year - 1);
  return Match{date, found.next};
}

/// "on the 10th", where nothing follows that it could count.
Finder::Found Finder::day_of_month(std::size_t at) const {
  if (!knows_day() || at == 0 || !token(at - 1).is(Word::on) || !token(at).is(Word::the)) return std::nullopt;
  const Token& day = token(at + 1);
  if (!day.ordinal || !is_day(day)) return std::nullopt;
  const Token& behind = token(at + 2);
  if (at + 2 < tokens_.size() && !behind.is(Kind::sign) && !behind.is(Word::that)) return std::nullopt;
  Date date{anchor_.year, anchor_.month, day.value};
  for (int i = 0; i < 3 && (date > anchor_ || !is_valid(date)); ++i) {
    date = add_months(date, -1);
    date.day = day.value;
  }
  return is_valid(date) ? Found({date, at + 2}) : std::nullopt;
}

}  // namespace dates

std::vector<DateMention> find_dates(std::string_view text, DateContext& context) {
  return dates::Finder(text, context).run();
}

std::vector<DateMention> find_dates(std::string_view text, const std::optional<Date>& anchor) {
  DateContext context{anchor, {}, {}, {}, {}};
  return find_dates(text, context);
}

}  // namespace onrecord

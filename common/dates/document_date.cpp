#include <algorithm>
#include <string>

#include "common/dates/calendar.h"
#include "common/dates/expressions.h"
#include "common/dates/month_names.h"

namespace onrecord {
namespace {

using dates::Kind;
using dates::Token;

/// 20220224, or 20220224101500 as some crawlers write it.
std::optional<Date> read_compact(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits != 8 && digits != 12 && digits != 14) return std::nullopt;
  if (digits < text.size() && text[digits] != 'T' && text[digits] != ' ') return std::nullopt;
  const std::string iso = std::string(text.substr(0, 4)) + '-' + std::string(text.substr(4, 2)) + '-' +
                          std::string(text.substr(6, 2));
  return parse_iso_date(iso);
}

/// "Thu Feb 24 10:00:00 2022": the year stands at the end.
int year_at_end(const std::vector<Token>& tokens) {
  return !tokens.empty() && dates::is_year(tokens.back()) ? tokens.back().value : 0;
}

/// What may follow a date: nothing, or a time.
bool is_time(const std::vector<Token>& tokens, std::size_t at, std::string_view text) {
  while (at < tokens.size() &&
         (tokens[at].is(Kind::sign) || tokens[at].span.of(text) == "|" || tokens[at].span.of(text) == "at"))
    ++at;
  return at == tokens.size() || tokens[at].is(Kind::number) || text[tokens[at].span.begin] == 'T';
}

/// 03/04/2022 as its three numbers, by whatever joins them; nothing if the text begins otherwise.
struct Numbers {
  int first = 0, second = 0, year = 0;
  std::size_t size = 0;  ///< bytes
};
std::optional<Numbers> read_numbers(std::string_view text) {
  const auto number = [&](std::size_t& at, std::size_t most) {
    int value = 0;
    std::size_t digits = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && digits < most) {
      value = value * 10 + (text[at++] - '0');
      ++digits;
    }
    return digits ? value : -1;
  };
  std::size_t at = 0;
  Numbers out;
  out.first = number(at, 2);
  if (out.first < 1 || at >= text.size() || (text[at] != '/' && text[at] != '-')) return std::nullopt;
  const char sign = text[at++];
  out.second = number(at, 2);
  if (out.second < 1 || at >= text.size() || text[at++] != sign) return std::nullopt;
  const std::size_t year = at;
  out.year = number(at, 4);
  out.size = at;
  const bool ends = at == text.size() || text[at] < '0' || text[at] > '9';
  return at - year == 4 && ends && out.year >= 1500 && out.year < 2200 ? std::optional(out) : std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n\"'";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

}  // namespace

std::optional<Date> parse_document_date(std::string_view text) {
  text = trimmed(text);
  if (text.empty()) return std::nullopt;
  if (const auto date = read_compact(text)) return date;
  const auto tokens = dates::tokens(text);
  auto date = dates::read_calendar(tokens, 0);
  const bool fits = date && is_time(tokens, date->next, text);
  if (fits && !date->parts.year) date->parts.year = year_at_end(tokens);
  if (!fits || !date->parts.year || !is_valid(date->parts)) return dates::date_by_month_name(text);
  // "24 de mayo de 2022" begins with nothing English; "2022. február 24." does, but goes on.
  if (!date->parts.month)
    if (const auto full = dates::date_by_month_name(text)) return full;
  return date->parts;
}

std::optional<DocumentDate> read_document_date(std::string_view text, DateOrder order) {
  if (const auto date = parse_document_date(text)) return DocumentDate{*date, false};
  const auto numbers = read_numbers(trimmed(text));
  if (!numbers) return std::nullopt;
  const Date by_day{numbers->year, numbers->second, numbers->first};
  const Date by_month{numbers->year, numbers->first, numbers->second};
  if (!is_valid(by_day) && !is_valid(by_month)) return std::nullopt;
  if (!is_valid(by_month) || by_day == by_month || (order == DateOrder::day_first && is_valid(by_day)))
    return DocumentDate{by_day, false};
  if (!is_valid(by_day) || order == DateOrder::month_first) return DocumentDate{by_month, false};
  return DocumentDate{{by_day.year, by_day.month, 0}, true};
}

DateOrder order_of_dates(std::string_view text) {
  DateOrder order = DateOrder::unknown;
  const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  for (std::size_t at = text.find_first_of("/-"); at != std::string_view::npos;
       at = text.find_first_of("/-", at + 1)) {
    if (at == 0 || !is_digit(at - 1)) continue;
    const std::size_t begin = at > 1 && is_digit(at - 2) ? at - 2 : at - 1;
    if (begin > 0 && (is_digit(begin - 1) || text[begin - 1] == '/' || text[begin - 1] == '-')) continue;
    const auto numbers = read_numbers(text.substr(begin));
    if (!numbers || (numbers->first > 12) == (numbers->second > 12)) continue;
    const DateOrder here = numbers->first > 12 ? DateOrder::day_first : DateOrder::month_first;
    if (order != DateOrder::unknown && order != here) return DateOrder::unknown;
    order = here;
  }
  return order;
}

}  // namespace onrecord

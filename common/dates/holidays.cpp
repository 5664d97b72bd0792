#include "common/dates/holidays.h"

#include <algorithm>
#include <array>

#include "common/base/word_table.h"

namespace onrecord::dates {
namespace {

/// Longer names first where one begins another.
constexpr std::array<Holiday, 22> kHolidays{{
    {"new year s eve", 12, 31}, {"new year s day", 1, 1},   {"christmas eve", 12, 24},
    {"christmas day", 12, 25},  {"christmas", 12, 25},      {"boxing day", 12, 26},
    {"valentine s day", 2, 14}, {"may day", 5, 1},          {"halloween", 10, 31},
    {"armistice day", 11, 11},  {"bastille day", 7, 14},    {"ash wednesday", 0, -46},
    {"palm sunday", 0, -7},     {"maundy thursday", 0, -3}, {"good friday", 0, -2},
    {"easter sunday", 0, 0},    {"easter monday", 0, 1},    {"easter", 0, 0},
    {"ascension day", 0, 39},   {"whit sunday", 0, 49},     {"whit monday", 0, 50},
    {"pentecost", 0, 49},
}};

/// The first words of all of them: few words of a text are one.
constexpr WordTable<7> kFirstWords{[] {
  std::array<std::uint64_t, kHolidays.size()> heads{};
  for (std::size_t i = 0; i < kHolidays.size(); ++i)
    heads[i] = head_of(kHolidays[i].words.substr(0, kHolidays[i].words.find(' ')));
  return heads;
}()};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// The token behind `name` if it stands at `at`; apostrophes in the text are passed over.
std::size_t match(std::string_view name, std::string_view text, const std::vector<Token>& tokens,
                  std::size_t at) {
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    const std::string_view word = name.substr(begin, end - begin);
    while (at < tokens.size() && (tokens[at].span.of(text) == "’" || tokens[at].span.of(text) == "'")) ++at;
    if (at >= tokens.size()) return 0;
    const std::string_view written = tokens[at].span.of(text);
    if (written.size() != word.size()) return 0;
    for (std::size_t i = 0; i < word.size(); ++i)
      if (lower(written[i]) != word[i]) return 0;
    ++at;
    begin = end + 1;
  }
  return at;
}

}  // namespace

Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31;
  return {year, month, (h + l - 7 * m + 114) % 31 + 1};
}

Date Holiday::in(int year) const { return month ? Date{year, month, day} : add_days(easter(year), day); }

HolidayMatch read_holiday(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  const std::string_view written = tokens[at].span.of(text);
  if (!kFirstWords.find(lower_head_of(written))) return {};
  for (const Holiday& holiday : kHolidays) {
    if (holiday.words.front() != lower(written.front())) continue;
    if (const std::size_t next = match(holiday.words, text, tokens, at)) return {&holiday, next};
  }
  return {};
}

}  // namespace onrecord::dates

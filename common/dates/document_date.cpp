#include <algorithm>
#include <string>

#include "common/dates/calendar.h"
#include "common/dates/expressions.h"

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

}  // namespace

std::optional<Date> parse_document_date(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n\"'";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return std::nullopt;
  text = text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
  if (const auto date = read_compact(text)) return date;
  const auto tokens = dates::tokens(text);
  auto date = dates::read_calendar(tokens, 0);
  if (!date || !is_time(tokens, date->next, text)) return std::nullopt;
  if (!date->parts.year) date->parts.year = year_at_end(tokens);
  if (!date->parts.year || !is_valid(date->parts)) return std::nullopt;
  return date->parts;
}

}  // namespace onrecord

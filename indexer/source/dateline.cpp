#include "indexer/source/dateline.h"

#include <algorithm>
#include <array>

#include "common/base/letters.h"
#include "common/data/embedded.h"
#include "common/dates/expressions.h"
#include "common/text/fold.h"

namespace onrecord::source {
namespace {

constexpr std::size_t kLongestDateline = 120;
constexpr std::size_t kLongestAgency = 30;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A dash that ends a dateline at `at`: – — -- or a lone - with a blank before or behind it. Its bytes, or 0.
std::size_t dash_at(std::string_view text, std::size_t at) {
  if (text[at] != '-' && text[at] != '\xE2') return 0;
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("–") || rest.starts_with("—")) return 3;
  if (rest.starts_with("--")) return 2;
  if (!rest.starts_with("-")) return 0;
  const bool blank_before = at > 0 && (text[at - 1] == ' ' || text[at - 1] == ')');
  return blank_before || (rest.size() > 1 && rest[1] == ' ') ? 1 : 0;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kEdge = " \t\r\n,.;:";
  const std::size_t begin = text.find_first_not_of(kEdge);
  return begin == std::string_view::npos ? std::string_view{}
                                         : text.substr(begin, text.find_last_not_of(kEdge) + 1 - begin);
}

/// The agencies of the list, by their folded names.
const std::unordered_set<std::string>& agencies() {
  static const auto list = [] {
    std::unordered_set<std::string> out;
    for (const TsvRow& row : parse_tsv(embedded_file("en/news_agencies.tsv").value_or("")))
      out.insert(fold(row.cell(0)));
    return out;
  }();
  return list;
}

bool is_acronym(std::string_view name) {
  return name.size() >= 2 && name.size() <= 6 && std::all_of(name.begin(), name.end(), is_upper);
}

/// Remarks of editors that stand where an agency could.
bool is_remark(std::string_view name) {
  constexpr std::array<std::string_view, 6> kRemarks{"UPDATE", "ADDS", "RECAST", "WRAPUP", "FIXES", "MORE"};
  return std::find(kRemarks.begin(), kRemarks.end(), name) != kRemarks.end();
}

/// True for what can be an agency's name: in the list, an acronym, or a few words in upper and lower case.
bool is_agency(std::string_view name) {
  if (agencies().contains(fold(name))) return true;
  if (name.empty() || name.size() > kLongestAgency || !is_upper(name.front())) return false;
  if (std::count(name.begin(), name.end(), ' ') > 3) return false;
  if (name.find_first_of(".,:;\n\"") != std::string_view::npos ||
      std::any_of(name.begin(), name.end(), is_digit))
    return false;
  return std::any_of(name.begin(), name.end(), is_lower) || (is_acronym(name) && !is_remark(name));
}

/// True if the first word of a place is written in capitals: "NEW YORK", "KYIV, Ukraine".
bool begins_in_capitals(std::string_view place) {
  const std::size_t end = std::min(place.find_first_of(" ,/-"), place.size());
  const std::string_view word = place.substr(0, end);
  const auto upper = std::count_if(word.begin(), word.end(), is_upper);
  return upper >= 2 && std::none_of(word.begin(), word.end(), is_lower);
}

/// The date at the end of "KYIV, Ukraine, Feb. 24": a year of 0 where none is given.
Date date_at_end(std::string_view place) {
  const Date probe{2000, 1, 15};  // only the parts that are written are taken
  const auto dates = find_dates(place, probe);
  if (dates.empty() || dates.back().span.end + 1 < place.size() || !dates.back().date.day) return {};
  const DateMention& mention = dates.back();
  const std::string_view written = mention.span.of(place);
  if (std::none_of(written.begin(), written.end(), is_digit)) return {};  // a weekday
  const bool has_year = !find_dates(written, std::nullopt).empty();
  return {has_year ? mention.date.year : 0, mention.date.month, mention.date.day};
}

bool has_weekday_only(std::string_view place) {
  const auto dates = find_dates(place, Date{2000, 1, 15});
  return !dates.empty() && dates.back().span.end + 1 >= place.size();
}

std::size_t skip_blank(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t", at), text.size());
}

/// The name in brackets or, as "/TASS/", between strokes at `at`, and the place behind them.
std::optional<std::pair<std::string, std::size_t>> bracketed(std::string_view text, std::size_t at) {
  const char open = at < text.size() ? text[at] : '\0';
  if (open != '(' && open != '/') return std::nullopt;
  const std::size_t end = text.find(open == '(' ? ')' : '/', at + 1);
  if (end == std::string_view::npos || end - at > kLongestAgency + 1) return std::nullopt;
  const std::string_view name = trim(text.substr(at + 1, end - at - 1));
  return is_agency(name) ? std::optional(std::pair(std::string(name), end + 1)) : std::nullopt;
}

/// Where the dateline's first bracket, stroke or dash stands in the first line; npos if there is none near. A
/// country in brackets belongs to the place: "Beira (Mozambique), May 11".
std::size_t first_stop(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (is_ascii_letter(line[at]) || line[at] == ' ') continue;  // nearly always
    if (line[at] == '(') {
      const std::size_t close = line.find("),", at);
      if (at == 0 || close == std::string_view::npos || close - at > kLongestAgency) return at;
      at = close;
    }
    if ((line[at] == '/' && at > 0 && line[at - 1] == ' ') || dash_at(line, at)) return at;
    if (line[at] == '"' || line[at] == ':') break;
  }
  return std::string_view::npos;
}

/// A place holds names, not a sentence: at most eight words, none of them (but a month's day) in lower case.
bool is_place(std::string_view place) {
  if (place.size() < 2 || std::count(place.begin(), place.end(), ' ') >= 8 || !is_upper(place.front()))
    return false;
  for (std::size_t at = place.find(' '); at != std::string_view::npos; at = place.find(' ', at + 1))
    if (at + 1 < place.size() && is_lower(place[at + 1])) return false;
  return true;
}

std::string_view last_line(std::string_view text) {
  const std::size_t end = text.find_last_not_of(" \t\r\n");
  if (end == std::string_view::npos) return {};
  text = text.substr(0, end + 1);
  const std::size_t begin = text.rfind('\n');
  return begin == std::string_view::npos ? text : text.substr(begin + 1);
}

/// A year that stands alone in a name.
std::optional<Date> lone_year(std::string_view name, std::size_t at) {
  const bool bounded =
      (at == 0 || !is_digit(name[at - 1])) && (at + 4 == name.size() || !is_digit(name[at + 4]));
  if (!bounded) return std::nullopt;
  const auto date = parse_iso_date(name.substr(at, 4));
  return date && date->year >= 1900 && date->year < 2100 ? date : std::nullopt;
}

/// Reads 2022-02-24, 2022_02_24, 2022.02.24 or 20220224 at `at`, else 2022-02.
std::optional<Date> long_date(std::string_view name, std::size_t at) {
  const auto numeric = [&](std::size_t from, std::size_t count) {
    return from + count <= name.size() &&
           std::all_of(name.begin() + static_cast<std::ptrdiff_t>(from),
                       name.begin() + static_cast<std::ptrdiff_t>(from + count), is_digit);
  };
  if ((at > 0 && is_digit(name[at - 1])) || !numeric(at, 4) ||
      (name.substr(at, 2) != "19" && name.substr(at, 2) != "20"))
    return std::nullopt;
  const bool parted =
      at + 4 < name.size() && (name[at + 4] == '-' || name[at + 4] == '_' || name[at + 4] == '.');
  const std::size_t month = at + 4 + parted;
  if (!numeric(month, 2)) return std::nullopt;
  const bool again = parted && month + 2 < name.size() && name[month + 2] == name[at + 4];
  const std::size_t day = month + 2 + again;
  const std::string iso = std::string(name.substr(at, 4)) + '-' + std::string(name.substr(month, 2));
  if (parted == again && numeric(day, 2) && !numeric(day + 2, 1))
    return parse_iso_date(iso + '-' + std::string(name.substr(day, 2)));
  return parted && !numeric(month + 2, 1) ? parse_iso_date(iso) : std::nullopt;
}

}  // namespace

std::optional<Dateline> read_dateline(std::string_view text) {
  const std::string_view line = text.substr(0, std::min(text.find('\n'), kLongestDateline));
  const std::size_t stop = first_stop(line);
  if (stop == std::string_view::npos) return std::nullopt;
  const std::string_view place = trim(line.substr(0, stop));
  Dateline out;
  std::size_t at = stop;
  if (auto agency = bracketed(line, stop)) {
    out.source = std::move(agency->first);
    at = skip_blank(line, agency->second);
  }
  if (!place.empty() && !is_place(place)) return std::nullopt;
  if (place.empty() && !out.source) return std::nullopt;
  out.date = date_at_end(place);
  const std::size_t dash = at < line.size() ? dash_at(line, at) : 0;
  const bool dated =
      out.source && out.date.day;  // "Warangal, Aug 30 (PTI) Two cooks", "MOSCOW, May 8. /TASS/. He"
  if (!dash && !dated) return std::nullopt;
  if (!begins_in_capitals(place) && !place.empty() && !dated) return std::nullopt;
  if (!out.source && !out.date.day && !has_weekday_only(place)) return std::nullopt;
  out.size = skip_blank(text, at + (dash ? dash : text.substr(at, 1) == "." ? 1 : 0));
  return out;
}

std::optional<std::string> read_credit(std::string_view text) {
  const std::string_view first = trim(text.substr(0, text.find('\n')));
  const std::string_view last = trim(last_line(text));
  for (std::string_view line : {first, last})
    if (const auto credit = bracketed(line, 0); credit && credit->second == line.size()) return credit->first;
  const std::size_t open = last.rfind('(');
  if (open == std::string_view::npos || !last.ends_with(')')) return std::nullopt;
  const auto credit = bracketed(last, open);
  return credit && is_acronym(credit->first) ? std::optional(credit->first) : std::nullopt;
}

std::optional<std::string> read_headline_credit(std::string_view headline) {
  constexpr std::string_view kPhrase = "according to ";
  const std::size_t at = headline.rfind(kPhrase);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view name = trim(headline.substr(at + kPhrase.size()));
  while (name.ends_with('.')) name.remove_suffix(1);
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  // News agencies that no list knows: their acronyms end in "NA" as a rule (SANA, KUNA, QNA).
  const bool agency =
      agencies().contains(fold(name)) || (is_acronym(name) && name.size() >= 3 && name.ends_with("NA"));
  return agency ? std::optional(std::string(name)) : std::nullopt;
}

std::optional<Date> date_in_name(std::string_view name) {
  for (std::size_t at = 0; at + 4 <= name.size(); ++at)
    if (auto date = long_date(name, at)) return date;
  for (std::size_t at = 0; at + 4 <= name.size(); ++at)
    if (auto date = lone_year(name, at)) return date;
  return std::nullopt;
}

std::optional<Date> date_in_url(std::string_view url) {
  std::string path(url.substr(std::min(url.find("//"), url.size())));
  for (std::size_t at = 1; at + 1 < path.size(); ++at)
    if (path[at] == '/' && is_digit(path[at - 1]) && is_digit(path[at + 1])) path[at] = '-';
  for (std::size_t at = 0; at + 4 <= path.size(); ++at) {
    if (const auto date = long_date(path, at)) return date;
    if (at == 0 || is_digit(path[at - 1]) || !is_digit(path[at])) continue;
    const std::size_t end = std::min(path.find_first_not_of("0123456789-", at), path.size());
    const std::string_view short_form = std::string_view(path).substr(at, end - at);  // /2022/2/4/
    const auto date =
        short_form.size() <= 10 && short_form.find('-') == 4 ? parse_document_date(short_form) : std::nullopt;
    if (date && date->day) return date;
  }
  return std::nullopt;
}

}  // namespace onrecord::source

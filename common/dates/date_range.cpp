#include "common/dates/expressions.h"

namespace onrecord {

std::optional<Period> parse_date_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    const auto date = parse_iso_date(text);
    return date ? std::optional<Period>({first_day(*date), last_day(*date)}) : std::nullopt;
  }
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  const auto first = parse_iso_date(from);
  const auto last = parse_iso_date(to);
  if ((!first && !from.empty()) || (!last && !to.empty()) || (!first && !last)) return std::nullopt;
  Period period;
  if (first) period.first = first_day(*first);
  if (last) period.last = last_day(*last);
  if (first && last && *period.first > *period.last) return std::nullopt;
  return period;
}

}  // namespace onrecord

#pragma once
#include <optional>
#include <string_view>

#include "common/base/date.h"

namespace onrecord::dates {

/// A short text that is a date with a month's name of any of the languages of data/dates/months.tsv: "24.
/// Februar 2022", "24 de febrero de 2022", "2022. február 24.", "٢٤ فبراير ٢٠٢٢". Words beside are passed
/// over; without a day the month.
[[nodiscard]] std::optional<Date> date_by_month_name(std::string_view text);

}  // namespace onrecord::dates

#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "common/base/date.h"
#include "common/data/tsv.h"

namespace onrecord::source {

/// "DAMASCUS, Feb 24 (SANA) – " in front of a text.
struct Dateline {
  std::size_t size = 0;  ///< bytes of it with the dash and the blanks behind
  std::optional<std::string> source;
  Date date;  ///< the parts given: the year is mostly 0
};

/// The dateline a text begins with: a place in capitals, then a date, an agency in brackets or both, then a
/// dash; or an agency in brackets and a dash alone.
[[nodiscard]] std::optional<Dateline> read_dateline(std::string_view text);

/// The agency of a credit: a first or last line that is nothing but "(SANA)", or a last word "(SANA)" in
/// capitals.
[[nodiscard]] std::optional<std::string> read_credit(std::string_view text);

/// "…, according to SANA" at the end of a headline, if the agency is in the list (en/news_agencies.tsv):
/// "according to NATO" names no source of the article.
[[nodiscard]] std::optional<std::string> read_headline_credit(std::string_view headline);

/// The date a file name holds: 2022-02-24, 20220224, 2022_02_24, 2022-02; a bare year only as a year for a
/// dateline.
[[nodiscard]] std::optional<Date> date_in_name(std::string_view file_name);

/// The day or month in a URL's path: /2022/02/24/, /2022-02-24-…, /20220224…
[[nodiscard]] std::optional<Date> date_in_url(std::string_view url);

}  // namespace onrecord::source

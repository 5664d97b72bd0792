#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/base/span.h"

namespace onrecord {

/// A date expression found in running text.
struct DateMention {
  Span span;                ///< bytes in the text searched
  Date date;                ///< resolved against the anchor, cut to what the words tell
  bool year_given = false;  ///< the words hold the year
};

/// What expressions are counted from.
struct DateContext {
  std::optional<Date> anchor;  ///< the text's own day: "yesterday"
  /// The dates that the text named last with at least that precision: "two days earlier", "that year".
  std::optional<Date> day, month, year;
  /// A full date that what follows goes on from: "On 11 September 2001 … On the morning of 12 September".
  /// Reset by the caller where the story ends.
  std::optional<Date> story;

  void note(const Date& named) {
    if (named.day) day = named;
    if (named.month) month = named;
    if (named.year) year = named;
  }
};

/// Date expressions of English news in `text`, in order, not overlapping: "last night", "yesterday", "today",
/// "this morning", "on Tuesday" (the nearest past one, the anchor's own day included), "Feb. 24", "24
/// February 2022", "2022-02-24", "last week" (no day: month precision where it lies in one month, else year).
/// Without an anchor only absolute ones.
[[nodiscard]] std::vector<DateMention> find_dates(std::string_view text, const std::optional<Date>& anchor);

/// The same, with the expressions that count from what the text named before ("a day later", "the following
/// month", "that evening", "in May that year"); `context` takes up what is named here. Steps back ("a day
/// earlier") do not move it.
[[nodiscard]] std::vector<DateMention> find_dates(std::string_view text, DateContext& context);

/// Days from first to last, both included; absent ends are open.
struct Period {
  std::optional<Date> first, last;
  friend bool operator==(const Period&, const Period&) = default;
};

/// The DATES part of a question (search.md section 1), whole phrase: "in 2022", "in February 2022", "since
/// March" (the nearest past one), "before 2022", "between 1 and 10 March 2022", "on 24 February 2022", "last
/// week" (the previous Monday to Sunday), "yesterday". `since`, `until`, `between` include the days named,
/// `before` and `after` do not.
[[nodiscard]] std::optional<Period> parse_period(std::string_view phrase, const Date& today);

/// A value of the fields said: and pub: "2022", "2022-02", "2022-02-24", "a..b", "..b", "a..": whole units.
[[nodiscard]] std::optional<Period> parse_date_range(std::string_view text);

/// Document dates as found in metadata and headers: ISO 8601 (a time behind it is cut), RFC 822, "Feb 24,
/// 2022", "24 February 2022", "20220224", "2022/02/24", "24.02.2022", and with the months of
/// data/dates/months.tsv ("24 de febrero de 2022", "24 февраля 2022 г."). Nothing where day and month cannot
/// be told apart ("03/04/2022").
[[nodiscard]] std::optional<Date> parse_document_date(std::string_view text);

/// Which comes first in 03/04/2022.
enum class DateOrder { unknown, day_first, month_first };

struct DocumentDate {
  Date date;
  bool in_doubt =
      false;  ///< day and month could not be told apart: the month of the day-first reading, without day
};

/// The same, with numbers in the order of the file's other dates.
[[nodiscard]] std::optional<DocumentDate> read_document_date(std::string_view text, DateOrder order);

/// The order that the decided dates of a text have (13/04/2022, 04/13/2022); unknown if there is none or they
/// disagree.
[[nodiscard]] DateOrder order_of_dates(std::string_view text);

}  // namespace onrecord

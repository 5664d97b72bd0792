#include "common/dates/expressions.h"

#include <catch2/catch.hpp>

#include <string>

using namespace onrecord;

namespace {

constexpr Date kThursday{2022, 2, 24};

/// "Tuesday=2022-02-22; yesterday=2022-02-23"
std::string found(std::string_view text, const std::optional<Date>& anchor) {
  std::string out;
  for (const DateMention& mention : find_dates(text, anchor)) {
    if (!out.empty()) out += "; ";
    out += std::string(mention.span.of(text)) + '=' + to_string(mention.date);
  }
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

}  // namespace

TEST_CASE("dates in running text, seen from Thursday, 24 February 2022") {
  const Case cases[] = {
      {"in an interview last night.", "last night=2022-02-23"},
      {"He said yesterday that", "yesterday=2022-02-23"},
      {"yesterday evening he left", "yesterday evening=2022-02-23"},
      {"Yesterday's vote", "Yesterday=2022-02-23"},
      {"the day before yesterday", "the day before yesterday=2022-02-22"},
      {"today", "today=2022-02-24"},
      {"told USA Today on", ""},
      {"speaking tonight", "tonight=2022-02-24"},
      {"will leave tomorrow morning", "tomorrow morning=2022-02-25"},
      {"this morning", "this morning=2022-02-24"},
      {"this evening", "this evening=2022-02-24"},
      {"last evening", "last evening=2022-02-23"},
      {"he said on Tuesday", "Tuesday=2022-02-22"},
      {"he said on Thursday", "Thursday=2022-02-24"},
      {"he said Friday", "Friday=2022-02-18"},
      {"late on Monday night", "Monday night=2022-02-21"},
      {"said Tuesday afternoon", "Tuesday afternoon=2022-02-22"},
      {"last Thursday", "last Thursday=2022-02-17"},
      {"last Tuesday", "last Tuesday=2022-02-22"},
      {"last Wednesday", "last Wednesday=2022-02-16"},  // not yesterday
      {"next Monday", "next Monday=2022-02-28"},
      {"next Thursday", "next Thursday=2022-03-03"},
      {"this Friday", "this Friday=2022-02-25"},
      {"on Wednesday last week", "Wednesday last week=2022-02-16"},
      {"Friday of last week", "Friday of last week=2022-02-18"},
      {"Monday next week", "Monday next week=2022-02-28"},
      {"on Tues. he said", "Tues.=2022-02-22"},
      {"the sun and the sat nav", ""},
      {"in the Sun he wrote", ""},
      {"the Sunday Times reported", ""},
      {"Black Friday sales", ""},
      {"tuesday", ""},
      {"said Feb. 24", "Feb. 24=2022-02-24"},
      {"on February 3, he", "February 3=2022-02-03"},
      {"on Oct. 5", "Oct. 5=2021-10-05"},
      {"on 5 May", "5 May=2022-05-05"},
      {"on Dec. 28, 2021, he", "Dec. 28, 2021=2021-12-28"},
      {"on the 3rd of March 2021", "the 3rd of March 2021=2021-03-03"},
      {"24 February 2022", "24 February 2022=2022-02-24"},
      {"Thursday, Feb. 17, was", "Thursday, Feb. 17=2022-02-17"},
      {"on Thursday, 17 February 2022", "Thursday, 17 February 2022=2022-02-17"},
      {"dated 2022-02-24T10:00", "2022-02-24=2022-02-24"},
      {"filed 2021/11/02.", "2021/11/02=2021-11-02"},
      {"on 24.02.2021 it", "24.02.2021=2021-02-24"},
      {"on 02/03/2021 it", ""},
      {"on 02/23/2021 it", "02/23/2021=2021-02-23"},
      {"in February", "February=2022-02"},
      {"in November", "November=2021-11"},
      {"in November 2019", "November 2019=2019-11"},
      {"November 2019", "November 2019=2019-11"},
      {"since November", ""},
      {"in May", "May=2021-05"},
      {"He may go in march", ""},
      {"May he go", ""},
      {"March on the capital", ""},
      {"last May", "last May=2021-05"},
      {"next May", "next May=2022-05"},
      {"In May 24 percent agreed", "May=2021-05"},
      {"in 2014", "2014=2014"},
      {"in early 2014", "2014=2014"},
      {"some 2014 people", ""},
      {"in 2,014 cases", ""},
      {"room 2022-02-30", ""},
      {"last week", "last week=2022-02"},
      {"this week", "this week=2022-02"},
      {"next week", "next week=2022"},
      {"last weekend", "last weekend=2022-02"},
      {"last month", "last month=2022-01"},
      {"earlier this month", "this month=2022-02"},
      {"last year", "last year=2021"},
      {"this year", "this year=2022"},
      {"three days ago", "three days ago=2022-02-21"},
      {"10 days ago", "10 days ago=2022-02-14"},
      {"a week ago", "a week ago=2022-02"},
      {"two months ago", "two months ago=2021-12"},
      {"two years ago", "two years ago=2020"},
      {"May 2-4", "May 2-4=2022-05"},
      {"on 24 Feb and again on Tuesday", "24 Feb=2022-02-24; Tuesday=2022-02-22"},
      {"over the weekend he", "the weekend=2022-02"},
      {"At Christmas he", "Christmas=2021-12-25"},
      {"on New Year’s Eve he", "New Year’s Eve=2021-12-31"},
      {"on Good Friday 2021 he", "Good Friday 2021=2021-04-02"},
      {"At the 2005 summit in Oslo", "2005=2005"},
      {"the 2005 cars", ""},
      {"in the summer of 2021", "the summer of 2021=2021"},
      {"last summer", "last summer=2021"},
      {"in Q3 2020", "Q3 2020=2020"},
      {"on the 10th.", "the 10th=2022-02-10"},
      {"on the 10th floor", ""},
      {"in May last year", "May last year=2021-05"},
      {"a few days ago", "a few days ago=2022-02"},
      {"The Friday Group met", ""},
      {"figures from 2020", "2020=2020"},
      {"no dates here, 5-4 and 10:30", ""},
      {"", ""},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    CHECK(found(test.text, kThursday) == test.expected);
  }
}

TEST_CASE("without an anchor only absolute dates are told") {
  CHECK(found("yesterday, on Tuesday, last week, three days ago, Feb. 24, in May", std::nullopt).empty());
  CHECK(found("on Feb. 24, 2022 and in 2014", std::nullopt) == "Feb. 24, 2022=2022-02-24; 2014=2014");
}

TEST_CASE("a coarse anchor gives no days") {
  CHECK(found("yesterday, last month, last year", Date{2022, 2, 0}) == "last month=2022-01; last year=2021");
  CHECK(found("yesterday, last month, last year", Date{2022, 0, 0}) == "last year=2021");
}

TEST_CASE("weeks across months and years") {
  CHECK(found("last week", Date{2022, 3, 8}) == "last week=2022");  // 28 February to 6 March
  CHECK(found("last week", Date{2022, 1, 4}).empty());              // 27 December to 2 January
  CHECK(found("a year ago", Date{2024, 2, 29}) == "a year ago=2023");
}

TEST_CASE("expressions that count from what the text named before") {
  const Case cases[] = {
      {"on Tuesday. Two days earlier he", "Tuesday=2022-02-22; Two days earlier=2022-02-20"},
      {"on 3 May 2019. The next day", "3 May 2019=2019-05-03; The next day=2019-05-04"},
      {"on 3 May 2019. That evening", "3 May 2019=2019-05-03; That evening=2019-05-03"},
      {"in 2017. In May that year", "2017=2017; May that year=2017-05"},
      {"in December 2021. The following month", "December 2021=2021-12; The following month=2022-01"},
      {"on 11 September 2001. On 12 September", "11 September 2001=2001-09-11; 12 September=2001-09-12"},
      {"on 14 February. A day earlier. Two days later.",
       "14 February=2022-02-14; A day earlier=2022-02-13; Two days later=2022-02-16"},
      {"two days later he", ""},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    CHECK(found(test.text, kThursday) == test.expected);
  }
}

TEST_CASE("any bytes may be searched") {
  CHECK_NOTHROW(find_dates("\xE2\x80", kThursday));
  CHECK_NOTHROW(find_dates("99999999999999999999 days ago 2022-", kThursday));
  CHECK(found("“Tuesday’s talks”—May 5", kThursday) == "Tuesday=2022-02-22; May 5=2022-05-05");
}

TEST_CASE("document dates") {
  const Case cases[] = {
      {"2022-02-24", "2022-02-24"},
      {"2022-02-24T10:11:12Z", "2022-02-24"},
      {"2022-02-24T10:11:12+03:00", "2022-02-24"},
      {"2022-02-24 10:11:12", "2022-02-24"},
      {" \"2022-02-24\" ", "2022-02-24"},
      {"2022-02", "2022-02"},
      {"2022", "2022"},
      {"2022-2-4", "2022-02-04"},
      {"2022/02/24", "2022-02-24"},
      {"20220224", "2022-02-24"},
      {"20220224101112", "2022-02-24"},
      {"20220224T101112Z", "2022-02-24"},
      {"Thu, 24 Feb 2022 10:11:12 +0000", "2022-02-24"},
      {"24 Feb 2022", "2022-02-24"},
      {"Thu Feb 24 10:11:12 2022", "2022-02-24"},
      {"Feb 24, 2022", "2022-02-24"},
      {"February 24, 2022 at 10:11 AM", "2022-02-24"},
      {"Thursday, February 24, 2022", "2022-02-24"},
      {"24 February 2022", "2022-02-24"},
      {"24th of February 2022", "2022-02-24"},
      {"26-FEB-1987 15:01:01.79", "1987-02-26"},
      {"24.02.2022", "2022-02-24"},
      {"24/02/2022", "2022-02-24"},
      {"02/24/2022", "2022-02-24"},
      {"02/03/2022", ""},
      {"24. Februar 2022", "2022-02-24"},
      {"Donnerstag, 24. Februar 2022, 10:11 Uhr", "2022-02-24"},
      {"1er février 2022", "2022-02-01"},
      {"24 de febrero de 2022", "2022-02-24"},
      {"24 febbraio 2022 alle 10:11", "2022-02-24"},
      {"24 lutego 2022", "2022-02-24"},
      {"24 februari 2022", "2022-02-24"},
      {"24 februarie 2022", "2022-02-24"},
      {"24 de fevereiro de 2022", "2022-02-24"},
      {"24 лютого 2022", "2022-02-24"},
      {"24 февраля 2022 г., 10:11", "2022-02-24"},
      {"24 Φεβρουαρίου 2022", "2022-02-24"},
      {"2022. február 24.", "2022-02-24"},
      {"24 Şubat 2022", "2022-02-24"},
      {"24 فبراير 2022", "2022-02-24"},
      {"٢٤ شباط ٢٠٢٢", "2022-02-24"},
      {"15 كانون الثاني 2022", "2022-01-15"},
      {"février 2022", "2022-02"},
      {"3 mai 2022", "2022-05-03"},
      {"2022-02-30", ""},
      {"2022-13-01", ""},
      {"20221301", ""},
      {"Feb 24", ""},
      {"yesterday", ""},
      {"", ""},
      {"2022 was a year", ""},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    CHECK(to_string(parse_document_date(test.text).value_or(Date{})) == test.expected);
  }
}

TEST_CASE("03/04/2022 is read in the order of the other dates, else as a month") {
  const auto read = [](std::string_view text, DateOrder order) {
    const auto date = read_document_date(text, order);
    return date ? to_string(date->date) + (date->in_doubt ? " in doubt" : "") : std::string("-");
  };
  CHECK(read("03/04/2022", DateOrder::day_first) == "2022-04-03");
  CHECK(read("03/04/2022 10:11", DateOrder::month_first) == "2022-03-04");
  CHECK(read("03/04/2022", DateOrder::unknown) == "2022-04 in doubt");
  CHECK(read("04/04/2022", DateOrder::unknown) == "2022-04-04");
  CHECK(read("13/04/2022", DateOrder::month_first) == "2022-04-13");
  CHECK(read("2022-04-03", DateOrder::month_first) == "2022-04-03");
  CHECK(read("33/04/2022", DateOrder::unknown) == "-");
  CHECK(read("yesterday", DateOrder::unknown) == "-");
  CHECK(order_of_dates("on 13/04/2022 and 03/04/2022") == DateOrder::day_first);
  CHECK(order_of_dates("04/13/2022, 04/14/2022") == DateOrder::month_first);
  CHECK(order_of_dates("04/13/2022, 14/04/2022") == DateOrder::unknown);
  CHECK(order_of_dates("03/04/2022, 1/2/3, 2022/13/04, 13/04/22") == DateOrder::unknown);
}

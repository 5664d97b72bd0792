#include <catch2/catch.hpp>

#include <string>

#include "common/dates/expressions.h"

using namespace onrecord;

namespace {
std::string shown(const std::optional<Period>& period) {
  if (!period) return "-";
  return (period->first ? to_string(*period->first) : "") + ".." +
         (period->last ? to_string(*period->last) : "");
}
struct Case {
  const char* phrase;
  const char* expected;
};
}  // namespace

TEST_CASE("the dates of questions, asked on Thursday, 24 February 2022") {
  const Case cases[] = {
      {"in 2021", "2021-01-01..2021-12-31"},
      {"2021", "2021-01-01..2021-12-31"},
      {"during 2021", "2021-01-01..2021-12-31"},
      {"in the year 2021", "2021-01-01..2021-12-31"},
      {"in February 2022", "2022-02-01..2022-02-28"},
      {"in february 2020", "2020-02-01..2020-02-29"},
      {"in the month of May 2021", "2021-05-01..2021-05-31"},
      {"in February", "2022-02-01..2022-02-28"},
      {"in march", "2021-03-01..2021-03-31"},
      {"in Sept. 2021", "2021-09-01..2021-09-30"},
      {"on 24 February 2022", "2022-02-24..2022-02-24"},
      {"on February 24, 2022", "2022-02-24..2022-02-24"},
      {"on the 24th of February 2022", "2022-02-24..2022-02-24"},
      {"on 2022-02-24", "2022-02-24..2022-02-24"},
      {"on 24 February", "2022-02-24..2022-02-24"},
      {"on 25 February", "2021-02-25..2021-02-25"},
      {"on 29 February", "2020-02-29..2020-02-29"},
      {"on Tuesday", "2022-02-22..2022-02-22"},
      {"on thursday", "2022-02-24..2022-02-24"},
      {"last thursday", "2022-02-17..2022-02-17"},
      {"yesterday", "2022-02-23..2022-02-23"},
      {"today", "2022-02-24..2022-02-24"},
      {"last night", "2022-02-23..2022-02-23"},
      {"last week", "2022-02-14..2022-02-20"},
      {"this week", "2022-02-21..2022-02-27"},
      {"last weekend", "2022-02-19..2022-02-20"},
      {"last month", "2022-01-01..2022-01-31"},
      {"this month", "2022-02-01..2022-02-28"},
      {"last year", "2021-01-01..2021-12-31"},
      {"earlier this year", "2022-01-01..2022-12-31"},
      {"last March", "2021-03-01..2021-03-31"},
      {"last February", "2021-02-01..2021-02-28"},
      {"since March", "2021-03-01.."},
      {"since 2020", "2020-01-01.."},
      {"since last week", "2022-02-14.."},
      {"since yesterday", "2022-02-23.."},
      {"since 1 March 2021", "2021-03-01.."},
      {"from 2020 on", "2020-01-01.."},
      {"from March 2021 onwards", "2021-03-01.."},
      {"from 2020", "2020-01-01..2020-12-31"},
      {"before 2022", "..2021-12-31"},
      {"before 24 February 2022", "..2022-02-23"},
      {"after 2020", "2021-01-01.."},
      {"after February 24, 2022", "2022-02-25.."},
      {"until 2021", "..2021-12-31"},
      {"till March 2021", "..2021-03-31"},
      {"up to 2021", "..2021-12-31"},
      {"between 1 and 10 March 2022", "2022-03-01..2022-03-10"},
      {"between March 5 and 10, 2021", "2021-03-05..2021-03-10"},
      {"between March and June 2021", "2021-03-01..2021-06-30"},
      {"between November and January", "2021-11-01..2022-01-31"},
      {"between 2019 and 2021", "2019-01-01..2021-12-31"},
      {"between 2021-03-05 and 2021-04-01", "2021-03-05..2021-04-01"},
      {"between last month and yesterday", "2022-01-01..2022-02-23"},
      {"from 2019 to 2021", "2019-01-01..2021-12-31"},
      {"from 5 March to 10 April 2021", "2021-03-05..2021-04-10"},
      {"from November 2020 until January 2021", "2020-11-01..2021-01-31"},
      {"2019-2021", "2019-01-01..2021-12-31"},
      {"1–10 March 2021", "2021-03-01..2021-03-10"},
      {"March to June 2021", "2021-03-01..2021-06-30"},
      {"in the last 7 days", "2022-02-18..2022-02-24"},
      {"over the past two weeks", "2022-02-11..2022-02-24"},
      {"in the last three months", "2021-11-25..2022-02-24"},
      {"within the last year", "2021-01-01..2021-12-31"},
      {"in the past two years", "2020-02-25..2022-02-24"},
      {"three days ago", "2022-02-21..2022-02-21"},
      {"two weeks ago", "2022-02-07..2022-02-13"},
      {"two years ago", "2020-01-01..2020-12-31"},
      {"in the 1990s", "1990-01-01..1999-12-31"},
      {"in Q3 2021", "2021-07-01..2021-09-30"},
      {"in the summer of 2021", "2021-06-01..2021-08-31"},
      {"last summer", "2021-06-01..2021-08-31"},
      {"in the winter of 2020", "2020-12-01..2021-02-28"},
      {"since the spring", "2021-03-01.."},
      {"at Christmas", "2021-12-25..2021-12-25"},
      {"on Easter Monday 2021", "2021-04-05..2021-04-05"},
      {"since new year's day", "2022-01-01.."},
      {"in mid-February", "2022-02-01..2022-02-28"},
  };
  for (const auto& test : cases) {
    CAPTURE(test.phrase);
    CHECK(shown(parse_period(test.phrase, {2022, 2, 24})) == test.expected);
  }
}

TEST_CASE("phrases that are no dates, or not only dates, are refused") {
  for (const char* phrase : {"",
                             "in",
                             "since",
                             "NATO",
                             "in Syria",
                             "in 2021 about NATO",
                             "on 30 February 2022",
                             "between 2022 and 2020",
                             "between 2020",
                             "last",
                             "last two",
                             "in 1,000",
                             "2022-02-30",
                             "early 2022",
                             "99999999999 days ago",
                             "before",
                             "the",
                             "last 0 days",
                             "02/03/2022",
                             "between February 1 and 30"}) {
    CAPTURE(phrase);
    CHECK(shown(parse_period(phrase, {2022, 2, 24})) == "-");
  }
}

TEST_CASE("date ranges of the field language") {
  const Case cases[] = {
      {"2022", "2022-01-01..2022-12-31"},
      {"2022-02", "2022-02-01..2022-02-28"},
      {"2022-02-24", "2022-02-24..2022-02-24"},
      {"2021..2022-02", "2021-01-01..2022-02-28"},
      {"..2022-02", "..2022-02-28"},
      {"2022-02..", "2022-02-01.."},
      {"2022-02-24..2022-02-24", "2022-02-24..2022-02-24"},
      {"", "-"},
      {"..", "-"},
      {"2022..2021", "-"},
      {"2022-02-30", "-"},
      {"2022..x", "-"},
      {"x..2022", "-"},
      {"2022...2023", "-"},
      {"last week", "-"},
  };
  for (const auto& test : cases) {
    CAPTURE(test.phrase);
    CHECK(shown(parse_date_range(test.phrase)) == test.expected);
  }
}

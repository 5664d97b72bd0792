#include "common/base/date.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("ISO dates are read whole and written back") {
  for (const char* text : {"2022", "2022-02", "2022-02-24", "2020-02-29", "0001-01-01"}) {
    CAPTURE(text);
    const auto date = parse_iso_date(text);
    REQUIRE(date);
    CHECK(to_string(*date) == text);
  }
  for (const char* text : {"", "22", "2022-13", "2022-02-30", "2021-02-29", "2022-2-4", "2022-02-24x", "-022",
                           "2022/02/24", "0000"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("days and weekdays") {
  const Date day{2022, 2, 24};
  CHECK(weekday(day) == 4);  // a Thursday
  CHECK(add_days(day, -1) == Date{2022, 2, 23});
  CHECK(add_days({2024, 2, 28}, 1) == Date{2024, 2, 29});
  CHECK(add_months({2022, 1, 0}, -1) == Date{2021, 12, 0});
  CHECK(last_day({2022, 2, 0}) == Date{2022, 2, 28});
  CHECK(last_day({2022, 0, 0}) == Date{2022, 12, 31});
  CHECK(from_day_number(first_day_number(day)) == day);
}

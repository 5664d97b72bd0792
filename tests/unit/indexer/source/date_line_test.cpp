#include "indexer/source/date_line.h"

#include <catch2/catch.hpp>

#include <string>

using namespace onrecord;

namespace {
std::string found(std::string_view body) { return std::string(source::find_date_line(body).value_or("-")); }
}  // namespace

TEST_CASE("the date that a page prints under its headline") {
  const std::pair<const char*, const char*> cases[] = {
      {"A headline\n\nBy Anna Reed\n\nApril 6, 2027\n\nThe text.", "April 6, 2027"},
      {"A headline\nFeb 3, 2028, 1:12 PM EST\nOverclock\n\nThe text.", "Feb 3, 2028, 1:12 PM EST"},
      {"A headline\nUpdated 11:58 PM ET, Tue April 25, 2028\nThe text.", "Tue April 25, 2028"},
      {"A headline\nPublished: 24 February 2022 at 10:15\nThe text.", "24 February 2022 at 10:15"},
      {"Last updated on 2 May 2024\nFirst published 1 May 2024\nThe text.", "1 May 2024"},
      {"Updated 2 May 2024\nUpdated 3 May 2024\nThe text.", "2 May 2024"},
      {"A headline\n11/17/2027 07:14 PM EST\nThe text.", "11/17/2027 07:14 PM EST"},
      {"A headline\n24.02.2022\nThe text.", "24.02.2022"},
      {"A headline\nApril 2027\nThe text.", "-"},
      {"A headline\nApril 6\nThe text.", "-"},
      {"On April 6, 2027 the council met in the hall.\nThe text.", "-"},
      {"A headline\n1,200 people\nThe text.", "-"},
      {"Updated\nThe text.", "-"},
      {"", "-"},
      {"1\n2\n3\n4\n5\n6\n7\n8\nApril 6, 2027\n", "-"},
  };
  for (const auto& [body, expected] : cases) {
    CAPTURE(body);
    CHECK(found(body) == expected);
  }
}

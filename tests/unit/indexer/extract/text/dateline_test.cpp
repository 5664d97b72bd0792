#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text;
  std::string first;  ///< its first sentence
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Analysed(row.text).sentences().front() == row.first);
  }
}

}  // namespace

TEST_CASE("dateline: a sentence of its own") {
  check({
      {"OLDTOWN — The gate was shut.", "OLDTOWN —"},
      {"OLDTOWN, Oldland, May 3 (Newsline) - The gate was shut.", "OLDTOWN, Oldland, May 3 (Newsline) -"},
      {"NEW OLDTOWN, Jul 22 (BW) The gate was shut.", "NEW OLDTOWN, Jul 22 (BW)"},
      {"New Oldtown, Jul 22 (BW) The gate was shut.", "New Oldtown, Jul 22 (BW)"},
      {"Oldtown – The gate was shut.", "Oldtown –"},
      {"OLDTOWN, Mar 1: The gate was shut.", "OLDTOWN, Mar 1:"},
      {"5:12pm — The gate was shut.", "5:12pm —"},
      {"11.42am: The gate was shut.", "11.42am:"},
  });
}

TEST_CASE("dateline: what only looks like one") {
  check({
      {"ANNA REED: The gate was shut.", "ANNA REED: The gate was shut."},  // a speaker's label
      {"JUNE REED, HOST: The gate was shut.", "JUNE REED, HOST: The gate was shut."},
      {"Anna Reed and Paul Marsh – The gate was shut.", "Anna Reed and Paul Marsh – The gate was shut."},
      {"OLDTOWN — and the gate was shut.", "OLDTOWN — and the gate was shut."},
      {"The gate in OLDTOWN — The gate was shut.", "The gate in OLDTOWN — The gate was shut."},
  });
}

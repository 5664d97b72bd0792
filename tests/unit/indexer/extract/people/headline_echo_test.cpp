#include "indexer/extract/people/headline_echo.h"

#include <catch2/catch.hpp>

#include "tests/support/extracted.h"

using namespace onrecord;

namespace {

/// A headline (or a lead) over a text, and who is meant by what it calls its speaker.
struct Row {
  std::string headline, text, speaker;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.headline, row.text);
    const auto statements =
        test::statements_of(row.headline + "\n\nThe pier was shut on Monday. " + row.text);
    REQUIRE_FALSE(statements.empty());
    CHECK(statements.front().speaker.name == row.speaker);
  }
}

}  // namespace

TEST_CASE("headline_echo: who says the same quotation") {
  const std::string said =
      "Paul Marsh said the pier was old. Anna Reed said the ferry was “far too crowded”.";
  check({
      {"CEO says ferry ‘far too crowded’", said, "Anna Reed"},
      {"Musician says ferry ‘far too crowded’", said, "Anna Reed"},
      {"Witness says ferry ‘far too crowded’", said, "Anna Reed"},
      {"A welder said the ferry was “far too crowded”.", said, "Anna Reed"},
      // one word tells if it is long
      {"Cyclist says ferry ‘overcrowded’",
       "Paul Marsh said the pier was old. Anna Reed said the ferry was “overcrowded”.", "Anna Reed"},
      {"Witness says ferry ‘full’", "Paul Marsh said the pier was old. Anna Reed said the ferry was “full”.",
       "witness"},
  });
}

TEST_CASE("headline_echo: who says most of the same words") {
  check({
      {"CEO says harbour flooding will ruin orchards",
       "Paul Marsh said the pier was old. Anna Reed said the floods in the harbour would ruin every orchard.",
       "Anna Reed"},
      {"Witness says harbour flooding will ruin orchards",
       "Paul Marsh said the pier was old. Anna Reed said the harbour was dry.", "witness"},
  });
}

TEST_CASE("headline_echo: nobody where it may be two, a firm, people, or one who cannot be it") {
  const std::string two =
      "Anna Reed said the ferry was “far too crowded”. Paul Marsh said it was “far too crowded”.";
  const std::string one = "Paul Marsh said the pier was old. Anna Reed said the ferry was “far too crowded”.";
  check({
      {"Cyclist says ferry ‘far too crowded’", two, "cyclist"},
      {"Grocer says ferry ‘far too crowded’", one, "grocer"},
      {"The welder said the ferry was “far too crowded”.", one, "the welder"},
      // not a man's words, not those of somebody with another office
      {"Ballerina says ferry ‘far too crowded’",
       "Clara Birch left. Paul Marsh said the ferry was “far too crowded”. Marsh said the pier was old.",
       "ballerina"},
      {"Minister says flooded harbour walls were never repaired",
       "Shadow minister Anna Reed said that the flooded harbour walls were never repaired.", "minister"},
      {"Boss says ferry ‘far too crowded’", "Anna Reed, a judge, said the ferry was “far too crowded”.",
       "boss"},
  });
}

TEST_CASE("headline_echo: who speaks with the one meant does not speak in the headline") {
  const auto statements = test::statements_of(
      "Musician says ferry ‘far too crowded’\n\nThe pier was shut. Anna Reed and Paul Marsh said that the "
      "ferry "
      "was “far too crowded”.");
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].speaker.name == "Anna Reed");
  CHECK(statements[0].co_speakers.empty());
}

TEST_CASE("headline_echo: without an echo the first who is named, if nobody says more") {
  const std::string wept = "Anna Reed lost a cake. “I wept all night,” Reed said.";
  check({
      {"Bride says cake was stolen", wept, "Anna Reed"},
      {"Gran says cake was stolen", wept, "Anna Reed"},
      {"Rancher says cake was stolen", wept, "Anna Reed"},
      {"Bride says cake was stolen",
       wept + " Paul Marsh said the oven was hot. Marsh said the door was shut.", "bride"},
      {"Bride says cake was stolen", "Paul Marsh lost a cake. “I wept all night,” Marsh said.", "bride"},
      // not of words for sources that are not named, nor of an office that nothing gives to the one named
      {"Witness says cake was stolen", wept, "witness"},
      {"Coach says cake was stolen", wept, "coach"},
  });
}

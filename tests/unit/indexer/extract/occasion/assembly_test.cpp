// The day of the hearing, meeting or match that a lead tells of: whose words it dates, and where it ends.
#include <catch2/catch.hpp>

#include "tests/support/extracted.h"

using namespace onrecord;

namespace {

/// The day of the last statement of a text of Wednesday, 6 March 2024.
std::string last_day(const std::string& text) {
  const auto statements = test::statements_of(text);
  REQUIRE_FALSE(statements.empty());
  const Said said = statements.back().said;
  REQUIRE(said.date);
  return to_string(*said.date);
}

struct Row {
  std::string text, day;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(last_day(row.text) == row.day);
  }
}

}  // namespace

TEST_CASE("assembly: a hearing dates what is said there") {
  check({{"Treasurer spent roof fund\n\nA treasurer stole the fund, a jury was told yesterday.\n\nThe vicar, "
          "Anna Reed, said that she had been worried.",
          "2024-03-05"},
         {"Walker did nothing wrong\n\nA teacher who fell was careful, a coroner said on Monday.\n\nSergeant "
          "Anna Reed said that volunteers had searched for hours.",
          "2024-03-04"},
         {"Bookkeeper bought a boat, court told\n\nAnna Marsh pleaded guilty in June and faced the Oldtown "
          "court "
          "on Monday.\n\nProsecutor Paul Reed called the thefts brazen.",
          "2024-03-04"}});
}

TEST_CASE("assembly: a meeting dates what is said there") {
  check(
      {{"Homes refused\n\nPlans for homes were thrown out last night after a protest.\n\nMembers of Oldtown "
        "Council’s planning committee voted by nine to two.\n\nCllr Anna Reed said that the road was full.",
        "2024-03-05"},
       {"Pond fence\n\nAlmost 40 people packed the hall on Monday night.\n\nAnna Reed told the council that "
        "her "
        "son had fallen in.",
        "2024-03-04"},
       {"Ferries\n\nThe transport committee met on Monday to take evidence.\n\nAnna Reed acknowledged that "
        "the "
        "summer had been poor.",
        "2024-03-04"}});
}

TEST_CASE("assembly: what is said elsewhere or later has not its day") {
  check({{"Bridge shut\n\nOldtown District Council shut the bridge on Monday.\n\nAnna Reed said that she had "
          "tipped out the milk.",
          "2024-03-06"},
         {"Courts refused\n\nPlans were thrown out on Monday night after a stormy meeting of the Oldtown "
          "Council.\n\nAnna Reed told members that it was loud.\n\nAfterwards director Paul Marsh said that "
          "the "
          "firm would appeal.\n\nClub secretary Ken Dyson said that members were relieved.",
          "2024-03-06"},
         {"Flowers\n\nBees wait at a crowded flower, according to a study published on Monday.\n\nAnna Reed "
          "said "
          "that the cameras had gone wrong.",
          "2024-03-06"},
         {"Letter\n\nAnna Reed said that she had been sacked.\n\nHer letter will embarrass the environment "
          "secretary, Paul Marsh, who told the Commons on Monday that all was well.\n\nProf Alan Munt said "
          "that he "
          "had never seen such a thing.",
          "2024-03-06"}});
}

TEST_CASE("assembly: a match dates what is said behind it") {
  check({{"Reed blasts penalty as Albion fall\n\nThe striker put the penalty past the goalkeeper on Monday "
          "and the "
          "manager of the home side danced.\n\nPaul Reed called the decision a disgrace.",
          "2024-03-04"},
         {"Shop opens\n\nThe manager of the shop opened it on Monday.\n\nPaul Reed called the day a success.",
          "2024-03-06"}});
}

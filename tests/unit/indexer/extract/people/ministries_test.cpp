// Bodies, and who is meant where the text calls somebody by what he is.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("what a ministry is for is no other body") {
  test::check_extraction({
      {"The Ministry of Labour and Social Protection said it was late.",
       {"Ministry of Labour and Social Protection | said | it was late"}},
      {"The Department for Energy Security and Net Zero said it was late.",
       {"Department for Energy Security and Net Zero | said | it was late"}},
      {"The Department for Science, Innovation and Technology said it was late.",
       {"Department for Science, Innovation and Technology | said | it was late"}},
      {"“It is late,” said the Department of Health and Social Care.",
       {"Department of Health and Social Care | said | It is late"}},
      {"The Ministry of Health and the Red Cross said it was late.",
       {"Ministry of Health | said | it was late"}},
  });
}

TEST_CASE("bodies called by what they are") {
  test::check_extraction({
      {"The press service of the Northern Shipping Administration told us it was late. “It is slow,” the "
       "press "
       "service said.",
       {"press service of the Northern Shipping Administration | told | it was late",
        "press service of the Northern Shipping Administration | said | It is slow"}},
      {"Kestrel Air will pay all passengers stranded at Dunmore, the airline said.",
       {"Kestrel Air | said | Kestrel Air will pay all passengers stranded at Dunmore"}},
      {"A Bench comprising Justice Anna Reed and Justice Tom Marsh observed that it was late.",
       {"Bench | observed | it was late"}},
  });
}

TEST_CASE("people with what they are in front of the name") {
  test::check_extraction({
      {"The batsman, the Trinidadian Delroy Mapp, said it was late.", {"Delroy Mapp | said | it was late"}},
      {"Their signing, the £9m Uruguayan Facundo Iriarte, says it was late.",
       {"Facundo Iriarte | says | it was late"}},
      {"“It is late,” said Inspector (Cyber Crime) Meera Joglekar.", {"Meera Joglekar | said | It is late"}},
      {"“It is late,” said the man at the next table.", {"the man at the next table | said | It is late"}},
      {"Her leader, Alhaja Risi Bamidele, faced the minister. “Which road?” she said.",
       {"Risi Bamidele | said | Which road?"}},
      {"It is late, RTM reported, quoting the fire chief, Anna Reed.", {"Anna Reed | quoting | It is late"}},
      {"The planner, Anna Reed, put down her glass and told him that it was late.",
       {"Anna Reed | told | it was late"}},
  });
}

TEST_CASE("plurals with an apposition, and what they urge besides") {
  test::check_extraction({
      {"The plaintiffs, eleven growers, allege that the office sat on a warning.",
       {"plaintiffs | allege | the office sat on a warning"}},
      {"The researchers note that stocks were lower and urge the state to act.",
       {"researchers | note | stocks were lower", "researchers | urge | the state to act"}},
      {"The authors blame the closure of colleges and urge the state to act.",
       {"authors | blame | the closure of colleges", "authors | urge | the state to act"}},
  });
}

TEST_CASE("the day something was said on is not said") {
  test::check_extraction({
      {"Anna Reed denied the accusation on Tuesday.", {"Anna Reed | denied | the accusation"}},
      {"The ministry reported 412 new cases of fever on Friday, the highest figure this year.",
       {"ministry | reported | 412 new cases of fever"}},
      {"Anna Reed announced a strike on Monday.", {"Anna Reed | announced | a strike on Monday"}},
      {"Anna Reed promised them a party on Friday.", {"Anna Reed | promised | a party on Friday"}},
      {"Anna Reed has pledged a further 3% of her shares.", {}},
      {"Anna Reed liked to tell it to her pupils.", {}},
  });
}

// Whom, where and when it was said; what is not said.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("fields: a participle behind its noun tells more of it") {
  test::check_extraction({
      {"Anna Reed told CNN in an interview aired on Monday that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"Anna Reed told residents affected by the flood that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"The plan was late, Anna Reed told CNN in an interview aired on Sunday.",
       {"Anna Reed | told | The plan was late"}},
      {"Anna Reed said in a statement issued on Monday the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed denied in a statement issued on Monday that the plan was late.",
       {"Anna Reed | denied | the plan was late"}},
  });
}

TEST_CASE("fields: where it was said without \"that\"") {
  test::check_extraction({
      {"Anna Reed said in a press release the plan was late.", {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said in a letter to staff she would not resign.",
       {"Anna Reed | said | she would not resign"}},
      {"Anna Reed said via video link she would not resign.", {"Anna Reed | said | she would not resign"}},
      {"Anna Reed made clear on Monday that the plan was late.",
       {"Anna Reed | made clear | the plan was late"}},
  });
}

TEST_CASE("fields: no second cue in the phrase of the venue") {
  test::check_extraction({
      {"Anna Reed said in a statement posted on its website that the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said at a press briefing that the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed told analysts during an earnings call: “The plan is late.”",
       {"Anna Reed | told | The plan is late."}},
      {"Anna Reed told police called to the house that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"Anna Reed wrote in an op-ed in the Daily Beacon that the plan was late.",
       {"Anna Reed | wrote | the plan was late"}},
  });
}

TEST_CASE("fields: rallies, halls, calls") {
  test::check_extraction({
      {"Anna Reed told a campaign rally that the plan was late.", {"Anna Reed | told | the plan was late"}},
      {"The plan was late, Anna Reed told a packed hall.", {"Anna Reed | told | The plan was late"}},
      {"Anna Reed told reporters on a conference call: “The plan is late.”",
       {"Anna Reed | told | The plan is late."}},
  });
}

TEST_CASE("fields: programmes in marks") {
  test::check_extraction({
      {"Anna Reed said on ABC’s “This Week” that the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"The plan was late, Anna Reed said on ABC’s “This Week” on Sunday.",
       {"Anna Reed | said | The plan was late"}},
      {"“The plan is late,” Anna Reed said on NBC’s “Meet the Press.”",
       {"Anna Reed | said | The plan is late"}},
      {"Anna Reed warned on ABC’s “This Week” that the plan was late.",
       {"Anna Reed | warned | the plan was late"}},
  });
}

TEST_CASE("fields: as she left, outside court") {
  test::check_extraction({
      {"The plan was late, Anna Reed told reporters as she left court.",
       {"Anna Reed | told | The plan was late"}},
      {"Anna Reed told reporters as she arrived in Brussels that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"Anna Reed told reporters outside court the plan was late.", {"Anna Reed | told | the plan was late"}},
      {"The plan was late, Anna Reed said outside her home.", {"Anna Reed | said | The plan was late"}},
      {"Anna Reed said outside court: “The plan is late.”", {"Anna Reed | said | The plan is late."}},
      {"Anna Reed said outside help was needed.", {"Anna Reed | said | outside help was needed"}},
  });
}

TEST_CASE("fields: who hears") {
  test::check_extraction({
      {"“The plan is late,” Anna Reed told a crowd of supporters.", {"Anna Reed | told | The plan is late"}},
      {"“The plan is late,” Anna Reed told reporters this morning.", {"Anna Reed | told | The plan is late"}},
      {"Anna Reed told reporters at a news conference in Oldtown that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"Anna Reed confirmed to MPs that the plan was late.", {"Anna Reed | confirmed | the plan was late"}},
      {"Speaking to the BBC, Anna Reed said the plan was late.", {"Anna Reed | said | the plan was late"}},
      {"Anna Reed told the Today programme that the plan was late.",
       {"Anna Reed | told | the plan was late"}},
      {"Anna Reed told Le Monde that the plan was late.", {"Anna Reed | told | the plan was late"}},
  });
}

TEST_CASE("fields: whoever passes it on") {
  test::check_extraction({
      {"“The plan is late,” Anna Reed was quoted by AFP as saying.",
       {"Anna Reed | saying | The plan is late"}},
      {"Reuters, citing Anna Reed, reported that the plan was late.",
       {"Anna Reed | citing | the plan was late"}},
      {"Citing Anna Reed, Reuters reported that the plan was late.",
       {"Anna Reed | Citing | the plan was late"}},
      {"In response to the Oldtown Times's claim that the line had become a \"debt trap\", Anna Reed told a "
       "regular press briefing on Tuesday that such allegations \"do not hold water.\"",
       {"Oldtown Times | claim | the line had become a \"debt trap\"",
        "Anna Reed | told | such allegations \"do not hold water.\""}},
  });
}

TEST_CASE("fields: places beside the tag") {
  test::check_extraction({
      {"Anna Reed wrote on Truth Social that the plan was late.", {"Anna Reed | wrote | the plan was late"}},
      {"Anna Reed said in the House of Commons that the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said at a vigil that the plan was late.", {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said in testimony before Congress that the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said in a statement the plan was late.", {"Anna Reed | said | the plan was late"}},
  });
}

TEST_CASE("fields: whose day it is") {
  test::check_extraction({
      {"Anna Reed welcomed Monday’s ruling.", {"Anna Reed | welcomed | Monday’s ruling"}},
      {"Anna Reed called for an inquiry into yesterday’s fire.",
       {"Anna Reed | called for | an inquiry into yesterday’s fire"}},
      {"Anna Reed said the vote on Monday was rigged.", {"Anna Reed | said | the vote on Monday was rigged"}},
      {"“It was rigged,” Anna Reed said at Monday’s meeting.", {"Anna Reed | said | It was rigged"}},
      {"“It was rigged,” Anna Reed said on Sunday’s edition of “State of Play.”",
       {"Anna Reed | said | It was rigged"}},
      {"Asked about the attack on Monday, Anna Reed said the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Asked on Monday about the attack, Anna Reed said the plan was late.",
       {"Anna Reed | said | the plan was late"}},
      {"Responding to a report published on Monday, Anna Reed said the plan was late.",
       {"Anna Reed | said | the plan was late"}},
  });
}

TEST_CASE("fields: dates between the tag and what is said") {
  test::check_extraction({
      {"Anna Reed said on Aug. 3, 2025, that the road was safe.", {"Anna Reed | said | the road was safe"}},
      {"Anna Reed said on Monday, August 10 that the road was safe.",
       {"Anna Reed | said | the road was safe"}},
      {"Anna Reed said this morning the road was safe.", {"Anna Reed | said | the road was safe"}},
      {"“The road is safe,” said Anna Reed two days ago.", {"Anna Reed | said | The road is safe"}},
      {"Anna Reed late on Tuesday said the road was safe.", {"Anna Reed | said | the road was safe"}},
  });
}

TEST_CASE("fields: when and where may part the complement") {
  test::check_extraction({
      {"Anna Reed accused the council last week of wasting money.",
       {"Anna Reed | accused | the council of wasting money"}},
      {"Anna Reed urged the council yesterday to act.", {"Anna Reed | urged | the council to act"}},
      {"Anna Reed called on Tuesday for a public inquiry.", {"Anna Reed | called | a public inquiry"}},
      {"Anna Reed called in a statement for a public inquiry.", {"Anna Reed | called | a public inquiry"}},
      {"Anna Reed called publicly for an inquiry.", {"Anna Reed | called | an inquiry"}},
      {"Anna Reed warned yesterday of a difficult winter.", {"Anna Reed | warned | of a difficult winter"}},
      {"Anna Reed appealed last week for calm.", {"Anna Reed | appealed | calm"}},
  });
}

TEST_CASE("fields: what was not said") {
  test::check_extraction({
      {"Anna Reed did not say that the road was unsafe.", {}},
      {"Anna Reed did not accuse the mayor of theft.", {}},
      {"Anna Reed neither confirmed nor denied that the road was unsafe.", {}},
      {"Had Anna Reed said the road was unsafe, it would have been closed.", {}},
      {"Anna Reed not only said that the road was unsafe.",
       {"Anna Reed | not only said | the road was unsafe"}},
      {"Anna Reed accused Kwame Boateng of saying that the road was unsafe.",
       {"Anna Reed | accused | Kwame Boateng of saying that the road was unsafe",
        "Kwame Boateng | saying | the road was unsafe"}},
      {"Anna Reed denied saying that the road was unsafe.",
       {"Anna Reed | denied | saying that the road was unsafe"}},
  });
}

TEST_CASE("fields: claims behind the verb's preposition") {
  test::check_extraction({
      {"Anna Reed hit back at claims that the road was unsafe.", {}},
      {"Anna Reed questioned Kwame Boateng’s claim that the road was unsafe.",
       {"Anna Reed | questioned | Kwame Boateng’s claim that the road was unsafe",
        "Kwame Boateng | claim | the road was unsafe"}},
      {"Anna Reed played down claims that the road was unsafe.",
       {"Anna Reed | played down | claims that the road was unsafe"}},
      {"Anna Reed responded to reports that the road was unsafe.", {}},
  });
}

TEST_CASE("fields: deeds") {
  test::check_extraction({
      {"Anna Reed slammed the door.", {}},
      {"Anna Reed threatened Kwame Boateng with a knife.", {}},
      {"Anna Reed welcomed 300 guests to the hall.", {}},
  });
}

TEST_CASE("fields: the main clause denies") {
  test::check_extraction({
      {"Anna Reed said those who had not paid would be fined.",
       {"Anna Reed | said | those who had not paid would be fined"}},
      {"Anna Reed said if the road was closed, buses would not run.",
       {"Anna Reed | said | if the road was closed, buses would not run"}},
      {"Anna Reed said the company that built the bridge had not been paid.",
       {"Anna Reed | said | the company that built the bridge had not been paid"}},
      {"Anna Reed said the road would open no later than May.",
       {"Anna Reed | said | the road would open no later than May"}},
      {"Anna Reed asked why the bridge had not been painted.",
       {"Anna Reed | asked | why the bridge had not been painted"}},
  });
}

TEST_CASE("fields: passives with an agent") {
  test::check_extraction({
      {"The plan was condemned by Anna Reed.", {"Anna Reed | was condemned | The plan"}},
      {"The plan was announced by Anna Reed on Tuesday.", {"Anna Reed | was announced | The plan"}},
      {"The bill was rejected by the Senate.", {}},
      {"The plan was dismissed as “a joke” by Anna Reed.", {"Anna Reed | was dismissed | as “a joke”"}},
  });
}

TEST_CASE("fields: pleas, oaths, assurances") {
  test::check_extraction({
      {"Anna Reed pleaded not guilty to murder.", {"Anna Reed | pleaded | not guilty to murder"}},
      {"Anna Reed swore to defend the town.", {"Anna Reed | swore | to defend the town"}},
      {"Anna Reed gave assurances that the road was safe.",
       {"Anna Reed | gave assurances | the road was safe"}},
      {"Anna Reed undertook not to sell the land.", {"Anna Reed | undertook | not to sell the land"}},
  });
}

TEST_CASE("fields: who is told, with more of them") {
  test::check_extraction({
      {"Anna Reed told staff based in Oldtown they would lose their jobs.",
       {"Anna Reed | told | they would lose their jobs"}},
      {"Anna Reed told the BBC in a story posted on Monday: “The plan is late.”",
       {"Anna Reed | told | The plan is late."}},
      {"Anna Reed said outside the courthouse there was no evidence of fraud.",
       {"Anna Reed | said | there was no evidence of fraud"}},
      {"Anna Reed said on Monday outside the courthouse that she would not resign.",
       {"Anna Reed | said | she would not resign"}},
  });
}

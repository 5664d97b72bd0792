// Grammar of ordinary reporting, as it was found missing in what two blind sets of it held.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("newsroom: who says it, right of the verb") {
  test::check_extraction({
      {"“The gate is shut,” said retired pilot Anna Reed. “It stays shut.”",
       {"Anna Reed | said | The gate is shut It stays shut."}},
      {"“The gate is shut,” said Army Capt. Paul Marsh, who has the key.",
       {"Paul Marsh | said | The gate is shut"}},
      {"“The gate is shut,” it read. The letter was found.", {"- | read | The gate is shut"}},
      {"The gate has been shut since May, stressed the mayor’s aide Anna Reed.",
       {"Anna Reed | stressed | The gate has been shut since May"}},
      {"As reported by the Oldtown Herald, the mayor shut the gate.",
       {"Oldtown Herald | reported | the mayor shut the gate"}},
      {"The gate has been shut since May, per the company.",
       {"company | per | The gate has been shut since May"}},
  });
}

TEST_CASE("newsroom: subjects in front of the verb") {
  test::check_extraction({
      {"Paul Marsh, wearing a red hat, said the gate was shut.", {"Paul Marsh | said | the gate was shut"}},
      {"One of them, Paul Marsh, said the gate was shut.", {"Paul Marsh | said | the gate was shut"}},
      {"In June council planners had said the gate was shut.",
       {"council planners | had said | the gate was shut"}},
      {"In 2017 researchers in Oldtown reported that the gate was shut.",
       {"researchers in Oldtown | reported | the gate was shut"}},
      {"Still, 52 percent of registered voters say the gate is shut.",
       {"52 percent of registered voters | say | the gate is shut"}},
      {"The “Night Ferry” star, 33, told a paper that she almost left.",
       {"the “Night Ferry” star | told | she almost left"}},
      {"Anna Reed took to the radio to say the gate was shut.", {"Anna Reed | say | the gate was shut"}},
      {"He was heard by the Audit Office, which said that the gate was shut.",
       {"Audit Office | said | the gate was shut"}},
  });
}

TEST_CASE("newsroom: where what is said ends") {
  test::check_extraction({
      {"Anna Reed warned the gate could fall, even though the wall is new.",
       {"Anna Reed | warned | the gate could fall"}},
      {"A few weeks after Anna Reed announced that the gate would close, a storm broke it.",
       {"Anna Reed | announced | the gate would close"}},
      {"And while Anna Reed said the gate was shut, the wall was open.",
       {"Anna Reed | said | the gate was shut"}},
      {"Anna Reed said that Tom Birch was a “liar,” a “thief” and a “fool.”",
       {"Anna Reed | said | Tom Birch was a “liar,” a “thief” and a “fool.”"}},
      {"Anna Reed left, calling Tom Birch a liar and shutting the gate.",
       {"Anna Reed | calling | Tom Birch a liar"}},
      {"Anna Reed says the gate is shut and Tom Birch says the wall is down.",
       {"Anna Reed | says | the gate is shut", "Tom Birch | says | the wall is down"}},
      {"Anna Reed thanked Tom Birch, who is leaving, for his patience.",
       {"Anna Reed | thanked | Tom Birch, who is leaving, for his patience"}},
      {"Anna Reed ruled out a tax on gates, in a move that will dismay many.",
       {"Anna Reed | ruled out | a tax on gates"}},
      {"Anna Reed said the gate had fallen, without giving a cause.",
       {"Anna Reed | said | the gate had fallen"}},
      {"Anna Reed said the town takes gates seriously but did not elaborate.",
       {"Anna Reed | said | the town takes gates seriously"}},
      {"Anna Reed said keeper Tom Birch, whose key was lost, would stay.",
       {"Anna Reed | said | keeper Tom Birch, whose key was lost, would stay"}},
  });
}

TEST_CASE("newsroom: tags inside a sentence") {
  test::check_extraction({
      {"‘If you shut the gate,’ Anna Reed told the paper, ‘you must not complain.’",
       {"Anna Reed | told | If you shut the gate you must not complain."}},
      {"“The gate,” said Anna Reed, an engineer who built it, “is safe.”",
       {"Anna Reed | said | The gate is safe."}},
      {"“All of it,” Anna Reed said, was lost.", {"Anna Reed | said | All of it was lost"}},
      {"The age of the gates, Anna Reed told the town, was now 27 years.",
       {"Anna Reed | told | The age of the gates was now 27 years"}},
      {"There was, Anna Reed said, no reason for a gate.",
       {"Anna Reed | said | There was no reason for a gate"}},
      {"It was, Anna Reed said as we walked up the track, “a beautiful gate”.",
       {"Anna Reed | said | It was a beautiful gate"}},
      {"Anna Reed said, when asked for details, the gate had been old.",
       {"Anna Reed | said | the gate had been old"}},
      {"Anna Reed said the wall was new; the gate, she added, had been made of oak.",
       {"Anna Reed | said | the wall was new", "Anna Reed | added | the gate had been made of oak"}},
  });
}

TEST_CASE("newsroom: what only looks like a report") {
  test::check_extraction({
      {"Critics might argue that the gate is old.", {}},
      {"She joined a movement called Open Gate.", {}},
      {"Experts were asked to read the plan and explain its gates.", {}},
      {"Anna Reed disputed that account.", {"Anna Reed | disputed | that account"}},
      {"Anna Reed did not dispute the figure.", {}},
      {"Anna Reed has called her since May.", {}},
      {"Anna Reed reported daily to the mayor.", {}},
      {"Even after the gate was shut, Anna Reed continued to say the wall was safe.",
       {"Anna Reed | continued to say | the wall was safe"}},
  });
}

TEST_CASE("newsroom: words inside words") {
  test::check_extraction({
      {"“We were told it would be shut,” Anna Reed said.",
       {"Anna Reed | said | We were told it would be shut", "- | were told | it would be shut"}},
      {"“My aunt said the gate was shut, and I believed her,” Anna Reed said.",
       {"Anna Reed | said | My aunt said the gate was shut, and I believed her",
        "my aunt | said | the gate was shut"}},
      {"“I told them that it was shut,” Anna Reed said.",
       {"Anna Reed | said | I told them that it was shut", "Anna Reed | told | it was shut"}},
      {"“The town promised us a gate,” Anna Reed said.",
       {"Anna Reed | said | The town promised us a gate", "the town | promised | a gate"}},
  });
}

TEST_CASE("newsroom: figures and other ways to put it") {
  test::check_extraction({
      {"Anna Reed put the number of gates at more than 80.",
       {"Anna Reed | put | the number of gates at more than 80"}},
      {"Anna Reed put the gates on the wall.", {}},
      {"Anna Reed put it more bluntly: “They sold the gate.”", {"Anna Reed | put | They sold the gate."}},
      {"As Anna Reed, the mayor, put it: “They sold the gate.”",
       {"Anna Reed | As Anna Reed, the mayor, put it | They sold the gate."}},
      {"Anna Reed promised in a written answer to mend the gate.",
       {"Anna Reed | promised | to mend the gate"}},
      {"Anna Reed promised daily updates.", {"Anna Reed | promised | daily updates"}},
  });
}

TEST_CASE("newsroom: quotations that go on") {
  test::check_extraction({
      {"“It is a small gate,” Anna Reed said. The wall around it is low and old. “It is a tough wall.”",
       {"Anna Reed | said | It is a small gate It is a tough wall."}},
      {"Anna Reed said the gate was shut. “We have time and we have a key.”",
       {"Anna Reed | said | the gate was shut", "Anna Reed | - | We have time and we have a key."}},
      {"Anna Reed said the gate was “a disgrace”. “It should go at once.”",
       {"Anna Reed | said | the gate was “a disgrace” It should go at once."}},
  });
}

TEST_CASE("newsroom: headlines") {
  test::check_extraction({
      {"Keeper ‘sold gates for cash’, court told", {"- | told | Keeper ‘sold gates for cash’"}},
      {"“A gate is not a wall”: Anna Reed on saving locks", {"Anna Reed | - | A gate is not a wall"}},
      {"“A gate is not a wall”: living with rust", {}},
      {"Gate minister insists wall is safe\n\nThe gate is old.\n\nAnna Reed told the town it was new.",
       {"Anna Reed | insists | wall is safe", "Anna Reed | told | it was new"}},
  });
}

TEST_CASE("newsroom: the company a text is about") {
  test::check_extraction({
      {"Gatewright fell on Monday. Gatewright sold locks. Gatewright’s board met Wallfund. The company said "
       "it would close.",
       {"Gatewright | said | it would close"}},
      {"Lock Grove, a unit of Oldtown Iron, said the gate was shut. It would open soon, the company added.",
       {"Lock Grove | said | the gate was shut", "Lock Grove | added | It would open soon"}},
      {"The Irish lockers’ union welcomed the gate.", {"Irish lockers’ union | welcomed | the gate"}},
  });
}

TEST_CASE("newsroom: clauses behind a day, bodies with a clause behind them") {
  test::check_extraction({
      {"Lockwright Foods said on Thursday profit had fallen, warning that gates were dear.",
       {"Lockwright Foods | said | profit had fallen", "Lockwright Foods | warning | gates were dear"}},
      {"Oldtown Council shut the gate.\n\nThe authority, which has two keys, later confirmed that it was "
       "open.",
       {"Oldtown Council | later confirmed | it was open"}},
      {"Corvus Point, which owns a gate, called for a key. “The gate is shut,” it said.",
       {"Corvus Point | called for | a key", "Corvus Point | said | The gate is shut"}},
      {"The gate is shut, according to the federation. According to him, it is old.",
       {"federation | according to | The gate is shut", "- | According to | it is old"}},
      {"A report by the Gate Institute found that locks were old.",
       {"Gate Institute | found | locks were old"}},
  });
}

TEST_CASE("newsroom: who is meant in court, in headlines, by nationality") {
  test::check_extraction({
      {"Tom Birch, a locksmith, told the jury the gate was shut. Anna Reed, prosecuting, asked whether he "
       "had a key. “No,” the witness replied.",
       {"Tom Birch | told | the gate was shut", "Anna Reed | asked | whether he had a key",
        "Tom Birch | replied | No"}},
      {"Driver was asleep, judge says\n\nTom Birch told the court it was shut.",
       {"judge | says | Driver was asleep", "Tom Birch | told | it was shut"}},
      {"Anna Reed was less forgiving: “The gate is no wall at all.”",
       {"Anna Reed | - | The gate is no wall at all."}},
      {"On Friday Lockwright said the gate was shut.", {"Lockwright | said | the gate was shut"}},
  });
}

TEST_CASE("newsroom: you and I in an interview") {
  test::check_extraction({
      {"CLARA BIRCH: You once said that the gate was shut. Is it?\n\nANNA REED: It is. I told them that it "
       "was old.\n\nCLARA BIRCH: Was it?\n\nANNA REED: I think so.",
       {"Clara Birch | - | You once said that the gate was shut. Is it?",
        "Anna Reed | once said | the gate was shut", "Anna Reed | - | It is. I told them that it was old.",
        "Anna Reed | told | it was old", "Clara Birch | - | Was it?", "Anna Reed | - | I think so."}},
  });
}

TEST_CASE("oral evidence") {
  test::check_extraction({
      {"Members present: Dame Rosalind Marsh (Chair); Gareth Reed.\n\nWitnesses: Ada Vale, Director; Tom "
       "Hill, Clerk.\n\nQ1 Chair: What went wrong?\n\nAda Vale: It was late. I am sorry.\n\nQ2 Chair: Whose "
       "decision was that?\n\nTom Hill: It was ours. We said it was late.",
       {"Rosalind Marsh | - | What went wrong?", "Ada Vale | - | It was late. I am sorry.",
        "Rosalind Marsh | - | Whose decision was that?", "Tom Hill | - | It was ours. We said it was late.",
        "Tom Hill | said | it was late"}},
  });
}

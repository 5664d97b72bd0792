// Headlines, and quotations without a tag.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE(
    "head: headline passives, which leave the auxiliary out, are nobody's demand or promise; actives stay") {
  test::check_extraction({
      {"Nakamura urged to quit over leak\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"Trump said to favour early vote\n\nPresident Donald Trump was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"Nakamura promised seat in cabinet\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"Nakamura promised to rebuild homes\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | promised | to rebuild homes"}},
      {"Nakamura urged voters to back dam\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | urged | voters to back dam"}},
  });
}

TEST_CASE("head: a passive with its source behind a colon is one statement") {
  test::check_extraction({
      {"Man charged with murder: police\n\nThe news came on Tuesday in Leyton. No more details were given.",
       {"police | - | Man charged with murder"}},
      {"Minister asked to resign: sources\n\nThe news came on Tuesday in Leyton. No more details were given.",
       {"sources | - | Minister asked to resign"}},
      {"Firm ordered to pay $2m, police say\n\nThe news came on Tuesday in Leyton. No more details were "
       "given.",
       {"police | say | Firm ordered to pay $2m"}},
  });
}

TEST_CASE("head: a topic in front of a quotation does not say it; the text below tells who does") {
  test::check_extraction({
      {"Ukraine war: ‘We live in fear’\n\nGrace Adeyemi fled with her two sons on Tuesday. “We live in "
       "fear,” she said at the camp in Leyton.",
       {"Grace Adeyemi | - | We live in fear", "Grace Adeyemi | said | We live in fear"}},
      {"Leyton flood: ‘We lost everything’\n\nThe river rose on Tuesday in Leyton. Nobody was hurt.", {}},
  });
}

TEST_CASE("head: a title or slogan in front of a colon is not said by who acts behind it; a sentence is") {
  test::check_extraction({
      {"‘Partygate’: Nakamura faces new questions\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a "
       "long meeting.",
       {}},
      {"‘The Last Bridge’: Nakamura’s best film yet\n\nKenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"‘We were asleep’: Nakamura fumes after defeat\n\nCoach Kenji Nakamura was in Leyton on Tuesday for a "
       "long meeting.",
       {"Kenji Nakamura | - | We were asleep"}},
  });
}

TEST_CASE("head: a label in front of what the article answers, and a rubric, say nothing") {
  test::check_extraction({
      {"Poll: Should Nakamura resign?\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long meeting.",
       {}},
      {"Police: What we know about shooting\n\nA man was shot in Leyton on Tuesday. The road was closed "
       "until noon.",
       {}},
      {"Teachers: Five things to know\n\nSchools in Leyton will open on Tuesday. The road was closed until "
       "noon.",
       {}},
      {"Analysis: Nakamura has run out of road\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"What Nakamura told MPs about leak\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {}},
      {"Police: Man used stolen digger\n\nA man was held in Leyton on Tuesday. The road was closed until "
       "noon.",
       {"police | - | Man used stolen digger"}},
  });
}

TEST_CASE("head: whoever acts in a headline goes on behind the comma; an inverted tag stays one") {
  test::check_extraction({
      {"Nakamura visits Leyton, demands inquiry\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | demands | inquiry"}},
      {"Nakamura visits Leyton, promises help for farmers\n\nMayor Kenji Nakamura was in Leyton on Tuesday "
       "for a long meeting.",
       {"Kenji Nakamura | promises | help for farmers"}},
      {"Iran hangs spy, warns Israel\n\nThe news came on Tuesday. No more details were given.", {}},
      {"Ring road must go, demands Okafor\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for a "
       "long meeting.",
       {"Helen Okafor | demands | Ring road must go"}},
      {"Nakamura says plan failed, calls for inquiry\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a "
       "long meeting.",
       {"Kenji Nakamura | says | plan failed", "Kenji Nakamura | calls for | inquiry"}},
      {"Nakamura says plan will fail, Marsh calls for inquiry\n\nMayor Kenji Nakamura and Tom Marsh were in "
       "Leyton on Tuesday for a long meeting.",
       {"Kenji Nakamura | says | plan will fail", "Tom Marsh | calls for | inquiry"}},
  });
}

TEST_CASE("head: the name, body or office behind a colon or dash says what stands in front") {
  test::check_extraction({
      {"Ring road plan will fail by spring: Okafor\n\nTransport Minister Helen Okafor was in Leyton on "
       "Tuesday for a long meeting.",
       {"Helen Okafor | - | Ring road plan will fail by spring"}},
      {"Plan ‘a disgrace’ – Okafor\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for a long "
       "meeting.",
       {"Helen Okafor | - | Plan ‘a disgrace’"}},
      {"Ring road plan will fail: study\n\nThe road was closed in Leyton until noon. No more details were "
       "given.",
       {"study | - | Ring road plan will fail"}},
      {"‘Ring road plan will fail’: mayor\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | - | Ring road plan will fail"}},
      {"Plan will fail: minister\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for a long "
       "meeting.",
       {"Helen Okafor | - | Plan will fail"}},
      {"Ring road plan will fail: Leyton\n\nThe new road in Leyton was closed on Tuesday. No more details "
       "were given.",
       {}},
  });
}

TEST_CASE(
    "head: Title Case and capitals: surnames that are words or first names, short headlines, negation") {
  test::check_extraction({
      {"Okafor Says Ring Road Plan Will Fail\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for "
       "a long meeting.",
       {"Helen Okafor | Says | Ring Road Plan Will Fail"}},
      {"Okafor Vows: ‘I Will Fight On’\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for a "
       "long meeting.",
       {"Helen Okafor | Vows | I Will Fight On"}},
      {"Nakamura Calls for Calm\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long meeting.",
       {"Kenji Nakamura | Calls for | Calm"}},
      {"Nakamura Says Tax Cuts Won’t Help Poor\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | Says | Tax Cuts Won’t Help Poor"}},
      {"REED SAYS PLAN WILL FAIL\n\nOpposition leader Alan Reed was in Leyton on Tuesday for a long meeting.",
       {"Alan Reed | SAYS | PLAN WILL FAIL"}},
      {"NAKAMURA SAYS TAX CUTS WON’T HELP POOR\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | SAYS | TAX CUTS WON’T HELP POOR"}},
      {"NAKAMURA WARNS: THE PLAN WILL FAIL\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | WARNS | THE PLAN WILL FAIL"}},
  });
}

TEST_CASE("head: known bodies, calls and first-person words behind a label") {
  test::check_extraction({
      {"Nakamura: Stop lying to voters\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long meeting.",
       {"Kenji Nakamura | - | Stop lying to voters"}},
      {"Nakamura: No deal without dam\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long meeting.",
       {"Kenji Nakamura | - | No deal without dam"}},
      {"Okafor on ring road: We got it wrong\n\nTransport Minister Helen Okafor was in Leyton on Tuesday for "
       "a long meeting.",
       {"Helen Okafor | - | We got it wrong"}},
      {"Ex-minister: We got it wrong\n\nThe road was closed in Leyton until noon. No more details were "
       "given.",
       {"ex-minister | - | We got it wrong"}},
      {"UN: Millions will starve\n\nThe road was closed in Leyton until noon. No more details were given.",
       {"UN | - | Millions will starve"}},
  });
}

TEST_CASE("head: what a site puts behind its headline is no part of it") {
  test::check_extraction({
      {"Nakamura says plan will fail | The Leyton Post\n\nMayor Kenji Nakamura was in Leyton on Tuesday for "
       "a long meeting.",
       {"Kenji Nakamura | says | plan will fail"}},
      {"Plan will fail, says Nakamura - BBC News\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | says | Plan will fail"}},
      {"Nakamura tells MPs tax cuts will come\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | tells | tax cuts will come"}},
      {"Nakamura describes plan as a disgrace\n\nMayor Kenji Nakamura was in Leyton on Tuesday for a long "
       "meeting.",
       {"Kenji Nakamura | describes | plan as a disgrace"}},
  });
}

TEST_CASE(
    "quote: a sentence that gives somebody else the floor ends a speaker's words; a remark on others does "
    "not") {
  test::check_extraction({
      {"“The road is closed,” Anna Reed said. Omar Haddad was more hopeful. “It will open.”",
       {"Anna Reed | said | The road is closed", "Omar Haddad | - | It will open."}},
      {"“The road is closed,” Anna Reed said. Omar Haddad, 51, shook his head. “It will open.”",
       {"Anna Reed | said | The road is closed", "Omar Haddad | - | It will open."}},
      {"“The road is closed,” Anna Reed said. Her daughter was not so sure. “It will open.”",
       {"Anna Reed | said | The road is closed", "her daughter | - | It will open."}},
      {"“We lost everything,” Anna Reed said. Her son was 12. “He loved football.”",
       {"Anna Reed | said | We lost everything He loved football."}},
      {"“We lost everything,” Anna Reed said. She was not so sure now. “It may come back.”",
       {"Anna Reed | said | We lost everything It may come back."}},
  });
}

TEST_CASE("quote: a place in front of a sentence with a tag of its own") {
  test::check_extraction({
      {"KARACHI: “The road is closed,” Anna Reed said on Monday.", {"Anna Reed | said | The road is closed"}},
      {"NEW DELHI: “The road is closed,” Anna Reed said on Monday.",
       {"Anna Reed | said | The road is closed"}},
  });
}

TEST_CASE("quote: whoever was made to speak, is remembered, sent it or is quoted by his noun") {
  test::check_extraction({
      {"“The road is closed,” Anna Reed said, prompting Omar Haddad to reply: “We have no plan.”",
       {"Anna Reed | said | The road is closed", "Omar Haddad | reply | We have no plan."}},
      {"“The road is closed,” Anna Reed said, forcing Omar Haddad to admit: “We have no plan.”",
       {"Anna Reed | said | The road is closed", "Omar Haddad | admit | We have no plan."}},
      {"Anna Reed laughed when Omar Haddad said: “It’s over.”", {"Omar Haddad | said | It’s over."}},
      {"Anna Reed remembers Omar Haddad telling her: “Go home.”", {"Omar Haddad | telling | Go home."}},
      {"Anna Reed got a text from Omar Haddad: “I am sorry.”", {"Omar Haddad | - | I am sorry."}},
      {"Anna Reed was stung by Omar Haddad’s remark: “Go home.”", {"Omar Haddad | - | Go home."}},
  });
}

TEST_CASE("quote: who answers does not ask back") {
  test::check_extraction({
      {"“Is it safe?” asked Anna Reed.\n“Yes,” said Omar Haddad.\n“Since when?”\n“Since May.”",
       {"Anna Reed | asked | Is it safe?", "Omar Haddad | said | Yes"}},
      {"“Did you see it?” the prosecutor asked. “No,” Omar Haddad replied. “Did you hear it?” “Yes.”",
       {"the prosecutor | asked | Did you see it?", "Omar Haddad | replied | No"}},
  });
}

TEST_CASE("quote: short clauses in marks and titles in the tag") {
  test::check_extraction({
      {"Anna Reed said “mistakes were made”.", {"Anna Reed | said | mistakes were made"}},
      {"Anna Reed told the BBC “it’s over”.", {"Anna Reed | told | it’s over"}},
      {"Omar Haddad told “Talking Shop”: “The road is closed.”",
       {"Omar Haddad | told | The road is closed."}},
  });
}

TEST_CASE("quote: sentences that lead to a quotation") {
  test::check_extraction({
      {"Anna Reed was even more direct: “The road is closed.”", {"Anna Reed | - | The road is closed."}},
      {"Anna Reed is not convinced. “The road is closed.”", {"Anna Reed | - | The road is closed."}},
      {"Anna Reed begs to differ. “The road is closed.”", {"Anna Reed | - | The road is closed."}},
      {"Anna Reed had this to say: “The road is closed.”", {"Anna Reed | - | The road is closed."}},
      {"Anna Reed shook her head. “No.”", {"Anna Reed | - | No."}},
      {"Anna Reed’s verdict: “They took the money.”", {"Anna Reed | - | They took the money."}},
  });
}

TEST_CASE("quote: who is heard or caught saying it") {
  test::check_extraction({
      {"“The road is closed,” Anna Reed can be heard saying.", {"Anna Reed | saying | The road is closed"}},
      {"Anna Reed was heard to say: “The road is closed.”", {"Anna Reed | say | The road is closed."}},
      {"Anna Reed was caught on camera saying: “The road is closed.”",
       {"Anna Reed | saying | The road is closed."}},
  });
}

TEST_CASE("quote: names, titles of works and mottoes are nobody's words") {
  test::check_extraction({
      {"Anna Reed wrote “The Quiet Sea.”", {}},
      {"Anna Reed announced “The Quiet Sea,” her third novel.", {}},
      {"Anna Reed named her boat “Bella”.", {}},
      {"Locals call it “the Snake”.", {}},
      {"Her favourite saying was “Never give up”.", {}},
      {"Omar Haddad called it “a disgrace”.", {"Omar Haddad | called | it “a disgrace”"}},
  });
}

TEST_CASE("head: in capitals the letters of a body and a group of people") {
  test::check_extraction({
      {"UN WARNS OF FOOD SHORTAGES\n\nThere would be food shortages, the UN said on Tuesday.",
       {"UN | WARNS | OF FOOD SHORTAGES", "UN | said | There would be food shortages"}},
      {"EXPERTS SAY PLAN WILL FAIL\n\nThe road was closed in Leyton until noon. No more details were given.",
       {"experts | SAY | PLAN WILL FAIL"}},
  });
}

TEST_CASE("quote: the sender of what somebody got, a body too; behind a title its author") {
  test::check_extraction({
      {"Anna Reed received a letter from the council: “You are late.”", {"council | - | You are late."}},
      {"Anna Reed was sent a letter from Omar Haddad on Monday: “I am sorry.”",
       {"Omar Haddad | - | I am sorry."}},
      {"“The road is closed,” said “Quiet Sea” author Anna Reed.", {"Anna Reed | said | The road is closed"}},
  });
}

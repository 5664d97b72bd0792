// Ordinary sentences that a stranger tried against rules for words without a plain tag.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("reviewed: whose words a card, a banner or a noun do not bring") {
  test::check_extraction({
      {"Tom Marsh was sent a bullet with the message, “You are next.”", {}},
      {"Tom Marsh was charged after he allegedly sent her a letter with the message “Pay or die”.", {}},
      {"Anna Reed posted a picture of a banner with the words “Never again”.", {}},
      {"Anna Reed posted a picture with the caption “Never again”.", {"Anna Reed | - | Never again"}},
      {"Anna Reed was late. Her school report verdict: “Lazy.”", {}},
      {"Anna Reed was late. Her stock answer: “I am busy.”", {"Anna Reed | - | I am busy."}},
      {"“It is a mess,” is how Tom Marsh would never describe it.", {}},
      {"“It is a mess,” is how Tom Marsh heard Anna Reed describe it.", {}},
      {"“It is a mess,” is how Tom Marsh likes to put it.", {"Tom Marsh | - | It is a mess"}},
      {"Anna Reed never spoke of a “climate of fear”.", {}},
      {"The money, the burglar found, was gone.", {}},
  });
}

TEST_CASE("reviewed: what is only supposed, and compounds that are no verbs") {
  test::check_extraction({
      {"If she loses, Anna Reed will tell you that the vote was stolen.", {}},
      {"Few believe Anna Reed will tell you that she lied.", {}},
      {"Anna Reed will tell you that the vote was stolen.", {"Anna Reed | will tell | the vote was stolen"}},
      {"Another claims handler said the roof was old.", {"another claims handler | said | the roof was old"}},
      {"Another claims the roof was old.", {"another | claims | the roof was old"}},
      {"They waited. Outside, says Anna Reed, the crowd grew.", {}},
      {"The Department of Health, Unison and Unite said it was late.",
       {"Department of Health | said | it was late"}},
      {"Judge Anna Reed sat in May. The judge, who asked why the boy could not be named, said he had lied.",
       {"Anna Reed | asked | why the boy could not be named", "Anna Reed | said | he had lied"}},
      {"Anna Reed predicted a storm on Sunday.", {"Anna Reed | predicted | a storm on Sunday"}},
      {"“It is late,” said the minister the next day.", {"the minister | said | It is late"}},
      {"Under Shop Board rules, the firm has until May.", {}},
  });
}

TEST_CASE("reviewed: who answers, and parts that several people take") {
  test::check_extraction({
      {"Five questions for Bill Lake. Anna Reed is talking to nobody these days.\nQ: Is it safe?\n"
       "A: It is safe.",
       {"- | - | Is it safe?", "Bill Lake | - | It is safe."}},
      {"ANALYST: I am Anna Reed of Norbank. What of May?\nCEO: We are fine.\n"
       "ANALYST: I am Tom Marsh of Oldbank. What of June?",
       {"analyst | - | I am Anna Reed of Norbank. What of May?", "CEO | - | We are fine.",
        "analyst | - | I am Tom Marsh of Oldbank. What of June?"}},
      {"About us\nAnna Reed — Chief Executive\nAnna leads our team and loves to meet you.\n"
       "Tom Marsh — Finance Director\nTom joined us in May.",
       {}},
  });
}

TEST_CASE("reviewed: a text may begin and end anywhere") {
  test::check_extraction({
      {", opened in May, is shut. It says it is late.", {"- | says | it is late"}},
      {"Admiral Sir Rex Hallam, called it “the most beautiful thing ever”.", {}},
      {"Sir John Paul Reed Marsh, said it was late.", {}},
      {"[14:03", {}},
      {"The road is closed, Anna Reed told.", {"Anna Reed | told | The road is closed"}},
      {"“It is safe,” said Inspector (", {"inspector | said | It is safe"}},
      {"Norland welcomed the extension in", {"Norland | welcomed | the extension in"}},
  });
}

TEST_CASE("a spokesman for an agency passes nothing on") {
  test::check_extraction({
      {"A spokesman for the Food Agency said it was late, adding: “We would ask people to wait.”",
       {"a spokesman for the Food Agency | said | it was late",
        "a spokesman for the Food Agency | adding | We would ask people to wait.",
        "a spokesman for the Food Agency | would ask | people to wait"}},
      {"“Who goes there?” asked the border guard.\nHis illustrator told me it was fine.",
       {"the border guard | asked | Who goes there?", "his illustrator | told | it was fine"}},
      {"Anna Reed’s solicitor told the court the boy was sorry. He had written to the shopkeeper, Mr Hale.",
       {"Anna Reed’s solicitor | told | the boy was sorry"}},
      {"“It is fine,” said welder and shop steward Anna Reed.", {"Anna Reed | said | It is fine"}},
  });
}

TEST_CASE("whom an outlet quotes in front of its own “said”") {
  test::check_extraction({
      {"Quoting a security official, the daily Al-Fanar said two men had been held.",
       {"a security official | Quoting | two men had been held"}},
      {"Citing weak demand, Norbank said it would cut jobs.", {"Norbank | said | it would cut jobs"}},
  });
}

TEST_CASE("who was rung, and the other in a relative clause") {
  test::check_extraction({
      {"Residents say it gets in. “I rang the council and they said it would stop,” said Anna Reed.",
       {"residents | say | it gets in", "Anna Reed | said | I rang the council and they said it would stop",
        "council | said | it would stop"}},
      {"His illustrator, Juno Akande, who was sitting next to him, said it was late. “It is late,” she said.",
       {"Juno Akande | said | it was late", "Juno Akande | said | It is late"}},
  });
}

TEST_CASE("labels of hearings, of members with their seat, of officers") {
  test::check_extraction({
      {"The Chairman. The lady from Ohio is heard.\nMs. Reed. Thank you, Mr. Chairman. Is it fixed?\n"
       "Mr. Marsh. No, it is not.",
       {"the Chairman | - | The lady from Ohio is heard.", "Reed | - | Thank you, Mr. Chairman. Is it fixed?",
        "Marsh | - | No, it is not."}},
      {"Mr Speaker: Order. The hon. Member must resume his seat.\n"
       "Mr Alan Reed (Oldtown) (Con): On a point of order, the bridge is shut.",
       {"Mr Speaker | - | Order. The hon. Member must resume his seat.",
        "Alan Reed | - | On a point of order, the bridge is shut."}},
      {"Swimmer Anna Reed sat down with our reporter Tom Marsh.\nTM: How is the shoulder?\nAR: Better.",
       {"Tom Marsh | - | How is the shoulder?", "Anna Reed | - | Better."}},
  });
}

// Whose words: nouns in place of names, subjects far from their verbs.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("who: a noun in place of a name") {
  test::check_extraction({
      {"The whips put it at 40, and one minister laughed. “Half of them signed it in the bar,” the minister "
       "said.",
       {"one minister | said | Half of them signed it in the bar"}},
      {"One cabinet colleague said Anna Reed was on the wrong hill. ‘Anna has convinced herself,’ said the "
       "colleague.",
       {"one cabinet colleague | said | Anna Reed was on the wrong hill",
        "one cabinet colleague | said | Anna has convinced herself"}},
      {"A forensic accountant hired by the county, Tom Marsh, put the loss at £200,000. “I was never shown a "
       "box,” the accountant replied.",
       {"Tom Marsh | put | the loss at £200,000", "Tom Marsh | replied | I was never shown a box"}},
      {"The jury saw a state trooper, Tom Marsh. The trooper asked whether anyone else knew.",
       {"Tom Marsh | asked | whether anyone else knew"}},
      {"Tom Marsh was cross. ‘It was the elbow,’ the centre half said.",
       {"Tom Marsh | said | It was the elbow"}},
  });
}

TEST_CASE("who: not the only one named") {
  test::check_extraction({
      {"Tom Marsh left. The prime minister’s spokesman said that it was late.",
       {"the prime minister’s spokesman | said | it was late"}},
      {"House Republican leaders met. The White House said the bill was dead.",
       {"White House | said | the bill was dead"}},
      {"A tutor of Open Gate was glad. The paper, published today in the Journal of Later Life, reports that "
       "loneliness fell.",
       {"the paper | reports | loneliness fell"}},
  });
}

TEST_CASE("who: asked by another") {
  test::check_extraction({
      {"Dr Tom Marsh wept.\n\nAsked by the coroner, Harry Reed, whether he would do the same today, the "
       "doctor paused. “No,” he said.",
       {"Harry Reed | Asked | whether he would do the same today", "Tom Marsh | said | No"}},
      {"Asked by Anna Reed whether he had paid, the chief hesitated before answering, “Probably, yes.”",
       {"Anna Reed | Asked | whether he had paid", "the chief | answering | Probably, yes."}},
      {"Asked by a reporter at Oldtown Airport on Thursday whether he would stay, the premier, Tom Marsh, "
       "said he would.",
       {"a reporter | Asked | whether he would stay", "Tom Marsh | said | he would"}},
      {"Asked by him in the Commons why it was late, Anna Reed said it was not.",
       {"- | Asked | why it was late", "Anna Reed | said | it was not"}},
  });
}

TEST_CASE("who: families") {
  test::check_extraction({
      {"The Dashwoods, Wade and Corbin, had not spoken since their mother, Verna Dashwood, died. “He’s "
       "killing us,” Wade said.",
       {"Wade Dashwood | said | He’s killing us"}},
  });
}

TEST_CASE("who: a phrase with its subject far off") {
  test::check_extraction({
      {"It was Anna, four years her senior and by then running the till, who said that it ought to be acted.",
       {"Anna | said | it ought to be acted"}},
      {"A retired plumber named Tom Marsh held up a jar and asked what was in it.",
       {"Tom Marsh | asked | what was in it"}},
      {"The principal of a costly school, who spoke openly, said it was late.",
       {"the principal of a costly school | said | it was late"}},
      {"An archivist, writing in the winter of 1742, said that the river had come in.",
       {"an archivist | said | the river had come in"}},
      {"His captain Tom Marsh praised the fans who had come by bus and said the manager had promised them a "
       "pie.",
       {"Tom Marsh | praised | the fans who had come by bus",
        "Tom Marsh | said | the manager had promised them a pie", "the manager | had promised | a pie"}},
      {"“I rang the council and the girl told me to wait,” Anna Reed said.",
       {"Anna Reed | said | I rang the council and the girl told me to wait", "the girl | told | to wait"}},
      {"For years managers said it was too risky.", {"managers | said | it was too risky"}},
      {"The committee met, with its head, Tom Marsh, saying that the river was dry.",
       {"Tom Marsh | saying | the river was dry"}},
      {"The Member for Calder Bridge (Dr Marsh) says that her constituents cannot see the records.",
       {"Marsh | says | her constituents cannot see the records"}},
      {"State television reported Anna Reed as saying that the dam was safe.",
       {"Anna Reed | saying | the dam was safe"}},
  });
}

TEST_CASE("who: bodies and their names") {
  test::check_extraction({
      {"The Ministry of Foreign Affairs and Expatriates said it was late.",
       {"Ministry of Foreign Affairs and Expatriates | said | it was late"}},
      {"Anna Reed works there. The laboratory, Bright Analytical, was paid to look for lead. “They never "
       "looked,” she said.",
       {"Anna Reed | said | They never looked"}},
      {"Anna Reed axed her Las Vegas residency. “Ask me in June,” she said.",
       {"Anna Reed | said | Ask me in June"}},
      {"Villagers of Great Wenlow met. The MP for Ouse and Wenlow, Sir Tom Marsh, said he was pleased.",
       {"Tom Marsh | said | he was pleased"}},
      {"Some caseworkers said it was late.", {"some caseworkers | said | it was late"}},
  });
}

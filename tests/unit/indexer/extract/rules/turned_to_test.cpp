// Who is given the floor, answers of a few words, turns of two, and parts that one person has.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("answers without a verb") {
  test::check_extraction({
      {"The judge asked Anna Reed whether the birds had survived. All but eleven, Reed replied.",
       {"the judge | asked | whether the birds had survived", "Anna Reed | replied | All but eleven"}},
      {"Was she ever afraid? Only of the parrot, Anna Reed answered.",
       {"Anna Reed | answered | Only of the parrot"}},
      {"Anna Reed has left. Too much travel, she explains, and not enough rest.",
       {"Anna Reed | explains | Too much travel and not enough rest"}},
      {"Anna Reed was asked about it. In turn, Tom Marsh replied.", {}},
      {"Anna Reed has left. On Monday, she said, and again on Tuesday.", {}},
  });
}

TEST_CASE("who is given the floor in front of a colon") {
  test::check_extraction({
      {"Anna Reed had a message for the board: “Go.”", {"Anna Reed | - | Go."}},
      {"His coach, Tom Marsh, gave another explanation: “We were late.”", {"Tom Marsh | - | We were late."}},
      {"Anna Reed agrees. She puts it another way: “We were late.”", {"Anna Reed | - | We were late."}},
      {"Reed’s husband, the designer Tom Marsh, has a theory: “It was the biscuits.”",
       {"Tom Marsh | - | It was the biscuits."}},
      {"Anna Reed had a theory. “The Quiet Sea” was her best book.", {}},
  });
}

TEST_CASE("two turns whose labels tell that they are turns") {
  test::check_extraction({
      {"Baroness Reed of Oldtown (CB): My Lords, I own two dogs. Is the Minister aware of it?\n\nLord Marsh "
       "(Con): My Lords, I was not.",
       {"Baroness Reed of Oldtown | - | My Lords, I own two dogs. Is the Minister aware of it?",
        "Lord Marsh | - | My Lords, I was not."}},
      {"Anna Reed: You end the book with a wedding. Whose idea was that?\n\nTom Marsh: Not mine, I think.",
       {"Anna Reed | - | You end the book with a wedding. Whose idea was that?",
        "Tom Marsh | - | Not mine, I think."}},
      {"Anna Reed, Larch & Co.: Thank you for taking my question.\n\nTom Marsh, Chief Financial Officer: I "
       "would rather not say.",
       {"Anna Reed | - | Thank you for taking my question.", "Tom Marsh | - | I would rather not say."}},
      {"Reed &", {}},
      {"Anna Reed: 12 points from the first race.\n\nTom Marsh: 9 points, and none on Sunday.", {}},
  });
}

TEST_CASE("labels that name a part") {
  test::check_extraction({
      {"The host Anna Reed talked to the surgeon.\n\nDR. MARSH: I order the scan.\n\nHOST: You frighten "
       "me.\n\nDR. MARSH: I am sorry.",
       {"Marsh | - | I order the scan.", "Anna Reed | - | You frighten me.", "Marsh | - | I am sorry."}},
      {"Vice President Anna Reed talked to the surgeon.\n\nDR. MARSH: I order the scan.\n\nPRESIDENT: You "
       "frighten me.\n\nDR. MARSH: I am sorry.",
       {"Marsh | - | I order the scan.", "PRESIDENT | - | You frighten me.", "Marsh | - | I am sorry."}},
      {"Q: Is it true?\n\nA: I told them in an interview with Tom Marsh.\n\nQ: And now?\n\nA: I would "
       "say it again.",
       {"- | - | Is it true?", "- | - | I told them in an interview with Tom Marsh.", "- | - | And now?",
        "- | - | I would say it again."}},
      {"Five questions for Anna Reed, who made the map.\n\nQ: Should people move?\n\nA: They should "
       "not.\n\nQ: Has he seen it?\n\nA: He saw a draft.",
       {"- | - | Should people move?", "Anna Reed | - | They should not.", "- | - | Has he seen it?",
        "Anna Reed | - | He saw a draft."}},
  });
}

TEST_CASE("whose participle has an object") {
  test::check_extraction({
      {"The union representing 4,100 drivers said its members would walk out.",
       {"union representing 4,100 drivers | said | its members would walk out"}},
      {"The powerful business coordinating council said the banks were weak.",
       {"powerful business coordinating council | said | the banks were weak"}},
  });
}

TEST_CASE("a pronoun and whom only its words name") {
  test::check_extraction({
      {"Mary Reed was there. He said: “Tom was generous.”", {"- | said | Tom was generous."}},
      {"Tom Marsh was there. He said: “Mary was generous.”", {"Tom Marsh | said | Mary was generous."}},
  });
}

TEST_CASE("she is the spokeswoman in front") {
  test::check_extraction({
      {"No one was hurt, according to a spokeswoman for Norholm Lines.\n\n“We did everything right,” she "
       "added.",
       {"a spokeswoman for Norholm Lines | according to | No one was hurt",
        "a spokeswoman for Norholm Lines | added | We did everything right"}},
  });
}

TEST_CASE("the title of what it was said in") {
  test::check_extraction({
      {"Heat kills more people than floods, Anna Reed says in “Too Hot to Count”, a report.",
       {"Anna Reed | says | Heat kills more people than floods"}},
      {"Heat kills people, and Anna Reed says “it is too hot”.", {"Anna Reed | says | it is too hot"}},
  });
}

TEST_CASE("what somebody said as a subject") {
  test::check_extraction({
      {"What Anna Reed said was that the bridge had failed.", {"Anna Reed | said | the bridge had failed"}},
      {"What Anna Reed said was “a mistake in every way”.", {"Anna Reed | said | a mistake in every way"}},
      {"What Anna Reed said was wrong. Much of what Tom Marsh said was right.", {}},
      {"She paid for what Anna Reed said was a new roof.", {"Anna Reed | said | what was a new roof"}},
  });
}

TEST_CASE("labels that are firms") {
  test::check_extraction({
      {"Her label, Nine Bells, confirmed on Sunday that the dates had been cancelled.",
       {"Nine Bells | confirmed | the dates had been cancelled"}},
      {"The label said the wine was old.", {}},
  });
}

TEST_CASE("and is urging now") {
  test::check_extraction({
      {"Anna Reed says the strike is wrong, and is urging both sides to talk.",
       {"Anna Reed | says | the strike is wrong", "Anna Reed | is urging | both sides to talk"}},
      {"Anna Reed said the firm had sold it, and is discussing another sale.",
       {"Anna Reed | said | the firm had sold it, and is discussing another sale"}},
  });
}

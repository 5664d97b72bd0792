// Transcripts, questions and answers, posts, name lines.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("Q without a name, where the answers have names") {
  test::check_extraction({
      {"Q: Will you sign?\n\nKessler: I will.\n\nQ: When?\n\nKessler: Soon.",
       {"- | - | Will you sign?", "Kessler | - | I will.", "- | - | When?", "Kessler | - | Soon."}},
      {"MR. KESSLER: Hi, everyone. I have one announcement.\n\nQ: Will you sign?\n\nMR. KESSLER: I will.",
       {"Kessler | - | Hi, everyone. I have one announcement.", "- | - | Will you sign?",
        "Kessler | - | I will."}},
  });
}

TEST_CASE("labels that are words of the dictionary, used once, or in capitals") {
  test::check_extraction({
      {"Anna Okoro: I think the plan is dead.\n\nWilson: What would you do instead?\n\nAnna Okoro: We will "
       "try again.\n\nKarim Haddad: Thank you.\n\nAnna Okoro: We need more time.",
       {"Anna Okoro | - | I think the plan is dead.", "Wilson | - | What would you do instead?",
        "Anna Okoro | - | We will try again.", "Karim Haddad | - | Thank you.",
        "Anna Okoro | - | We need more time."}},
      {"ANNA OKORO: I think the plan is dead.\n\nTHE WITNESS: What would you do instead?\n\nANNA OKORO: We "
       "will try again.\n\nLE PEN: Thank you.\n\nUNIDENTIFIED MALE: Hear, hear.\n\nTHE WITNESS: We need more "
       "time.",
       {"Anna Okoro | - | I think the plan is dead.", "THE WITNESS | - | What would you do instead?",
        "Anna Okoro | - | We will try again.", "Le Pen | - | Thank you.",
        "UNIDENTIFIED MALE | - | Hear, hear.", "THE WITNESS | - | We need more time."}},
      {"INTERVIEWER: I think the plan is dead.\n\nANNA OKORO: What would you do?\n\nINTERVIEWER: We will try "
       "again.\n\nANNA OKORO: We need more time.",
       {"INTERVIEWER | - | I think the plan is dead.", "Anna Okoro | - | What would you do?",
        "INTERVIEWER | - | We will try again.", "Anna Okoro | - | We need more time."}},
      {"Guardian: When will it open?\n\nAnna Kessler: In May.\n\nGuardian: Who pays?\n\nAnna Kessler: We do.",
       {"Guardian | - | When will it open?", "Anna Kessler | - | In May.", "Guardian | - | Who pays?",
        "Anna Kessler | - | We do."}},
  });
}

TEST_CASE("labels behind numbers, stamps and commas, shouted before a full stop, in the line above") {
  test::check_extraction({
      {"Anna Kessler (Oldtown) (Con): We built it.\n\n9. Anna Kessler (Oldtown) (Lab): What will you do "
       "next?\n\nThe Minister (Karim Haddad): We rest.\n\n10. Tom Hartley (Northwold) (Con): What will you "
       "do next?\n\nKarim Haddad: We rest.",
       {"Anna Kessler | - | We built it.", "Anna Kessler | - | What will you do next?",
        "Karim Haddad | - | We rest.", "Tom Hartley | - | What will you do next?",
        "Karim Haddad | - | We rest."}},
      {"Mr. KESSLER. When will it take effect?\n\nThe CHAIRMAN. We will not sign the deal.\n\nMr. KESSLER. "
       "And who pays?",
       {"Kessler | - | When will it take effect?", "the CHAIRMAN | - | We will not sign the deal.",
        "Kessler | - | And who pays?"}},
      {"ANNA KESSLER, HOST:\n\nVoters in Oldtown go to the polls on Tuesday.\n\nTOM HARTLEY: We will not "
       "sign the deal.\n\nKESSLER: And who pays?",
       {"Anna Kessler | - | Voters in Oldtown go to the polls on Tuesday.",
        "Tom Hartley | - | We will not sign the deal.", "Anna Kessler | - | And who pays?"}},
      {"00:01:12 Anna Kessler: When will it take effect?\n\n00:01:15 Tom Hartley: We will not sign the "
       "deal.\n\n00:01:30 Anna Kessler: And who pays?",
       {"Anna Kessler | - | When will it take effect?", "Tom Hartley | - | We will not sign the deal.",
        "Anna Kessler | - | And who pays?"}},
      {"Tom Osei, BBC News: When will it take effect?\n\nAnna Kessler: We will not sign the deal.\n\nTom "
       "Osei, BBC News: And who pays?",
       {"Tom Osei | - | When will it take effect?", "Anna Kessler | - | We will not sign the deal.",
        "Tom Osei | - | And who pays?"}},
      {"THE PRESIDENT: We will not sign the deal.\n\nQ    When will it take effect?\n\nTHE PRESIDENT: I have "
       "made my position clear.",
       {"THE PRESIDENT | - | We will not sign the deal.", "- | - | When will it take effect?",
        "THE PRESIDENT | - | I have made my position clear."}},
  });
}

TEST_CASE("questions without a label above the answers") {
  test::check_extraction({
      {"Anna Kessler is the author of three novels.\n\nWhen will it open?\n\nKessler: We hope in May.\n\nWho "
       "pays?\n\nKessler: We do.",
       {"Anna Kessler | - | We hope in May.", "Anna Kessler | - | We do."}},
  });
}

TEST_CASE("who is talked to in a dialogue is not \"she\"") {
  test::check_extraction({
      {"Anna Kessler: What did your wife say?\n\nKarim Haddad: She said I should stop.\n\nAnna Kessler: And "
       "did you?\n\nKarim Haddad: No.",
       {"Anna Kessler | - | What did your wife say?", "Karim Haddad | - | She said I should stop.",
        "your wife | said | I should stop", "Anna Kessler | - | And did you?", "Karim Haddad | - | No."}},
  });
}

TEST_CASE("quotations of several paragraphs") {
  test::check_extraction({
      {"Anna Kessler said: “We lost the house.\n\n“We lost everything.”",
       {"Anna Kessler | said | We lost the house. We lost everything."}},
      {"Anna Kessler said:\n\n“It was a long night.”\n\n“We lost everything.”",
       {"Anna Kessler | said | It was a long night. We lost everything."}},
      {"“It was a long night.\n\n“We lost everything.\n\n“We will try again,” Anna Kessler said.",
       {"Anna Kessler | said | It was a long night. We lost everything. We will try again"}},
  });
}

TEST_CASE("what goes on with a turn, and what the page says") {
  test::check_extraction({
      {"Haddad: We built it.\n\nIt was a great success.\n\nKessler: And now?\n\nHaddad: We rest.",
       {"Haddad | - | We built it. It was a great success.", "Kessler | - | And now?",
        "Haddad | - | We rest."}},
      {"Haddad: We built it.\n\nHaddad was born in Oldtown.\n\nKessler: And now?\n\nHaddad: We rest.",
       {"Haddad | - | We built it.", "Kessler | - | And now?", "Haddad | - | We rest."}},
      {"Kessler: When will it take effect?\n\nHaddad: We will not sign the deal.\n\nListen to the full "
       "interview on our podcast.\n\nKessler: And who pays?\n\nHaddad: We do.\n\nFollow us on X.",
       {"Kessler | - | When will it take effect?", "Haddad | - | We will not sign the deal.",
        "Kessler | - | And who pays?", "Haddad | - | We do."}},
  });
}

TEST_CASE("who asked does not answer, who was arrested is no officer") {
  test::check_extraction({
      {"Anna Kessler asked when it would open. The officer said it would open in May.",
       {"Anna Kessler | asked | when it would open", "the officer | said | it would open in May"}},
      {"Karim Haddad was arrested on Monday. The officer said he had been drunk.",
       {"the officer | said | he had been drunk"}},
      {"Detective Anna Kessler arrived at noon. The officer said it was late.",
       {"Anna Kessler | said | it was late"}},
      {"Kessler is asked if he will resign. He says he will not.", {"Kessler | says | he will not"}},
  });
}

TEST_CASE("bullets in front of a quotation, links, tags and credits at the end") {
  test::check_extraction({
      {"💬 “We are ready,” Kessler said.", {"Kessler | said | We are ready"}},
      {"Anna Kessler said the deal is dead https://t.co/x", {"Anna Kessler | said | the deal is dead"}},
      {"Anna Kessler said the deal is dead #Norland #Talks", {"Anna Kessler | said | the deal is dead"}},
      {"Anna Kessler said the deal is dead (Reuters)", {"Anna Kessler | said | the deal is dead"}},
      {"Anna Kessler said the deal is dead.[1][2]", {"Anna Kessler | said | the deal is dead"}},
      {"Anna Kessler said voters should visit https://t.co/x",
       {"Anna Kessler | said | voters should visit https://t.co/x"}},
      {"The deal has divided the town.\n\nWe will not sign the deal. pic.twitter.com/aB3dE\n\n— Anna Kessler "
       "(@kessler) August 12, 2026",
       {"Anna Kessler | - | We will not sign the deal."}},
  });
}

TEST_CASE("an imperative is no report") {
  test::check_extraction({
      {"The answer is simple. Tell him to cook.", {}},
  });
}

TEST_CASE("topics in front of a quotation, whom a quotation is from, reposts") {
  test::check_extraction({
      {"On the injury, Kessler said: “We will see.”\n\nOn the referee: “He was poor.”",
       {"Kessler | said | We will see.", "Kessler | - | He was poor."}},
      {"Anna Kessler on leaving home: “We will see.”\n\nOn growing old: “It is a pity.”",
       {"Anna Kessler | - | We will see.", "Anna Kessler | - | It is a pity."}},
      {"Quote from Anna Kessler: “We are ready.”", {"Anna Kessler | - | We are ready."}},
      {"The following statement can be attributed to Anna Kessler, chief executive of Norholm: “We will not "
       "sign the deal.”",
       {"Anna Kessler | - | We will not sign the deal."}},
      {"RT @newsdesk: Anna Kessler says the talks have failed.",
       {"Anna Kessler | says | the talks have failed"}},
      {"RT @kessler: Norland will not sign", {"@kessler | - | Norland will not sign"}},
  });
}

TEST_CASE("names in lines of their own beside quotations and posts") {
  test::check_extraction({
      {"Anna Kessler, 34, nurse\n\n“We are ready.”\n\nTom Hartley, 51, plumber\n\n“We are not.”",
       {"Anna Kessler | - | We are ready.", "Tom Hartley | - | We are not."}},
      {"“We are ready.”\nAnna Kessler, 34, nurse\n\n“We are not.”\nTom Hartley, 51, plumber",
       {"Anna Kessler | - | We are ready.", "Tom Hartley | - | We are not."}},
      {"“We will not sign the deal.”\n— Anna Kessler, foreign minister",
       {"Anna Kessler | - | We will not sign the deal."}},
      {"The deal has divided the town.\n\nAnna Kessler\n@kessler\nWe will not sign the deal.\n5:12 PM · Aug "
       "12, 2026",
       {"Anna Kessler | - | We will not sign the deal."}},
      {"ANNA KESSLER, CHIEF ECONOMIST, NORBANK, OLDTOWN\n\n\"We will not sign the deal.\"\n\nTOM HARTLEY, "
       "ANALYST, WESTBANK\n\n\"I have made my position clear.\"",
       {"Anna Kessler | - | We will not sign the deal.", "Tom Hartley | - | I have made my position clear."}},
      {"Tom Hartley said the town was angry.\n\nAnna Kessler, 34, nurse\n\n“We are ready to go.”",
       {"Tom Hartley | said | the town was angry"}},
  });
}

TEST_CASE("words below a label go on, offices in labels, members") {
  test::check_extraction({
      {"💬 Foreign Minister Anna Kessler:\n\n“We will not sign the deal.”\n\n“I have made my position clear.”",
       {"Anna Kessler | - | We will not sign the deal.",
        "Anna Kessler | - | I have made my position clear."}},
      {"Anna Kessler (Oldtown) (Lab): We will not sign the deal.\n\nHon. Members: Hear, hear.\n\nTom Hartley "
       "(Northwold) (Con): I have made my position clear.\n\nAnna Kessler: The talks begin on Monday.",
       {"Anna Kessler | - | We will not sign the deal.", "Hon. Members | - | Hear, hear.",
        "Tom Hartley | - | I have made my position clear.", "Anna Kessler | - | The talks begin on Monday."}},
      {"Madam Deputy Speaker (Anna Kessler): Order. We must move on.\n\nTom Hartley (Northwold) (Lab): I "
       "have made my position clear.\n\nMadam Deputy Speaker: Thank you.\n\nOlena Kovalenko (Westbury) "
       "(Con): The talks begin on Monday.",
       {"Anna Kessler | - | Order. We must move on.", "Tom Hartley | - | I have made my position clear.",
        "Anna Kessler | - | Thank you.", "Olena Kovalenko | - | The talks begin on Monday."}},
  });
}

TEST_CASE("words that have lost their marks below \"said:\"") {
  test::check_extraction({
      {"Health Minister Anna Kessler said:\n\nWe will not sign the deal.\n\nI have made our position "
       "clear.\n\nFurther information\n\nThe scheme opens in May.",
       {"Anna Kessler | said | We will not sign the deal. I have made our position clear."}},
      {"Health Minister Anna Kessler said:\n\nThe scheme opens in May.", {}},
  });
}

TEST_CASE("straight single marks that go on in the next paragraph") {
  test::check_extraction({
      {"Anna Kessler said: 'We will not sign the deal. It's over.\n\n'I have made my position clear.'",
       {"Anna Kessler | said | We will not sign the deal. It's over. I have made my position clear."}},
  });
}

TEST_CASE("the page of a paper behind a letter") {
  test::check_extraction({
      {"SIR – Tom Hartley says the hospital is safe (Letters, August 10).",
       {"Tom Hartley | says | the hospital is safe"}},
  });
}

TEST_CASE("quotations listed below whose words they are") {
  test::check_extraction({
      {"Here are the main points from Anna Kessler’s speech:\n\n• “We will not sign the deal.”\n\n• “I have "
       "made my position clear.”\n\nTom Hartley spoke next.",
       {"Anna Kessler | - | We will not sign the deal.",
        "Anna Kessler | - | I have made my position clear."}},
      {"Key quotes from Kessler’s statement:\n\n- “We will not sign the deal.”\n\n- “I have made my position "
       "clear,” said Tom Hartley.",
       {"Kessler | - | We will not sign the deal.", "Tom Hartley | said | I have made my position clear"}},
  });
}

TEST_CASE("lists that are no transcripts") {
  test::check_extraction({
      {"Pros: We love the screen. It is bright.\n\nCons: It is heavy. You will notice.\n\nVerdict: We think "
       "it is fine.\n\nPros: It is cheap.",
       {}},
      {"Which team will win?\n\nOldtown: They have lost four of five.\n\nWill it rain?\n\nOldtown: It may.",
       {}},
  });
}

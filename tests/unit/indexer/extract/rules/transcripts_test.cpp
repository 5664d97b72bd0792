// Whose turns the letters and labels of a transcript are, and which paragraphs go on with one.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("who asks by the byline, who answers by the introduction") {
  test::check_extraction({
      {"‘I burnt it’: Anna Reed on rye and rent\nInterview by Paul Marsh\nAnna Reed, 39, opened a bakery.\n"
       "Q: Whose idea was that?\nA: Mine. I pay for it.\nQ: Is it late?\nA: I think so.",
       {"Paul Marsh | - | Whose idea was that?", "Anna Reed | - | Mine. I pay for it.",
        "Paul Marsh | - | Is it late?", "Anna Reed | - | I think so."}},
  });
}

TEST_CASE("the head of a hearing lists who asks and who answers") {
  test::check_extraction({
      {"Ferry Inquiry, Day 37\nChair: Sir Alan Hale. Witness: Mr Paul Marsh, former head of repairs. Counsel "
       "to "
       "the Inquiry: Ms Anna Reed KC\nSIR ALAN HALE: Are you ready?\nMS REED: I am.\nQ. You see the "
       "email?\nA. I "
       "do.\nQ. When the crew came in May, they asked you whether it was shut. Was it?\nA. I said so.",
       {"Alan Hale | - | Are you ready?", "Anna Reed | - | I am.", "Anna Reed | - | You see the email?",
        "Paul Marsh | - | I do.",
        "Anna Reed | - | When the crew came in May, they asked you whether it was shut. Was it?",
        "- | asked | whether it was shut", "Paul Marsh | - | I said so."}},
  });
}

TEST_CASE("“you” in a turn is who takes the next one") {
  test::check_extraction({
      {"Hearing\nMr. MARSH. I chair this. Let us begin.\nSenator REED. Director, you said that nobody was "
       "late.\nMr. HALE. I did. I was wrong.\nMr. MARSH. I thank you.",
       {"Marsh | - | I chair this. Let us begin.", "Reed | - | Director, you said that nobody was late.",
        "Hale | said | nobody was late", "Hale | - | I did. I was wrong.", "Marsh | - | I thank you."}},
  });
}

TEST_CASE("what is said as it is done, what is only polite") {
  test::check_extraction({
      {"Hearing\nMr. MARSH. I can promise this committee that the gauge will be in by May.\nSenator REED. I "
       "wonder if that would be a good moment. I can only say what I heard.\nMr. MARSH. I can tell you that "
       "it "
       "rains.",
       {"Marsh | - | I can promise this committee that the gauge will be in by May.",
        "Marsh | can promise | the gauge will be in by May",
        "Reed | - | I wonder if that would be a good moment. I can only say what I heard.",
        "Marsh | - | I can tell you that it rains."}},
  });
}

TEST_CASE("a speech under one label, in as many paragraphs as end in full") {
  test::check_extraction({
      {"Remarks at the ferry\nGOVERNOR REED: Thank you all. Please sit down. (Laughter.)\nThey did it in "
       "nineteen "
       "months. It was cold.\nGood night. (Applause.)\nEND 11:14 a.m.",
       {"Reed | - | Thank you all. Please sit down. (Laughter.) They did it in nineteen months. It was cold. "
        "Good "
        "night. (Applause.)"}},
  });
}

TEST_CASE("the author of an oral history tells between the voices") {
  const std::string voices =
      "ANNA REED (bass): We thought it was a college.\nPAUL MARSH (manager): I have been hearing of it for "
      "years.\n"
      "TOM HALE (guard): I was on the gate.\nThey were given a stage and told the songs.\nREED: We had "
      "nine.\nMARSH: Ten.\nHALE: We waited.\nREED: I left.";
  test::check_extraction({
      {"The Night\n" + voices,
       {"Anna Reed | - | We thought it was a college.",
        "Paul Marsh | - | I have been hearing of it for years.", "Tom Hale | - | I was on the gate.",
        "Anna Reed | - | We had nine.", "Paul Marsh | - | Ten.", "Tom Hale | - | We waited.",
        "Anna Reed | - | I left."}},
  });
}

TEST_CASE("stage directions stand inside a turn, where to get the book behind the last") {
  test::check_extraction({
      {"Talk\nAnna Reed: Did you sue?\nPaul Marsh: No, I left.\n(He laughs for some time.)\nI should not "
       "laugh at "
       "it.\nAnna Reed: What now?\nPaul Marsh: I write.\nGood Night From Me is out now (Quay, £34).",
       {"Anna Reed | - | Did you sue?", "Paul Marsh | - | No, I left. I should not laugh at it.",
        "Anna Reed | - | What now?", "Paul Marsh | - | I write."}},
  });
}

TEST_CASE("labels in lines of their own, and with a nickname") {
  test::check_extraction({
      {"After the mill\nANNA REED, HOST:\nWhen the mill shut, the town lost its lights. Paul Marsh "
       "reports.\nPAUL "
       "MARSH, BYLINE: It is late. I am here.\nTOM “ACE” HALE: I saw it!\nMARSH: He saw it.\nHALE: I did.",
       {"Anna Reed | - | When the mill shut, the town lost its lights. Paul Marsh reports.",
        "Paul Marsh | - | It is late. I am here.", "Tom Hale | - | I saw it!", "Paul Marsh | - | He saw it.",
        "Tom Hale | - | I did."}},
  });
}

TEST_CASE("a speech printed in full behind what the head says of it") {
  test::check_extraction({
      {"Mayor says goodbye\nPaul Marsh, mayor for 24 years, gave his last address on Monday. Here are his "
       "words. We print them in full\n“Neighbours. I had five minutes.\n“Good night.”\nThe council "
       "rose.",
       {"Paul Marsh | - | Neighbours. I had five minutes. Good night."}},
  });
}

TEST_CASE("a speech of whose speaker only the office is labelled, or whom the paragraph above is about") {
  test::check_extraction({
      {"Remarks by Governor Anna Reed at the bridge\nQuay, October 3\nTHE GOVERNOR: Thank you all. We stood "
       "here "
       "that night.\nThey hung the steel. It will hold.",
       {"Anna Reed | - | Thank you all. We stood here that night. They hung the steel. It will hold."}},
      {"In full\nAnna Reed retired on Friday. This is what the hall heard.\n“Good morning. Please sit.\n“I "
       "came "
       "here in 1998.”",
       {"Anna Reed | - | Good morning. Please sit. I came here in 1998."}},
  });
}

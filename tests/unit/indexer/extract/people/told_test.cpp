// "he" and "she" inside somebody's words: of whom the words tell.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("pronouns in words: whom the same words tell of") {
  test::check_extraction({
      {"Paul Marsh runs a café. Anna Reed eats there. “I told my wife we’d need more eggs,” he added. “She "
       "said it was late.”",
       {"Paul Marsh | added | I told my wife we’d need more eggs She said it was late.",
        "Paul Marsh | told | we’d need more eggs", "my wife | said | it was late"}},
      {"Tom Birch, 60, left. “Tom sat down on a bucket,” Anna Reed says. “He told me he was tired.”",
       {"Anna Reed | says | Tom sat down on a bucket He told me he was tired.",
        "Tom Birch | told | he was tired"}},
      {"“A bloke in Canada sent us a tenner,” laughed Len Cobb. “He wrote that it was for beer.”",
       {"Len Cobb | laughed | A bloke in Canada sent us a tenner He wrote that it was for beer.",
        "a bloke in Canada | wrote | it was for beer"}},
      // who is dead says nothing; a pronoun in front points elsewhere
      {"The owner, Ada Marsh, came in.\n\n“My mother was dead,” Fintan Reed told Breda Vale. “She said that "
       "she was sorry.”",
       {"Fintan Reed | told | My mother was dead She said that she was sorry.",
        "Ada Marsh | said | she was sorry"}},
      {"Dolly Reed likes tea. “I got her a new sink as a dishwasher and she said it was late,” Danny Marsh "
       "says.",
       {"Danny Marsh | says | I got her a new sink as a dishwasher and she said it was late",
        "Dolly Reed | said | it was late"}},
  });
}

TEST_CASE("pronouns in words: whom the sentences in front tell of") {
  test::check_extraction({
      {"Anna Reed had boarded the ferry when a steward saw her dog. “He said it was a risk,” Reed said.",
       {"Anna Reed | said | He said it was a risk", "a steward | said | it was a risk"}},
      // not who hears it, nor who speaks, nor whom another quotes
      {"For the defence, Anna Reed said the man was in debt. She asked the clerk for a break.\n\n“He told me "
       "to say sorry,” she added.",
       {"Anna Reed | said | the man was in debt", "Anna Reed | asked | the clerk for a break",
        "Anna Reed | added | He told me to say sorry", "the man | told | to say sorry"}},
      {"Her father, Walter Reed, cast bells. “He said it was no trade for a girl,” Anna Reed said.",
       {"Anna Reed | said | He said it was no trade for a girl",
        "Walter Reed | said | it was no trade for a girl"}},
      {"Patrick Devlin died in May. Tom Birch drove him.\n\nBridie Devlin (74) told the court her husband "
       "had been awake. “He said it was late,” she said.",
       {"Bridie Devlin | told | her husband had been awake", "Bridie Devlin | said | He said it was late",
        "Patrick Devlin | said | it was late"}},
      // "She" in front is of somebody named before
      {"Ada Marsh was not easy. Her fellow painter Paul Reed admitted it. “She said no to everything,” Reed "
       "said.",
       {"Paul Reed | admitted | it", "Paul Reed | said | She said no to everything",
        "Ada Marsh | said | no to everything"}},
      {"When her husband came home, Tetiana Marsh did not know him. He slept on the floor.\n\n“I spoke to "
       "him,” she said. “He said it was nothing.”",
       {"Tetiana Marsh | said | I spoke to him He said it was nothing.",
        "her husband | said | it was nothing"}},
      // of nobody: rather none than who speaks
      {"“He said it was late,” Paul Reed told the paper.",
       {"Paul Reed | told | He said it was late", "- | said | it was late"}},
  });
}

TEST_CASE("pronouns in words: of turns, never who speaks") {
  test::check_extraction({
      {"CLARA BIRCH: Your father was a minister. Did he come?\n\nANNA REED: Once. He told me it was "
       "late.\n\nCLARA BIRCH: And?\n\nANNA REED: My niece Ada paints. She says I am old.",
       {"Clara Birch | - | Your father was a minister. Did he come?",
        "Anna Reed | - | Once. He told me it was late.", "your father | told | it was late",
        "Clara Birch | - | And?", "Anna Reed | - | My niece Ada paints. She says I am old.",
        "Ada | says | I am old"}},
  });
}

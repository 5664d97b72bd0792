// Whom a source means: pronouns, descriptions and bodies over several sentences.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("speakers: pronouns mean whom their sentence leaves free") {
  test::check_extraction({
      // not who is named in front of the tag where somebody else has just spoken
      {"Paul Marsh said the gate was shut. Tom Birch would be back on Monday, he said.",
       {"Paul Marsh | said | the gate was shut", "Paul Marsh | said | Tom Birch would be back on Monday"}},
      // not the agent who asks
      {"Anna Reed said the gate was shut. Questioned by Clara Birch, she admitted that she had the key.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | admitted | she had the key"}},
      // who asks is not who answers
      {"Anna Reed said the gate was shut. Miss Clara Birch put it to her that the key was lost. “It is not,” "
       "she answered.",
       {"Anna Reed | said | the gate was shut", "Clara Birch | put it | the key was lost",
        "Anna Reed | answered | It is not"}},
      // somebody behind a preposition beside the sentence's own pronoun
      {"Paul Marsh said the gate was shut. Was he sorry for Tom Birch? “Hardly,” he said.",
       {"Paul Marsh | said | the gate was shut", "Paul Marsh | said | Hardly"}},
  });
}

TEST_CASE("speakers: the gender of first names and of kinship") {
  test::check_extraction({
      {"Chidi Okonta and Adaeze Nwosu met on Monday. She said the gate was shut.",
       {"Adaeze Nwosu | said | the gate was shut"}},
      {"Kenji Ito met Haruka Mori on Monday. He said the gate was shut.",
       {"Kenji Ito | said | the gate was shut"}},
      {"The gate was open all day. His wife, Xin Brook, met Sol Birch on Monday. She said the gate was shut.",
       {"Xin Brook | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: descriptions mean whom the text is about") {
  test::check_extraction({
      {"Lars Winther, 41, lost his boat. “It was old,” the Danish fisherman said.",
       {"Lars Winther | said | It was old"}},
      {"Anna Reed, 41, met Tom Birch, 52. “It was old,” the 52-year-old said.",
       {"Tom Birch | said | It was old"}},
      {"Anna Reed, 41, met Tom Birch, who is 17. “It was old,” the teenager said.",
       {"Tom Birch | said | It was old"}},
      {"The gate is shut, according to the fund’s head of care, Dr Anna Reed.",
       {"Anna Reed | according to | The gate is shut"}},
      {"The chief executive of Oldtown Water said the main was failing.\n\nAnna Reed spoke on Monday.",
       {"Anna Reed | said | the main was failing"}},
  });
}

TEST_CASE("speakers: nobody is guessed") {
  test::check_extraction({
      {"Anna Reed, 41, met Clara Birch, 41. “It was old,” the 42-year-old said.",
       {"the 42-year-old | said | It was old"}},
      {"A paving contractor met Paul Marsh. Paul Marsh left. The contractor said it was old.",
       {"the contractor | said | it was old"}},
      {"A spokeswoman for Anna Reed said the gate was shut.",
       {"a spokeswoman for Anna Reed | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: ranks, names alone, capitals") {
  test::check_extraction({
      {"The Duchess of Oldmoor wept. She said the roses were gone.",
       {"Duchess of Oldmoor | said | the roses were gone"}},
      {"Denise, who pulls pints, insisted the gate was shut. She said it was old.",
       {"Denise | insisted | the gate was shut", "Denise | said | it was old"}},
      {"Oldtown-based Ardmore Resources was fined. Ardmore said the dam was safe.",
       {"Ardmore Resources | said | the dam was safe"}},
      {"The startup Lumen Grove was fined. Lumen Grove said the dam was safe. It said it would pay.",
       {"Lumen Grove | said | the dam was safe", "Lumen Grove | said | it would pay"}},
  });
}

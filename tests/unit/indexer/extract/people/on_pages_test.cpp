// Who speaks on pages of the web: offices without a name, papers, lists that are no talk.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("on pages: who is called so") {
  test::check_extraction({
      {"China’s ambassador to Norway accused the council of meddling. Nobody replied. China’s ambassador to "
       "Norway Liu Wen left at once.",
       {"Liu Wen | accused | the council of meddling"}},
      {"\"Moss is a sponge,\" said ecologist Rosala Lopes of NASA's Jet Laboratory.",
       {"Rosala Lopes | said | Moss is a sponge"}},
      {"It rose, according to data from Norholm. It fell, according to the Sioux Falls Argus Leader. It "
       "stood still, according to The Hollywood Reporter.",
       {"Norholm | according to | It rose", "Sioux Falls Argus Leader | according to | It fell",
        "Hollywood Reporter | according to | It stood still"}},
      {"Studies suggest that tea helps.", {"studies | suggest | tea helps"}},
      {"A team from NASA found water on the moon. And that is a big deal, according to the agency.",
       {"NASA | according to | And that is a big deal"}},
      {"“It is late,” He Jianping, the former director of the bank, said.",
       {"He Jianping | said | It is late"}},
  });
}

TEST_CASE("on pages: lists and results are no talk") {
  test::check_extraction({
      {"Officers arrested six people Monday.\n\nElizabeth A. Barton: Possession of a drug, held in jail in "
       "lieu of $70,000 bond.\n\nRyan S. Holman: Dealing in a drug, visiting a common nuisance, held in "
       "jail.\n\nVictor N. Barton: Dealing in a drug, held in jail in lieu of bond.",
       {}},
  });
}

TEST_CASE("on pages: who answers") {
  test::check_extraction({
      {"Norholm is thrilled to have Ian Marsh as its president. We asked him a few questions.\n\nQ: How did "
       "the first day feel?\n\nA: Humbling. I love this firm.\n\nQ: What comes next?\n\nA: We will open a "
       "second office.",
       {"- | asked | him a few questions", "- | - | How did the first day feel?",
        "Ian Marsh | - | Humbling. I love this firm.", "- | - | What comes next?",
        "Ian Marsh | - | We will open a second office."}},
  });
}

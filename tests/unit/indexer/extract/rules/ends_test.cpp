// Where a content ends and goes on, and whose it is, beside somebody else who reports.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("goes on or ends: pleas, lists and what is praised") {
  test::check_extraction({
      {"Anna Reed pleaded guilty in May to two charges. Ian Marsh pleaded not guilty to fraud on Tuesday.",
       {"Anna Reed | pleaded | guilty to two charges", "Ian Marsh | pleaded | not guilty to fraud"}},
      {"A spokesman for the hospital blamed a “perfect storm” of flu, RSV and falls on icy footpaths.",
       {"a spokesman for the hospital | blamed | a “perfect storm” of flu, RSV and falls on icy footpaths"}},
      {"Anna Reed hailed Ian Marsh, a farrier, as a hero.",
       {"Anna Reed | hailed | Ian Marsh, a farrier, as a hero"}},
  });
}

TEST_CASE("goes on or ends: where somebody else reports") {
  test::check_extraction({
      {"The association said traders had turned customers away, and its president, Anna Reed, appealed to "
       "the police to find the man.",
       {"association | said | traders had turned customers away",
        "Anna Reed | appealed to | the police to find the man"}},
      {"The truce was holding on Wednesday, mediators said, even as each side accused the other of shelling.",
       {"mediators | said | The truce was holding on Wednesday",
        "each side | accused | the other of shelling"}},
      {"Anna Reed asked why and he said, “Somebody should.”",
       {"Anna Reed | asked | why", "- | said | Somebody should."}},
      {"Anna Reed praises the study but cautions that a corridor is not an ocean.",
       {"Anna Reed | praises | the study", "Anna Reed | cautions | a corridor is not an ocean"}},
      {"Anna Reed insists that no decision was taken, and points out that the agency could have had the "
       "route for a pound.",
       {"Anna Reed | insists | no decision was taken",
        "Anna Reed | points out | the agency could have had the route for a pound"}},
  });
}

TEST_CASE("goes on or ends: who denied it") {
  test::check_extraction({
      {"Mr Marsh told jurors that Anna Reed accepted signing the cheques but denied that she had been "
       "dishonest.",
       {"Marsh | told | Anna Reed accepted signing the cheques but denied that she had been dishonest",
        "Anna Reed | denied | she had been dishonest"}},
      // not the one of the other gender, nor where nothing is denied
      {"Ian Marsh said Anna Reed accepted the money but denied that he had bribed her.",
       {"Ian Marsh | said | Anna Reed accepted the money", "Ian Marsh | denied | he had bribed her"}},
      {"The police said Marsh admitted the theft but added that others were involved.",
       {"police | said | Marsh admitted the theft", "Marsh | admitted | the theft",
        "police | added | others were involved"}},
      // nor a thing
      {"The mayor says the bridge was closed and warned drivers to stay away.",
       {"the mayor | says | the bridge was closed", "the mayor | warned | to stay away"}},
  });
}

TEST_CASE("goes on or ends: found") {
  test::check_extraction({
      {"A government spokesperson said pay was a matter for local authorities.",
       {"a government spokesperson | said | pay was a matter for local authorities"}},
      {"People familiar with the talks told the paper one of the bidders had left.",
       {"people familiar with the talks | told | one of the bidders had left"}},
      {"Anna Reed, the skipper, comes on the loudspeaker to say we shall be going round by the north end.",
       {"Anna Reed | say | we shall be going round by the north end"}},
      {"Hale rejects plan, denies fraud\n\nThe senator spoke on Tuesday.",
       {"Hale | rejects | plan", "Hale | denies | fraud"}},
      {"Ian Marsh, chairman of the supporters' club, called for 'grown-up talks' with the owners. 'We're "
       "fair people,' he said.",
       {"Ian Marsh | called for | 'grown-up talks' with the owners", "Ian Marsh | said | We're fair people"}},
      {"A mum-of-three has blasted “heartless” council bosses after she was fined £150.",
       {"a mum-of-three | has blasted | “heartless” council bosses"}},
  });
}

// Other senses of a cue: what is written, made, counted or asked for is no content.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("other senses: what is written, called out or made") {
  test::check_extraction({
      {"Years before George Marten wrote A Tale of Salt and Fire, Alwyn Ford drew a map of the war.", {}},
      {"Although he had written a will, it was neither signed nor sent.", {}},
      {"On the hill spectators shouted questions and he answered them.", {}},
      {"Everyone called him Mike. Anna Reed called him a fool.", {"Anna Reed | called | him a fool"}},
      {"The novelist Jo Marsh explained them to me.", {}},
      {"The stock added more than 2% to begin the week after the brand took a stake. Ian Marsh added 40 men "
       "had left.",
       {"Ian Marsh | added | 40 men had left"}},
      {"“I told her my secrets and she told me hers,” Anna Reed said.",
       {"Anna Reed | said | I told her my secrets and she told me hers"}},
      {"We found them and asked them for comment. We asked them for bread.", {"- | asked | them for bread"}},
  });
}

TEST_CASE("other senses: of whom and of what somebody asks") {
  test::check_extraction({
      {"Anna Reed asked the envoy about the plan. Ian Marsh asked whether it was ready.",
       {"Ian Marsh | asked | whether it was ready"}},
      {"The campaign did not call for a boycott.", {}},
      {"The songwriters reckoned with the role that the river plays in her life.", {}},
      {"Ms Reed runs the advertising, public relations and branding firm behind the campaign.", {}},
      {"Those who play through Norholm’s recommended Chromebox Ultra will be treated to a faster picture.",
       {}},
      {"“This is no fight of his,” the insider added of the continuing spat.",
       {"the insider | added | This is no fight of his"}},
  });
}

TEST_CASE("other senses: things do not speak") {
  test::check_extraction({
      {"Hundreds left. A long strike offers the mayor some advantages: It lets him keep a tough stance.", {}},
      {"There were 3248 cases reported worldwide, with 584 deaths.", {}},
      {"The institute has estimated that 9,000 people, which accounts for half of the town, reported a fall "
       "in 2017, a rise from the year before.",
       {"institute | has estimated | 9,000 people, which accounts for half of the town, reported a fall in "
        "2017, a rise from the year before",
        "9,000 people | reported | a fall"}},
      {"Ticket details: http://www.example.com/", {}},
      {"Correction added May 3, 2025: The caption misstated the year.", {}},
      {"The two sides agreed to form a committee. Anna Reed agreed that it was late.",
       {"Anna Reed | agreed | it was late"}},
      {"Anna Reed apologised to her family. Ian Marsh apologised to his family for the delay.",
       {"Ian Marsh | apologised | for the delay"}},
  });
}

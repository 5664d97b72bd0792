// What goes on behind a tag, where contents end, and what nouns, passives and labels report.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("resumed: what goes on behind a tag in the middle") {
  test::check_extraction({
      {"It uncovers properly, Tom Marsh tells me, only on the big tides of spring.",
       {"Tom Marsh | tells | It uncovers properly only on the big tides of spring"}},
      {"Winds will turn tonight, the service says, which could push the flames back.",
       {"service | says | Winds will turn tonight which could push the flames back"}},
      {"Had the form been filled in, Anna Reed wrote in her report, it would have pointed to a scan.",
       {"Anna Reed | wrote | Had the form been filled in it would have pointed to a scan"}},
      {"The firm owns 640 inns, which, Anna Reed reckons, are worth a fortune.",
       {"Anna Reed | reckons | which are worth a fortune"}},
      {"They borrowed shells from museums whose curators, Anna Reed says, “would rather lend you a kidney”.",
       {"Anna Reed | says | whose curators would rather lend you a kidney"}},
  });
}

TEST_CASE("resumed: what goes on behind \"according to\"") {
  test::check_extraction({
      {"Debt will peak this year, according to Anna Reed, the treasurer, and fall by a third in the next.",
       {"Anna Reed | according to | Debt will peak this year and fall by a third in the next"}},
      {"The motion, according to two members, who asked not to be named because talks were continuing, will "
       "be tabled on Monday.",
       {"two members | according to | The motion will be tabled on Monday"}},
      {"He slept badly, according to his wife, the potter Anna Reed.",
       {"Anna Reed | according to | He slept badly"}},
  });
}

TEST_CASE("ends: the main clause behind an inner one") {
  test::check_extraction({
      {"Tom Marsh said that when he asked whose they were, a technician answered, “Nobody’s.”",
       {"Tom Marsh | said | when he asked whose they were, a technician answered, “Nobody’s.”",
        "Tom Marsh | asked | whose they were", "a technician | answered | Nobody’s."}},
      {"“When we asked them to move the gate away from the school, they moved it,” Anna Reed said.",
       {"Anna Reed | said | When we asked them to move the gate away from the school, they moved it",
        "Anna Reed | asked | to move the gate away from the school"}},
      {"Last month, when Tom Marsh asked Anna Reed if she would stand, she looked at the floor.",
       {"Tom Marsh | asked | if she would stand"}},
  });
}

TEST_CASE("ends: what the reporter adds") {
  test::check_extraction({
      {"Anna Reed called for a pause, which was agreed.", {"Anna Reed | called for | a pause"}},
      {"Tom Marsh said the club was broke, a view which few share.",
       {"Tom Marsh | said | the club was broke"}},
      {"Tom Marsh alleged that guards had taken money — a claim denied by the club.",
       {"Tom Marsh | alleged | guards had taken money"}},
      {"Tom Marsh replied that it would open ‘in the usual way’, at which several members shouted: ‘When?’",
       {"Tom Marsh | replied | it would open ‘in the usual way’", "several members | shouted | When?"}},
      {"Tom Marsh threatened to clear the room after a man at the back shouted at her.",
       {"Tom Marsh | threatened | to clear the room"}},
      {"Anna Reed recalled that the firm had promised to keep 80 shops; there are now 31.",
       {"Anna Reed | recalled | the firm had promised to keep 80 shops",
        "firm | had promised | to keep 80 shops"}},
      {"Anna Reed said her party had learned of it \"from a press release, in English,\" and that it would "
       "vote no.",
       {"Anna Reed | said | her party had learned of it \"from a press release, in English,\" and that it "
        "would vote no"}},
      {"Tom Marsh said three people had been treated, but it was too early to say why.",
       {"Tom Marsh | said | three people had been treated, but it was too early to say why"}},
  });
}

TEST_CASE("ends: times in front of the complement") {
  test::check_extraction({
      {"Tom Marsh refused for six years to let anyone in.", {"Tom Marsh | refused | to let anyone in"}},
      {"The committee recommended as long ago as 2019 an independent inspector.",
       {"committee | recommended | an independent inspector"}},
      {"The ministry condemned in the strongest terms the attack on the village.",
       {"ministry | condemned | the attack on the village"}},
      {"Labour promised in its manifesto to “give every child a voice”.",
       {"Labour | promised | to “give every child a voice”"}},
      {"Tom Marsh would say only, as he got into a taxi, that he was tired.",
       {"Tom Marsh | would say | he was tired"}},
  });
}

TEST_CASE("nouns and passives") {
  test::check_extraction({
      {"Tom Marsh’s complaint, so far as anyone could hear, was that the ball had struck his shoulder.",
       {"Tom Marsh | complaint | the ball had struck his shoulder"}},
      {"Anna Reed’s only answer was that she did not come from there.",
       {"Anna Reed | answer | she did not come from there"}},
      {"Anna Reed rejected a suggestion from Tom Marsh, an analyst at Norholm, that it had been timed.",
       {"Anna Reed | rejected | a suggestion from Tom Marsh, an analyst at Norholm, that it had been timed",
        "Tom Marsh | suggestion | it had been timed"}},
      {"That was disputed by Anna Reed.", {"Anna Reed | was disputed | That"}},
      {"Drivers were told by Tom Marsh to stay at home.", {"Tom Marsh | were told | to stay at home"}},
  });
}

TEST_CASE("a quotation behind what was named") {
  test::check_extraction({
      {"Tom Marsh ruled out a merger: “Nobody has rung me.”",
       {"Tom Marsh | ruled out | a merger", "Tom Marsh | - | Nobody has rung me."}},
      {"Tom Marsh dismissed reports that he would leave: “Nobody has rung me.”",
       {"Tom Marsh | dismissed | reports that he would leave", "Tom Marsh | - | Nobody has rung me."}},
      {"Tom Marsh called the plan a disgrace: “They knew it all along.”",
       {"Tom Marsh | called | the plan a disgrace", "Tom Marsh | - | They knew it all along."}},
  });
}

TEST_CASE("labels in front of a quotation") {
  test::check_extraction({
      {"The council met at noon. Their spokesman to the paper: “We have firewood and time.”",
       {"their spokesman | - | We have firewood and time."}},
      {"From a post by former minister Tom Marsh: “In ten years nobody will remember the masts.”",
       {"Tom Marsh | - | In ten years nobody will remember the masts."}},
  });
}

TEST_CASE("who gets in touch") {
  test::check_extraction({
      {"“Colleagues in Oldtown have been emailing me to ask if it is a hoax,” Anna Reed said.",
       {"Anna Reed | said | Colleagues in Oldtown have been emailing me to ask if it is a hoax",
        "colleagues in Oldtown | ask | if it is a hoax"}},
      {"An hour later Tom Marsh called back to say that it had sunk, but that nobody was hurt.",
       {"Tom Marsh | say | it had sunk, but that nobody was hurt"}},
      {"Tom Marsh emailed that he had not set foot in the branch.",
       {"Tom Marsh | emailed | he had not set foot in the branch"}},
  });
}

TEST_CASE("inside quotations") {
  test::check_extraction({
      {"“One man reckoned he was owed a pint,” Anna Reed said.",
       {"Anna Reed | said | One man reckoned he was owed a pint", "one man | reckoned | he was owed a pint"}},
      {"“I’ve told him, it’s the shop from now on,” Anna Reed said.",
       {"Anna Reed | said | I’ve told him, it’s the shop from now on",
        "Anna Reed | ’ve told | it’s the shop from now on"}},
      {"“I told investors that we would buy less, and this is what I meant,” Anna Reed said.",
       {"Anna Reed | said | I told investors that we would buy less, and this is what I meant",
        "Anna Reed | told | we would buy less"}},
      {"“Parliament was told something that was not true,” Anna Reed said.",
       {"Anna Reed | said | Parliament was told something that was not true"}},
      {"“I am asking the same thing,” Anna Reed said.", {"Anna Reed | said | I am asking the same thing"}},
  });
}

TEST_CASE("nobody says it") {
  test::check_extraction({
      {"Not everyone agrees that the services are to blame.", {}},
  });
}

TEST_CASE("headlines") {
  test::check_extraction({
      {"Children wait three years for a lesson, charities say",
       {"charities | say | Children wait three years for a lesson"}},
      {"The bank chief says tests were late.", {"the bank chief | says | tests were late"}},
  });
}

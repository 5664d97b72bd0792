// Tags and their contents: what stands behind "said", who is cited, where the content ends, headlines.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("tags: what stands behind the verb") {
  test::check_extraction({
      {"Anna Reed said more people were cold.", {"Anna Reed | said | more people were cold"}},
      {"Anna Reed said less was known.", {"Anna Reed | said | less was known"}},
      {"Anna Reed said enough was enough.", {"Anna Reed | said | enough was enough"}},
      {"“It was late,” said presiding judge Anna Reed.", {"Anna Reed | said | It was late"}},
      {"“It was late,” said acting mayor Anna Reed.", {"Anna Reed | said | It was late"}},
      {"“It was late,” said his friend and rival Paul Marsh.", {"Paul Marsh | said | It was late"}},
      {"It was late, said Paul Marsh, a fitter who moved here for the job.",
       {"Paul Marsh | said | It was late"}},
      {"Channel 12, which first had the story, said it was late.", {"Channel 12 | said | it was late"}},
      {"Paul Marsh, 44, told the court he had been ill. Anna Reed said it was late.",
       {"Paul Marsh | told | he had been ill", "Anna Reed | said | it was late"}},
      {"A cleaner who fell down the stairs said it was late.",
       {"a cleaner who fell down the stairs | said | it was late"}},
      {"A hospital trust has apologised for losing the keys.",
       {"a hospital trust | has apologised | for losing the keys"}},
      {"The retired cook claimed Paul, 44, laughed at her.",
       {"the retired cook | claimed | Paul, 44, laughed at her"}},
      {"It is too late, Anna Reed, a forester at the university, points out.",
       {"Anna Reed | points out | It is too late"}},
      {"Anna Reed rang to say it was late.", {"Anna Reed | say | it was late"}},
      {"My brother texted to ask if it was late.", {"my brother | ask | if it was late"}},
  });
}

TEST_CASE("tags: who reports and who is cited") {
  test::check_extraction({
      {"The newspaper Glas reported on Tuesday that it was late, citing two officers in the guard.",
       {"two officers in the guard | citing | it was late"}},
      {"It was late, Glas reported, citing a letter to staff.", {"a letter to staff | citing | It was late"}},
      // a reason is nobody
      {"The agency reported a fall in prices, citing weak demand.", {"agency | reported | a fall in prices"}},
      {"It was late, the Courier can reveal.", {"Courier | can reveal | It was late"}},
      {"Anna Reed told members that it was late, per three people in the room.",
       {"Anna Reed | told | it was late"}},
      {"It rained. Anna Reed left, with her deputy, Paul Marsh, saying it was late.",
       {"Paul Marsh | saying | it was late"}},
  });
}

TEST_CASE("tags: where the content ends") {
  test::check_extraction({
      {"Anna Reed said it was late, emails seen by the Courier show.", {"Anna Reed | said | it was late"}},
      {"“The owners told us it was safe, and what we got was a leaflet,” said Anna Reed.",
       {"Anna Reed | said | The owners told us it was safe, and what we got was a leaflet",
        "owners | told | it was safe"}},
      {"“He told me it was late, and I just went cold,” said Anna Reed.",
       {"Anna Reed | said | He told me it was late, and I just went cold", "- | told | it was late"}},
      {"“The manager said he was sorry and then a woman from the bank asked us whether it was late,” he "
       "said.",
       {"- | said | The manager said he was sorry and then a woman from the bank asked us whether it was "
        "late",
        "the manager | said | he was sorry", "a woman from the bank | asked | whether it was late"}},
      {"Anna Reed said it was late, and a spokesman for the council said it was early.",
       {"Anna Reed | said | it was late", "a spokesman for the council | said | it was early"}},
      {"Anna Reed asked why it was late; the Treasury disputes the figure.",
       {"Anna Reed | asked | why it was late", "Treasury | disputes | the figure"}},
      {"Anna Reed told drivers not to “go out in the dark”.",
       {"Anna Reed | told | not to “go out in the dark”"}},
      {"Anna Reed asked for a meeting “this week, not in a month or two”.",
       {"Anna Reed | asked for | a meeting “this week, not in a month or two”"}},
      {"Commenting on a remark by Clara Birch that it was late, Paul Marsh said that it was early.",
       {"Clara Birch | remark | it was late", "Paul Marsh | said | it was early"}},
  });
}

TEST_CASE("tags: headlines") {
  test::check_extraction({
      {"Rail chaos: It will be late, says operator", {"operator | says | It will be late"}},
      {"Ports may be closed to ships — Kremlin", {"Kremlin | - | Ports may be closed to ships"}},
      {"Anna Reed says it will go ahead despite rain", {"Anna Reed | says | it will go ahead"}},
      {"Anna Reed says it was late after all", {"Anna Reed | says | it was late after all"}},
  });
}

TEST_CASE("tags: what is negated, echoed, asked back") {
  test::check_extraction({
      {"Anna Reed vowed never to draw again.", {"Anna Reed | vowed | never to draw again"}},
      {"Anna Reed told drivers never to “give up the road”.",
       {"Anna Reed | told | never to “give up the road”"}},
      {"Anna Reed pleaded not guilty.", {"Anna Reed | pleaded | not guilty"}},
      {"Anna Reed denies having spoken to him.", {"Anna Reed | denies | having spoken to him"}},
      {"“They said it would rain, and it did,” said Anna Reed.",
       {"Anna Reed | said | They said it would rain, and it did", "- | said | it would rain"}},
      {"“Your own department warned that it could fail, didn’t it?” said Anna Reed.",
       {"Anna Reed | said | Your own department warned that it could fail, didn’t it?",
        "Your own department | warned | it could fail"}},
  });
}

TEST_CASE("tags: who stands between the verbs") {
  test::check_extraction({
      {"Anna Reed said a man in the crowd had told her it was late.",
       {"Anna Reed | said | a man in the crowd had told her it was late",
        "a man in the crowd | had told | it was late"}},
      {"“It is late,” shouted a man near the front.", {"a man near the front | shouted | It is late"}},
      {"The company that runs the ferry has apologised for the delay.",
       {"company that runs the ferry | has apologised | for the delay"}},
      {"A spokesman told me this afternoon every passenger would get a refund.",
       {"a spokesman | told | every passenger would get a refund"}},
      {"Oldtown Railway has today announced the return of the sleeper.",
       {"Oldtown Railway | has today announced | the return of the sleeper"}},
  });
}

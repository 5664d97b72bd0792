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
       {"three people in the room | per | Anna Reed told members that it was late",
        "Anna Reed | told | it was late"}},
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
        "your own department | warned | it could fail"}},
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

TEST_CASE("tags: where and when it was said stand between") {
  test::check_extraction({
      {"Anna Reed said outside court no sentence would have been long enough.",
       {"Anna Reed | said | no sentence would have been long enough"}},
      {"Marcus Webb raged: “I told them at half-time to show some guts.”",
       {"Marcus Webb | raged | I told them at half-time to show some guts.",
        "Marcus Webb | told | to show some guts"}},
      {"The minister spoke. Anna Reed called that answer “insulting” and left.",
       {"Anna Reed | called | that answer “insulting”"}},
      {"“I said don’t be silly, love,” Anna Reed told the Courier.",
       {"Anna Reed | told | I said don’t be silly, love", "Anna Reed | said | don’t be silly, love"}},
      {"“I have asked for every one of those sites to be inspected,” said Anna Reed. “I never asked for a "
       "penny.”",
       {"Anna Reed | said | I have asked for every one of those sites to be inspected I never asked for a "
        "penny.",
        "Anna Reed | have asked for | every one of those sites to be inspected"}},
      {"“My boss texted to say I could have the first hour off,” laughed Anna Reed.",
       {"Anna Reed | laughed | My boss texted to say I could have the first hour off",
        "my boss | say | I could have the first hour off"}},
      {"“I got home at two in the morning and my sister asked me if I’d learned anything,” said Marcus Webb.",
       {"Marcus Webb | said | I got home at two in the morning and my sister asked me if I’d learned "
        "anything",
        "my sister | asked | if I’d learned anything"}},
  });
}

TEST_CASE("tags: quotations inside quotations") {
  test::check_extraction({
      {"“I said to them, ‘You are tired and they are tall’,” explained Anna Reed, the coach.",
       {"Anna Reed | explained | I said to them, ‘You are tired and they are tall’",
        "Anna Reed | said | You are tired and they are tall"}},
      {"‘Marcus said, “Who is sweeping that up?” So I cut the storm,’ Anna Reed said.",
       {"Anna Reed | said | Marcus said, “Who is sweeping that up?” So I cut the storm",
        "Marcus | said | Who is sweeping that up?"}},
      {"‘You’d bring her a moth and she would say, “What was it eating?” It never failed,’ said Anna Reed.",
       {"Anna Reed | said | You’d bring her a moth and she would say, “What was it eating?” It never failed",
        "- | would say | What was it eating?"}},
      {"“We call it the ‘long day’ here,” said Anna Reed.",
       {"Anna Reed | said | We call it the ‘long day’ here"}},
      {"“My father would say: 'Shut the gate.' I never did,” said Anna Reed.",
       {"Anna Reed | said | My father would say: 'Shut the gate.' I never did",
        "my father | would say | Shut the gate."}},
  });
}

TEST_CASE(
    "tags: a question after an aside, a sentence interrupted by an inverted tag, who opens the next "
    "quotation") {
  test::check_extraction({
      {"Anna Reed came late. She asked, sweetly, whether he could tell a goose from a swan.",
       {"Anna Reed | asked | whether he could tell a goose from a swan"}},
      {"Anna Reed laughed. That, replied Reed, was why she had brought a flask.",
       {"Anna Reed | replied | That was why she had brought a flask"}},
      {"‘My neighbours are being pecked,’ Anna Reed cried. ‘Who do they send the bill to?’ A voice shouted: "
       "‘Their own!’",
       {"Anna Reed | cried | My neighbours are being pecked", "a voice | shouted | Their own!"}},
      {"Anna Reed asked him in the tunnel what he thought the arm was for.",
       {"Anna Reed | asked | what he thought the arm was for"}},
  });
}

TEST_CASE("tags: labels of paragraphs, another source goes on") {
  test::check_extraction({
      {"By the numbers: The bill would cut aid by $61 billion, per the budget office.",
       {"budget office | per | The bill would cut aid by $61 billion"}},
      {"What they’re saying: “This bill is dead,” Anna Reed told reporters.",
       {"Anna Reed | told | This bill is dead"}},
      {"Marlow Homes said staff had acted with courage, and a spokeswoman confirmed that it would pay.",
       {"Marlow Homes | said | staff had acted with courage", "a spokeswoman | confirmed | it would pay"}},
  });
}

TEST_CASE("tags: behind a full stop, asides that end with a colon, questions of somebody else") {
  test::check_extraction({
      {"“It will be found.” Reed said.\n\nIt rained.", {"Reed | said | It will be found."}},
      {"Webb responded pointedly, with a smile: “It can happen at 45.”",
       {"Webb | responded | It can happen at 45."}},
      {"Reed was asked, “What is the coldest place you have been to?” Reed joked that it was the office.",
       {"Reed | joked | it was the office"}},
      {"Asked whether it would name the sites, Webb responded, “I think you have seen one of them.”",
       {"Webb | responded | I think you have seen one of them."}},
  });
}

TEST_CASE("tags: single quotations over paragraphs, a label with a title, a plural behind the verb") {
  test::check_extraction({
      {"She told them: ‘I do not mind the machines. I have used them.\n\n‘What I mind is the man. You can’t "
       "sack a screen.’\n\nIt rained.",
       {"- | told | I do not mind the machines. I have used them. What I mind is the man. You can’t sack a "
        "screen."}},
      {"It rained.\n\nPresident Ilmar Doshan: Oldland will not buy power abroad this winter\n\nIt snowed.",
       {"Ilmar Doshan | - | Oldland will not buy power abroad this winter"}},
      {"Magnesium will not cure you, say sleep scientists\n\nIt rained.",
       {"sleep scientists | say | Magnesium will not cure you"}},
  });
}

TEST_CASE("tags: a plan that was announced, what was estimated") {
  test::check_extraction({
      {"The plan, announced today, is a step too far, economists said.",
       {"economists | said | The plan, announced today, is a step too far"}},
      {"Estimated completions in May dropped by 4 per cent, the institute said.",
       {"institute | said | Estimated completions in May dropped by 4 per cent"}},
      {"Banks would be forced to admit that it was late.", {}},
      {"Today’s Foreign Ministry statement said it was late.", {"Foreign Ministry | said | it was late"}},
  });
}

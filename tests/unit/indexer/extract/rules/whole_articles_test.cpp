// What whole articles showed that passages had not.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("who wrote the letter, the memo, the message") {
  test::check_extraction({
      {"In a letter to staff Anna Reed said it was late.\n“Keep calm,” the letter read.",
       {"Anna Reed | said | it was late", "Anna Reed | read | Keep calm"}},
      {"It was late, Governor Paul Marsh wrote on Telegram.\n“Keep calm,” his message read.",
       {"Paul Marsh | wrote | It was late", "Paul Marsh | read | Keep calm"}},
      {"Anna Reed said it was late. Paul Marsh showed the letter. “Keep calm,” the letter read.",
       {"Anna Reed | said | it was late", "the letter | read | Keep calm"}},
  });
}

TEST_CASE("it is the body whose shares are told of") {
  test::check_extraction({
      {"Reed’s office said he was ill.\nElsewhere, shares in utility Elektra fell after it announced a "
       "pause.",
       {"Reed’s office | said | he was ill", "Elektra | announced | a pause"}},
      {"Elektra rose after it announced a pause, while Anna Reed lost after saying that it was late.",
       {"Elektra | announced | a pause", "Anna Reed | saying | it was late"}},
  });
}

TEST_CASE("he and she are whom the paragraph tells of") {
  test::check_extraction({
      {"Sheriff Paul Marsh said it was late.\nCounty Administrator Whit Sorrell declined to speak. In a "
       "statement, he "
       "called it “a shame”.",
       {"Paul Marsh | said | it was late", "Whit Sorrell | called | it “a shame”"}},
      {"Paul Marsh said it was late.\nOn the way out I passed a guard. “We used to swim,” he said.",
       {"Paul Marsh | said | it was late", "a guard | said | We used to swim"}},
      {"Anna Reed, 29, ran. The owner, Lena Marsh, said she was late.\nIn Lessing Reed ran again. She "
       "rejects the term.",
       {"Lena Marsh | said | she was late", "Anna Reed | rejects | the term"}},
      {"Feature: farm feeds Barun Desert\n“It was sand,” said the 46-year-old herder.",
       {"the 46-year-old herder | said | It was sand"}},
      {"A visitor asked whether it was safe. “So far,” the attendant told her.",
       {"a visitor | asked | whether it was safe", "the attendant | told | So far"}},
  });
}

TEST_CASE("a lead tells of whom the next paragraphs name") {
  test::check_extraction({
      {"The mother of a boy who died has told an inquest he was ill.\nThe pier is shut.\nAnna Reed said her "
       "son was pale.",
       {"Anna Reed | has told | he was ill", "Anna Reed | said | her son was pale"}},
      {"The former treasurer of Oldtown council has told a court it was late.\nSpeaking on Monday, Anna Reed "
       "said it was "
       "sunny.",
       {"Anna Reed | has told | it was late", "Anna Reed | said | it was sunny"}},
      {"BOSS HAILS FANS\nTown manager Paul Marsh hailed his fans.\nRovers boss Tom Hale said it was late.",
       {"Paul Marsh | HAILS | FANS", "Paul Marsh | hailed | his fans", "Tom Hale | said | it was late"}},
  });
}

TEST_CASE("where the content ends and whose it is") {
  test::check_extraction({
      {"When a man shouted “How much?”, Anna Reed said it would be dear.",
       {"a man | shouted | How much?", "Anna Reed | said | it would be dear"}},
      {"So when my client says there was rot, you are wrong.", {"my client | says | there was rot"}},
      {"Norbank has conceded it should have rung and has since changed its rules.",
       {"Norbank | has conceded | it should have rung"}},
      {"Anna Reed said it was late, but in the pub I was the first.", {"Anna Reed | said | it was late"}},
      {"A member who questioned the bill was fined.", {"a member | questioned | the bill"}},
      {"In March, Anna Reed recalled, a man came to the house and asked what she wanted.",
       {"Anna Reed | recalled | In March a man came to the house and asked what she wanted",
        "a man | asked | what she wanted"}},
      {"Anna Reed said a moment ago that it was late.", {"Anna Reed | said | it was late"}},
      {"Anna Reed promised that affected firms would be paid.",
       {"Anna Reed | promised | affected firms would be paid"}},
      {"The authors warn that char, a fish, could vanish.", {"authors | warn | char, a fish, could vanish"}},
      {"Anna Reed said per capita income had fallen.", {"Anna Reed | said | per capita income had fallen"}},
  });
}

TEST_CASE("a time between the auxiliary and the verb") {
  test::check_extraction({
      {"Anna Reed had that afternoon told them it was late.",
       {"Anna Reed | had that afternoon told | it was late"}},
      {"Anna Reed had earlier this week said it was late.",
       {"Anna Reed | had earlier this week said | it was late"}},
      {"The hearing at Oldtown on Thursday heard that it was late.", {"- | heard | it was late"}},
      {"His friends point out that it is late.", {"his friends | point out | it is late"}},
      {"It is a disgrace, says mum of two", {"mum of two | says | It is a disgrace"}},
  });
}

TEST_CASE("nothing is said") {
  test::check_extraction({
      {"The builder charged a widow £41,000 for a roof that was sound.", {}},
      {"Anna Reed complained to the council in March.", {}},
      {"He was called in and dismissed for fraud.", {}},
      {"Man called “Lamb” by boss wins payout", {}},
      {"Anna Reed said the same in July.", {}},
      {"Talks could end before Norbank reports annual results on May 2.", {}},
      {"Hacker posts 9 million addresses", {}},
      {"A pensioner asked that her name not be used.", {}},
      {"Norbank undertakes no obligation to revise it.", {}},
      {"Asked by the Courier about claims that it was late, Anna Reed left.", {}},
      {"Anna Reed joined him in congratulating the ringers.", {}},
  });
}

TEST_CASE("roles: none across the comma behind an opening phrase") {
  const auto statements =
      test::statements_of("In a letter to the prime minister, Judith Averill said it was late.");
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].speaker.role == std::nullopt);
}

TEST_CASE("relatives by whom they are to who tells it") {
  test::check_extraction({
      {"“It’s over,” Dad said. Peter Gill, 32, stood there.", {"Dad | said | It’s over"}},
      {"The speech is done. This is what Anna Reed told them in the hall.\n“Thank you. I asked Mr "
       "Marsh.\n“I wish you all a good night.”",
       {"Anna Reed | - | Thank you. I asked Mr Marsh. I wish you all a good night."}},
  });
}

TEST_CASE("it wrote several sentences") {
  test::check_extraction({
      {"Orbitra said it had paused.\n“We are aware of it. Please do not interact,” it wrote.",
       {"Orbitra | said | it had paused", "Orbitra | wrote | We are aware of it. Please do not interact"}},
  });
}

TEST_CASE("the narrator does not take the word from who speaks") {
  test::check_extraction({
      {"“Is this the way?” a small boy asked me. I told him that it was. He considered this. “You are the "
       "first,” he "
       "said.\nAnna Reed, the mayor, is away.",
       {"a small boy | asked | Is this the way?", "- | told | it was",
        "a small boy | said | You are the first"}},
      {"Tom Hale said it was late.\nA little girl asked her father why it was shut. He read the sign twice. "
       "“It’s "
       "Thursday,” he said.",
       {"Tom Hale | said | it was late", "a little girl | asked | why it was shut",
        "her father | said | It’s Thursday"}},
      {"His wife, who called to cancel, says he is ill.", {"his wife | says | he is ill"}},
  });
}

TEST_CASE("what somebody is, by a participle") {
  test::check_extraction({
      {"A chartered surveyor, Paul Marsh, told the jury it was late. “It was sound,” said the surveyor.",
       {"Paul Marsh | told | it was late", "Paul Marsh | said | It was sound"}},
      {"Anna Reed was once asked how long it took.", {}},
      {"The pier was flagged twice, a former inspector said.\nPaul Marsh, who retired in May, said it was "
       "old.",
       {"Paul Marsh | said | The pier was flagged twice", "Paul Marsh | said | it was old"}},
  });
}

TEST_CASE("he and she against the name lists") {
  test::check_extraction({
      {"Lena Marsh said she was early.\nMika Reed, the mayor, was playing. “It was late,” he told us.",
       {"Lena Marsh | said | she was early", "Mika Reed | told | It was late"}},
      {"Tom Hale said it was early.\nThe report on Mary Marsh is out. “It was late,” he said.",
       {"Tom Hale | said | it was early", "Tom Hale | said | It was late"}},
      {"Anna Reed said it was late.\nThe 20-year-old said she was ill. Lena Marsh, 20, said it rained.",
       {"Anna Reed | said | it was late", "Lena Marsh | said | she was ill",
        "Lena Marsh | said | it rained"}},
      {"It was late, the regional governor said.\nGovernor Paul Marsh said there would be more.",
       {"Paul Marsh | said | It was late", "Paul Marsh | said | there would be more"}},
  });
}

TEST_CASE("who is asked, who is introduced") {
  test::check_extraction({
      {"Asked by Lena Reed if it was late, Paul Marsh said it was early.",
       {"Lena Reed | Asked | if it was late", "Paul Marsh | said | it was early"}},
      {"Paul Marsh was clear when asked about the pier. “I stay and so do we all.”",
       {"Paul Marsh | - | I stay and so do we all."}},
      {"It was late, Paul Marsh told a news conference that was broadcast live on Monday.",
       {"Paul Marsh | told | It was late"}},
      {"The following is the address given by Anna Reed at the Oldtown Forum.\n“It is late and we must go. "
       "We "
       "have no more time.”",
       {"Anna Reed | - | It is late and we must go. We have no more time."}},
      {"Anna Reed TD (@annareed): It is late and we must go.", {"Anna Reed | - | It is late and we must go"}},
      {"Reed Holdings, who have been paid, said they were glad.", {"Reed Holdings | said | they were glad"}},
      {"Rival Elektra said it was late.", {"Elektra | said | it was late"}},
      {"At Bela Voda a dozen people said it was late.", {"a dozen people | said | it was late"}},
  });
}

TEST_CASE("short forms in brackets") {
  test::check_extraction({
      {"The Disaster and Emergency Authority (AFDA) sent 38 people. AFDA said it was late.",
       {"Disaster and Emergency Authority | said | it was late"}},
      {"The Bund des Lokpersonals (BdL) shut the line. The BdL said it was late.",
       {"Bund des Lokpersonals | said | it was late"}},
      {"Anna Reed, president of the Democratic Union (HDP), left. The HDP said it was late.",
       {"Democratic Union | said | it was late"}},
      {"Paul Marsh (DUP) said it was early. The DUP said it was late.",
       {"Paul Marsh | said | it was early", "DUP | said | it was late"}},
  });
}

TEST_CASE("a firm by what it is called") {
  test::check_extraction({
      {"OLDTOWN, Nov 6 (Norwire) - Shares in Norholm fell after the islands’ second-largest salmon farmer "
       "said it was late.",
       {"Norholm | said | it was late"}},
      {"A major lift manufacturer said Friday that it was late.\nHoshikawa Lift Co. said it was sorry.",
       {"Hoshikawa Lift Co. | said | it was late", "Hoshikawa Lift Co. | said | it was sorry"}},
      {"It was late, according to the yard’s operator, the Norholm Logistics Company.",
       {"Norholm Logistics Company | according to | It was late"}},
      {"Skarð Geothermal says pressure in the Flatavík main is normal. The company said it was late.",
       {"Skarð Geothermal | says | pressure in the Flatavík main is normal",
        "Skarð Geothermal | said | it was late"}},
  });
}

TEST_CASE("whom a description of a lead or a sentence means") {
  test::check_extraction({
      {"It was late, the coroner for West Oldland has said.\nTom Hale (46), a teacher, went missing.\nThe "
       "coroner, Dr Paul Marsh, said the verdict was correct.",
       {"Paul Marsh | has said | It was late", "Paul Marsh | said | the verdict was correct"}},
      {"Soap icon Tanya Marsh has been sued.\nNow the actress has hit back, saying Sergeant Bilko is a dear.",
       {"Tanya Marsh | saying | Sergeant Bilko is a dear"}},
      {"Defender Kyran Marsh saw red for what ref Sandra Hale called force. The stopper insists he got the "
       "ball.",
       {"Kyran Marsh | insists | he got the ball"}},
      {"Two employees said it was late. One of them, an engineer who left last fall, said it was early.",
       {"two employees | said | it was late", "an engineer who left last fall | said | it was early"}},
      {"Anna Reed said it was late.\nMs Reed’s solicitor, Parminder Marsh, said her client was glad. “She "
       "has "
       "slept since,” she said.",
       {"Anna Reed | said | it was late", "Parminder Marsh | said | her client was glad",
        "Parminder Marsh | said | She has slept since"}},
      {"Paul Marsh, 77, who lives next to her pad in Maltings Green, Essex, said he was ill.",
       {"Paul Marsh | said | he was ill"}},
      {"Anna Reed said it was late.\nMt Haumia plans to open in June.\nAsked why, she laughed. “They went.”",
       {"Anna Reed | said | it was late", "Anna Reed | - | They went."}},
  });
}

TEST_CASE("asides, times and ends of what is reported") {
  test::check_extraction({
      {"Anna Reed, asked whether it was late, said it was early.", {"Anna Reed | said | it was early"}},
      {"The High Court had in November directed the state to file a report.",
       {"High Court | had in November directed | the state to file a report"}},
      {"Anna Reed has in the past said it was late.", {"Anna Reed | has in the past said | it was late"}},
      {"Anna Reed argues that the pier built the town, and devotes sixty pages to it.",
       {"Anna Reed | argues | the pier built the town"}},
      {"Anna Reed had claimed the sum was a gift, but changed her plea in June.",
       {"Anna Reed | had claimed | the sum was a gift"}},
      {"Anna Reed said it could not grow; Marsh, in print, invited her to come.",
       {"Anna Reed | said | it could not grow"}},
      {"Anna Reed praised the police, following the flood which claimed nine lives.",
       {"Anna Reed | praised | the police"}},
      {"A dentist who threatened to go must pay.", {"a dentist | threatened | to go"}},
      {"A video said to have been filmed in May was shown. Anything can be told while it is hot.", {}},
      {"“My grandchildren ask me what we will eat and I tell them to sleep,” said Anna Reed.",
       {"Anna Reed | said | My grandchildren ask me what we will eat and I tell them to sleep",
        "my grandchildren | ask | what we will eat", "Anna Reed | tell | to sleep"}},
      {"Anna Reed rejected a request by employers’ groups that the pier be shut.",
       {"Anna Reed | rejected | a request by employers’ groups that the pier be shut",
        "employers’ groups | request | the pier be shut"}},
      {"State govt ‘sleeping’ over dues: Opposition leader Solanke\nOn Friday Anna Solanke said it was late.",
       {"Anna Solanke | - | State govt ‘sleeping’ over dues", "Anna Solanke | said | it was late"}},
  });
}

TEST_CASE("a speech printed in full is its speaker’s") {
  test::check_extraction({
      {"Full text of the address given by Dr Anna Reed, Chancellor of Oldtown, on Saturday\n“Good afternoon. "
       "My "
       "gran used to say that it was late.\n“In 1978 I sat where you are sitting. There was no roof.\n“Go "
       "now.”",
       {"Anna Reed | - | Good afternoon. My gran used to say that it was late. In 1978 I sat where you are "
        "sitting. There was no roof. Go now.",
        "my gran | used to say | it was late"}},
      {"“Good afternoon. My gran used to say that it was late.\n“In 1978 I sat where you are sitting. There "
       "was "
       "no roof, and nobody asked.”",
       {"my gran | used to say | it was late"}},
  });
}

TEST_CASE("who answers, who asks back, whom a question is about") {
  test::check_extraction({
      {"Paul Marsh asked whether the witness knew it. Tom Hale said he believed so.\n“Believed,” repeated "
       "Marsh. “Do you have a name?”\n“I have not been able to find it.”",
       {"Paul Marsh | asked | whether the witness knew it", "Tom Hale | said | he believed so",
        "Paul Marsh | repeated | Believed Do you have a name?",
        "Tom Hale | - | I have not been able to find it."}},
      {"Anna Reed asked Mr Hale what he had done.\n“I put it back,” he said.\n“You put the layer back?”",
       {"Anna Reed | asked | what he had done", "Hale | said | I put it back",
        "Anna Reed | - | You put the layer back?"}},
      {"Anna Reed said it was late. “It is,” another said.\nDoes the Prime Minister care? He has said that "
       "it "
       "was early.",
       {"Anna Reed | said | it was late", "another | said | It is",
        "the Prime Minister | has said | it was early"}},
      {"On Tuesday the geologist who wrote the letter, Prof Paul Marsh, testified that it was late.",
       {"Paul Marsh | testified | it was late"}},
      {"Fenshire confirmed that Kagiso Reed, their captain, is ill. The club said he would go.",
       {"Fenshire | confirmed | Kagiso Reed, their captain, is ill", "Fenshire | said | he would go"}},
  });
}

TEST_CASE("where a content ends: an outcome, the clause around, a semicolon behind quoted words") {
  test::check_extraction({
      {"Tom Hale refused to resign after the defeat, only to be told to “stop being soft”.",
       {"Tom Hale | refused | to resign after the defeat"}},
      {"Tom Hale swore that he had asked the operator to wait and that it came back.",
       {"Tom Hale | swore | he had asked the operator to wait and that it came back",
        "Tom Hale | had asked | the operator to wait"}},
      {"Mine was, according to the brochure, “snug”; my knees would use another word.",
       {"the brochure | according to | Mine was snug"}},
      {"The Speaker, Anna Reed, called for quiet and did not get it.", {"Anna Reed | called for | quiet"}},
      {"Observing that “a lake cannot vanish”, the Oldtown Court on Monday directed the state to survey it.",
       {"Oldtown Court | Observing | a lake cannot vanish",
        "Oldtown Court | directed | the state to survey it"}},
  });
}

TEST_CASE("tags without a verb of speech: came a voice, summed it up, and was told") {
  test::check_extraction({
      {"“Two bins!” came a voice from the gallery. “No,” came the reply from Anna Reed.",
       {"a voice from the gallery | came | Two bins!", "Anna Reed | - | No"}},
      {"He came a long way. “No,” he said. Then came the reply.", {"- | said | No"}},
      {"One supporter summed it up as he packed away his flask: “Typical us.”",
       {"one supporter | summed it up | Typical us."}},
      {"Paul Marsh asked where it would go, and was told by Mr Hale that it was late.",
       {"Paul Marsh | asked | where it would go", "Hale | was told | it was late"}},
      {"It’s like hell, says gran, 77, in tub war\nIt was late.", {"gran | says | It’s like hell"}},
  });
}

TEST_CASE("nouns of a compound, dates and “went on to” are no reports") {
  test::check_extraction({
      {"He sold zero coupon notes that yield more. The firm signed a loan note agreement on Monday.", {}},
      {"State aid rules preclude support. It rose five percentage points that year.", {}},
      {"The bank’s plan forecasts a rise. Press reports that it was late were denied.",
       {"the bank’s plan | forecasts | a rise", "Press | reports | it was late were denied"}},
      {"A group of experts say it is late. The government say it is early.",
       {"a group of experts | say | it is late", "government | say | it is early"}},
      {"The rule was made in 1997. “It was late,” 1997 said.", {}},
      {"“It is late,” Anna Reed went on to say.", {"Anna Reed | went on to say | It is late"}},
      {"“It is late,” Anna Reed went on.", {"Anna Reed | went on | It is late"}},
      {"We ask our citizens to stay at home, the mayor said.",
       {"the mayor | said | We ask our citizens to stay at home",
        "the mayor | ask | our citizens to stay at home"}},
      {"The shop said it was late. One moderator said it was early.",
       {"the shop | said | it was late", "one moderator | said | it was early"}},
  });
}

TEST_CASE("the second word of a compound, a letter’s date, who is told, what is no source") {
  test::check_extraction({
      {"The press release said it was late. “It is,” said the police report. The care home said it was "
       "early.",
       {"the press release | said | it was late", "the police report | said | It is",
        "the care home | said | it was early"}},
      {"A letter dated 4 August said it was late. His memo of 20 April 2009 noted that it was early.",
       {"a letter | said | it was late", "his memo | noted | it was early"}},
      {"Anna Reed told a local TV station it was late. She told “Good Day Oldland” that it was early.",
       {"Anna Reed | told | it was late", "Anna Reed | told | it was early"}},
      {"It has, according to two current employees, who spoke on Monday.",
       {"two current employees | according to | It has"}},
      {"The plan, according to Anna Reed, who runs it, is late.",
       {"Anna Reed | according to | The plan is late"}},
      {"People worry according to where they live. Members are appointed according to the type of work.", {}},
      {"Anna Reed let slip that it was late. The firm has let it be known that it is early.",
       {"Anna Reed | let slip | it was late", "firm | let it be known | it is early"}},
      {"“It is late,” Anna Reed texted to say. She continued to insist that it was.",
       {"Anna Reed | say | It is late", "Anna Reed | continued to insist | it was"}},
      {"Not all farmers said it was late. They took names, email addresses and “a number of tickets”.", {}},
  });
}

TEST_CASE("sources behind brackets and dates, ships, who is asked according to whom") {
  test::check_extraction({
      {"Vale Bio AB (“Vale” or “the Company”) (ticker: VB), a small firm, today announced that it was late.",
       {"Vale Bio AB | announced | it was late"}},
      {"A leaked progress report dated February, seen by the Herald, warned it was late. The bus report "
       "warned it was "
       "early.",
       {"a leaked progress report dated February | warned | it was late",
        "the bus report | warned | it was early"}},
      {"A father of a girl in Year 9, who did not wish to be identified, said it was late.",
       {"a father of a girl in Year 9 | said | it was late"}},
      {"Tom Hale (7) from Mill Cottages wrote: “It is late.” The first was Tom Banks, now 78, who says it "
       "was early.",
       {"Tom Hale | wrote | It is late.", "Tom Banks | says | it was early"}},
      {"Anna Reed got a letter warning that it was late.", {"a letter | warning | it was late"}},
      {"Anna Reed is in trouble, after more than 40 of her own backbenchers signed a letter warning that it "
       "was late.",
       {"more than 40 of her own backbenchers | warning | it was late"}},
      {"THE minister in charge of ferries refused to say when the late MV Ailsa Bay will sail, telling MSPs "
       "that it was "
       "late.",
       {"THE minister in charge of ferries | telling | it was late"}},
      {"It was shared by Anna Reed, founder of Vale, according to whom it was late.",
       {"Anna Reed | according to | it was late"}},
      {"It is so, according to a study published today in the journal Marine Vale.",
       {"a study published today in the journal Marine Vale | according to | It is so"}},
      {"Transport unions said it was late. Travel agents said it was early. “It is,” says education lead "
       "Anna Reed.",
       {"transport unions | said | it was late", "travel agents | said | it was early",
        "Anna Reed | says | It is"}},
      {"Anna Reed says her mother was ill and had complained that it was late.",
       {"Anna Reed | says | her mother was ill and had complained that it was late",
        "her mother | had complained | it was late"}},
  });
}

TEST_CASE("hearings: the parts in the head, who asks behind a named question") {
  test::check_extraction({
      {"Chair: Dame Anna Reed\nWitness: Mr Paul Hale, Head of Operations\nExamined by Ms Mary Marsh KC\nTHE "
       "CHAIR: Good "
       "afternoon. Ms Marsh?\nMS MARSH: Do you wish to add to it?\nA. No.\nQ. Did you ring her?\nA. I did "
       "not.",
       {"Anna Reed | - | Good afternoon. Ms Marsh?", "Mary Marsh | - | Do you wish to add to it?",
        "Paul Hale | - | No.", "Mary Marsh | - | Did you ring her?", "Paul Hale | - | I did not."}},
      {"SIR BRIAN LANE: Yes, Ms Marsh.\nMS MARSH: Dr Holt, what did you see?\nA. I saw a fire.\nQ. And "
       "then?\nA. I rang.",
       {"Brian Lane | - | Yes, Ms Marsh.", "Marsh | - | Dr Holt, what did you see?",
        "Holt | - | I saw a fire.", "Marsh | - | And then?", "Holt | - | I rang."}},
      {"SIR BRIAN LANE: Yes.\nMS MARSH: I call Dr Holt.\nQ. What did you see?\nA. I saw a fire.",
       {"Brian Lane | - | Yes.", "Marsh | - | I call Dr Holt.", "- | - | What did you see?",
        "- | - | I saw a fire."}},
  });
}

TEST_CASE("what describes a source: where a video was seen, how young, what was lost, a clock") {
  test::check_extraction({
      {"A video viewed two million times on TikTok and X claims it is late. A video posted on X says it is "
       "early.",
       {"a video viewed two million times on TikTok and X | claims | it is late",
        "a video posted on X | says | it is early"}},
      {"Boys and girls as young as six said it was late.",
       {"boys and girls as young as six | said | it was late"}},
      {"Anna Reed, having lost her seat, said it was late.", {"Anna Reed | said | it was late"}},
      {"18:12 — First Minister: ‘Do not go and look’\nFirst Minister Anna Reed spoke. She had a message: “Do "
       "not go and "
       "look.”",
       {"Anna Reed | - | Do not go and look", "Anna Reed | - | Do not go and look."}},
      {"‘It was our tree as well’: Anger as cedar felled\nIt rained.\n“It was our tree as well,” said Anna "
       "Reed.",
       {"Anna Reed | - | It was our tree as well", "Anna Reed | said | It was our tree as well"}},
      {"“It is late,” says Mrs Marsh, of Wigan. It was “in the system”, the company said.",
       {"Marsh | says | It is late", "company | said | It was “in the system”"}},
  });
}

// Grammar of reports, as it was found missing on text written blind: each sentence and its statements.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("reports: subjects with much in them") {
  test::check_extraction({
      {"Thirty-one percent of those surveyed say they would move.",
       {"thirty-one percent of those | say | they would move"}},
      {"More than 4 in 10 voters said the bridge should close.",
       {"more than 4 in 10 voters | said | the bridge should close"}},
      {"The retired teacher in Oldtown said the bridge was safe.",
       {"the retired teacher in Oldtown | said | the bridge was safe"}},
      {"He and Paul Marsh said the bridge was safe.", {"Paul Marsh | said | the bridge was safe"}},
      {"The bridge is old, while another says the bridge is new.", {"another | says | the bridge is new"}},
      {"Paul Marsh, 67, a retired engineer in Oldtown, said the bridge was safe.",
       {"Paul Marsh | said | the bridge was safe"}},
      {"The bus driver, from Oldtown, said the bridge was safe.",
       {"the bus driver | said | the bridge was safe"}},
      {"Harbour Link, which runs the bridge, called for an inquiry.",
       {"Harbour Link | called for | an inquiry"}},
      {"Even the oldest hands, like Reed and Marsh, say the bridge is safe.",
       {"oldest hands | say | the bridge is safe"}},
  });
}

TEST_CASE("reports: what is said begins late") {
  test::check_extraction({
      {"Anna Reed said about half of the bridge had gone.",
       {"Anna Reed | said | about half of the bridge had gone"}},
      {"Anna Reed said more than 9,000 cars were turned back.",
       {"Anna Reed | said | more than 9,000 cars were turned back"}},
      {"Anna Reed said the next step would be a ferry.",
       {"Anna Reed | said | the next step would be a ferry"}},
      {"Anna Reed said “zero” ferries would sail.", {"Anna Reed | said | “zero” ferries would sail"}},
      {"Anna Reed said in a statement she would not resign.", {"Anna Reed | said | she would not resign"}},
      {"Anna Reed said in an interview on Friday the council had failed.",
       {"Anna Reed | said | the council had failed"}},
      {"Anna Reed told the hearing in Oldtown she was tired.", {"Anna Reed | told | she was tired"}},
      {"Anna Reed told the “Salt and Rope” podcast she was tired.", {"Anna Reed | told | she was tired"}},
      {"Anna Reed insisted bottled water had reached the village.",
       {"Anna Reed | insisted | bottled water had reached the village"}},
      {"Anna Reed has since said she would resign.", {"Anna Reed | has since said | she would resign"}},
  });
}

TEST_CASE("reports: a tag inside a clause") {
  test::check_extraction({
      {"If the bridge closes, Anna Reed says, the town will suffer.",
       {"Anna Reed | says | If the bridge closes the town will suffer"}},
      {"It is her job, Anna Reed said, to talk about the bridge.",
       {"Anna Reed | said | It is her job to talk about the bridge"}},
      {"The ferry is late, Anna Reed said, because the crew is small.",
       {"Anna Reed | said | The ferry is late because the crew is small"}},
      {"It was, Anna Reed said, “a long day”.", {"Anna Reed | said | It was a long day"}},
      {"So it makes sense, Anna Reed said, for the town to wait.",
       {"Anna Reed | said | So it makes sense for the town to wait"}},
      {"As Anna Reed said on Monday, the bridge is old.", {"Anna Reed | said | the bridge is old"}},
      {"The bridge is old, as Anna Reed noted.", {"Anna Reed | noted | The bridge is old"}},
      {"In addition, according to the council, the bridge will close.",
       {"council | according to | the bridge will close"}},
  });
}

TEST_CASE("reports: where complements end") {
  test::check_extraction({
      {"Anna Reed called for an inquiry, which the town had never seen.",
       {"Anna Reed | called for | an inquiry"}},
      {"Anna Reed demanded her money back, a sum of 40 pounds.", {"Anna Reed | demanded | her money back"}},
      {"Anna Reed called both Paul Marsh and the mayor “cowards”.",
       {"Anna Reed | called | both Paul Marsh and the mayor “cowards”"}},
      {"Anna Reed promised “a bridge by Easter” and she left.",
       {"Anna Reed | promised | a bridge by Easter"}},
      {"Anna Reed promised a free ticket to every child.",
       {"Anna Reed | promised | a free ticket to every child"}},
      {"Anna Reed begged her to stay.", {"Anna Reed | begged | to stay"}},
      {"Anna Reed described being left on the bridge.", {"Anna Reed | described | being left on the bridge"}},
      {"Anna Reed said the bridge was safe, but has offered to close it.",
       {"Anna Reed | said | the bridge was safe", "Anna Reed | has offered | to close it"}},
      {"Anna Reed said the bridge was safe, a view that Paul Marsh shares.",
       {"Anna Reed | said | the bridge was safe"}},
      {"Anna Reed said the bridge was safe, with her deputy calling it a ruin.",
       {"Anna Reed | said | the bridge was safe", "her deputy | calling | it a ruin"}},
  });
}

TEST_CASE("reports: headlines and labels") {
  test::check_extraction({
      {"Oldtown bank holds rates, says the fight is not over",
       {"Oldtown bank | says | the fight is not over"}},
      {"DRIVING THE DAY: The bridge will close on Monday, Anna Reed said.",
       {"Anna Reed | said | The bridge will close on Monday"}},
      {"“The film is dead,” the insider claims.", {"the insider | claims | The film is dead"}},
      {"Anna Reed admits the company ‘got it wrong’", {"Anna Reed | admits | the company ‘got it wrong’"}},
  });
}

TEST_CASE("reports: relative clauses") {
  test::check_extraction({
      {"He used a phrase that critics have likened to a threat.", {}},
      {"It was a speech which even critics say was good.", {"critics | say | which was good"}},
      {"The firm ended a strike that company officials said could spread.",
       {"company officials | said | that could spread"}},
  });
}

TEST_CASE("reports: findings and hearings") {
  test::check_extraction({
      {"Oldtown Foods cut its forecast on Monday, blaming the weather.",
       {"Oldtown Foods | blaming | the weather"}},
      {"An inquiry found that the bridge was unsafe.", {"an inquiry | found | the bridge was unsafe"}},
      {"Researchers have found that bridges sleep.", {"researchers | have found | bridges sleep"}},
      {"The bridge was unsafe, an inquest has heard.", {"- | heard | The bridge was unsafe"}},
      {"Counsel put it to Paul Marsh that the bridge was unsafe.",
       {"counsel | put it | the bridge was unsafe"}},
  });
}

TEST_CASE("reports: not said") {
  test::check_extraction({
      {"A sign says: “Bathe at your own risk”.", {}},
      {"The marchers unfurled a banner reading “Close it now”.", {}},
      {"Anna Reed asked not to be named.", {}},
      {"Anna Reed refused to be drawn on the bridge.", {}},
      {"A banner read: “Close it now”.", {}},
      {"The form asks for names, dates and notes.", {}},
      {"Anna Reed found a coin.", {}},
      {"There are 4,051 pledged delegates in the hall.", {}},
  });
}

TEST_CASE("reports: quotations that go on") {
  test::check_extraction({
      {"Anna Reed said the bridge was safe.\n“We checked it twice this year.\n“Then we checked it again.”",
       {"Anna Reed | said | the bridge was safe",
        "Anna Reed | - | We checked it twice this year. Then we checked it again."}},
      {"Anna Reed said the bridge was safe.\n“We checked it. I told the mayor we had checked it.”",
       {"Anna Reed | said | the bridge was safe",
        "Anna Reed | - | We checked it. I told the mayor we had checked it.",
        "Anna Reed | told | we had checked it"}},
      {"A spokesman said the bridge was safe.\n“We checked it twice this year.”",
       {"a spokesman | said | the bridge was safe", "a spokesman | - | We checked it twice this year."}},
  });
}

TEST_CASE("reports: the phrase a clause opens with") {
  test::check_extraction({
      {"Anna Reed, 33, of Oldtown, Midshire, said the bridge was safe.",
       {"Anna Reed | said | the bridge was safe"}},
      {"Paul Marsh, editor of The Lantern, a newspaper for sailors, said the bridge was safe.",
       {"Paul Marsh | said | the bridge was safe"}},
      {"Supporters of the plan to close the bridge said it was unsafe.",
       {"supporters of the plan to close the bridge | said | it was unsafe"}},
      {"The judges who ruled that Oldtown must pay said the bridge was safe.",
       {"judges | ruled | Oldtown must pay",
        "judges who ruled that Oldtown must pay | said | the bridge was safe"}},
      {"Most drivers in Oldtown, Ferryside and Marsh End said the bridge was safe.",
       {"most drivers in Oldtown | said | the bridge was safe"}},
      {"People I have met over the last few weeks said the bridge was safe.",
       {"people I have met over the last few weeks | said | the bridge was safe"}},
      {"A letter from the council obtained by The Lantern warns that the bridge is unsafe.",
       {"a letter from the council obtained by The Lantern | warns | the bridge is unsafe"}},
      {"Bridge closes after the storm, council and police say",
       {"council and police | say | Bridge closes after the storm"}},
      {"The old bridge, the former docker recalls, was built by men “who could swim”.",
       {"the former docker | recalls | The old bridge was built by men “who could swim”"}},
      {"Prices in Oldtown, traders and brokers said, had fallen.",
       {"traders and brokers | said | Prices in Oldtown had fallen"}},
  });
}

TEST_CASE("reports: verb groups and their subjects") {
  test::check_extraction({
      {"A poll of drivers has, however, revealed that the bridge is loved.",
       {"a poll of drivers | has, however, revealed | the bridge is loved"}},
      {"Anna Reed was, however, told that the bridge was safe.",
       {"- | was, however, told | the bridge was safe"}},
      {"Anna Reed and Paul Marsh have both argued that the bridge is safe.",
       {"Anna Reed | have both argued | the bridge is safe"}},
      {"Neither Reed nor Marsh said the bridge was safe.", {}},
      {"Anna Reed did not speak for long but did note that the bridge was safe.",
       {"Anna Reed | did note | the bridge was safe"}},
      {"Anna Reed has been kind to the council but on Tuesday wrote that the bridge was unsafe.",
       {"Anna Reed | wrote | the bridge was unsafe"}},
      {"Drivers — and some walkers — say the bridge is safe.",
       {"drivers — and some walkers | say | the bridge is safe"}},
      {"“It is safe,” said another leading driver.", {"another leading driver | said | It is safe"}},
      {"But bridge engineers in Oldtown say it is safe.", {"bridge engineers in Oldtown | say | it is safe"}},
      {"The council, which owns the bridge, has complained that the company broke it; the company insists it "
       "was broken before.",
       {"council | has complained | the company broke it", "company | insists | it was broken before"}},
  });
}

TEST_CASE("reports: names of programmes and books are not said") {
  test::check_extraction({
      {"Joe Reed, host of the channel’s “Morning Lane,” suggested the bridge was safe.",
       {"Joe Reed | suggested | the bridge was safe"}},
      {"On Sunday on the channel’s “Salt & Rope,” Anna Reed said the bridge was safe.",
       {"Anna Reed | said | the bridge was safe"}},
      {"Speaking on “Today”, Anna Reed said the bridge was safe.",
       {"Anna Reed | said | the bridge was safe"}},
      {"The film, titled “Why Bridges?”, concludes that the bridge is safe.",
       {"the film | concludes | the bridge is safe"}},
      {"The bridge is a “total disaster,” Anna Reed said.",
       {"Anna Reed | said | The bridge is a “total disaster"}},
      {"“Bridges Matter,” Anna Reed said.", {"Anna Reed | said | Bridges Matter"}},
  });
}

TEST_CASE("reports: words that are verbs elsewhere") {
  test::check_extraction({
      {"It was cold in swing states whose votes count.", {}},
      {"They won by 5 percentage points on Monday.", {}},
      {"The report states that the bridge is safe.", {"the report | states | the bridge is safe"}},
      {"The bridge is safe, Anna Reed stated.", {"Anna Reed | stated | The bridge is safe"}},
  });
}

TEST_CASE("reports: a main clause behind") {
  test::check_extraction({
      {"When the council asked walkers to leave, at least 200 stayed.",
       {"council | asked | walkers to leave"}},
      {"Asked whether she would call him a liar, Anna Reed laughed.", {}},
      {"By saying the bridge was safe, Anna Reed lost the vote.",
       {"Anna Reed | saying | the bridge was safe"}},
      {"Half said the bridge was safe; 46 percent said it was not.",
       {"half | said | the bridge was safe", "46 percent | said | it was not"}},
      {"Anna Reed said she would swim when asked about the bridge.", {"Anna Reed | said | she would swim"}},
  });
}

TEST_CASE("reports: forms of a cue that mean something else") {
  test::check_extraction({
      {"Anna Reed runs a party called Bridge Night in Oldtown.", {}},
      {"The Lantern called Anna Reed a liar.", {"Lantern | called | Anna Reed a liar"}},
      {"Friend denied bail over bridge theft", {}},
      {"The bridge stands thanks to Anna Reed.", {}},
  });
}

TEST_CASE("reports: names that are no people") {
  test::check_extraction({
      {"The Angus Lantern says the toll is wrong. He agreed, Anna Reed said.",
       {"Angus Lantern | says | the toll is wrong", "Anna Reed | said | He agreed"}},
      {"The boat went down off Mbasa Island. Kip Marsh, 40, swam. “I was cold,” he told us.",
       {"Kip Marsh | told | I was cold"}},
      {"The Metal Trades Union and the Maritime Workers' League said it was over.",
       {"Metal Trades Union | said | it was over"}},
      {"Guyana, speaking also for Sierra Leone and Somalia, said it was over.",
       {"Guyana | said | it was over"}},
      {"The women said it was over.", {"women | said | it was over"}},
  });
}

TEST_CASE("reports: that, and an aside") {
  test::check_extraction({
      {"Anna Reed added that, in Oldtown, the bridge was safe.",
       {"Anna Reed | added | in Oldtown, the bridge was safe"}},
      {"They argue that, while the tax may fall, drivers will not see it.",
       {"- | argue | while the tax may fall, drivers will not see it"}},
      {"Anna Reed said that according to the plan, the bridge was safe.",
       {"Anna Reed | said | according to the plan, the bridge was safe",
        "the plan | according to | the bridge was safe"}},
  });
}

TEST_CASE("reports: plural subjects and base forms") {
  test::check_extraction({
      {"And surveys suggest that the bridge is loved.", {"surveys | suggest | the bridge is loved"}},
      {"The data suggest that the bridge is loved.", {"data | suggest | the bridge is loved"}},
      {"Anna Reed and Paul Marsh suggest that the bridge is loved.",
       {"Anna Reed | suggest | the bridge is loved"}},
      {"It was cold, which helps explain why the bridge was empty.", {}},
      {"Other bridge advocates also said the bridge was safe.",
       {"other bridge advocates | also said | the bridge was safe"}},
      {"One Oldtown delegate said the bridge was safe.",
       {"one Oldtown delegate | said | the bridge was safe"}},
  });
}

TEST_CASE("reports: where it was said") {
  test::check_extraction({
      {"Anna Reed said in a written statement in March that the bridge was safe.",
       {"Anna Reed | said | the bridge was safe"}},
      {"However, Anna Reed, counsel for the council, said in a statement that the bridge was safe.",
       {"Anna Reed | said | the bridge was safe"}},
      {"A driver who came by boat and who did not want to be named said the bridge was safe.",
       {"a driver | said | the bridge was safe"}},
  });
}

TEST_CASE("reports: complements, those who hear them, and what follows") {
  test::check_extraction({
      {"The council promised a response \"in the days to come\".",
       {"council | promised | a response \"in the days to come\""}},
      {"Anna Reed disputed that account.", {"Anna Reed | disputed | that account"}},
      {"Anna Reed apologised to the town for the delay.", {"Anna Reed | apologised | for the delay"}},
      {"Anna Reed advised drivers to stay at home.", {"Anna Reed | advised | drivers to stay at home"}},
      {"Anna Reed advised them to stay at home.", {"Anna Reed | advised | to stay at home"}},
      {"Anna Reed welcomed the bridge while promising that it would stay free.",
       {"Anna Reed | welcomed | the bridge", "Anna Reed | promising | it would stay free"}},
      {"Leaders of the Oldtown community accuse the mine of lying.",
       {"leaders of the Oldtown community | accuse | the mine of lying"}},
      {"Dom Ristevski said it was fine.", {"Dom Ristevski | said | it was fine"}},
  });
}

TEST_CASE("reports: headlines and what they are tied to") {
  test::check_extraction({
      {"Bank warns profit will fall as rates rise", {"Bank | warns | profit will fall"}},
      {"Reed vows to fight on after council vote", {"Reed | vows | to fight on"}},
  });
}

TEST_CASE("reports: sources with a name behind") {
  test::check_extraction({
      {"The acoustic, according to the conductor, Rufus Lane, “has the warmth of a sink”.",
       {"Rufus Lane | according to | has the warmth of a sink"}},
      {"Harbour Link expressed its “deepest sorrow”.", {"Harbour Link | expressed | its “deepest sorrow”"}},
      {"Anna Reed insists the bridge was broken and has offered to mend it.",
       {"Anna Reed | insists | the bridge was broken", "Anna Reed | has offered | to mend it"}},
      {"Anna Reed submitted that the fence was temporary.",
       {"Anna Reed | submitted | the fence was temporary"}},
  });
}

TEST_CASE("reports: offices written short") {
  test::check_extraction({
      {"Insp Deepika Rao met Cllr Ann Lane.\n“It was stolen,” the councillor said.\n“It was not,” the "
       "inspector said.",
       {"Ann Lane | said | It was stolen", "Deepika Rao | said | It was not"}},
      {"Gov. Carl Marsh met Sen. Merle Lane of Oldtown.\nLane called it “a knife”.\n“It goes back,” the "
       "Republican governor said.",
       {"Merle Lane | called | it “a knife”", "Carl Marsh | said | It goes back"}},
      {"Lassina Yeo met Anna Reed.\nThe opposition said the bridge was safe.",
       {"opposition | said | the bridge was safe"}},
      {"The Treasury said the bridge was safe.", {"Treasury | said | the bridge was safe"}},
  });
}

TEST_CASE("reports: results and labels that nobody speaks") {
  test::check_extraction({
      {"Anna Reed: 1,769.\nPaul Marsh: 1,501.\nAnna Reed: 2,000.\nPaul Marsh: 12.", {}},
      {"Then, later that month on Radio Oldtown: “I never said we were wrong.”", {}},
  });
}

TEST_CASE("reports: clauses that begin with a noun like a verb") {
  test::check_extraction({
      {"Anna Reed said talks would resume on Monday.", {"Anna Reed | said | talks would resume on Monday"}},
      {"Critics say plans are flawed.", {"critics | say | plans are flawed"}},
      {"Anna Reed said at least 12 walkers had left.", {"Anna Reed | said | at least 12 walkers had left"}},
      {"Anna Reed said nothing had been decided.", {"Anna Reed | said | nothing had been decided"}},
      {"Anna Reed said nothing.", {}},
  });
}

TEST_CASE("reports: subjects of other kinds") {
  test::check_extraction({
      {"Rival Moody’s said it had no such plans.", {"Rival Moody’s | said | it had no such plans"}},
      {"Anna Reed of Oldtown, an engineer who left in May, cautions that the gate is old.",
       {"Anna Reed | cautions | the gate is old"}},
      {"The runner who moves up to second, Anna Reed, said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
      {"The centre is full, with staff telling the Gazette that the gate was shut.",
       {"staff | telling | the gate was shut"}},
      {"The tribunal did not accept it. It found that the gate was shut.",
       {"tribunal | found | the gate was shut"}},
  });
}

TEST_CASE("reports: tags behind and in front") {
  test::check_extraction({
      {"“It was cold,” jokes Anna Reed.", {"Anna Reed | jokes | It was cold"}},
      {"“It was cold,” presiding judge Anna Reed said.", {"Anna Reed | said | It was cold"}},
      {"“It was cold,” the ministry quoted Anna Reed as saying.", {"Anna Reed | saying | It was cold"}},
      {"According to Anna Reed, head of the unit at a hospital in Oldtown, the gate was shut.",
       {"Anna Reed | According to | the gate was shut"}},
      {"Paul Marsh left at noon. In his words, the gate was shut.",
       {"Paul Marsh | In his words | the gate was shut"}},
      {"Paul Marsh was calm. “I have seen worse, and I will see worse yet.”",
       {"Paul Marsh | - | I have seen worse, and I will see worse yet."}},
  });
}

TEST_CASE("reports: datelines, labels and headlines") {
  test::check_extraction({
      {"OLDTOWN, Oldland — The gate was shut on Monday, Anna Reed said.",
       {"Anna Reed | said | The gate was shut on Monday"}},
      {"DHAKA, Mar 1: The gate was shut on Monday, Anna Reed said.",
       {"Anna Reed | said | The gate was shut on Monday"}},
      {"Mayor orders probe, opposition alleges cover-up",
       {"mayor | orders | probe", "opposition | alleges | cover-up"}},
      {"Minister denies leak, union warns of strikes",
       {"minister | denies | leak", "union | warns | of strikes"}},
      {"Police: Man used stolen digger to break gate\n\nIt rained.",
       {"police | - | Man used stolen digger to break gate"}},
  });
}

TEST_CASE("reports: tags whose words have other classes elsewhere") {
  test::check_extraction({
      {"It rained. “The gate is a wall,” once said Anna Reed.",
       {"Anna Reed | once said | The gate is a wall"}},
      {"It rained. “The gate is a wall,” said its chief, Anna Reed, on Monday.",
       {"Anna Reed | said | The gate is a wall"}},
      {"It rained. “The gate is a wall,” wrote the cardinal, Paul Marsh, in a letter.",
       {"Paul Marsh | wrote | The gate is a wall"}},
      {"It rained. Anna Reed was all smiles. “I told them so.”", {"Anna Reed | - | I told them so."}},
      {"It rained. Oldish leaders were all smiles. “I told them so.”", {}},
      {"Press review: Gates rust faster near salt water\n\nIt rained.", {}},
      {"Study: Gates rust faster near salt water\n\nIt rained.",
       {"study | - | Gates rust faster near salt water"}},
      {"It was wrong, said everyone", {"everyone | said | It was wrong"}},
      {"It was wrong, said nobody", {}},
  });
}

TEST_CASE("reports: who finds, who is told by letter, plurals in front of a place") {
  test::check_extraction({
      {"The Oldtown Spending Commission found the contract had been signed before the design was finished.",
       {"Oldtown Spending Commission | found | the contract had been signed before the design was finished"}},
      {"In a letter to the minister, 21 nurses at Oldtown Hospital describe the department as “a conveyor "
       "belt”.",
       {"21 nurses at Oldtown Hospital | describe | the department as “a conveyor belt”"}},
      {"Analysts on a conference call the company held were calm.", {}},
      {"Parents were told by letter on Monday that the school was no longer viable.",
       {"- | were told | the school was no longer viable"}},
      {"The head of the chain Marlow’s says three buyers have come forward.",
       {"the head of the chain Marlow’s | says | three buyers have come forward"}},
      {"Residents say ferry breakdown has left shelves bare\n\nIt rained.",
       {"residents | say | ferry breakdown has left shelves bare"}},
  });
}

TEST_CASE("reports: what is asked for is not said") {
  test::check_extraction({
      {"“Can he confirm that the chips are in a drawer?” asked Anna Reed.",
       {"Anna Reed | asked | Can he confirm that the chips are in a drawer?"}},
      {"“Why did his officials tell the board that it would be cut?” asked Anna Reed.",
       {"Anna Reed | asked | Why did his officials tell the board that it would be cut?",
        "his officials | tell | it would be cut?"}},
      {"“I don’t know how you explain that to a widow,” Anna Reed said.",
       {"Anna Reed | said | I don’t know how you explain that to a widow"}},
      {"What do you say to critics who think you’ve gone soft?", {}},
      {"Her mother, Anna Reed, put her in boots at two. Marcus Webb put it at two million pounds.",
       {"Marcus Webb | put | it at two million pounds"}},
      {"Honk if you love the minister: a bad day for the geese\n\nIt rained.", {}},
  });
}

TEST_CASE("reports: points made, what somebody was quick to say, what follows an aside, who was written to") {
  test::check_extraction({
      {"Anna Reed made the obvious point that it was late. She made the bed that she had bought.",
       {"Anna Reed | made the obvious point | it was late"}},
      {"Anna Reed was quick to point out that it was late. She hastened to add that it was cold.",
       {"Anna Reed | was quick to point out | it was late", "Anna Reed | hastened to add | it was cold"}},
      {"Mr Keen said it was late.", {"Keen | said | it was late"}},
      {"Marcus Webb says, win or lose on Tuesday, he is staying in the race.",
       {"Marcus Webb | says | he is staying in the race"}},
      {"Marcus Webb offered the man a job, then says he will welcome advice.",
       {"Marcus Webb | then says | he will welcome advice"}},
      {"There is no need to move them, Webb wrote Reed. It rained.",
       {"Webb | wrote | There is no need to move them"}},
      {"Some will miss the convention and others have said they are not interested.",
       {"others | have said | they are not interested"}},
  });
}

// Where contents end, and where they go on.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("bounds: a fronted phrase or clause before a subject with a or an belongs to the content") {
  test::check_extraction({
      {"Anna Reed said that in May, a new bridge would be built.",
       {"Anna Reed | said | in May, a new bridge would be built"}},
      {"Anna Reed said that when the roof fell in, a worker was killed.",
       {"Anna Reed | said | when the roof fell in, a worker was killed"}},
      {"Anna Reed told reporters that under the plan, an agreement would be reached by June.",
       {"Anna Reed | told | under the plan, an agreement would be reached by June"}},
      {"Anna Reed said that if the council agreed, a deal would follow, a step unions oppose.",
       {"Anna Reed | said | if the council agreed, a deal would follow"}},
  });
}

TEST_CASE(
    "bounds: an apposition that tells what the last noun is belongs to the content, a remark on the words "
    "does not") {
  test::check_extraction({
      {"Anna Reed said the fighting had reached Kolda, a village of 900 people.",
       {"Anna Reed | said | the fighting had reached Kolda, a village of 900 people"}},
      {"Anna Reed said 45 people had died, a third of them children.",
       {"Anna Reed | said | 45 people had died, a third of them children"}},
      {"Anna Reed said she would resign, a decision that stunned her party.",
       {"Anna Reed | said | she would resign"}},
      {"Anna Reed said the bid had failed, a blow to the city.", {"Anna Reed | said | the bid had failed"}},
  });
}

TEST_CASE("bounds: while and although whose tense is shifted back go on with the content") {
  test::check_extraction({
      {"Anna Reed said sales would rise, while costs would fall.",
       {"Anna Reed | said | sales would rise, while costs would fall"}},
      {"Anna Reed said the bridge was sound, although the road would have to be replaced.",
       {"Anna Reed | said | the bridge was sound, although the road would have to be replaced"}},
      {"The minister said taxes would rise, while the opposition would not comment.",
       {"the minister | said | taxes would rise"}},
  });
}

TEST_CASE("bounds: a co-ordinated verb that tells of no silence belongs to the content") {
  test::check_extraction({
      {"Anna Reed said the council would cut spending but would not raise taxes.",
       {"Anna Reed | said | the council would cut spending but would not raise taxes"}},
      {"Anna Reed said the new rules would help cities but did not go far enough.",
       {"Anna Reed | said | the new rules would help cities but did not go far enough"}},
      {"Anna Reed said the bridge would close but would not say when.",
       {"Anna Reed | said | the bridge would close"}},
  });
}

TEST_CASE("bounds: what goes on behind a tag with a day, a hearer or a place is taken up") {
  test::check_extraction({
      {"The bridge was unsafe, Anna Reed said on Monday, and should be torn down.",
       {"Anna Reed | said | The bridge was unsafe and should be torn down"}},
      {"The bridge was unsafe, Anna Reed told MPs, because the steel had rusted.",
       {"Anna Reed | told | The bridge was unsafe because the steel had rusted"}},
      {"Profits rose 4%, Norholm said in a statement on Monday, helped by strong demand.",
       {"Norholm | said | Profits rose 4% helped by strong demand"}},
      {"The bridge was unsafe, Anna Reed said on Monday, but she did not say when it would close.",
       {"Anna Reed | said | The bridge was unsafe"}},
      {"The bridge was unsafe, Anna Reed told the committee on Monday, and walked out.",
       {"Anna Reed | told | The bridge was unsafe"}},
      {"The bridge was unsafe, Anna Reed said on Monday, as police moved in.",
       {"Anna Reed | said | The bridge was unsafe"}},
  });
}

TEST_CASE("bounds: a subject in front of a tag of any length, its verb behind") {
  test::check_extraction({
      {"The attack, the army said in a statement on Monday, killed 12 people.",
       {"army | said | The attack killed 12 people"}},
      {"The attack, the army said in a letter to MPs, killed 12 people.",
       {"army | said | The attack killed 12 people"}},
      {"The bridge, said Anna Reed, who chairs the council, would have to close.",
       {"Anna Reed | said | The bridge would have to close"}},
      {"The bridge, Anna Reed told the committee on Tuesday, will close in May.",
       {"Anna Reed | told | The bridge will close in May"}},
      {"The decision to close 20 schools, Anna Reed told reporters, was taken in March.",
       {"Anna Reed | told | The decision to close 20 schools was taken in March"}},
      {"In May, said Anna Reed, sales fell by a fifth.", {"Anna Reed | said | In May sales fell by a fifth"}},
      {"By 2030, said Anna Reed, sales would double.", {"Anna Reed | said | By 2030 sales would double"}},
  });
}

TEST_CASE("bounds: a subject with a verb of its own in front of an inverted tag is no speaker") {
  test::check_extraction({
      {"The bridge, which was built in 1962, is unsafe, said Anna Reed.",
       {"Anna Reed | said | The bridge, which was built in 1962, is unsafe"}},
      {"Anna Reed, the mayor, is ill, warned Omar Haddad, a lawyer.",
       {"Omar Haddad | warned | Anna Reed, the mayor, is ill"}},
      {"Anna Reed, who is ill, said Omar Haddad, a lawyer, was well.",
       {"Anna Reed | said | Omar Haddad, a lawyer, was well"}},
  });
}

TEST_CASE("bounds: a joined that-clause goes on whatever its verb, and is the outer one's") {
  test::check_extraction({
      {"Anna Reed said the bridge was unsafe, but that the council had refused to repair it.",
       {"Anna Reed | said | the bridge was unsafe, but that the council had refused to repair it",
        "council | had refused | to repair it"}},
      {"Anna Reed said the bridge was unsafe, and that police had told him to leave.",
       {"Anna Reed | said | the bridge was unsafe, and that police had told him to leave",
        "police | had told | to leave"}},
      {"Anna Reed said she had told police about the leak, but that nothing was done.",
       {"Anna Reed | said | she had told police about the leak, but that nothing was done",
        "Anna Reed | had told | about the leak"}},
      {"Anna Reed said the council had apologised for the delay, and that work would begin in May.",
       {"Anna Reed | said | the council had apologised for the delay, and that work would begin in May",
        "council | had apologised | for the delay"}},
  });
}

TEST_CASE("bounds: the main clause behind one that opens the sentence") {
  test::check_extraction({
      {"After Anna Reed said the bridge would close, shares in Norholm fell 4%.",
       {"Anna Reed | said | the bridge would close"}},
      {"After Anna Reed said the bridge would close, two engineers resigned.",
       {"Anna Reed | said | the bridge would close"}},
      {"Hours after Anna Reed told MPs the bridge would close, residents staged a protest.",
       {"Anna Reed | told | the bridge would close"}},
      {"After Anna Reed refused to resign, members of her party walked out.",
       {"Anna Reed | refused | to resign"}},
  });
}

TEST_CASE("bounds: a second verb behind a complete clause is the sentence's own") {
  test::check_extraction({
      {"Three men who police say robbed a bank were arrested on Monday.",
       {"police | say | who robbed a bank"}},
      {"The engineer who told MPs that the bridge was unsafe and would have to close has resigned.",
       {"the engineer | told | the bridge was unsafe and would have to close"}},
      {"The money that Anna Reed said had been stolen was found.",
       {"Anna Reed | said | that had been stolen"}},
      {"A report saying the bridge was unsafe was published on Monday.",
       {"a report | saying | the bridge was unsafe"}},
      {"A woman who said the man who attacked her was tall has died.",
       {"a woman | said | the man who attacked her was tall"}},
  });
}

TEST_CASE("bounds: what the speaker did then is the reporter's, what things did is not") {
  test::check_extraction({
      {"Anna Reed said the bridge would close, and walked out of the room.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said there was no proof but took no questions.", {"Anna Reed | said | there was no proof"}},
      {"Anna Reed said the bridge would close, before leaving for the airport.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the bridge would close but was unable to say when.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the fire started in the kitchen and left 30 people homeless.",
       {"Anna Reed | said | the fire started in the kitchen and left 30 people homeless"}},
      {"Anna Reed said the money was seized and handed over to police.",
       {"Anna Reed | said | the money was seized and handed over to police"}},
      {"Anna Reed said the plane had crashed two hours after leaving Nairobi.",
       {"Anna Reed | said | the plane had crashed two hours after leaving Nairobi"}},
  });
}

TEST_CASE("bounds: the next report is a statement of its own") {
  test::check_extraction({
      {"Anna Reed said the bridge would close, before adding that a tunnel would be built.",
       {"Anna Reed | said | the bridge would close", "Anna Reed | adding | a tunnel would be built"}},
      {"Anna Reed said the bridge would close and went on to say that a tunnel would be built.",
       {"Anna Reed | said | the bridge would close", "Anna Reed | went on to say | a tunnel would be built"}},
  });
}

TEST_CASE("bounds: what happened meanwhile, unless it is the reason") {
  test::check_extraction({
      {"Anna Reed said the bridge would close, as protesters gathered outside.",
       {"Anna Reed | said | the bridge would close"}},
      {"The bridge would close, Anna Reed said, as protesters gathered outside.",
       {"Anna Reed | said | The bridge would close"}},
      {"Norholm said profits rose 4%, as shoppers returned to its stores.",
       {"Norholm | said | profits rose 4%, as shoppers returned to its stores"}},
      {"Anna Reed said prices would rise, as the government had cut subsidies.",
       {"Anna Reed | said | prices would rise, as the government had cut subsidies"}},
  });
}

TEST_CASE("bounds: when and amid what it was said") {
  test::check_extraction({
      {"Anna Reed said she would not resign, despite calls from her own party.",
       {"Anna Reed | said | she would not resign"}},
      {"Anna Reed said there was no proof, shortly before boarding a flight to Nairobi.",
       {"Anna Reed | said | there was no proof"}},
      {"Anna Reed said there was no proof, in her first public comments since the fire.",
       {"Anna Reed | said | there was no proof"}},
      {"Anna Reed said the ferry had sailed, despite warnings from the coastguard.",
       {"Anna Reed | said | the ferry had sailed, despite warnings from the coastguard"}},
      {"Anna Reed said the army had opened fire, in response to an attack on a convoy.",
       {"Anna Reed | said | the army had opened fire, in response to an attack on a convoy"}},
      {"Anna Reed said the deal was signed in Geneva, following talks with the unions.",
       {"Anna Reed | said | the deal was signed in Geneva, following talks with the unions"}},
      {"Anna Reed said the bridge had closed in May, a month after the accident.",
       {"Anna Reed | said | the bridge had closed in May, a month after the accident"}},
  });
}

TEST_CASE("bounds: what came of it, and the speaker's bearing") {
  test::check_extraction({
      {"Anna Reed said she would stand again, ending weeks of speculation.",
       {"Anna Reed | said | she would stand again"}},
      {"Anna Reed said the bridge would close, flanked by her lawyers.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the bridge would close, and the crowd cheered.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said heavy snow had fallen, accompanied by strong winds.",
       {"Anna Reed | said | heavy snow had fallen, accompanied by strong winds"}},
      {"Norholm said profit fell 4%, reversing a rise of 3% a year earlier.",
       {"Norholm | said | profit fell 4%, reversing a rise of 3% a year earlier"}},
      {"Anna Reed said the victim was found in a ditch, his hands tied.",
       {"Anna Reed | said | the victim was found in a ditch, his hands tied"}},
  });
}

TEST_CASE("bounds: dashes, brackets, semicolons") {
  test::check_extraction({
      {"Anna Reed said the bridge would close — a decision that stunned residents.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the bridge would close — hours after a lorry fell through the deck.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the bridge would close (the council declined to comment).",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the bridge would close; the crowd booed.",
       {"Anna Reed | said | the bridge would close"}},
      {"Anna Reed said the road was closed — “We need help,” she said.",
       {"Anna Reed | said | the road was closed", "Anna Reed | said | We need help"}},
  });
}

TEST_CASE("bounds: another's act is side by side") {
  test::check_extraction({
      {"Anna Reed said the bridge would close, and Grace Okafor, an engineer, told MPs that taxes would "
       "rise.",
       {"Anna Reed | said | the bridge would close", "Grace Okafor | told | taxes would rise"}},
      {"Anna Reed said the club had “lost its soul”, and Grace Okafor called it “a circus”.",
       {"Anna Reed | said | the club had “lost its soul”", "Grace Okafor | called | it “a circus”"}},
      {"Anna Reed said the club had lost its soul, and Grace Okafor accused her of lying.",
       {"Anna Reed | said | the club had lost its soul", "Grace Okafor | accused | her of lying"}},
  });
}

TEST_CASE("bounds: a venue at the end, of which nothing else can be told") {
  test::check_extraction({
      {"Anna Reed said the plan was late in an interview with CNN on Monday.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said she had lied in an interview.", {"Anna Reed | said | she had lied in an interview"}},
      {"Anna Reed said the word was used in a speech.", {"Anna Reed | said | the word was used in a speech"}},
  });
}

TEST_CASE("quotes: behind a whole clause in marks the tag goes on") {
  test::check_extraction({
      {"Anna Reed said “we will not give up” in a speech in Oldtown.",
       {"Anna Reed | said | we will not give up"}},
      {"Anna Reed said “we will not give up” to loud cheers.", {"Anna Reed | said | we will not give up"}},
      {"Anna Reed said “we will not give up” and sat down.", {"Anna Reed | said | we will not give up"}},
      {"Anna Reed stressed that “no decision has been made”.",
       {"Anna Reed | stressed | no decision has been made"}},
      {"Anna Reed said that “nothing will change” until May.",
       {"Anna Reed | said | “nothing will change” until May"}},
  });
}

TEST_CASE("bounds: according to behind because; a letter that was seen") {
  test::check_extraction({
      {"The bridge was closed because, according to Anna Reed, it was unsafe.",
       {"Anna Reed | according to | it was unsafe"}},
      {"The bridge would close, Anna Reed wrote in a letter to members that was seen by the Courier.",
       {"Anna Reed | wrote | The bridge would close"}},
      {"The bridge was unsafe, as Anna Reed noted at the meeting.",
       {"Anna Reed | noted | The bridge was unsafe"}},
      {"Anna Reed made clear on Monday that the bridge would close.",
       {"Anna Reed | made clear | the bridge would close"}},
  });
}

TEST_CASE("bounds: what has not been done yet is no statement") {
  test::check_extraction({
      {"Anna Reed said the bridge would close if parliament rejected the plan.",
       {"Anna Reed | said | the bridge would close if parliament rejected the plan"}},
      {"Anna Reed said the strike would go on unless the firm promised to raise pay.",
       {"Anna Reed | said | the strike would go on unless the firm promised to raise pay"}},
  });
}

TEST_CASE("quotes: a short clause in marks is a quotation") {
  test::check_extraction({
      {"Anna Reed said “we are ready”.", {"Anna Reed | said | we are ready"}},
      {"Anna Reed says “it’s over”.", {"Anna Reed | says | it’s over"}},
      {"Anna Reed said “the plan is” was a bad line.", {"Anna Reed | said | “the plan is” was a bad line"}},
      {"Anna Reed said the club had “lost its soul” but Omar Haddad called it “a wake-up call”.",
       {"Anna Reed | said | the club had “lost its soul”", "Omar Haddad | called | it “a wake-up call”"}},
  });
}

TEST_CASE("bounds: according to inside a relative clause or brackets") {
  test::check_extraction({
      {"The money, which according to the council was spent on repairs, has gone.",
       {"council | according to | which was spent on repairs"}},
      {"The bridge (which will close in May, according to the council) is unsafe.",
       {"council | according to | which will close in May"}},
      {"The bridge is unsafe, according to the Office for Roads (OFR).",
       {"Office for Roads | according to | The bridge is unsafe"}},
  });
}

TEST_CASE("bounds: long contents that must stay whole") {
  test::check_extraction({
      {"Police said two men were killed, while a third was taken to hospital.",
       {"police | said | two men were killed, while a third was taken to hospital"}},
      {"Norholm said on Tuesday it would cut 300 jobs, or 5% of its staff, as it shuts two plants in "
       "Denmark, ending a century of production there.",
       {"Norholm | said | it would cut 300 jobs, or 5% of its staff, as it shuts two plants in Denmark, "
        "ending a century of production there"}},
      {"The company said sales would fall in May, hurt by the strike, before recovering in June.",
       {"company | said | sales would fall in May, hurt by the strike, before recovering in June"}},
      {"Officials said the ferry had left port at noon, and sank two hours later with 300 people on board.",
       {"officials | said | the ferry had left port at noon, and sank two hours later with 300 people on "
        "board"}},
      {"The union said the strike would go ahead, in response to the company's refusal to talk.",
       {"union | said | the strike would go ahead, in response to the company's refusal to talk"}},
      {"Okafor said the tower was built in 1962 and stood empty for 20 years.",
       {"Okafor | said | the tower was built in 1962 and stood empty for 20 years"}},
      {"Police said a man, 34, had been arrested after a woman was found dead, and that a second man was "
       "being sought.",
       {"police | said | a man, 34, had been arrested after a woman was found dead, and that a second man "
        "was being sought"}},
  });
}

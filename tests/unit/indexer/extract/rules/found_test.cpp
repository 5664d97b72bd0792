// Reports that were missed in the press: each text and its statements.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("reports that were missed") {
  test::check_extraction({
      {"Supporters ripped her signs away and began shoving her, calling her \"leftist scum,\" Anna Reed said "
       "in an interview.",
       {"Anna Reed | said | Supporters ripped her signs away and began shoving her, calling her \"leftist "
        "scum"}},
      {"The president did not set a deadline, White House press secretary Brooke Reed said.",
       {"Brooke Reed | said | The president did not set a deadline"}},
      {"Jukka Ahonen, a pilot, landed late. The flight takes 13 hours instead of nine, Ahonen pointed out in "
       "a conversation with the agency.",
       {"Jukka Ahonen | pointed out | The flight takes 13 hours instead of nine"}},
      {"Kaltara said in a stock exchange filing it was not aware of any information.",
       {"Kaltara | said | it was not aware of any information"}},
      {"The vice president also condemned last week's bombing of a teahouse.",
       {"the vice president | also condemned | last week's bombing of a teahouse"}},
      {"Prosecutor Kim Tran told a plea hearing last month footage showed him braking.",
       {"Kim Tran | told | footage showed him braking"}},
      {"Liang Shuwen called for unified standards for containers.",
       {"Liang Shuwen | called for | unified standards for containers"}},
      {"A mother of four says she is spending a fortune on bottled water.",
       {"a mother of four | says | she is spending a fortune on bottled water"}},
      {"Some 210,000 people have been affected, according to the National Institute for Disaster Management "
       "(INGD), which warned the toll was likely to rise.",
       {"National Institute for Disaster Management | according to | Some 210,000 people have been affected",
        "National Institute for Disaster Management | warned | the toll was likely to rise"}},
      {"The council was quiet. From whom? From the executive, she said.", {"- | said | From the executive"}},
      {"But, said Anna Reed, \"I don't want to stir up conflict because I know his temper.\"",
       {"Anna Reed | said | I don't want to stir up conflict because I know his temper."}},
      {"Added Anna Reed: \"So I think it's a very real problem.\"",
       {"Anna Reed | Added | So I think it's a very real problem."}},
  });
}

TEST_CASE("reports found behind titles, seasons and single words") {
  test::check_extraction({
      {"In a note headed \"Shell shock\", broker Tom Hill said a capital raising could not be ruled out.",
       {"Tom Hill | said | a capital raising could not be ruled out"}},
      {"A surgeon had told him last spring he would never play again.",
       {"a surgeon | had told | he would never play again"}},
      {"Tom Hill asked me the other day what the birds were saying.",
       {"Tom Hill | asked | what the birds were saying"}},
      {"Another described the Premier's performance as \"the worst 20 minutes since he took the job\".",
       {"another | described | the Premier's performance as \"the worst 20 minutes since he took the job\""}},
      {"Tom Hill told them now was \"not the time for pointing fingers\".",
       {"Tom Hill | told | now was \"not the time for pointing fingers\""}},
      {"Dr Akinyi Were dismissed the announcement as \"a press conference\".",
       {"Akinyi Were | dismissed | the announcement as \"a press conference\""}},
  });
}

TEST_CASE("claims denied, evidence, questions and verbs of requests") {
  test::check_extraction({
      {"Anna Marsh denied a claim by an ally of Tom Fell that she had lied.",
       {"Anna Marsh | denied | a claim by an ally of Tom Fell that she had lied",
        "an ally of Tom Fell | claim | she had lied"}},
      {"Anna Marsh gave evidence that she had paid twice.",
       {"Anna Marsh | gave evidence | she had paid twice"}},
      {"Anna Marsh issued a warning that the wall was weak.",
       {"Anna Marsh | issued a warning | the wall was weak"}},
      {"Anna Marsh wanted to know how many claims had been turned down.",
       {"Anna Marsh | wanted to know | how many claims had been turned down"}},
      {"Anna Marsh challenged Tom Fell to publish the paper.",
       {"Anna Marsh | challenged | Tom Fell to publish the paper"}},
      {"Anna Marsh directed the concerned bodies to finish the line.",
       {"Anna Marsh | directed | the concerned bodies to finish the line"}},
      {"Anna Marsh confessed to having lost the key.", {"Anna Marsh | confessed | to having lost the key"}},
      {"Anna Marsh vowed the deal would go ahead, brushing off threats by a partner.",
       {"Anna Marsh | vowed | the deal would go ahead", "Anna Marsh | brushing off | threats by a partner"}},
      {"The jury called on farmers to display safety notices.",
       {"the jury | called on | farmers to display safety notices"}},
      {"The deficit was 41%, as per the Monitoring Centre.",
       {"Monitoring Centre | as per | The deficit was 41%"}},
      {"The Office of the Harbour Auditor found that the plant was weak.",
       {"Office of the Harbour Auditor | found | the plant was weak"}},
      {"The pilot begged for a depot, a royal commission has heard.",
       {"- | heard | The pilot begged for a depot", "the pilot | begged | for a depot"}},
  });
}

TEST_CASE("letters that say, words that were yelled, appeals in one's own name") {
  test::check_extraction({
      {"Anna Reed wrote to the council on 3 March saying that it was late.",
       {"Anna Reed | saying | it was late"}},
      {"Anna Reed wrote a letter saying that it was late.", {"Anna Reed | saying | it was late"}},
      {"One man yelled “shame” from the gallery. A woman shouted “Liar!” as he left.",
       {"one man | yelled | shame", "a woman | shouted | Liar!"}},
      {"A rival sniffed that it was late.", {"a rival | sniffed | it was late"}},
      {"It is late, and according to the project update, the first ship will not sail.",
       {"the project update | according to | the first ship will not sail"}},
      {"“It is late,” Reed said on the podcast, “Morning Lane.”", {"Reed | said | It is late"}},
      {"Anna Reed said: “I would urge the board not to wait.”",
       {"Anna Reed | said | I would urge the board not to wait.",
        "Anna Reed | would urge | the board not to wait"}},
      {"Anna Reed said: “We can order a plant to stop.”",
       {"Anna Reed | said | We can order a plant to stop."}},
      {"Stu Marsh told the podcast the door was open.", {"Stu Marsh | told | the door was open"}},
  });
}

TEST_CASE("orders in quotations, figures that are called for, headlines without a verb") {
  test::check_extraction({
      {"“Their own commander ordered them to stay,” Tom Marsh said.",
       {"Tom Marsh | said | Their own commander ordered them to stay",
        "their own commander | ordered | them to stay"}},
      {"“We’re asking people to charge them in the shed,” Marsh said.",
       {"Marsh | said | We’re asking people to charge them in the shed",
        "Marsh | ’re asking | people to charge them in the shed"}},
      {"Her party is calling for £100m to be moved. Norholm called for at least $200 million in savings.",
       {"her party | is calling for | £100m to be moved",
        "Norholm | called for | at least $200 million in savings"}},
      {"Four employees, who asked for anonymity because they feared it, said it was late.",
       {"four employees | said | it was late"}},
      {"At least 31 dead in collapse of gold mine, governor says",
       {"governor | says | At least 31 dead in collapse of gold mine"}},
      {"The Opposition on Wednesday demanded in the Lok Sabha a probe by a joint committee.",
       {"Opposition | demanded | a probe by a joint committee"}},
      {"One employee asked in the chat whether bosses would take a cut.",
       {"one employee | asked | whether bosses would take a cut"}},
      {"Tom Marsh said it was early. Adding: “This is never that bad.”",
       {"Tom Marsh | said | it was early", "Tom Marsh | Adding | This is never that bad."}},
      {"Jared Marsh echoed:\n\n“He speaks his mind, and I like that in a man.”",
       {"Jared Marsh | echoed | He speaks his mind, and I like that in a man."}},
      {"Anna Reed called them on it:\n\n“The questions asked here show why people are angry.”",
       {"Anna Reed | - | The questions asked here show why people are angry."}},
      {"Tom Marsh then ended by saying “Too many.” The audience left.", {"Tom Marsh | saying | Too many."}},
      {"It was “finished,” per two people who attended.",
       {"two people who attended | per | It was “finished"}},
  });
}

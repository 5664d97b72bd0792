// What is told inside somebody's words, who answers, and what people write in posts.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("answers: what is told and asked inside somebody's words") {
  test::check_extraction({
      {"Anna Reed said: “This man leaned out and shouted, ‘Two pies and an ambulance!’\n\n“I thought it was "
       "a joke.”",
       {"Anna Reed | said | This man leaned out and shouted, ‘Two pies and an ambulance!’ I thought it was a "
        "joke.",
        "this man | shouted | Two pies and an ambulance!"}},
      {"“She came home and asked me, ‘Who makes water private?’ I am still thinking about it,” Anna Reed "
       "said.",
       {"Anna Reed | said | She came home and asked me, ‘Who makes water private?’ I am still thinking about "
        "it",
        "- | asked | Who makes water private?"}},
      {"“My grandmother would say to me in Welsh, ‘Listen to the ones who stop.’ I still do,” Tom Marsh "
       "said.",
       {"Tom Marsh | said | My grandmother would say to me in Welsh, ‘Listen to the ones who stop.’ I still "
        "do",
        "my grandmother | would say | Listen to the ones who stop."}},
      {"“We asked for pumps and were told there was a review,” Anna Reed said.",
       {"Anna Reed | said | We asked for pumps and were told there was a review",
        "Anna Reed | asked for | pumps", "- | were told | there was a review"}},
      {"“We were told by the council that the field was safe,” Anna Reed said.",
       {"Anna Reed | said | We were told by the council that the field was safe",
        "council | were told | the field was safe"}},
      {"“The department told us in writing we had it,” Tom Marsh said.",
       {"Tom Marsh | said | The department told us in writing we had it", "department | told | we had it"}},
      {"“I screamed at Tom to pull over but he drove on,” Anna Reed said.",
       {"Anna Reed | said | I screamed at Tom to pull over but he drove on",
        "Anna Reed | screamed | to pull over"}},
      {"“She asked me was I eating,” Anna Reed said.",
       {"Anna Reed | said | She asked me was I eating", "- | asked | was I eating"}},
      {"“Anna Stone walked in with a pad and asked to see our books,” Tom Marsh said.",
       {"Tom Marsh | said | Anna Stone walked in with a pad and asked to see our books",
        "Anna Stone | asked | to see our books"}},
      {"“One of the accused has told us he got the paper at night,” an officer said.",
       {"an officer | said | One of the accused has told us he got the paper at night",
        "one of the accused | has told | he got the paper at night"}},
  });
}

TEST_CASE("answers: who was told or asked is who answers") {
  test::check_extraction({
      {"He had told his superiors three times that the hangers were cracking; they had replied that it was "
       "the wind.",
       {"- | had told | the hangers were cracking", "his superiors | had replied | it was the wind"}},
      {"“I asked the council for the figures. They said they were secret,” Anna Reed said.",
       {"Anna Reed | said | I asked the council for the figures. They said they were secret",
        "Anna Reed | asked | the council for the figures", "council | said | they were secret"}},
      {"“I asked the fourth official where the lad is to put his arms and he told me to calm down,” Tom "
       "Marsh said.",
       {"Tom Marsh | said | I asked the fourth official where the lad is to put his arms and he told me to "
        "calm down",
        "Tom Marsh | asked | where the lad is to put his arms", "the fourth official | told | to calm down"}},
      {"The jury of four women and three men found for her. They recommended that clubs be closed.",
       {"the jury of four women and three men | recommended | clubs be closed"}},
      {"The team also built a model. They concluded that chance alone would do.",
       {"the team | concluded | chance alone would do"}},
  });
}

TEST_CASE("answers: tags, verbs and where contents end") {
  test::check_extraction({
      {"Anna Reed said he rang at noon and was told an ambulance was on its way.",
       {"Anna Reed | said | he rang at noon and was told an ambulance was on its way",
        "- | was told | an ambulance was on its way"}},
      {"Tom Marsh said this morning State Highway 35 was cut in five places.",
       {"Tom Marsh | said | State Highway 35 was cut in five places"}},
      {"“It is fine,” wrote one user. Replied another: “So was mine.”",
       {"one user | wrote | It is fine", "another | Replied | So was mine."}},
      {"There were four cars on the road, Anna Reed said, which was “normal for a Monday”.",
       {"Anna Reed | said | There were four cars on the road which was “normal for a Monday”"}},
      {"There were two, Tom Marsh admitted later, but it kept better time.",
       {"Tom Marsh | admitted | There were two but it kept better time"}},
      {"Goats took four sheep, Anna Reed told me, and ran into two of the pens.",
       {"Anna Reed | told | Goats took four sheep and ran into two of the pens"}},
      {"Anna Reed said on Monday she would not resign, hours after a minister had left.",
       {"Anna Reed | said | she would not resign"}},
      {"Anna Reed said the man was called to the office, two days after he had written.",
       {"Anna Reed | said | the man was called to the office, two days after he had written"}},
      {"The operator told her to find clean towels, so she grabbed every napkin.",
       {"the operator | told | to find clean towels"}},
      {"Anna Reed asked her friend, Tom Marsh, 78, what he was looking at.",
       {"Anna Reed | asked | what he was looking at"}},
      {"Tom Marsh moaned online that he had been stuck there “for an hour”.",
       {"Tom Marsh | moaned | he had been stuck there “for an hour”"}},
      {"Tom Marsh stood up. He bellowed that he was only trying to help.",
       {"Tom Marsh | bellowed | he was only trying to help"}},
      {"It was left to Anna Reed, who has sat there since 1979, to announce that she had hit a rock.",
       {"Anna Reed | announce | she had hit a rock"}},
      {"When it was over, Tom Marsh leaned across to explain that the word is used of locusts.",
       {"Tom Marsh | explain | the word is used of locusts"}},
      {"Anna Reed blamed the weather and called upon the council to act.",
       {"Anna Reed | blamed | the weather", "Anna Reed | called upon | the council to act"}},
      {"Tom Marsh urged his supporters to remain calm and not be provoked.",
       {"Tom Marsh | urged | his supporters to remain calm and not be provoked"}},
      {"The company confirmed its interest yesterday afternoon, saying that it was keen.",
       {"company | confirmed | its interest", "company | saying | it was keen"}},
      {"Its secretary, Anna Reed, claimed 23 of its members had been held, a charge Oldtown Police denied.",
       {"Anna Reed | claimed | 23 of its members had been held", "Oldtown Police | denied | a charge"}},
      {"The heaters can be disabled, according to Anna Reed, but doing so “could leave a customer in the "
       "cold,” she argued.",
       {"Anna Reed | according to | The heaters can be disabled",
        "Anna Reed | argued | doing so “could leave a customer in the cold"}},
      {"The keeper, Tom Marsh, denied winking: “I had something in my eye.”",
       {"Tom Marsh | denied | winking", "Tom Marsh | - | I had something in my eye."}},
      {"Anna Marsh, of Mill Way, Oldtown, who in August admitted nine counts of fraud, sat with her head "
       "bowed.",
       {"Anna Marsh | admitted | nine counts of fraud"}},
      {"“It smelled like a fire,” lead plaintiff Anna Reed told the Courier in an interview.",
       {"Anna Reed | told | It smelled like a fire"}},
  });
}

TEST_CASE("answers: no report") {
  test::check_extraction({
      {"Tom Marsh, who advised the department, left.", {}},
      {"I called on the commissioner, Anna Reed, in March.", {}},
      {"Anna Reed looked round to see whether anybody was writing it down.", {}},
      {"The dispatcher, who asked us not to use her name, left.", {}},
      {"No child went in without first estimating its weight.", {}},
  });
}

TEST_CASE("answers: labels of posts") {
  test::check_extraction({
      {"⚡ Oldland MoD: 54 drones shot down overnight, 21 of them over the north\n\nThe governor spoke.",
       {"Oldland MoD | - | 54 drones shot down overnight, 21 of them over the north"}},
      {"Minister Anna Reed in Oldtown today:\n\n“We are not asking for a seat. We have our own table.”",
       {"Anna Reed | - | We are not asking for a seat. We have our own table."}},
      {"Some reaction:\n\nAnna Reed MP @annareed · 4 Nov\nTom is one of the most decent people. A sad day.",
       {"Anna Reed | - | Tom is one of the most decent people. A sad day."}},
      {"Regarding Oldtown: the army said yesterday that the village was safe.",
       {"army | said | the village was safe"}},
  });
}

TEST_CASE("answers: what ends around a report or stands in front of it") {
  test::check_extraction({
      {"(The agency had promised it would be done in April, for those keeping score.)",
       {"agency | had promised | it would be done in April, for those keeping score"}},
      {"The firm grew fast (Tom Marsh has denied the claims) and then went under.",
       {"Tom Marsh | has denied | the claims"}},
      {"Recalling “the cost to those who fled,” the statement urged leaders to act.",
       {"the statement | Recalling | the cost to those who fled", "the statement | urged | leaders to act"}},
      {"Stressing they share “one language,” Tom Marsh said the road would open.",
       {"Tom Marsh | Stressing | they share “one language", "Tom Marsh | said | the road would open"}},
      {"Calling Tom Marsh “a loser,” the protesters shouted that he should go home.",
       {"protesters | Calling | Tom Marsh “a loser", "protesters | shouted | he should go home"}},
      {"In the letter, calling the plan a farce, Anna Reed asked the mayor to resign.",
       {"Anna Reed | calling | the plan a farce", "Anna Reed | asked | the mayor to resign"}},
      {"Tom Marsh said parents should “put their telephones away”, to jeers from the public seats.",
       {"Tom Marsh | said | parents should “put their telephones away”"}},
      {"Tom Marsh had recommended a “suitable barrier” in 2021.",
       {"Tom Marsh | had recommended | a “suitable barrier”"}},
      {"Tom Marsh vowed to scrap the road, which Anna Reed has called ‘a scar’.",
       {"Tom Marsh | vowed | to scrap the road", "Anna Reed | has called | a scar"}},
      {"Karvelia said it would open the border, in what diplomats described as the first step in years.",
       {"Karvelia | said | it would open the border", "diplomats | described | as the first step in years"}},
      {"The group confirmed it had lost $94 million, in what researchers are calling the largest theft of "
       "the year.",
       {"the group | confirmed | it had lost $94 million",
        "researchers | are calling | the largest theft of the year"}},
      {"Anna Reed had been told on Friday night he was likely to be left out.",
       {"- | had been told | he was likely to be left out"}},
      {"Tom Marsh texted me this morning to say the cow was well.", {"Tom Marsh | say | the cow was well"}},
      {"“It was a good job,” said one early visitor, Anna Reed, who lives nearby.",
       {"Anna Reed | said | It was a good job"}},
  });
}

TEST_CASE("answers: no source, no report") {
  test::check_extraction({
      {"Ministers agreed the cost should be shared according to gross domestic product.",
       {"ministers | agreed | the cost should be shared"}},
      {"Anna Reed reported the theft to the police.", {}},
      {"It is the only bird that people have ever said was nocturnal.", {}},
  });
}

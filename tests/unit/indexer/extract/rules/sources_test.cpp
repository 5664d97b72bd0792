// Whose clause a verb of saying stands in.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("whose clause the verb stands in") {
  test::check_extraction({
      {"While most of his rivals called for a bigger effort, Tom Hill stayed with the old approach, noting "
       "that both leaders are enemies.",
       {"most of his rivals | called for | a bigger effort", "Tom Hill | noting | both leaders are enemies"}},
      {"As the crowd began to chant slogans, Anna Reed was joined on stage by a friend and joked, \"You're "
       "being ridiculous.\"",
       {"Anna Reed | joked | You're being ridiculous."}},
      {"Tom Hill emailed supporters saying: \"The struggle continues.\"",
       {"Tom Hill | emailed | The struggle continues.", "Tom Hill | saying | The struggle continues."}},
      {"Anthony Anton, president of the Oldtown Restaurant Association stated, \"It's a math problem.\"",
       {"Anthony Anton | stated | It's a math problem."}},
      {"The State Department less than two weeks ago said that secret papers had passed through.",
       {"State Department | said | secret papers had passed through"}},
      {"An official whose name has been redacted wrote that the office had asked for time.",
       {"an official whose name has been redacted | wrote | the office had asked for time",
        "office | had asked for | time"}},
      {"\"Tell her I promised you a picture,\" Anna Reed said, and her husband cut in. \"Don't forget "
       "Betsy's husband Tom.\"",
       {"Anna Reed | said | Tell her I promised you a picture", "Anna Reed | promised | a picture"}},
  });
}

TEST_CASE("subjects behind participles, objects and relative clauses") {
  test::check_extraction({
      {"Families forced out of their homes by a sinkhole have said they may not be back before spring.",
       {"families forced out of their homes by a sinkhole | have said | they may not be back before spring"}},
      {"Experts not involved in the research urged caution.",
       {"experts not involved in the research | urged | caution"}},
      {"Anna Whitaker, who has been under pressure since the union's chairman, Philip Sutherland, described "
       "her as slow, left.",
       {"Philip Sutherland | described | her as slow, left"}},
      {"Anna Strang, who in opposition vowed never to \"move the goalposts\", will face members at noon.",
       {"Anna Strang | vowed | never to \"move the goalposts\""}},
      {"One was angry. The other complained that it was late.", {"the other | complained | it was late"}},
      {"One of them, who asked not to be named because the text is secret, said it was late.",
       {"one of them | said | it was late"}},
      {"Anna Marsh quoted the Prime Minister as having assured her that no town would be forgotten.",
       {"the Prime Minister | having assured | no town would be forgotten"}},
  });
}

TEST_CASE("letters, graphics and others that are described") {
  test::check_extraction({
      {"The letter, drawn up by Kieran Obuya, the member for Mill Vale, warns that it is late.",
       {"the letter | warns | it is late"}},
      {"A graphic shared more than 14,000 times on Facebook since April claims that it is late.",
       {"a graphic shared more than 14,000 times on Facebook | claims | it is late"}},
      {"Now planning chiefs at Haverthorpe Council have told him it is late.",
       {"planning chiefs at Haverthorpe Council | have told | it is late"}},
      {"One regular, a retired miner who does not want his name in the paper, says it is late.",
       {"one regular | says | it is late"}},
      {"The Wyrefield chief confirmed Marchetti would have a scan.",
       {"the Wyrefield chief | confirmed | Marchetti would have a scan"}},
      {"It is late, finance chief Gordon Abel said.", {"Gordon Abel | said | It is late"}},
  });
}

TEST_CASE("relative clauses, agents behind a date, whole quantities") {
  test::check_extraction({
      {"A clerk who worked on the tender, and who asked not to be named, said it was late.",
       {"a clerk who worked on the tender | said | it was late"}},
      {"A councillor walked out of a meeting on Wednesday after the mayor told her to go home.",
       {"the mayor | told | to go home"}},
      {"It fell after counsel for the Board objected that it was late.",
       {"counsel for the Board | objected | it was late"}},
      {"He was told in September by an official in the Department that it was late.",
       {"an official in the Department | was told | it was late"}},
      {"More than half said it was late.", {"more than half | said | it was late"}},
      {"A friend who drives for a parcel firm says it is late.",
       {"a friend who drives for a parcel firm | says | it is late"}},
      {"It is late, a staff report says.", {"a staff report | says | It is late"}},
      {"The survey of 1,860 carers aged between eight and 17 found that it was late.",
       {"the survey of 1,860 carers aged between eight and 17 | found | it was late"}},
  });
}

TEST_CASE("those, it as an object, one of them behind a participle, questions beside") {
  test::check_extraction({
      {"Those at the meeting accused the trust of running it down.",
       {"those at the meeting | accused | the trust of running it down"}},
      {"“The lad who was fitting it just said, ‘Sorry.’” Tom Marsh said.",
       {"Tom Marsh | said | The lad who was fitting it just said, ‘Sorry.’",
        "the lad who was fitting it | just said | Sorry."}},
      {"Women sat in silence. One of them, wrapped in a cloth, said her sons had gone.",
       {"one of them | said | her sons had gone"}},
      {"Orr declined to say how many engineers were affected but confirmed that it was late.",
       {"Orr | confirmed | it was late"}},
      {"Polling officials in Gaia tell us some stations ran out of papers.",
       {"polling officials in Gaia | tell | some stations ran out of papers"}},
      {"It was early. Stated Anna Stone: “I think that it is late.”",
       {"Anna Stone | Stated | I think that it is late."}},
  });
}

TEST_CASE("counted and described subjects in front, those around somebody") {
  test::check_extraction({
      {"One employee declined to comment, saying it was late.", {"one employee | saying | it was late"}},
      {"Local officials left, saying it was late.", {"local officials | saying | it was late"}},
      {"Those around him said it was late.", {"those around him | said | it was late"}},
      {"The man who built it said it was late.", {"the man who built it | said | it was late"}},
      {"Japanese consumers hesitated as it went on sale, but said it was late.",
       {"Japanese consumers | said | it was late"}},
  });
}

TEST_CASE("those who say it behind to, the report that goes on, agents that are counted") {
  test::check_extraction({
      {"Tom Reed objected to Mary Cole saying that the bridge was unsafe.",
       {"Tom Reed | objected to | Mary Cole saying that the bridge was unsafe",
        "Mary Cole | saying | the bridge was unsafe"}},
      {"The opening of the shop led to critics saying the firm was greedy.",
       {"critics | saying | the firm was greedy"}},
      {"Mary Cole said that Tom Reed told her the road was shut. Adding: “It will reopen in May.”",
       {"Mary Cole | said | Tom Reed told her the road was shut", "Tom Reed | told | the road was shut",
        "Mary Cole | Adding | It will reopen in May."}},
      {"He was told by 12 doctors that he would die. Tom Reed was told by April Jones that he would go.",
       {"12 doctors | was told | he would die", "April Jones | was told | he would go"}},
  });
}

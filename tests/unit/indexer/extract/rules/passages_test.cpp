// What reading blind passages taught.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("people: who has one name and a rank is called by both") {
  test::check_extraction({
      {"Pope Leo XIV said the war must end. Leo said he was sad.",
       {"Pope Leo XIV | said | the war must end", "Pope Leo XIV | said | he was sad"}},
      {"Prince Anders gave an interview. Anders denied the claims.", {"Prince Anders | denied | the claims"}},
      {"Sister Agnes said the flood was a tragedy.", {"Sister Agnes | said | the flood was a tragedy"}},
      {"Sister Agnes Reilly said the flood was bad. Sister Agnes said she would pray.",
       {"Agnes Reilly | said | the flood was bad", "Agnes Reilly | said | she would pray"}},
      {"King Harald said the flood was a tragedy. The talks with Harald went on, Anna Reed said.",
       {"King Harald | said | the flood was a tragedy", "Anna Reed | said | The talks with Harald went on"}},
  });
}

TEST_CASE("people: an adjective that begins a firm's name") {
  test::check_extraction({
      {"Big Machine denied the claims.", {"Big Machine | denied | the claims"}},
      {"Big Machine has denied the claims.", {"Big Machine | has denied | the claims"}},
      {"Late March said the plan was late.", {}},
  });
}

TEST_CASE("sources: adjectives joined by a comma") {
  test::check_extraction({
      {"An independent, professional auditor determined that Norholm owes $7.9 million.",
       {"an independent, professional auditor | determined | Norholm owes $7.9 million"}},
      {"It was a long, hot summer, local officials said.",
       {"local officials | said | It was a long, hot summer"}},
      {"It is for the homeless, local officials said.", {"local officials | said | It is for the homeless"}},
  });
}

TEST_CASE("sources: a document is no word of who it is about or who wrote it down") {
  test::check_extraction({
      {"After a report saying the plant was unsafe, Norholm closed it.",
       {"a report | saying | the plant was unsafe"}},
      {"In a letter accusing Reed of theft, Marsh called for an inquiry.",
       {"Marsh | accusing | Reed of theft", "Marsh | called for | an inquiry"}},
  });
}

TEST_CASE("bodies: a firm that has a person's or a place's name") {
  test::check_extraction({
      {"Amazon opened a shop in Leeds last year. Shares in Amazon fell. The company said customers could "
       "return goods.",
       {"Amazon | said | customers could return goods"}},
  });
}

TEST_CASE("sentences: a sum of money begins one") {
  test::check_extraction({
      {"Anna Reed said the plan was late. £3m was missing.", {"Anna Reed | said | the plan was late"}},
      {"It rained. $3m had been set aside, Anna Reed said.", {"Anna Reed | said | $3m had been set aside"}},
  });
}

TEST_CASE("tags: the verb opens the sentence") {
  test::check_extraction({
      {"Marcus Tillman has coached for years. Said Tillman: “He’s 38 going on 19.”",
       {"Marcus Tillman | Said | He’s 38 going on 19."}},
      {"Said Dr. Farida Cooverji, who heads the burns ward: \"We had eleven admissions.\"",
       {"Farida Cooverji | Said | We had eleven admissions."}},
      {"Said al-Masri said the plan was late.", {"Said al-Masri | said | the plan was late"}},
      {"“It is raining,” shouted someone in the cheap seats.",
       {"someone in the cheap seats | shouted | It is raining"}},
  });
}

TEST_CASE("refusals: said to be, recalled goods, placards") {
  test::check_extraction({
      {"The blue van, said to be worth £9,000, was taken between 1am and 4am on Sunday.", {}},
      {"Sefton Motors has recalled 8,000 hatchbacks over a fault that can cause a fire.", {}},
      {"Anna Reed recalled the day the roof fell in.", {"Anna Reed | recalled | the day the roof fell in"}},
      {"A child held up a placard asking “Who was on shift?”", {}},
  });
}

TEST_CASE("pronouns: whom the sentence is about and who denies it") {
  test::check_extraction({
      {"Hamish Tolley closed the plant. Union delegate Losa Faleafa disputed his claim that the plant had "
       "lost money.",
       {"Losa Faleafa | disputed | his claim that the plant had lost money",
        "Hamish Tolley | claim | the plant had lost money"}},
      {"\"It was never a 300 pitch,\" captain Devika Rathore said. Of the 17-year-old Anjum Qazi, who took "
       "five for 22, she would say only that \"the world can wait for her\".",
       {"Devika Rathore | said | It was never a 300 pitch",
        "Devika Rathore | would say | the world can wait for her"}},
      {"Shares in Pellworth Foods fell 11pc after it warned that cocoa costs would rise.",
       {"Pellworth Foods | warned | cocoa costs would rise"}},
  });
}

TEST_CASE("subjects: behind a day, a seat, an address") {
  test::check_extraction({
      {"In an email to residents on Friday night its head of highways, Gordon Leask, wrote: “It was not the "
       "wind.”",
       {"Gordon Leask | wrote | It was not the wind."}},
      {"“It’s a ransom note,” said House Minority Leader Yolanda Figueroa, D-Bellmont, who promised a legal "
       "challenge within days.",
       {"Yolanda Figueroa | said | It’s a ransom note",
        "Yolanda Figueroa | promised | a legal challenge within days"}},
  });
}

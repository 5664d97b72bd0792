// Those who speak together, reports in reports, nominal cues, passives.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("nesting: those who speak together are a list of any length") {
  test::check_extraction({
      {"Anna Reed, Omar Haddad and Kofi Mensah said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"Anna Reed, Omar Haddad, and Kofi Mensah called for new talks.",
       {"Anna Reed | called for | new talks"}},
      {"Britain, France and Germany said in a joint statement that the bridge was unsafe.",
       {"Britain | said | the bridge was unsafe"}},
      {"“The bridge was unsafe,” Anna Reed, Omar Haddad and Kofi Mensah said.",
       {"Anna Reed | said | The bridge was unsafe"}},
      {"According to Anna Reed, Omar Haddad and Kofi Mensah, the bridge was unsafe.",
       {"Anna Reed | According to | the bridge was unsafe"}},
      {"Councillors were told by Anna Reed and Omar Haddad that the bridge was unsafe.",
       {"Anna Reed | were told | the bridge was unsafe"}},
      {"Both the Teachers' Union and Ludmila Petrova said the bridge was unsafe.",
       {"Teachers' Union | said | the bridge was unsafe"}},
      {"He met Anna Reed, Omar Haddad, and Kofi Mensah said the bridge was unsafe.",
       {"Kofi Mensah | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: those who speak together, with ages, offices and seats") {
  test::check_extraction({
      {"Anna Reed, 34, and Omar Haddad, 41, said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"Sen. Anna Reed, R-Ohio, and Rep. Omar Haddad, D-Texas, said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"“The bridge was unsafe,” said Anna Reed, the mayor, and Omar Haddad, the police chief.",
       {"Anna Reed | said | The bridge was unsafe"}},
      {"Anna Reed and her sister, Joan, said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"Northgate Airlines and its chief executive, Anna Reed, said the bridge was unsafe.",
       {"Northgate Airlines | said | the bridge was unsafe"}},
      {"Norholm sued Anna Reed, 34, and Omar Haddad said the bridge was unsafe.",
       {"Omar Haddad | said | the bridge was unsafe"}},
      {"Mr Reed, the mayor and police chief, said the bridge was unsafe.",
       {"Reed | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: each of those who speak together is named") {
  struct Row {
    std::string_view text, speakers;
  };
  const Row rows[] = {
      {"Anna Reed, Omar Haddad and Kofi Mensah said it was late.", "Anna Reed, Omar Haddad, Kofi Mensah"},
      {"Sens. Anna Reed (D-Ohio) and Omar Haddad (R-Maine) said it was late.", "Anna Reed, Omar Haddad"},
      {"“It is late,” said Anna Reed (Labour) and Omar Haddad (SNP).", "Anna Reed, Omar Haddad"},
      {"The two leading Republicans, Anna Reed and Omar Haddad, said it was late.", "Anna Reed, Omar Haddad"},
      {"Anna Reed met Omar Haddad. Ms Reed and Mr Haddad said it was late.", "Anna Reed, Omar Haddad"},
      {"Deputy Industry and Trade Minister Anna Reed said it was late.", "Anna Reed"},
      {"Anna Reed (45), her sister, said it was late.", "Anna Reed"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto found = test::statements_of(std::string(row.text));
    REQUIRE(found.size() == 1);
    std::string speakers = found.front().speaker.name.value_or("-");
    for (const Speaker& other : found.front().co_speakers) speakers += ", " + other.name.value_or("-");
    CHECK(speakers == row.speakers);
  }
}

TEST_CASE("nesting: bodies that speak together, and one whose name has \"and\" in it") {
  test::check_extraction({
      {"The White House and the Kremlin said the bridge was unsafe.",
       {"White House | said | the bridge was unsafe"}},
      {"Anna Reed and the Kestrel Foundation said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"The Department for Education and Skills said the bridge was unsafe.",
       {"Department for Education and Skills | said | the bridge was unsafe"}},
      {"Health and Safety Minister Anna Reed said the bridge was unsafe.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"A spokesman for Anna Reed and Omar Haddad said the bridge was unsafe.",
       {"a spokesman for Anna Reed and Omar Haddad | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: who speaks for somebody whom a noun in front of the name describes") {
  test::check_extraction({
      {"A spokesman for businessman Omar Haddad said the bridge was unsafe.",
       {"a spokesman for businessman Omar Haddad | said | the bridge was unsafe"}},
      {"The widow of murdered businessman Omar Haddad said the bridge was unsafe.",
       {"the widow of murdered businessman Omar Haddad | said | the bridge was unsafe"}},
      {"“It was a mess,” said an aide to opposition leader Anna Reed.",
       {"an aide to opposition leader Anna Reed | said | It was a mess"}},
      {"The leader of the party Omar Haddad said the bridge was unsafe.",
       {"Omar Haddad | said | the bridge was unsafe"}},
      {"“It was a mess,” said a guard to Anna Reed.", {"a guard | said | It was a mess"}},
  });
}

TEST_CASE("nesting: who owns, is told or met in front of the subject is not who speaks") {
  test::check_extraction({
      {"Omar Haddad's lawyer said the bridge was unsafe. Omar Haddad was released.",
       {"Omar Haddad's lawyer | said | the bridge was unsafe"}},
      {"In a call with Anna Reed, the minister said the bridge was unsafe.",
       {"the minister | said | the bridge was unsafe"}},
      {"In a statement to the BBC, the company said the bridge was unsafe.",
       {"company | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: what a body does as it speaks") {
  test::check_extraction({
      {"The Kestrel Foundation, condemning Omar Haddad, said the bridge was unsafe.",
       {"Kestrel Foundation | said | the bridge was unsafe"}},
      {"The judge, addressing Omar Haddad, said the bridge was unsafe.",
       {"the judge | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: what somebody is blamed for having said") {
  test::check_extraction({
      {"Omar Haddad criticised Anna Reed for saying the bridge was unsafe.",
       {"Omar Haddad | criticised | Anna Reed for saying the bridge was unsafe",
        "Anna Reed | saying | the bridge was unsafe"}},
      {"Anna Reed was criticised by Omar Haddad after saying that the bridge was unsafe.",
       {"Anna Reed | saying | the bridge was unsafe"}},
      {"Pamela Reed accused Ben King of threatening to quit.",
       {"Pamela Reed | accused | Ben King of threatening to quit", "Ben King | threatening | to quit"}},
      {"Omar Haddad apologised to Anna Reed for saying the bridge was unsafe.",
       {"Omar Haddad | apologised | for saying the bridge was unsafe",
        "Omar Haddad | saying | the bridge was unsafe"}},
      {"Pamela Reed denied saying that the bridge was unsafe.",
       {"Pamela Reed | denied | saying that the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: another speaker behind the words") {
  test::check_extraction({
      {"Anna Reed said the bridge was unsafe and the council said talks would resume.",
       {"Anna Reed | said | the bridge was unsafe", "council | said | talks would resume"}},
      {"Anna Reed said the bridge was unsafe, with Omar Haddad, the mayor, adding that talks would resume.",
       {"Anna Reed | said | the bridge was unsafe", "Omar Haddad | adding | talks would resume"}},
      {"Anna Reed said the bridge was unsafe, as did Omar Haddad.",
       {"Anna Reed | said | the bridge was unsafe"}},
      {"Anna Reed said the bridge was unsafe, and Omar Haddad agreed.",
       {"Anna Reed | said | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: a phrase that opens the sentence ends before the main clause") {
  test::check_extraction({
      {"Told by Omar Haddad that the money had run out, Anna Reed said the bridge was unsafe.",
       {"Omar Haddad | Told | the money had run out", "Anna Reed | said | the bridge was unsafe"}},
      {"Following a statement accusing him of theft, Reed resigned.",
       {"a statement | accusing | him of theft"}},
      {"Despite Omar Haddad's insistence that the bridge was unsafe, the vote went ahead.",
       {"Omar Haddad | insistence | the bridge was unsafe"}},
      {"In response to claims from Omar Haddad that the bridge was unsafe, the council said talks would "
       "resume.",
       {"Omar Haddad | claims | the bridge was unsafe", "council | said | talks would resume"}},
  });
}

TEST_CASE("nesting: the main verb of the sentence is no part of the claim") {
  test::check_extraction({
      {"Omar Haddad's claim that the money had run out was false.",
       {"Omar Haddad | claim | the money had run out"}},
      {"Omar Haddad's claim that the bridge was unsafe came as a surprise.",
       {"Omar Haddad | claim | the bridge was unsafe"}},
      {"Omar Haddad's warning that the bridge was unsafe was ignored.",
       {"Omar Haddad | warning | the bridge was unsafe"}},
      {"A report saying the bridge was unsafe was published on Monday.",
       {"a report | saying | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: the names of bodies with \"of\", \"for\" and a plural genitive") {
  test::check_extraction({
      {"Anna Reed was told by the Bank of England that the bridge was unsafe.",
       {"Bank of England | was told | the bridge was unsafe"}},
      {"The plan was condemned by the Ministry of Defence as reckless.",
       {"Ministry of Defence | was condemned | as reckless"}},
      {"Anna Reed said the Ministry of Health had told her the bridge was unsafe.",
       {"Anna Reed | said | the Ministry of Health had told her the bridge was unsafe",
        "Ministry of Health | had told | the bridge was unsafe"}},
      {"“It was a mess,” said the Teachers' Union.", {"Teachers' Union | said | It was a mess"}},
  });
}

TEST_CASE("nesting: passives") {
  test::check_extraction({
      {"Anna Reed is understood to have told aides that the bridge was unsafe.",
       {"Anna Reed | have told | the bridge was unsafe"}},
      {"“It was a mess,” Anna Reed is reported to have said.", {"Anna Reed | have said | It was a mess"}},
      {"Anna Reed was reported by the Evening Post to have said the bridge was unsafe.",
       {"Anna Reed | have said | the bridge was unsafe"}},
      {"Anna Reed was accused by the mayor, Omar Haddad, of misleading voters.",
       {"Omar Haddad | was accused | of misleading voters"}},
      {"Anna Reed was urged to resign by Omar Haddad.", {"Omar Haddad | was urged | to resign"}},
      {"Anna Reed was accused of being attacked by Omar Haddad.", {}},
      {"Anna Reed was told repeatedly by Omar Haddad that the bridge was unsafe.",
       {"Omar Haddad | was told | the bridge was unsafe"}},
      {"The plan was hailed as “historic” by Omar Haddad.", {"Omar Haddad | was hailed | as “historic”"}},
      {"Anna Reed was called “a liar” by Omar Haddad.", {"Omar Haddad | was called | a liar"}},
      {"The inquiry heard from Anna Reed that the bridge was unsafe.",
       {"Anna Reed | heard | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: outlets that only pass words on") {
  test::check_extraction({
      {"State media reported that Omar Haddad said the bridge was unsafe.",
       {"Omar Haddad | said | the bridge was unsafe"}},
      {"The BBC reported that Omar Haddad had told ministers the bridge was unsafe.",
       {"Omar Haddad | had told | the bridge was unsafe"}},
      {"Omar Haddad said on Monday the bridge was unsafe, the Evening Post reported on Tuesday.",
       {"Omar Haddad | said | the bridge was unsafe"}},
      {"Omar Haddad was quoted by Reuters as saying the bridge was unsafe.",
       {"Omar Haddad | saying | the bridge was unsafe"}},
      {"Citing Omar Haddad, Reuters reported that the bridge was unsafe.",
       {"Omar Haddad | Citing | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: a tag at the end holds the report in front of it") {
  test::check_extraction({
      {"Omar Haddad has told aides that the bridge was unsafe, two people familiar with the matter said.",
       {"two people familiar with the matter | said | Omar Haddad has told aides that the bridge was unsafe",
        "Omar Haddad | has told | the bridge was unsafe"}},
  });
}

TEST_CASE("nesting: tags without a verb of speech") {
  test::check_extraction({
      {"In Anna Reed's words, the bridge was “a mess”.",
       {"Anna Reed | In Anna Reed's words | the bridge was “a mess”"}},
      {"For residents, the ferry is “a floating coffin”.",
       {"residents | For | the ferry is “a floating coffin”"}},
      {"As the teachers' union put it, the bridge was unsafe.",
       {"teachers' union | As the teachers' union put it | the bridge was unsafe"}},
      {"The bridge was unsafe, as Anna Reed pointed out.",
       {"Anna Reed | pointed out | The bridge was unsafe"}},
  });
}

TEST_CASE("nesting: an inverted tag behind a clause with an aside in it") {
  test::check_extraction({
      {"The bridge, which was built in 1962, is unsafe, said Anna Reed.",
       {"Anna Reed | said | The bridge, which was built in 1962, is unsafe"}},
      {"Norholm, which makes tiles, will cut 1,200 jobs, said its chief executive, Omar Haddad.",
       {"Omar Haddad | said | Norholm, which makes tiles, will cut 1,200 jobs"}},
      {"Police, in a statement, said Omar Haddad, 23, was charged.",
       {"Police | said | Omar Haddad, 23, was charged"}},
  });
}

TEST_CASE("nesting: who closes the tag, with all that is told of her") {
  test::check_extraction({
      {"The plan was late, said Anna Reed, CEO of Norholm.", {"Anna Reed | said | The plan was late"}},
      {"The plan was late, said Anna Reed, the Labour MP for Oldtown North.",
       {"Anna Reed | said | The plan was late"}},
      {"The plan was late, said Anna Reed, one of 40 people who spoke.",
       {"Anna Reed | said | The plan was late"}},
  });
}

TEST_CASE("nesting: whom the police question is not what they say") {
  test::check_extraction({
      {"Police questioned Omar Haddad on Monday.", {}},
      {"The woman who accused Omar Haddad said he had lied.",
       {"the woman who accused Omar Haddad | said | he had lied"}},
  });
}

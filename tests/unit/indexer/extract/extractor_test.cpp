// The whole extraction: text -> who, by which words, what.
#include "indexer/extract/extractor.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;
using test::briefs;
using test::statements_of;

TEST_CASE("extractor: direct speech and its tags") {
  const std::vector<std::string> act{"Anna Reed | said | We will act"};
  test::check_extraction({
      {"“We will act,” Anna Reed said.", act},
      {"“We will act,” said Anna Reed.", act},
      {"“We will act”, said Anna Reed.", act},
      {"“We will act,” said Anna Reed, the mayor of Oldtown.", act},
      {"\"We will act,\" Anna Reed said.", act},
      {"``We will act,'' Anna Reed said.", act},
      {"‘We will act,’ Anna Reed said.", act},
      {"'We will act,' Anna Reed said.", act},
      {"«We will act», Anna Reed said.", act},
      {"“We will act,“ Anna Reed said.", act},
      {"“We will act,” Anna Reed told reporters.", {"Anna Reed | told | We will act"}},
      {"“Will you act?” Anna Reed asked.", {"Anna Reed | asked | Will you act?"}},
      {"“Will you act?” asked Anna Reed.", {"Anna Reed | asked | Will you act?"}},
      {"“Close it!” Paul Marsh shouted.", {"Paul Marsh | shouted | Close it!"}},
      {"“No,” Paul Marsh said.", {"Paul Marsh | said | No"}},
      {"Anna Reed said: “The bridge is safe.”", {"Anna Reed | said | The bridge is safe."}},
      {"Anna Reed wrote: “The bridge is safe.”", {"Anna Reed | wrote | The bridge is safe."}},
      {"Anna Reed said:\n“The bridge is safe.”", {"Anna Reed | said | The bridge is safe."}},
      {"“Prices rise. Wages fall. That is all,” Paul Marsh said.",
       {"Paul Marsh | said | Prices rise. Wages fall. That is all"}},
      {"“We’ll act on the players’ demands,” Anna Reed said.",
       {"Anna Reed | said | We’ll act on the players’ demands"}},
      {"“He called it ‘a gift’,” Anna Reed said.", {"Anna Reed | said | He called it ‘a gift’"}},
  });
}

TEST_CASE("extractor: a quotation interrupted or followed on is one statement") {
  test::check_extraction({
      {"“The bridge,” Anna Reed said, “will open in May.”",
       {"Anna Reed | said | The bridge will open in May."}},
      {"“The bridge will open,” Anna Reed said. “It will be free.”",
       {"Anna Reed | said | The bridge will open It will be free."}},
      {"The bridge, Paul Marsh said, was unsafe.", {"Paul Marsh | said | The bridge was unsafe"}},
      {"In May, Paul Marsh said, the bridge will open.", {"Paul Marsh | said | In May the bridge will open"}},
      {"“It is safe,” said Anna Reed. “It opens in May.” Paul Marsh disagreed. “It is a trap,” he said.",
       {"Anna Reed | said | It is safe It opens in May.", "Paul Marsh | said | It is a trap"}},
  });
}

TEST_CASE("extractor: indirect and mixed speech") {
  test::check_extraction({
      {"Anna Reed said the bridge would open in May.", {"Anna Reed | said | the bridge would open in May"}},
      {"Anna Reed said that the bridge would open in May.",
       {"Anna Reed | said | the bridge would open in May"}},
      {"The bridge is safe, Anna Reed said.", {"Anna Reed | said | The bridge is safe"}},
      {"Anna Reed said prices, rents and wages would rise.",
       {"Anna Reed | said | prices, rents and wages would rise"}},
      {"Anna Reed said the council, which met on Monday, would act.",
       {"Anna Reed | said | the council, which met on Monday, would act"}},
      {"Anna Reed said the bridge was “a gift to the town”.",
       {"Anna Reed | said | the bridge was “a gift to the town”"}},
      {"Anna Reed said the town was “safe” and “clean”.",
       {"Anna Reed | said | the town was “safe” and “clean”"}},
      {"Anna Reed told reporters that the bridge would open.", {"Anna Reed | told | the bridge would open"}},
      {"Anna Reed asked whether the bridge was safe.", {"Anna Reed | asked | whether the bridge was safe"}},
      {"Paul Marsh has said the bridge is safe.", {"Paul Marsh | has said | the bridge is safe"}},
      {"Paul Marsh is saying the bridge is safe.", {"Paul Marsh | is saying | the bridge is safe"}},
      {"Anna Reed said he believes the bridge is safe.",
       {"Anna Reed | said | he believes the bridge is safe"}},
      {"The bridge, which Paul Marsh said was unsafe, fell.", {"Paul Marsh | said | which was unsafe"}},
      {"Paul Marsh said the U.S. would help. He left.", {"Paul Marsh | said | the U.S. would help"}},
      {"The bridge is safe, according to Anna Reed.", {"Anna Reed | according to | The bridge is safe"}},
      {"According to Anna Reed, the bridge is safe.", {"Anna Reed | According to | the bridge is safe"}},
  });
}

TEST_CASE("extractor: verbs that take a complement") {
  test::check_extraction({
      {"Anna Reed promised to repair the bridge.", {"Anna Reed | promised | to repair the bridge"}},
      {"Anna Reed vowed to act.", {"Anna Reed | vowed | to act"}},
      {"Anna Reed threatened to leave.", {"Anna Reed | threatened | to leave"}},
      {"Anna Reed accused the council of wasting money.",
       {"Anna Reed | accused | the council of wasting money"}},
      {"Anna Reed blamed Paul Marsh for the delay.", {"Anna Reed | blamed | Paul Marsh for the delay"}},
      {"Anna Reed praised the engineers for their work.",
       {"Anna Reed | praised | the engineers for their work"}},
      {"Anna Reed called for a new bridge.", {"Anna Reed | called for | a new bridge"}},
      {"Anna Reed demanded a new bridge.", {"Anna Reed | demanded | a new bridge"}},
      {"Anna Reed announced a new bridge.", {"Anna Reed | announced | a new bridge"}},
      {"Anna Reed rejected the plan.", {"Anna Reed | rejected | the plan"}},
      {"Anna Reed dismissed the report as nonsense.", {"Anna Reed | dismissed | the report as nonsense"}},
  });
}

TEST_CASE("extractor: one cue, one statement") {
  test::check_extraction({
      {"Anna Reed affirmed that the bridge was safe, stressing that it was new.",
       {"Anna Reed | affirmed | the bridge was safe", "Anna Reed | stressing | it was new"}},
      {"Anna Reed denied that the bridge was old and promised that it would open.",
       {"Anna Reed | denied | the bridge was old", "Anna Reed | promised | it would open"}},
      {"Anna Reed said the bridge was safe, adding that it would open in May.",
       {"Anna Reed | said | the bridge was safe", "Anna Reed | adding | it would open in May"}},
      {"Anna Reed said the bridge was safe and that it would open in May.",
       {"Anna Reed | said | the bridge was safe and that it would open in May"}},
      {"“It is safe,” Paul Marsh said, adding, “It opens in May.”",
       {"Paul Marsh | said | It is safe", "Paul Marsh | adding | It opens in May."}},
      {"While Paul Marsh said the bridge was safe, Anna Reed said it was not.",
       {"Paul Marsh | said | the bridge was safe", "Anna Reed | said | it was not"}},
  });
}

TEST_CASE("extractor: what is no statement") {
  const std::vector<std::string> texts{"",
                                       "\n\n",
                                       "It rained.",
                                       "said",
                                       "“",
                                       "\"\"",
                                       "“No.”",
                                       "“...,” he said.",
                                       "Said: “.”",
                                       "He said that.",
                                       "The plan is said to be expensive.",
                                       "Anna Reed believes the bridge is safe.",
                                       "Anna Reed fears the bridge will fall.",
                                       "Anna Reed wants a new bridge.",
                                       "He works in a “safe” town.",
                                       "The book “Bridges of the North” was read by many.",
                                       "The notes were in the drawer.",
                                       "Two reports reached the council.",
                                       "Three claims were rejected.",
                                       "Anna Reed is accused of theft.",
                                       "The defending champion left.",
                                       "They added 25 points.",
                                       "He called 911.",
                                       "Thanks to Anna Reed, the bridge is safe."};
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(briefs(text).empty());
  }
}

TEST_CASE("extractor: the headline given apart is read as part title") {
  Document document = test::document_of("Mayor Anna Reed opened the bridge. She said it was safe.");
  document.info.title = "Reed says the bridge is safe, according to CNN";
  CHECK(statements_of(document).size() == 1);
  document.title_apart = true;
  const auto statements = statements_of(document);
  REQUIRE(statements.size() >= 2);
  CHECK(statements[0].part == Part::title);
  CHECK(statements[0].speaker.name == "Anna Reed");
  CHECK(statements[0].text == "the bridge is safe");
  CHECK(statements[0].via == std::vector<std::string>{"CNN"});
  CHECK(statements.back().part == Part::text);
  CHECK(statements.back().text == "it was safe");
  CHECK(test::statements_fault(statements, document).empty());
}

TEST_CASE("extractor: only the readable stretches are read") {
  Document document = test::document_of("Note: Paul Marsh said it was late.\n\nAnna Reed said it was safe.");
  document.readable = {{36, static_cast<std::uint32_t>(document.text.size())}};
  const auto statements = statements_of(document);
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].speaker.name == "Anna Reed");
  CHECK(test::statements_fault(statements, document).empty());
}

TEST_CASE("extractor: languages without rules give nothing") {
  CHECK(Extractor::knows_language("en"));
  CHECK_FALSE(Extractor::knows_language("de"));
  Document document = test::document_of("Anna Reed said it was safe.");
  document.info.lang = "de";
  CHECK(statements_of(document).empty());
  document.info.lang.reset();
  CHECK(statements_of(document).size() == 1);
}

TEST_CASE("extractor: another one for another thread finds the same") {
  const Document document = test::document_of("Anna Reed said it was safe. She denied that it was old.");
  Extractor another = test::extractor().another();
  CHECK(another.extract(document) == statements_of(document));
  const Extractor moved = std::move(another);
  CHECK(moved.another().extract(document) == statements_of(document));
}

TEST_CASE("extractor: several documents at once give what each gives alone") {
  std::vector<Document> documents{
      test::document_of("Anna Reed said it was safe. She denied that it was old."),
      test::document_of(""),
      test::document_of("Nothing was said here."),
      test::document_of("Paul Marsh said it was late."),
      test::document_of("“We will act,” said Reed."),  // not the Anna Reed of another document
      test::document_of("It is safe.\n\nPaul Marsh told me that it was old."),
  };
  documents[3].info.lang = "de";
  documents[4].info.title = "Reed: it is safe";
  documents[4].title_apart = true;
  documents[5].speech = ReadySpeech{"Anna Reed", std::nullopt, "The bridge"};
  std::vector<const Document*> all;
  for (const Document& document : documents) all.push_back(&document);
  Extractor used = test::extractor().another();
  for (int round = 0; round < 2; ++round) {  // what was kept of the first is of no consequence
    const auto found = used.extract_each(all);
    REQUIRE(found.size() == documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i) CHECK(found[i] == statements_of(documents[i]));
    std::reverse(documents.begin(), documents.end());
  }
  CHECK(used.extract_each({}).empty());
}

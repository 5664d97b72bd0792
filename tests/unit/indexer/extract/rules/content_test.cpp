#include "indexer/extract/rules/content.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

TEST_CASE("content: where it ends") {
  struct Row {
    std::string text, first, last;  ///< the content's first word, and the last one it should have
  };
  const std::vector<Row> rows{
      {"Reed said prices would rise. Then she left.", "prices", "."},
      {"Reed said prices would rise, adding that wages would not.", "prices", "rise"},
      {"Reed said prices would rise, and said that wages would not.", "prices", "rise"},
      {"Reed said prices would rise and denied that wages would.", "prices", "rise"},
      {"Reed said prices would rise, but Marsh disagreed.", "prices", "rise"},
      {"Reed said prices would rise, although she was not sure.", "prices", "rise"},
      {"Reed said prices would rise, while Marsh left.", "prices", "rise"},
      {"Reed said prices would rise, according to the paper.", "prices", "rise"},
      {"Reed said prices would rise, and officials said wages would not.", "prices", "rise"},
      {"Reed said prices, rents and wages would rise.", "prices", "."},
      {"Reed said prices and that wages would rise.", "prices", "."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const TokenIndex end = content_end(sample.text(), sample.at(row.first), sample.at("said"));
    CHECK(sample.text().text(end) == row.last);
  }
}

TEST_CASE("content: a quotation ends where its marks do") {
  const Analysed closed("Reed said: “Prices rise. Wages do not.” Then she left.");
  const Text& text = closed.text();
  CHECK(closed.words(Range{closed.at("“"), content_end(text, closed.at("“"), closed.at("said"))}) ==
        "“Prices rise. Wages do not.”");
}

TEST_CASE("content: what stands before a tag") {
  struct Row {
    std::string text, content;
    LeftSide side;
  };
  const std::vector<Row> rows{
      {"“Prices will rise,” Reed said.", "“Prices will rise,”", LeftSide::quote},
      {"“Will prices rise?” Reed said.", "“Will prices rise?”", LeftSide::quote},
      {"“Prices will rise. Wages will not,” Reed said.", "“Prices will rise. Wages will not,”",
       LeftSide::quote},
      {"Prices will rise, Reed said.", "Prices will rise", LeftSide::clause},
      {"Prices will rise — Reed said.", "Prices will rise", LeftSide::clause},
      {"Prices are “a disgrace,” Reed said.", "Prices are “a disgrace,”", LeftSide::quote},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto left = content_before(sample.text(), sample.at("Reed"), sample.at("said"));
    REQUIRE(left);
    CHECK(sample.words(left->range) == row.content);
    CHECK(left->side == row.side);
  }
}

TEST_CASE("content: nothing before a tag") {
  for (const std::string text : {"Reed said prices will rise.", "Then Reed said prices will rise.",
                                 "It rained. Reed said prices will rise.", "The “old” Reed said it."}) {
    CAPTURE(text);
    const Analysed sample(text);
    CHECK_FALSE(content_before(sample.text(), sample.at("Reed"), sample.at("said")));
  }
}

TEST_CASE("content: trimming") {
  const Analysed sample(", : prices rise ; . ,");
  const Text& text = sample.text();
  CHECK(sample.words(trim(text, {0, text.size() - 1})) == "prices rise");
  CHECK(trim(text, {0, 0}) == Range{0, 0});
}

TEST_CASE("content: is a clause ahead?") {
  struct Row {
    std::string text, start;
    bool clause;
  };
  const std::vector<Row> rows{
      {"Reed said prices would rise.", "prices", true},
      {"Reed said she had left.", "she", true},
      {"Reed said there was a plan.", "there", true},
      {"Reed said if prices rise wages rise.", "if", true},
      {"Reed said the bridge opened.", "the", true},
      {"Reed said members agree with it.", "members", true},
      {"Reed raised the old price of bread.", "the", false},
      {"Reed said to them.", "to", false},
      {"Reed praised work; it was good.", "work", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    CHECK(clause_ahead(sample.text(), sample.at(row.start)) == row.clause);
  }
}

TEST_CASE("content: classes in a range") {
  const Analysed sample("the bridge was late");
  CHECK(any_of(sample.text(), {0, 3}, kFinite));
  CHECK_FALSE(any_of(sample.text(), {0, 1}, kFinite));
  CHECK_FALSE(any_of(sample.text(), {3, 9}, kFinite));
}

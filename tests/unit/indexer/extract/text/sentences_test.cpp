#include "indexer/extract/text/sentences.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text;
  std::vector<std::string> sentences;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Analysed(row.text).sentences() == row.sentences);
  }
}

}  // namespace

TEST_CASE("sentences: ends and beginnings") {
  check({
      {"", {}},
      {"One bridge. Two bridges! Three? Four", {"One bridge.", "Two bridges!", "Three?", "Four"}},
      {"Wait … She left.", {"Wait …", "She left."}},
      {"It cost 5. 6 were built.", {"It cost 5.", "6 were built."}},
      {"It opened. (Nobody came.) It closed.", {"It opened.", "(Nobody came.)", "It closed."}},
      {"The site example.com is down. try later", {"The site example.com is down. try later"}},
      {"A headline without a stop\nThe text.", {"A headline without a stop", "The text."}},
      {"The price is £5m. The mayor left.", {"The price is £5m.", "The mayor left."}},
  });
}

TEST_CASE("sentences: abbreviations inside") {
  check({
      {"Mr. Reed met Dr. Marsh.", {"Mr. Reed met Dr. Marsh."}},
      {"The U.S. Navy came.", {"The U.S. Navy came."}},
      {"J. Reed left.", {"J. Reed left."}},
      {"He left at 9 p.m. The mayor stayed.", {"He left at 9 p.m.", "The mayor stayed."}},
      {"It belongs to Reed Inc. It was sold.", {"It belongs to Reed Inc.", "It was sold."}},
  });
}

TEST_CASE("sentences: quotations") {
  check({
      {"“It is up.” She left.", {"“It is up.”", "She left."}},
      {"“It is up,” she said. “It stays up.”", {"“It is up,” she said.", "“It stays up.”"}},
      {"“Is it up?” she asked.", {"“Is it up?” she asked."}},
      {"“Is it up?” Reed asked. He left.", {"“Is it up?” Reed asked.", "He left."}},
      {"“Stop!” Anna Reed shouted.", {"“Stop!” Anna Reed shouted."}},
      {"“Is it up?” Nobody came by then.", {"“Is it up?”", "Nobody came by then."}},
      {"She said it is up. “Good.”", {"She said it is up.", "“Good.”"}},
  });
}

TEST_CASE("sentences: every token has its sentence") {
  const Analysed sample("One. Two.\nThree.");
  CHECK(sample.text()[sample.at("One")].sentence == 0);
  CHECK(sample.text()[sample.at("Two")].sentence == 1);
  CHECK(sample.text()[sample.at("Three")].sentence == 2);
  CHECK(sample.words(sample.text().sentence_of(sample.at("Two"))) == "Two.");
}

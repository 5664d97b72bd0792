#include "indexer/extract/text/quotes.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text;
  std::vector<std::string> quotes;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(Analysed(row.text).quotes() == row.quotes);
  }
}

}  // namespace

TEST_CASE("quotes: marks of all kinds") {
  check({
      {"No marks at all.", {}},
      {"“The bridge is up,” she said.", {"“The bridge is up,”"}},
      {"\"The bridge is up,\" she said.", {"\"The bridge is up,\""}},
      {"``The bridge is up,'' she said.", {"``The bridge is up,''"}},
      {"«The bridge is up», she said.", {"«The bridge is up»"}},
      {"‘The bridge is up,’ she said.", {"‘The bridge is up,’"}},
      {"'The bridge is up,' she said.", {"'The bridge is up,'"}},
      {"She said: “Up.” He said: “Down.”", {"“Up.”", "“Down.”"}},
      {"\"One,\" she said, \"and two.\"", {"\"One,\"", "\"and two.\""}},
  });
}

TEST_CASE("quotes: apostrophes open nothing") {
  check({
      {"The players’ union and the workers’ council met.", {}},
      {"The players' union and the workers' council met.", {}},
      {"It’s Anna’s bridge, isn’t it?", {}},
      {"In the summer of '68 they met, and in '72 again.", {}},
      {"‘It’s the players’ bridge,’ she said.", {"‘It’s the players’ bridge,’"}},
      {"'It isn't Anna's bridge,' she said.", {"'It isn't Anna's bridge,'"}},
      {"“It’s the players’ bridge,” she said.", {"“It’s the players’ bridge,”"}},
  });
}

TEST_CASE("quotes: quotations inside quotations stay parts of them") {
  check({
      {"“He called it ‘a gift’ to me,” she said.", {"“He called it ‘a gift’ to me,”"}},
      {"‘He called it “a gift” to me,’ she said.", {"‘He called it “a gift” to me,’"}},
      {"\"He called it 'a gift' to me,\" she said.", {"\"He called it 'a gift' to me,\""}},
  });
}

TEST_CASE("quotes: a paragraph's end ends a quotation") {
  check({
      {"“It is up.\n“It will stay up,” she said.", {"“It is up.+", "“It will stay up,”"}},
      {"\"It is up.\n\"It will stay up,\" she said.", {"\"It is up.+", "\"It will stay up,\""}},
      {"“It is up.\nShe left.", {"“It is up.~"}},
      {"“It is up", {"“It is up~"}},
      {"“It is up.”\n“It will stay up,” she said.", {"“It is up.”", "“It will stay up,”"}},
  });
}

TEST_CASE("quotes: marks that do not match") {
  check({
      {"It is up,” she said.", {}},
      {"“It is up and running now “and it will stay up,” she said.",
       {"“It is up and running now", "“and it will stay up,”"}},
      {"“It is up,“ she said.", {"“It is up,“"}},
      {"”It is up,” she said.", {"”It is up,”"}},
      {"The 6\" pipe broke.", {}},
      {"” “", {"“~"}},
  });
}

TEST_CASE("quotes: each token knows its quotation") {
  const Analysed sample("“It is up,” she said, “and open.”");
  const auto quote = [&](std::string_view word) { return sample.text()[sample.at(word)].quote; };
  CHECK(quote("“") == 1);
  CHECK(quote("up") == 1);
  CHECK(quote("”") == 1);
  CHECK(quote("said") == 0);
  CHECK(quote("open") == 2);
  CHECK(sample.words(sample.text().quote_of(sample.at("and"))) == "“and open.”");
}

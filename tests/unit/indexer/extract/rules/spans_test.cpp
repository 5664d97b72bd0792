#include "indexer/extract/rules/spans.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord;
using namespace onrecord::extract;
using test::Analysed;

namespace {

/// The content from the first to the last token of the text, cleaned.
std::string cleaned(const std::string& text) {
  const Analysed sample(text);
  Attribution attribution;
  attribution.content = {{0, sample.text().size() - 1}};
  std::string out;
  for (const Range range : clean_content(sample.text(), attribution))
    out += (out.empty() ? "" : " / ") + sample.words(range);
  return out;
}

}  // namespace

TEST_CASE("spans: marks around a content, a leading that and the tag's comma are left out") {
  struct Row {
    std::string text, content;
  };
  const std::vector<Row> rows{
      {"the bridge is safe", "the bridge is safe"},
      {"“The bridge is safe,”", "The bridge is safe"},
      {"“The bridge is safe.”", "The bridge is safe."},
      {"“Is the bridge safe?”", "Is the bridge safe?"},
      {"“Close the bridge!”", "Close the bridge!"},
      {"\"The bridge is safe,\"", "The bridge is safe"},
      {"‘The bridge is safe,’", "The bridge is safe"},
      {"«The bridge is safe»", "The bridge is safe"},
      {"that the bridge is safe", "the bridge is safe"},
      {"the bridge is safe,", "the bridge is safe"},
      {"“old” and “new” things", "“old” and “new” things"},
      {"“That is it,”", "That is it"},
      {"“The bridge is safe", "The bridge is safe"},
      {",", ""},
      {"“…”", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(cleaned(row.text) == row.content);
  }
}

TEST_CASE("spans: parts that overlap or go back are left out") {
  const Analysed sample("the bridge is safe and new");
  Attribution attribution;
  attribution.content = {{2, 3}, {3, 4}, {0, 1}, {5, 5}};
  const auto content = clean_content(sample.text(), attribution);
  REQUIRE(content.size() == 2);
  CHECK(content[0] == Range{2, 3});
  CHECK(content[1] == Range{5, 5});
}

TEST_CASE("spans: kind by the words in quotation marks") {
  const auto kind = [](const std::string& text, std::uint32_t around = 0) {
    const Analysed sample(text);
    return kind_of(sample.text(), {{0, sample.text().size() - 1}}, around);
  };
  CHECK(kind("“all of it is quoted”") == StatementKind::direct);
  CHECK(kind("none of it is") == StatementKind::indirect);
  CHECK(kind("some of it is “quoted here”") == StatementKind::mixed);
  CHECK(kind("“reported inside a quotation”", 1) == StatementKind::indirect);
}

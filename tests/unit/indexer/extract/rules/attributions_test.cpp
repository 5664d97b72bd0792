// Triggers, according_to, nesting: what the rules find in a sentence, in tokens.
#include <catch2/catch.hpp>

#include "indexer/extract/rules/according_to.h"
#include "indexer/extract/rules/nesting.h"
#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

std::string contents(const Analysed& sample, const Attribution& one) {
  std::string out;
  for (const Range range : one.content) out += (out.empty() ? "" : " / ") + sample.words(range);
  return out;
}

}  // namespace

TEST_CASE("trigger: what begins the content right of a cue") {
  struct Row {
    std::string text;
    Trigger trigger;
    std::string content, addressee;
  };
  const std::vector<Row> rows{
      {"Reed said that prices would rise.", Trigger::that, "that prices would rise", "-"},
      {"Reed said prices would rise.", Trigger::bare, "prices would rise", "-"},
      {"Reed said, “Prices will rise.”", Trigger::quote, "“Prices will rise.”", "-"},
      {"Reed said: prices will rise.", Trigger::colon, "prices will rise", "-"},
      {"Reed asked whether prices would rise.", Trigger::question, "whether prices would rise", "-"},
      {"Reed told the council that prices would rise.", Trigger::that, "that prices would rise",
       "the council"},
      {"Reed told them prices would rise.", Trigger::bare, "prices would rise", "them"},
      {"Reed told the council to act.", Trigger::addressee, "to act", "the council"},
      {"Reed accused Marsh of theft.", Trigger::complement, "Marsh of theft", "-"},
      {"Reed called for new elections.", Trigger::complement, "new elections", "-"},
      {"Reed praised the old council.", Trigger::complement, "the old council", "-"},
      {"Reed promised to act.", Trigger::complement, "to act", "-"},
      {"Reed urged rejection of all acts that threaten peace.", Trigger::complement,
       "rejection of all acts that threaten peace", "-"},
      {"Reed said:\n“Prices will rise.”", Trigger::next_paragraph, "“Prices will rise.”", "-"},
      {"“Prices,” Reed said, “will rise.”", Trigger::resumed_quote, "“Prices,” / “will rise.”", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto found = find_attributions(sample.text());
    REQUIRE(found.size() == 1);
    CHECK(found[0].right == row.trigger);
    CHECK_THAT(contents(sample, found[0]), Catch::StartsWith(row.content));
    CHECK(sample.words(found[0].addressee) == row.addressee);
  }
}

TEST_CASE("trigger: a particle belongs to the cue") {
  const Analysed sample("Reed called for new elections.");
  const auto found = find_attributions(sample.text());
  REQUIRE(found.size() == 1);
  CHECK(found[0].particle);
}

TEST_CASE("according_to: before and behind") {
  struct Row {
    std::string text, source, content;
  };
  const std::vector<Row> rows{
      {"According to Reed, prices will rise.", "Reed", "prices will rise"},
      {"But according to Reed, prices will rise.", "Reed", "prices will rise"},
      {"Prices will rise, according to Reed.", "Reed", "Prices will rise"},
      {"Prices will rise, according to the head of the council.", "the head of the council",
       "Prices will rise"},
      {"“Prices will rise,” according to Reed.", "Reed", "“Prices will rise,”"},
      {"According to the report, prices will rise.", "the report", "prices will rise"},
      // inside a clause
      {"The plan, according to Reed, is dead.", "Reed", "The plan / is dead"},
      {"There was, according to Reed, no plan.", "Reed", "There was / no plan"},
      {"The plan was, according to Reed, dead.", "Reed", "The plan was / dead"},
      {"In May, according to Reed, the plan died.", "Reed", "the plan died"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const std::string_view word = row.text[0] == 'A' ? "According" : "according";
    const auto found = according_to(sample.text(), sample.at(word));
    REQUIRE(found);
    CHECK(sample.words(found->source) == row.source);
    CHECK(contents(sample, *found) == row.content);
    CHECK(sample.words(found->cue) == std::string(word) + " to");
    CHECK(found->lemma == nullptr);
  }
}

TEST_CASE("according_to: not a source") {
  for (const std::string text : {"They acted according to", "They acted according plan.", "according"}) {
    CAPTURE(text);
    const Analysed sample(text);
    CHECK_FALSE(according_to(sample.text(), sample.at("according")));
  }
}

TEST_CASE("nesting: what lies in another's content") {
  struct Row {
    std::string text;
    std::vector<int> outers;  ///< by attribution in the order of cues, -1: outermost
  };
  const std::vector<Row> rows{
      {"Reed said prices would rise.", {-1}},
      {"Reed said that Marsh said that prices would rise.", {-1, 0}},
      {"Reed said that Marsh said that Vale said that prices would rise.", {-1, 0, 1}},
      {"Reed said prices would rise, adding that wages would not.", {-1, -1}},
      {"Reed said it was late. Marsh said it was early.", {-1, -1}},
      {"Reed told the council that Marsh denied that prices would rise.", {-1, 0}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto nested = nest(sample.text(), find_attributions(sample.text()));
    std::vector<int> outers;
    for (const Attribution& one : nested) {
      outers.push_back(one.outer ? static_cast<int>(*one.outer) : -1);
      CHECK(one.nested == one.outer.has_value());
    }
    CHECK(outers == row.outers);
  }
}

TEST_CASE("nesting: nothing from nothing") {
  const Analysed sample("It rained.");
  CHECK(nest(sample.text(), {}).empty());
}

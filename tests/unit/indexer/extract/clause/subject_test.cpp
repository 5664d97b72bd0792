#include "indexer/extract/clause/subject.h"

#include <catch2/catch.hpp>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/verb_group.h"
#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

struct Row {
  std::string text, subject;
};

}  // namespace

TEST_CASE("subject: left of the verb") {
  const std::vector<Row> rows{
      {"Reed said it was late.", "Reed"},
      {"She said it was late.", "She"},
      {"Anna Reed said it was late.", "Anna Reed"},
      {"The mayor said it was late.", "The mayor"},
      {"The town’s new mayor said it was late.", "The town’s new mayor"},
      {"Yesterday the mayor said it was late.", "the mayor"},
      {"Anna Reed and Paul Marsh said it was late.", "Anna Reed and Paul Marsh"},
      {"The head of the council said it was late.", "The head of the council"},
      {"A person familiar with the plan said it was late.", "A person familiar with the plan"},
      {"Mayor Anna Reed also said it was late.", "Mayor Anna Reed"},
      {"Anna Reed on Monday said it was late.", "Anna Reed"},
      {"Anna Reed, the mayor of Oldtown, said it was late.", "Anna Reed, the mayor of Oldtown"},
      {"Anna Reed — the mayor of Oldtown — said it was late.", "Anna Reed — the mayor of Oldtown"},
      {"Anna Reed (Independent) said it was late.", "Anna Reed (Independent)"},
      {"Anna Reed - the mayor of Oldtown - said it was late.", "Anna Reed - the mayor of Oldtown"},
      {"Anna Reed, 33, of Oldtown, Midshire, said it was late.", "Anna Reed, 33, of Oldtown, Midshire"},
      {"Anna Reed, who runs Velarix, a firm based in Oldtown, said it was late.",
       "Anna Reed, who runs Velarix, a firm based in Oldtown"},
      {"But Anna Reed (Lab), a friend of Paul Marsh, the mayor, said it was late.",
       "Anna Reed (Lab), a friend of Paul Marsh, the mayor"},
      {"On Monday, Anna Reed, who had met Paul Marsh, the mayor, said it was late.",
       "Anna Reed, who had met Paul Marsh, the mayor"},
      {"Paul Marsh, a lawyer, left the house, and Anna Reed, a doctor in Oldtown, Midshire, said it was "
       "late.",
       "Anna Reed, a doctor in Oldtown, Midshire"},
      {"Near Oldtown, the county’s capital, the mayor, Anna Reed, said it was late.", "the mayor, Anna Reed"},
      {"The chief, Anna Reed, said it was late.", "The chief, Anna Reed"},
      {"Anna Reed herself said it was late.", "Anna Reed"},
      {"In the town hall, Anna Reed said it was late.", "Anna Reed"},
      {"It rained, and the mayor said it was late.", "the mayor"},
      {"Old and new members said it was late.", "Old and new members"},
      {"Another, a welder, said it was late.", "Another, a welder"},
      {"Another, Paul Marsh, said it was late.", "Another, Paul Marsh"},
      {"Its chief, retired colonel Paul Marsh, said it was late.", "Its chief, retired colonel Paul Marsh"},
      {"A memo, dated 4 May, said it was late.", "A memo, dated 4 May"},
      {"An affidavit, filed in court, said it was late.", "An affidavit, filed in court"},
      {"A farmer named Anna Reed said it was late.", "A farmer named Anna Reed"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const TokenIndex group = verb_group_start(sample.text(), sample.at("said"));
    const auto subject = subject_left(sample.text(), group);
    REQUIRE(subject);
    std::string words = sample.words(*subject);
    CHECK(words.substr(0, row.subject.size()) == row.subject);
    // Punctuation behind an apposition may belong to it.
    CHECK(words.find_first_not_of(" ,—-", row.subject.size()) == std::string::npos);
  }
}

TEST_CASE("subject: a relative clause with its noun phrase") {
  const Analysed sample("The mayor praised a man who said it was late.");
  const auto subject = subject_left(sample.text(), sample.at("said"));
  REQUIRE(subject);
  CHECK(sample.words(*subject) == "a man who");
  const Analysed described("They met Reed, a lawyer from Oldtown, who said it was late.");
  const auto lawyer = subject_left(described.text(), described.at("said"));
  REQUIRE(lawyer);
  CHECK(described.words(*lawyer) == "Reed, a lawyer from Oldtown, who");
}

TEST_CASE("subject: none") {
  for (const std::string text : {"Said and done.", "“It is late”, said nobody."}) {
    CAPTURE(text);
    const Analysed sample(text);
    const TokenIndex cue = sample.at(text[0] == 'S' ? "Said" : "said");
    CHECK_FALSE(subject_left(sample.text(), cue));
  }
}

TEST_CASE("subject: right of an inverted verb") {
  const std::vector<Row> rows{
      {"“It is late,” said Reed.", "Reed"},
      {"“It is late,” said she.", "she"},
      {"“It is late,” said Anna Reed.", "Anna Reed"},
      {"“It is late,” said the mayor.", "the mayor"},
      {"“It is late,” said the mayor of Oldtown.", "the mayor of Oldtown"},
      {"“It is late,” said Anna Reed, the mayor of Oldtown.", "Anna Reed, the mayor of Oldtown"},
      {"“It is late,” said Anna Reed, a teacher, on the bridge.", "Anna Reed, a teacher"},
      {"“It is late,” said Anna Reed and Paul Marsh.", "Anna Reed and Paul Marsh"},
      {"“It is late,” said Anna Reed, waving.", "Anna Reed"},
      {"“It is late,” said Anna Reed yesterday.", "Anna Reed"},
      {"“It is late,” said Anna Reed, who left.", "Anna Reed"},
      {"“It is late,” said a farmer named Anna Reed.", "a farmer named Anna Reed"},
      {"“It is late,” said one mother called Brindle.", "one mother called Brindle"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    CHECK(sample.words(subject_right(sample.text(), sample.at("said"))) == row.subject);
  }
}

TEST_CASE("subject: noun phrases") {
  const Analysed sample("They met the old mayor of the town.");
  const Text& text = sample.text();
  CHECK(noun_phrase_start(text, sample.at("mayor"), 0) == sample.at("the"));
  CHECK(noun_phrase_start(text, sample.at("mayor"), sample.at("old")) == sample.at("old"));
  CHECK_FALSE(noun_phrase_start(text, sample.at("met"), 0));
  CHECK_FALSE(noun_phrase_start(text, sample.at("."), 0));
}

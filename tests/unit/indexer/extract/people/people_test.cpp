// name_run, cast, role, source_head: who is named in a document.
#include <catch2/catch.hpp>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/people/role.h"
#include "indexer/extract/people/source_head.h"
#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

namespace {

std::string joined(const Analysed& sample, const std::vector<TokenIndex>& tokens) {
  std::string out;
  for (const TokenIndex i : tokens) out += (out.empty() ? "" : " ") + std::string(sample.text().text(i));
  return out;
}

std::vector<std::string> names(const Cast& cast) {
  std::vector<std::string> out;
  for (const Person& person : cast.people()) out.push_back(person.name);
  return out;
}

}  // namespace

TEST_CASE("name_run: titles, name and suffix") {
  struct Row {
    std::string text, titles, core, suffix, first, last;
  };
  const std::vector<Row> rows{
      {"They met Anna Reed there.", "", "Anna Reed", "", "anna", "reed"},
      {"They met Mr. Paul Marsh there.", "Mr.", "Paul Marsh", "", "paul", "marsh"},
      {"They met Foreign Minister Paul Marsh there.", "Foreign Minister", "Paul Marsh", "", "paul", "marsh"},
      {"They met Paul Marsh Jr. there.", "", "Paul Marsh", "Jr.", "paul", "marsh"},
      {"They met Paul Marsh, Jr., there.", "", "Paul Marsh", "Jr.", "paul", "marsh"},
      {"They met Karim al-Haddari there.", "", "Karim al-Haddari", "", "karim", "haddari"},
      {"They met J. R. Marsh there.", "", "J. R. Marsh", "", "j.", "marsh"},
      {"They met SDLP MLA Anna Reed there.", "SDLP MLA", "Anna Reed", "", "anna", "reed"},
      {"They met Cr Anna Reed there.", "Cr", "Anna Reed", "", "anna", "reed"},
      {"They met Del. Anna Reed there.", "Del.", "Anna Reed", "", "anna", "reed"},
      // the country is the ambassador's
      {"The ambassador to Norway Anna Reed left.", "Norway", "Anna Reed", "", "anna", "reed"},
      {"They met Anna Day there.", "", "Anna Day", "", "anna", "day"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const auto runs = find_name_runs(sample.text());
    REQUIRE(runs.size() == 1);
    CHECK(joined(sample, runs[0].titles) == row.titles);
    CHECK(joined(sample, runs[0].core) == row.core);
    CHECK(joined(sample, runs[0].suffix) == row.suffix);
    CHECK(runs[0].first == row.first);
    CHECK(runs[0].last == row.last);
    CHECK_FALSE(runs[0].organisation);
  }
}

TEST_CASE("name_run: the day behind a name is no part of it") {
  for (const std::string text : {"Reed Sunday night recalled it.", "Reed Tuesday said it was late."}) {
    CAPTURE(text);
    const Analysed sample("They met Anna " + text);
    CHECK(joined(sample, find_name_runs(sample.text()).at(0).core) == "Anna Reed");
  }
}

TEST_CASE("name_run: honorifics tell the gender") {
  const auto honorific = [](const std::string& text) {
    const Analysed sample(text);
    return find_name_runs(sample.text()).at(0).honorific;
  };
  CHECK(honorific("They met Mr. Marsh there.") == Gender::male);
  CHECK(honorific("They met Mrs. Reed there.") == Gender::female);
  CHECK(honorific("They met Ms Reed there.") == Gender::female);
  CHECK(honorific("They met Dr. Reed there.") == Gender::unknown);
  CHECK(honorific("They met Lord Reed there.") == Gender::male);
  CHECK(honorific("They met Lord Mayor Reed there.") == Gender::unknown);
}

TEST_CASE("name_run: organisations") {
  for (const std::string text : {"They met the World Bank there.", "They met the Oldtown Council there."}) {
    CAPTURE(text);
    const Analysed sample(text);
    const auto runs = find_name_runs(sample.text());
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].organisation);
  }
}

TEST_CASE("name_run: articles of names are cut off") {
  CHECK(without_article("al-haddari") == "haddari");
  CHECK(without_article("el-sisi") == "sisi");
  CHECK(without_article("ash-shami") == "shami");
  CHECK(without_article("alba") == "alba");
  CHECK(without_article("al-") == "al-");
  CHECK(without_article("") == "");
}

TEST_CASE("cast: each person once, by the fullest name") {
  struct Row {
    std::string text;
    std::vector<std::string> people;
  };
  const std::vector<Row> rows{
      {"It rained.", {}},
      {"It rained. Anna Reed came. Reed left.", {"Anna Reed"}},
      {"It rained. Anna Reed met Paul Marsh.", {"Anna Reed", "Paul Marsh"}},
      {"It rained. Anna Reed came. Anna B. Reed left.", {"Anna B. Reed"}},
      {"It rained. Anna Reed met Tom Reed.", {"Anna Reed", "Tom Reed"}},
      {"It rained. Anna Reed met A. Reed.", {"Anna Reed"}},
      {"It rained. The World Bank met.", {}},
      {"It rained. Mr. Marsh came.", {"Marsh"}},
      {"It rained. Karim al-Haddari came. Haddari left.", {"Karim al-Haddari"}},
      {"It rained. Anna Reed was born Anna Birch. Birch left.", {"Anna Reed"}},
      {"It rained. Anna Reed, née Anna Birch, left.", {"Anna Reed"}},
      {"It rained. Anna Reed (nee Anna Birch) left.", {"Anna Reed"}},
      {"It rained. Clara Reed came. She was born Clara Birch. Birch left.", {"Clara Reed"}},
      {"It rained. Anna Reed met Anna Birch.", {"Anna Reed", "Anna Birch"}},
      {"It rained. Lorvane King, 33, came. King left.", {"Lorvane King"}},
      {"It rained. Anna Day, 33, came. Day left.", {"Anna Day"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    CHECK(names(Cast(sample.text())) == row.people);
  }
}

TEST_CASE("cast: mentions of a person") {
  const Analysed sample(
      "It rained. Anna Reed met Paul Marsh. Reed left, and Anna came again with Mr. Marsh.");
  const Cast cast(sample.text());
  const auto person_at = [&](std::string_view word, int n) {
    const Mention* mention = cast.mention_at(sample.at(word, n));
    return mention && mention->person ? cast[*mention->person].name : "-";
  };
  CHECK(person_at("Anna", 0) == "Anna Reed");
  CHECK(person_at("Reed", 1) == "Anna Reed");
  CHECK(person_at("Anna", 1) == "Anna Reed");
  CHECK(person_at("Marsh", 1) == "Paul Marsh");
  CHECK(cast.mention_at(sample.at("left")) == nullptr);
  CHECK(cast.mention_at(sample.at("Reed", 1))->surname_only);
  CHECK_FALSE(cast.mention_at(sample.at("Reed", 0))->surname_only);
  CHECK(cast.first_mention_from(sample.at("met")) == 1);
  CHECK(Cast::furthest_back(1) == 0);
  CHECK(Cast::furthest_back(1000000) > 0);
}

TEST_CASE("cast: another name is of who is named beside it") {
  const Analysed sample(
      "It rained. Anna Reed and Anna Bell walked. Anna Reed was born Anna Birch in Exeter. Birch left.");
  const Cast cast(sample.text());
  CHECK(names(cast) == std::vector<std::string>{"Anna Reed", "Anna Bell"});
  CHECK(cast[*cast.mention_at(sample.at("Birch", 1))->person].name == "Anna Reed");
}

TEST_CASE("cast: of more namesakes than are compared each is one person") {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrst";
  std::string text = "It rained.";
  for (const char a : kLetters)
    for (const char b : kLetters) text += " Qu" + std::string{a, b} + "ox Reed, 33, came.";
  text += " Quttox Reed left.";
  const Analysed sample(text);
  const Cast cast(sample.text());
  REQUIRE(cast.people().size() == kLetters.size() * kLetters.size());
  CHECK(cast[*cast.mentions().back().person].name == "Quttox Reed");
  CHECK(cast[*cast.mentions().back().person].mentions == 3);  // as a full name and twice as a mention
}

TEST_CASE("cast: gender by name, honorific and pronoun") {
  const auto gender = [](const std::string& text) {
    const Analysed sample(text);
    const Cast cast(sample.text());
    return cast[0].gender;
  };
  CHECK(gender("It rained. Anna Reed came.") == Gender::female);
  CHECK(gender("It rained. Paul Marsh came.") == Gender::male);
  CHECK(gender("It rained. Mr. Kim Vol came.") == Gender::male);
  CHECK(gender("It rained. Kim Vol came. She left.") == Gender::female);
  CHECK(gender("It rained. Kim Vol came and lost his hat.") == Gender::male);
  CHECK(gender("It rained. Kim Vol came.") == Gender::unknown);
}

TEST_CASE("cast: the age behind a name and in front of it") {
  const auto age = [](const std::string& text) {
    const Analysed sample(text);
    return Cast(sample.text())[0].age;
  };
  CHECK(age("It rained. Anna Reed, 91, came.") == 91U);
  CHECK(age("It rained. Her 91-year-old mother Anna Reed came.") == 91U);
  CHECK(age("It rained. A 91-year-old met Anna Reed.") == std::nullopt);
}

TEST_CASE("cast: of namesakes the one who has the title") {
  const Analysed sample("It rained. Clara Reed met Dr Anna Reed. Clara Reed left. Dr Reed left. Reed left.");
  const Cast cast(sample.text());
  const auto name_at = [&](int n) { return cast[*cast.mention_at(sample.at("Reed", n))->person].name; };
  CHECK(name_at(3) == "Anna Reed");
  CHECK(name_at(4) == "Clara Reed");
}

TEST_CASE("cast: what a person is called, no more than an article says") {
  Titles titles;
  CHECK_FALSE(titles.has_office());
  titles.insert("oldish");
  CHECK_FALSE(titles.has_office());
  titles.insert("minister");
  CHECK(titles.has_office());
  CHECK_FALSE(titles.names_country());
  titles.insert("poland");
  CHECK(titles.names_country());
  for (int i = 0; i < 10'000; ++i) titles.insert("word" + std::to_string(i));
  CHECK(titles.contains("word0"));
  CHECK_FALSE(titles.contains("word9999"));
}

TEST_CASE("role: in front of a name and behind it") {
  struct Row {
    std::string text, role;
  };
  const std::vector<Row> rows{
      {"They met Mayor Reed there.", "Mayor"},
      {"They met the town’s mayor, Reed, there.", "mayor"},
      {"They met Reed, the mayor of Oldtown, there.", "mayor of Oldtown"},
      {"They met Reed, a teacher, there.", "teacher"},
      {"They met Secretary of State Reed there.", "Secretary of State"},
      {"They met the Minister for Health (Reed) there.", "Minister for Health"},
      {"They met Reed there.", "-"},
      {"They met Reed, the old bridge, there.", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Analysed sample(row.text);
    const TokenIndex name = sample.at("Reed");
    CHECK(sample.words(role_around(sample.text(), name, name)) == row.role);
  }
}

TEST_CASE("source_head: what a source turns on") {
  struct Row {
    std::string source, head;
    SourceHead::Kind kind;
  };
  using Kind = SourceHead::Kind;
  const std::vector<Row> rows{
      {"Anna Reed", "Anna Reed", Kind::person},
      {"Anna Reed, the mayor of Oldtown", "Anna Reed", Kind::person},
      {"She", "She", Kind::pronoun},
      {"NATO", "NATO", Kind::name},
      {"A senior official", "A senior official", Kind::nominal},
      {"Anna Reed’s lawyer", "Anna Reed’s lawyer", Kind::nominal},
      {"Chief Medical and Health Officer Dr Anna Reed", "Health Officer Dr Anna Reed", Kind::person},
  };
  for (const Row& row : rows) {
    CAPTURE(row.source);
    const Analysed sample("Anna Reed came. " + row.source + " said it was late.");
    const Cast cast(sample.text());
    const Range source{sample.text().sentences.at(1).first, sample.at("said") - 1};
    const SourceHead head = head_of(sample.text(), cast, source);
    CHECK(head.kind == row.kind);
    CHECK(sample.words(head.range) == row.head);
    CHECK(head.person.has_value() == (row.kind == Kind::person));
  }
}

TEST_CASE("source_head: the noun of a nominal source") {
  const Analysed sample("a senior official of the ministry");
  CHECK(sample.text().text(nominal_head(sample.text(), {0, sample.text().size() - 1})) == "official");
  const Analysed union_of("the journalists’ union of the town");
  CHECK(union_of.text().text(nominal_head(union_of.text(), {0, union_of.text().size() - 1})) == "union");
}

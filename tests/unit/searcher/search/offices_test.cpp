#include "common/people/corrections.h"
#include "tests/unit/searcher/search/ask.h"

// Questions by office: who held it when the statement was made.

using namespace onrecord;
using namespace onrecord::test;

namespace {

using Texts = std::vector<std::string>;

SampleDocument said(const std::string& id, const std::string& date, const Speaker& speaker,
                    const std::string& text) {
  SampleDocument document(id, "Outlet", date);
  document.say(speaker, text);
  return document;
}

std::vector<SampleDocument> years_of_office() {
  return {said("1", "2019-02-01", person("Anna Kern", "foreign minister of Syria"), "one"),
          said("2", "2019-03-01", person("Anna Kern"), "two"),
          said("3", "2019-08-01", person("Anna Kern", "Syrian Foreign Minister"), "three"),
          said("4", "2020-01-10", person("Anna Kern", "Prime Minister"), "four"),
          said("5", "2020-02-10", person("Anna Kern"), "five"),
          said("6", "2020-02-10", person("Otto Dune", "the Syrian foreign minister"), "six"),
          said("7", "2020-03-10", person("Otto Dune", "former Turkish foreign minister"), "seven"),
          said("8", "2020-03-11", person("Ida Kern", "deputy foreign minister"), "eight"),
          said("9", "2020-03-12", person("Ida Kern", "spokeswoman for the foreign minister"), "nine")};
}

Texts sorted(Texts texts) {
  std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace

TEST_CASE("an office finds its holders' statements of that time, whether or not the document gives it") {
  Archive archive(years_of_office());
  CHECK(sorted(archive.texts("speaker:\"Syria's foreign minister\"")) == Texts{"one", "six", "three", "two"});
  CHECK(sorted(archive.texts("speaker:\"the Syrian foreign minister\"")) ==
        Texts{"one", "six", "three", "two"});
  CHECK(sorted(archive.texts("speaker:\"the then prime minister\"")) == Texts{"five", "four"});
  CHECK(archive.texts("speaker:\"former foreign minister\"") == Texts{"seven"});
  CHECK(sorted(archive.texts("what did the foreign minister say in 2020")) == Texts{"six"});
  CHECK(sorted(archive.texts("speaker:\"foreign minister\" pub:2019")) == Texts{"one", "three", "two"});
  CHECK(archive.texts("speaker:\"Turkey's prime minister\"").empty());
  for (const auto& row : archive.ask("speaker:\"prime minister\"").rows) CHECK(row.match == "role");
}

TEST_CASE("the organisation's spokespeople speak for it, its other people do not") {
  SampleDocument document("org", "Outlet", "2020-01-01");
  document.say(person("Anna Kern", "spokeswoman for the Rivers Watch Office"), "she speaks");
  document.say(person("Otto Dune", "founder of the Rivers Watch Office"), "he founded");
  document.say(Speaker{"Rivers Watch Office", "rivers-watch-office", SpeakerKind::organisation, {}, {}, {}},
               "it says");
  Archive archive({document});
  CHECK(sorted(archive.texts("org:\"Rivers Watch Office\"")) == Texts{"it says", "she speaks"});
}

TEST_CASE("an unnamed holder of an office is found by it") {
  const Speaker unnamed{"a White House spokesman", std::nullopt, SpeakerKind::unnamed, {}, {}, {}};
  Archive archive({said("1", "2020-01-01", unnamed, "nobody said"),
                   said("2", "2020-01-01", person("Anna Kern", "White House spokeswoman"), "she said")});
  CHECK(sorted(archive.texts("speaker:\"White House spokesman\"")) == Texts{"nobody said", "she said"});
}

TEST_CASE("the people list's offices count by the statement's date, and its spellings find people") {
  Archive archive({said("1", "2019-02-01", person("Anna Kern"), "before"),
                   said("2", "2020-02-01", person("Anna Kern"), "in office"),
                   said("3", "2021-02-01", person("Anna Kern"), "afterwards")});
  const auto path = archive.folder() / "db0";
  auto writer = IndexWriter::open(path);
  REQUIRE(writer);
  ListedPerson listed{"p1", "Anna Kern", {"Anna Kern", "安娜", "Beata Zett"}};
  listed.roles = {{"Minister of Fisheries of Norway", Date{2019, 5, 0}, Date{2020, 12, 31}}};
  REQUIRE(writer->put_people({listed}));
  REQUIRE(writer->commit());
  CHECK(archive.texts("speaker:\"Norway's fisheries minister\"") == Texts{"in office"});
  CHECK(archive.texts("speaker:\"the Swedish fisheries minister\"").empty());
  CHECK(archive.texts("speaker:安娜").size() == 3);
  CHECK(archive.texts("speaker:\"Beata Zett\"").size() == 3);
  REQUIRE(writer->put_people({}));
  REQUIRE(writer->commit());
  CHECK(archive.texts("speaker:\"Norway's fisheries minister\"").empty());
  CHECK(archive.texts("speaker:安娜").empty());
}

TEST_CASE("a statement corrected to the holder of an office is found by the office") {
  Archive archive(years_of_office());
  const auto id = archive.ask("speaker:\"Ida Kern\" pub:2020-03-11").rows.front().statement.id;
  auto corrections = Corrections::parse("speaker\t" + id + "\tAnna Kern\n");
  REQUIRE(corrections);
  auto engine = search::Engine::open({archive.folder() / "db0"}, std::move(*corrections));
  REQUIRE(engine);
  auto question = query::read_question("speaker:\"prime minister\"", Date{2022, 1, 1}, engine->speakers());
  REQUIRE(question);
  search::Request request;
  request.question = std::move(*question);
  CHECK(engine->answer(request)->hits == 3);
}

#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "tests/unit/searcher/search/ask.h"
#include "tests/unit/searcher/search/ask_people.h"

// Who is who over a whole archive: a pure function of what is stored, the people list and the corrections.

using namespace onrecord;
using namespace onrecord::test;

namespace {

std::vector<SampleDocument> archive_documents() {
  std::vector<SampleDocument> out;
  const char* forms[] = {"Tarek al-Nabulsi", "Tariq Nabulsi",    "T. Nabulsi",     "Nabulsi",
                         "Anna Kern",        "Anna M. Kern",     "A. Kern",        "Kern",
                         "Ida Kern",         "Віктор Бренський", "Viktor Brensky", "Brensky"};
  for (int i = 0; i < 36; ++i) {
    SampleDocument document("d" + std::to_string(i), i % 3 ? "Outlet" : "Herald",
                            i % 4 ? "2022-02-0" + std::to_string(1 + i % 9) : "2021-11-12");
    document.say(person(forms[i % 12], i % 5 ? "" : "Minister of Fish"), "Number " + std::to_string(i));
    if (i % 2) document.say(person(forms[(i * 7) % 12]), "Also " + std::to_string(i));
    out.push_back(std::move(document));
  }
  return out;
}

std::string dump(const std::vector<std::filesystem::path>& paths) {
  auto engine = search::Engine::open(paths);
  REQUIRE(engine);
  return test::dump(*engine);
}

SampleDocument speech(const std::string& id, const std::string& speaker, const std::string& speaker_id) {
  SampleDocument document(id, "", "2022-02-01");
  document.document().info.speaker_id = speaker_id;
  document.say(person(speaker), "Speech " + id).speaker.resolved_by = ResolvedBy::transcript;
  return document;
}

Corrections corrections(std::string_view text) {
  auto read = Corrections::parse(text);
  REQUIRE(read);
  return std::move(*read);
}

std::size_t hits(search::Engine& engine, const std::string& query) { return ask(engine, query).hits; }

/// `speaker:` with a name of the facet finds all that the facet counts for it: the rows of that very person
/// are as many, whoever else fits the name.
void check_agreement(search::Engine& engine) {
  const auto all = ask(engine, "*").facets.front().values;
  for (const auto& value : all) {
    INFO(value.value);
    const auto found = ask(engine, "speaker:\"" + value.value + '"').facets.front().values;
    const auto same = [&](const auto& other) { return other.id == value.id && other.value == value.value; };
    const auto at = std::find_if(found.begin(), found.end(), same);
    REQUIRE(at != found.end());
    CHECK(at->count == value.count);
  }
}

}  // namespace

TEST_CASE("the authority does not depend on order, runs, deletions and indexes") {
  const auto documents = archive_documents();
  TempFolder folder;
  const auto write = [&](const std::filesystem::path& path, const std::vector<SampleDocument>& some) {
    auto writer = IndexWriter::open(path);
    REQUIRE(writer);
    for (const auto& document : some) REQUIRE(document.write(*writer));
    REQUIRE(writer->commit());
  };
  write(folder.path() / "plain", documents);
  const std::string expected = dump({folder.path() / "plain"});
  CHECK(expected.find("authority") != std::string::npos);
  int round = 0;
  const bool holds = rc::check([&] {
    const auto base = folder.path() / ("round" + std::to_string(round++));
    auto shuffled = documents;
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    std::mt19937 random(seed);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    const std::size_t parts = 1 + random() % 3;
    std::vector<std::filesystem::path> paths;
    for (std::size_t part = 0; part < parts; ++part)
      paths.push_back(base.string() + "-" + std::to_string(part));
    for (const auto& path : paths) {  // strangers that are taken out again
      SampleDocument stranger("stranger", "Outlet", "2022-02-02");
      stranger.say(person("Tarek Brensky"), "Nothing");
      stranger.say(person("Ulla Kern"), "Nothing else");
      write(path, {stranger});
    }
    for (std::size_t i = 0; i < shuffled.size(); ++i)
      if (random() % 4 == 0 || i + 1 == shuffled.size() || parts > 1)
        write(paths[random() % parts], {shuffled[i]});
      else
        write(paths[0], {shuffled[i]});
    for (const auto& path : paths) {
      auto writer = IndexWriter::open(path);
      RC_ASSERT(writer.has_value());
      RC_ASSERT(writer->remove_document("stranger").has_value());
      RC_ASSERT(writer->commit().has_value());
    }
    RC_ASSERT(dump(paths) == expected);
  });
  CHECK(holds);
}

TEST_CASE("speaker ids part one name where list or user say so") {
  TempFolder folder;
  auto writer = IndexWriter::open(folder.path() / "db");
  REQUIRE(writer);
  for (int i = 0; i < 5; ++i)
    REQUIRE(speech("s" + std::to_string(i), "Anna Kern", i < 3 ? "m/1" : "m/2").write(*writer));
  REQUIRE(speech("x", "Otto Dune", "m/3").write(*writer));
  REQUIRE(writer->commit());
  const std::vector<std::filesystem::path> paths{folder.path() / "db"};

  auto plain = search::Engine::open(paths);
  REQUIRE(plain);
  CHECK(plain->list_speakers("anna")->size() == 1);
  auto split = search::Engine::open(paths, corrections("split\tAnna Kern\tm/2\n"));
  REQUIRE(split);
  CHECK(split->list_speakers("anna")->size() == 2);
  CHECK(hits(*split, "speaker:\"Anna Kern\"") == 5);
  auto merged =
      search::Engine::open(paths, corrections("split\tAnna Kern\tm/2\nmerge\tOtto Dune\tAnna Kern\n"));
  REQUIRE(merged);
  CHECK(hits(*merged, "speaker:\"Otto Dune\"") == 4);

  REQUIRE(writer->put_people({{"m/1", "Anna E. Kern", {"Anna E. Kern", "Anna Kern"}},
                              {"m/2", "Anna C. Kern", {"Anna C. Kern", "Anna Kern"}}}));
  REQUIRE(writer->commit());
  auto listed = search::Engine::open(paths);
  REQUIRE(listed);
  CHECK(hits(*listed, "speaker:\"Anna E. Kern\"") == 3);
  CHECK(hits(*listed, "speaker:\"Anna C. Kern\"") == 2);
  CHECK(hits(*listed, "speaker:\"Anna Kern\"") == 5);
  check_agreement(*listed);
  REQUIRE(writer->put_people({}));
  REQUIRE(writer->commit());
  CHECK(dump(paths) == dump(*plain));
}

TEST_CASE("a list makes spellings of several families one person") {
  Archive archive(archive_documents());
  const auto path = archive.folder() / "db0";
  auto writer = IndexWriter::open(path);
  REQUIRE(writer);
  REQUIRE(writer->put_people({{"p1", "Anna Tarek", {"Anna Tarek", "Anna Kern", "Tarek al-Nabulsi"}}}));
  REQUIRE(writer->commit());
  auto engine = search::Engine::open({path});
  REQUIRE(engine);
  const auto listed = engine->list_speakers("Anna Tarek");
  REQUIRE(listed);
  REQUIRE(listed->size() == 1);
  CHECK(listed->front().id == "p1");
  CHECK(hits(*engine, "speaker:\"Anna Tarek\"") == listed->front().statements);
  check_agreement(*engine);
}

TEST_CASE("a corrected statement counts for its right speaker, a rejected one not at all") {
  Archive archive(archive_documents());
  const auto path = archive.folder() / "db0";
  const auto id = archive.ask("speaker:\"Ida Kern\"").rows.front().statement.id;
  const auto before = archive.ask("speaker:\"Ida Kern\"").hits;
  auto corrected = search::Engine::open({path}, corrections("speaker\t" + id + "\tTarek al-Nabulsi\n"));
  REQUIRE(corrected);
  CHECK(hits(*corrected, "speaker:\"Ida Kern\"") == before - 1);
  CHECK(hits(*corrected, "speaker:\"Tarek al-Nabulsi\" id:" + id) == 1);
  check_agreement(*corrected);
  auto rejected = search::Engine::open({path}, corrections("reject\t" + id + "\n"));
  REQUIRE(rejected);
  CHECK(hits(*rejected, "id:" + id) == 0);
  CHECK(hits(*rejected, "speaker:\"Ida Kern\"") == before - 1);
}

TEST_CASE("corrections that cannot be read name their line") {
  for (const char* text : {"merge\tA B\n", "speaker\tabc\n", "split\tA B\n", "reject\n", "marry\tA\tB\n"}) {
    const auto read = Corrections::parse(std::string("# heading\n") + text);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("line 2") != std::string::npos);
  }
}

TEST_CASE("an office is found under both ways to say whose it is") {
  SampleDocument document("roles.txt", "Outlet", "2022-03-01");
  document.say(person("Tarek al-Nabulsi", "foreign minister of Sahriya"), "We will see");
  document.say(person("Ulla Kern", "Norland's fish minister"), "We will not");
  Archive archive({document});
  CHECK(archive.texts("speaker:\"Sahriya's foreign minister\"") == std::vector<std::string>{"We will see"});
  CHECK(archive.texts("speaker:\"the foreign minister of Sahriya\"") ==
        std::vector<std::string>{"We will see"});
  CHECK(archive.texts("speaker:\"the fish minister\"") == std::vector<std::string>{"We will not"});
  CHECK(archive.texts("speaker:\"Norland's foreign minister\"").empty());
}

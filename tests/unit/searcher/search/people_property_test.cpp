#include <algorithm>
#include <random>

#include "common/people/corrections.h"
#include "tests/unit/searcher/search/ask.h"
#include "tests/unit/searcher/search/ask_people.h"

// Random archives with a people list and corrections: who is who is a pure function of what is stored, and
// facets agree with speaker:.

using namespace onrecord;
using namespace onrecord::test;

namespace {

constexpr int kRounds = 12;

const std::vector<std::string> kForms{
    "Anna Kern",  "A. Kern",         "Anna M. Kern", "Ida Kern", "Kern",
    "Anna Kerne", "Tarek al-Miqdad", "Tariq Mekdad", "Mekdad",   "طارق المقداد",
    "Otto Dune",  "Otto Dune Jr.",   "Dune, Otto",   "Ида Керн", "Керн"};
const std::vector<std::string> kRoles{"", "Minister of Fish", "former Minister of Fish", "judge"};

SampleDocument random_document(std::mt19937& random, const std::string& id) {
  SampleDocument document(id, random() % 3 ? "Outlet" : "Herald",
                          random() % 5 ? "20" + std::to_string(20 + random() % 2) + "-02-03" : "");
  const bool speech = random() % 4 == 0;
  if (speech) document.document().info.speaker_id = "m/" + std::to_string(random() % 3);
  for (auto n = 1 + random() % 3; n > 0; --n) {
    auto& statement = document.say(person(kForms[random() % kForms.size()], kRoles[random() % kRoles.size()]),
                                   id + " number " + std::to_string(n));
    if (speech) statement.speaker.resolved_by = ResolvedBy::transcript;
    if (random() % 4 == 0) statement.co_speakers.push_back(person(kForms[random() % kForms.size()]));
  }
  return document;
}

std::vector<ListedPerson> random_list(std::mt19937& random) {
  std::vector<ListedPerson> list;
  if (random() % 3) list.push_back({"p1", "Anna Kern", {"Anna Kern", "Ann Zett"}});
  if (random() % 3) list.push_back({"m/1", "Otto Dune", {"Otto Dune", "Tarek al-Miqdad"}});
  return list;
}

Corrections random_corrections(std::mt19937& random) {
  std::string text;
  if (random() % 2) text += "merge\tIda Kern\tTarek al-Miqdad\n";
  if (random() % 2) text += "split\tAnna Kern\tA. Kern\n";
  if (random() % 2) text += "split\tOtto Dune\tm/2\n";
  return std::move(*Corrections::parse(text));
}

/// The documents in some order, over some indexes and runs, with others in between that go again.
std::vector<std::filesystem::path> write_somehow(const std::filesystem::path& base,
                                                 std::vector<SampleDocument> documents,
                                                 const std::vector<ListedPerson>& list,
                                                 std::mt19937& random) {
  std::vector<std::filesystem::path> paths;
  for (std::size_t i = 0, parts = 1 + random() % 3; i < parts; ++i)
    paths.push_back(base.string() + "-" + std::to_string(i));
  std::shuffle(documents.begin(), documents.end(), random);
  for (std::size_t p = 0; p < paths.size(); ++p) {
    std::size_t pending = 0;
    auto writer = IndexWriter::open(paths[p]);
    REQUIRE(writer);
    REQUIRE(writer->put_people(list));
    for (std::size_t i = p; i < documents.size(); i += paths.size()) {
      const std::string& id = documents[i].document().info.id;
      if (random() % 3 == 0) REQUIRE(random_document(random, "gone" + id).write(*writer));
      if (random() % 4 == 0) REQUIRE(random_document(random, id).write(*writer));  // then replaced
      if (++pending % 3 == 0) REQUIRE(writer->commit());
      REQUIRE(documents[i].write(*writer));
      if (random() % 3 == 0) REQUIRE(writer->remove_document("gone" + id));
    }
    for (const SampleDocument& document : documents) {
      auto copy = document;
      REQUIRE(writer->remove_document("gone" + copy.document().info.id));
    }
    REQUIRE(writer->commit());
  }
  return paths;
}

search::Engine open(const std::vector<std::filesystem::path>& paths, const Corrections& corrections) {
  auto engine = search::Engine::open(paths, corrections);
  REQUIRE(engine);
  return std::move(*engine);
}

}  // namespace

TEST_CASE("random archives, lists and corrections: one answer whatever the order, runs and indexes") {
  std::mt19937 random(29);
  for (int round = 0; round < kRounds; ++round) {
    TempFolder folder;
    std::vector<SampleDocument> documents;
    for (int i = 0; i < 30; ++i) documents.push_back(random_document(random, "d" + std::to_string(i)));
    const auto list = random_list(random);
    const Corrections corrections = random_corrections(random);
    std::string first;
    for (int way = 0; way < 3; ++way) {
      auto engine =
          open(write_somehow(folder.path() / std::to_string(way), documents, list, random), corrections);
      const std::string all = dump(engine);
      if (way == 0) first = all;
      REQUIRE(all == first);
    }
  }
}

TEST_CASE("random archives, lists and corrections: speaker: finds what the facet counts") {
  std::mt19937 random(31);
  for (int round = 0; round < kRounds; ++round) {
    TempFolder folder;
    std::vector<SampleDocument> documents;
    for (int i = 0; i < 30; ++i) documents.push_back(random_document(random, "d" + std::to_string(i)));
    auto engine = open(write_somehow(folder.path() / "db", documents, random_list(random), random),
                       random_corrections(random));
    const auto all = ask(engine, "*").facets.front().values;
    for (const auto& value : all) {
      INFO(round << " " << value.value << " " << value.id.value_or(""));
      const auto found = ask(engine, "speaker:\"" + value.value + '"').facets.front().values;
      const auto at = std::find_if(found.begin(), found.end(), [&](const auto& other) {
        return other.id == value.id && other.value == value.value;
      });
      REQUIRE(at != found.end());
      CHECK(at->count == value.count);
    }
  }
}

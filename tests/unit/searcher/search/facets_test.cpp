#include <map>
#include <random>

#include "tests/unit/searcher/search/ask.h"

using namespace onrecord;
using search::Facet;
using test::Archive;
using test::person;
using test::SampleDocument;

namespace {

const std::vector<std::string> kNames{"Ann Lee", "Bob Ray", "B. Ray", "Carl Nox",
                                      "Nox",     "Zoé Fay", "Zoe Fay"};
const std::vector<std::string> kTopics{"NATO", "Russia", "Syria", "Gas"};
const std::vector<std::string> kSources{"SANA", "sana", "The Daily", ""};
const std::vector<std::string> kWords{"peace", "war", "money", "energy", "talks"};

/// A random archive with every kind of gap: no date, no source, no topic, no name, several speakers.
std::vector<SampleDocument> random_documents(std::mt19937& random) {
  std::vector<SampleDocument> documents;
  for (int d = 0; d < 25; ++d) {
    SampleDocument document("d" + std::to_string(d), kSources[random() % kSources.size()],
                            random() % 5 ? "2022-01-01" : "");
    for (auto n = random() % 6; n > 0; --n) {
      Speaker speaker = person(kNames[random() % kNames.size()]);
      if (random() % 6 == 0) speaker = Speaker{"an official", std::nullopt, SpeakerKind::unnamed, {}, {}, {}};
      auto& statement = document.say(
          speaker, kWords[random() % kWords.size()] + " and " + kWords[random() % kWords.size()]);
      if (random() % 3 == 0) statement.co_speakers.push_back(person(kNames[random() % kNames.size()]));
      for (const auto& topic : kTopics)
        if (random() % 3 == 0) statement.topics.push_back(topic);
      statement.kind = static_cast<StatementKind>(random() % 3);
      if (random() % 2)
        statement.said = {Date{static_cast<int>(2018 + random() % 4), static_cast<int>(random() % 13), 0},
                          DateBasis::text,
                          {}};
    }
    documents.push_back(document);
  }
  return documents;
}

bool is_single_valued(Facet facet) {
  return facet == Facet::year || facet == Facet::source || facet == Facet::kind;
}

std::string condition(Facet facet, const search::FacetValue& value) {
  switch (facet) {
    case Facet::speaker:
      return "speaker:\"" + value.value + "\"";
    case Facet::topic:
      return "topic:\"" + value.value + "\"";
    case Facet::year:
      return "said:" + value.value;
    case Facet::source:
      return "source:\"" + value.value + "\"";
    case Facet::kind:
      return "kind:" + value.value;
  }
  return {};
}

}  // namespace

TEST_CASE("facets add up, and each count is the hits of the query with that value") {
  std::mt19937 random(11);
  for (int round = 0; round < 6; ++round) {
    Archive archive(random_documents(random), 1 + round % 2);
    for (const std::string query : {"*", "peace", "war OR money", "kind:direct", "nothingatall"}) {
      for (const Facet facet : {Facet::speaker, Facet::topic, Facet::year, Facet::source, Facet::kind}) {
        auto request = archive.request(query);
        request.facets = {{facet, 0}};
        const auto response = archive.ask(request);
        const auto& result = response.facets.at(0);
        INFO(query << " facet " << static_cast<int>(facet));
        CHECK(result.distinct == result.values.size());
        CHECK(result.other == 0);
        std::size_t sum = result.none;
        for (const auto& value : result.values) sum += value.count;
        if (is_single_valued(facet)) CHECK(sum == response.hits);
        for (const auto& value : result.values) {
          // The bare surname of Nox also finds Carl Nox: only full names are exact conditions.
          if (facet == Facet::speaker && value.value == "Nox") continue;
          const std::string both =
              query == "*" ? condition(facet, value) : "(" + query + ") AND " + condition(facet, value);
          INFO(both);
          CHECK(archive.ask(both).hits == value.count);
        }
        request.facets = {{facet, 2}};
        const auto cut = archive.ask(request).facets.at(0);
        CHECK(cut.values.size() == std::min<std::size_t>(2, result.values.size()));
        CHECK(cut.distinct == result.distinct);
        std::size_t shown = 0, whole = 0;
        for (const auto& value : cut.values) shown += value.count;
        for (const auto& value : result.values) whole += value.count;
        CHECK(shown + cut.other == whole);
      }
    }
  }
}

TEST_CASE("facets fold spellings and people, sort by count, then value") {
  SampleDocument one("1", "SANA", "2022-01-01"), two("2", "Sana", "2022-01-01"),
      three("3", "SANA", "2022-01-01");
  one.say(person("F. Mekdad"), "a");
  two.say(person("Faisal al-Mekdad"), "b").co_speakers = {person("F. Mekdad"), person("Ann Lee")};
  three.say(person("Faisal el Mekdad"), "c");
  Archive archive({one, two, three});
  auto request = archive.request("*");
  request.facets = {{Facet::speaker, 10}, {Facet::source, 10}, {Facet::topic, 10}};
  const auto response = archive.ask(request);
  REQUIRE(response.facets[0].values.size() == 2);
  CHECK(response.facets[0].values[0].value == "Faisal al-Mekdad");
  CHECK(response.facets[0].values[0].id == "f-mekdad");
  CHECK(response.facets[0].values[0].count == 3);
  CHECK(response.facets[0].values[1].value == "Ann Lee");
  REQUIRE(response.facets[1].values.size() == 1);
  CHECK(response.facets[1].values[0].value == "SANA");
  CHECK(response.facets[1].values[0].count == 3);
  CHECK(response.facets[2].none == 3);
}

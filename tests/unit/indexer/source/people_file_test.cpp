#include <catch2/catch.hpp>
#include <fstream>

#include "indexer/source/people_file.h"
#include "tests/support/temp_folder.h"

using namespace onrecord;

namespace {

Result<std::vector<ListedPerson>> read(std::string_view text) {
  test::TempFolder folder;
  const auto path = folder.path() / "people";
  std::ofstream(path) << text;
  return source::read_people_file(path);
}

}  // namespace

TEST_CASE("the three forms of a people list say the same") {
  const std::vector<ListedPerson> expected{{"p1", "Anna Kern", {"Anna Kern", "Анна Керн"}},
                                           {"p2", "Otto Dune", {"Otto Dune"}}};
  for (const char* text :
       {"{\"id\":\"p1\",\"name\":\"Anna Kern\",\"names\":[{\"name\":\"Анна "
        "Керн\",\"lang\":\"ru\"}]}\n\n{\"id\":\"p2\",\"name\":\"Otto Dune\"}\n",
        "{\"persons\":[{\"id\":\"p1\",\"name\":\"Anna Kern\",\"other_names\":[{\"name\":\"Анна "
        "Керн\"}]},\n{\"id\":\"p2\",\"name\":\"Otto Dune\"}]}",
        "p1\tAnna Kern\tАнна Керн\np2\tOtto Dune\n", "p1\tAnna Kern\np2\tOtto Dune\np1\tАнна Керн\n"}) {
    INFO(text);
    const auto people = read(text);
    REQUIRE(people);
    CHECK(*people == expected);
  }
}

TEST_CASE("Popolo's memberships are roles with dates") {
  const auto people = read(R"({
    "persons": [
      {"id": "p1", "name": "Anna Kern", "identifiers": [{"scheme": "house", "identifier": "m/17"}],
       "memberships": [{"post_id": "fish", "start_date": "2019-05-01", "end_date": "2021-12"}]},
      {"id": "p2", "name": "Otto Dune"}],
    "organizations": [{"id": "h", "name": "the House", "posts": [{"id": "fish", "label": "Minister of Fish"}]}],
    "events": [{"id": "term9", "start_date": "2018", "end_date": "2022"}],
    "memberships": [
      {"person_id": "p2", "role": "member", "organization_id": "h", "legislative_period_id": "term9"},
      {"person_id": "p2", "label": "Speaker", "start_date": "never"},
      {"person_id": "p3", "role": "member", "organization_id": "h"}]})");
  REQUIRE(people);
  REQUIRE(people->size() == 2);
  CHECK((*people)[0].ids == std::vector<std::string>{"m/17"});
  CHECK((*people)[0].roles ==
        std::vector<ListedRole>{{"Minister of Fish", Date{2019, 5, 1}, Date{2021, 12, 0}}});
  CHECK((*people)[1].roles ==
        std::vector<ListedRole>{{"member of the House", Date{2018, 0, 0}, Date{2022, 0, 0}},
                                {"Speaker", std::nullopt, std::nullopt}});
}

TEST_CASE("a line may carry roles and other ids") {
  const auto people = read(
      R"({"id":"p1","name":"Anna Kern","ids":["m/1","m/2"],"roles":[{"role":"mayor","start_date":"2020"}]})");
  REQUIRE(people);
  CHECK(people->front().ids == std::vector<std::string>{"m/1", "m/2"});
  CHECK(people->front().roles == std::vector<ListedRole>{{"mayor", Date{2020, 0, 0}, std::nullopt}});
}

TEST_CASE("a list that cannot be read names its line") {
  for (const char* text : {"{\"id\":\"p1\",\"name\":\"Anna Kern\"}\n{\"id\":\"p2\"}\n", "p1\tAnna\np2\n",
                           "{\"id\":\"p1\",\"name\":\"Anna Kern\"}\n{\"id\":\n"}) {
    const auto people = read(text);
    REQUIRE_FALSE(people);
    CHECK(people.error().message.find("line 2") != std::string::npos);
  }
  CHECK_FALSE(read("p1\t\xff\n"));
  CHECK(read("")->empty());
}

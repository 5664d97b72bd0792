#include "common/people/name.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "tests/support/text_generator.h"

using namespace onrecord;

namespace {
struct PartsCase {
  const char* name;
  std::vector<std::string> given, particles;
  const char* surname;
  const char* suffix;
};
}  // namespace

TEST_CASE("names are taken apart") {
  const PartsCase cases[] = {
      {"Tarek al-Nabulsi", {"tarek"}, {"al"}, "nabulsi", ""},
      {"Tarek Al Nabulsi", {"tarek"}, {"al"}, "nabulsi", ""},
      {"Edwin W. Marsh", {"edwin", "w"}, {}, "marsh", ""},
      {"J.K. Harrow", {"j", "k"}, {}, "harrow", ""},
      {"Greta von der Aue", {"greta"}, {"von", "der"}, "aue", ""},
      {"von der Aue", {}, {"von", "der"}, "aue", ""},
      {"Van Hollis", {"van"}, {}, "hollis", ""},
      {"Martin Lowell Kane, Jr.", {"martin", "lowell"}, {}, "kane", "jr"},
      {"Robert Dune III", {"robert"}, {}, "dune", "iii"},
      {"Jean-Marie Le Brun", {"jean", "marie"}, {"le"}, "brun", ""},
      {"Anna Smith-Jones", {"anna"}, {}, "smith-jones", ""},
      {"Marsh, Edwin", {"edwin"}, {}, "marsh", ""},
      {"Han Ki-joon", {"ki", "joon"}, {}, "han", ""},
      {"Marsh", {}, {}, "marsh", ""},
      {"Seán O’Rourke", {"sean"}, {}, "orourke", ""},
      {"", {}, {}, "", ""},
      {"Jr.", {}, {}, "jr", ""},
  };
  for (const auto& test : cases) {
    CAPTURE(test.name);
    const NameParts parts = parse_name(test.name);
    CHECK(parts.given == test.given);
    CHECK(parts.particles == test.particles);
    CHECK(parts.surname == test.surname);
    CHECK(parts.suffix == test.suffix);
  }
}

TEST_CASE("name ids") {
  const std::pair<const char*, const char*> cases[] = {
      {"Tarek al-Nabulsi", "tarek-al-nabulsi"},
      {"Seán O’Rourke", "sean-o-rourke"},
      {"J.K. Harrow", "j-k-harrow"},
      {"  Edwin  Marsh, Jr. ", "edwin-marsh-jr"},
      {"Öz Çelik", "oz-celik"},
      {"Иван Петров", "иван-петров"},
      {"طارق النابلسي", "طارق-النابلسي"},
      {"李明", "李明"},
      {"?!", ""},
  };
  for (const auto& [name, id] : cases) CHECK(name_id(name) == id);
}

TEST_CASE("a long name's id is cut, and told apart by its hash") {
  const std::string long_name(400, 'a');
  const std::string id = name_id(long_name);
  CHECK(id.size() == 217);
  CHECK(id != name_id(long_name + "b"));
  CHECK(id.substr(0, 200) == name_id(long_name + "b").substr(0, 200));
  CHECK(name_id(std::string(217, 'a')) == std::string(217, 'a'));
}

TEST_CASE("name_id is idempotent and clean") {
  CHECK(rc::check([] {
    const std::string id = name_id(*test::any_text());
    RC_ASSERT(name_id(id) == id);
    RC_ASSERT(!id.starts_with('-') && !id.ends_with('-') && id.find("--") == std::string::npos);
  }));
}

TEST_CASE("spellings of one name share a key") {
  const std::pair<const char*, const char*> cases[] = {
      {"Tarek al-Nabulsi", "tarek nabulsi"},
      {"Tarek Al Nabulsi", "tarek nabulsi"},
      {"TAREK EL-NABULSI", "tarek nabulsi"},
      {"Tárek el Nabulsi", "tarek nabulsi"},
      {"al-Nabulsi", "nabulsi"},
      {"Al Harding", "al harding"},
      {"Nabulsi, Tarek", "tarek nabulsi"},
      {"Jean-Marie Le Brun", "jean marie le brun"},
      {"Seán O'Rourke", "sean orourke"},
      {"J.K. Harrow", "j k harrow"},
      {"J. K. Harrow", "j k harrow"},
      {"Martin Kane, Jr.", "martin kane jr"},
      {"Abdel-Karim el-Said", "abdel karim said"},
  };
  for (const auto& [name, key] : cases) {
    CAPTURE(name);
    CHECK(name_key(name) == key);
  }
}

TEST_CASE("surname keys") {
  const std::pair<const char*, const char*> cases[] = {
      {"Tarek al-Nabulsi", "nabulsi"},
      {"al-Nabulsi", "nabulsi"},
      {"Nabulsi", "nabulsi"},
      {"Tarek Al Nabulsi", "nabulsi"},
      {"Greta von der Aue", "aue"},
      {"von der Aue", "aue"},
      {"Anna Smith-Jones", "smith jones"},
      {"Smith-Jones", "smith jones"},
      {"Martin Kane Jr.", "kane"},
      {"Han Ki-joon", "han"},
      {"Han", "han"},
      {"O’Rourke", "orourke"},
      {"Marsh, Edwin", "marsh"},
  };
  for (const auto& [name, key] : cases) {
    CAPTURE(name);
    CHECK(surname_key(name) == key);
  }
}

TEST_CASE("leading titles are stripped") {
  const std::pair<const char*, const char*> cases[] = {
      {"Foreign Minister Dr. Tarek al-Nabulsi", "Tarek al-Nabulsi"},
      {"Foreign and Expatriates Minister, Dr. Tarek al-Nabulsi", "Tarek al-Nabulsi"},
      {"former Deputy Prime Minister Edwin Marsh", "Edwin Marsh"},
      {"then-President Marsh", "Marsh"},
      {"Sen. Anna Smith", "Anna Smith"},
      {"SENATOR ANNA SMITH", "ANNA SMITH"},
      {"Lt. Gen. Edwin Marsh", "Edwin Marsh"},
      {"the Right Honourable Anna Smith", "Anna Smith"},
      {"Grand Ayatollah Karim", "Karim"},
      {"Mrs Smith", "Smith"},
      {"Attorney General Edwin Marsh", "Edwin Marsh"},
      {"President", "President"},
      {"Prime Minister", "Prime Minister"},
      {"Edwin Marsh", "Edwin Marsh"},
      {"Edwin King", "Edwin King"},
      {"Marsh, Minister", "Marsh, Minister"},
      {"", ""},
  };
  for (const auto& [name, bare] : cases) {
    CAPTURE(name);
    CHECK(strip_titles(name) == bare);
  }
}

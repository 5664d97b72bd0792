#include "common/people/authority.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "common/people/name.h"

using namespace onrecord;

namespace {

NameRow row(const std::string& form, std::uint32_t documents, const std::string& outlet = "x",
            const std::string& quarter = "2022Q1") {
  return {name_id(form), form, "", outlet, quarter, true, is_bare_name(form), documents, documents * 2};
}

/// "id=Name[members]" per person, "~" in front of the bare one.
std::vector<std::string> summary(const std::vector<NameRow>& rows) {
  std::vector<std::string> out;
  for (const Person& person : derive_people(rows)) {
    std::string text = (person.bare ? "~" : "") + person.name + ":";
    for (const auto& id : person.members) text += " " + id;
    if (!person.buckets.empty()) text += " +" + std::to_string(person.buckets.size());
    out.push_back(text);
  }
  return out;
}
using Summary = std::vector<std::string>;

}  // namespace

TEST_CASE("equal keys are one person: case, accents, al-/el-") {
  CHECK(summary({row("Faisal al-Mekdad", 3), row("Faisal El Mekdad", 1), row("FAISAL AL-MEKDAD", 1),
                 row("Faisál Mekdad", 1)}) ==
        Summary{"Faisal al-Mekdad: faisal-al-mekdad faisal-el-mekdad faisal-mekdad"});
}

TEST_CASE("a lacking form joins also in another spelling or script") {
  CHECK(summary({row("Hilary Dune", 1), row("Hillary Rose Dune", 2)}) ==
        Summary{"Hillary Rose Dune: hilary-dune hillary-rose-dune"});
  CHECK(summary({row("Viktor Brensky", 1), row("Віктор Бренський", 2), row("V. Brenskij", 1)}) ==
        Summary{"Віктор Бренський: v-brenskij viktor-brensky віктор-бренськии"});
}

TEST_CASE("a lacking form joins only where exactly one fuller person fits") {
  CHECK(summary({row("J. Smith", 9), row("John Smith", 1)}) == Summary{"John Smith: j-smith john-smith"});
  CHECK(summary({row("J. Smith", 9), row("John Smith", 1), row("Jane Smith", 1)}) ==
        Summary{"J. Smith: j-smith", "Jane Smith: jane-smith", "John Smith: john-smith"});
  CHECK(summary({row("George W. Bush", 2), row("George H. W. Bush", 1), row("George Bush", 5)}) ==
        Summary{"George Bush: george-bush", "George H. W. Bush: george-h-w-bush",
                "George W. Bush: george-w-bush"});
  CHECK(summary({row("George W. Bush", 2), row("George Bush", 5), row("G. Bush", 1)}) ==
        Summary{"George W. Bush: g-bush george-bush george-w-bush"});
  CHECK(summary({row("Martin King", 2), row("Martin King Jr", 5)}) ==
        Summary{"Martin King Jr: martin-king martin-king-jr"});
  CHECK(summary({row("Ann Lee", 2), row("Annabel Lee", 5)}) ==
        Summary{"Ann Lee: ann-lee", "Annabel Lee: annabel-lee"});
}

TEST_CASE("bare surnames go to a person by the integer test only") {
  CHECK(summary({row("Faisal al-Mekdad", 5), row("Mekdad", 7)}) ==
        Summary{"Faisal al-Mekdad: faisal-al-mekdad +1"});
  CHECK(summary({row("Faisal al-Mekdad", 4), row("Mekdad", 7)}) ==
        Summary{"Faisal al-Mekdad: faisal-al-mekdad", "~Mekdad: mekdad"});
  // Another outlet's or quarter's documents do not count.
  CHECK(summary({row("Faisal al-Mekdad", 50), row("Mekdad", 7, "y"), row("Mekdad", 7, "x", "2022Q2")}) ==
        Summary{"Faisal al-Mekdad: faisal-al-mekdad", "~Mekdad: mekdad"});
  // A rival's full name forbids it, however rare; initials may be a tenth.
  CHECK(summary({row("John Smith", 99), row("Jane Smith", 1), row("Smith", 7)}).back() == "~Smith: smith");
  CHECK(summary({row("John Smith", 18), row("K. Smith", 2), row("Smith", 7)})[0] ==
        "John Smith: john-smith +1");
  CHECK(summary({row("John Smith", 17), row("K. Smith", 2), row("Smith", 7)}).back() == "~Smith: smith");
  const auto people = derive_people(std::vector<NameRow>{row("Faisal al-Mekdad", 5), row("Mekdad", 7)});
  CHECK(people[0].documents == 12);
  CHECK(people[0].statements == 24);
}

TEST_CASE("organisations: only equal keys, surnames mean nothing") {
  NameRow ministry{"foreign-ministry", "Foreign Ministry", "", "x", "", false, false, 1, 1};
  NameRow other{"f-ministry", "F. Ministry", "", "x", "", false, false, 1, 1};
  CHECK(summary({ministry, other, row("Ministry", 3)}) ==
        Summary{"F. Ministry: f-ministry", "Foreign Ministry: foreign-ministry", "~Ministry: ministry"});
}

TEST_CASE("display name: most documents among the fullest forms, ties by bytes") {
  CHECK(summary({row("Zoe B. Ray", 1), row("ZOE B. RAY", 3), row("Zoe Ray", 90)})[0].substr(0, 10) ==
        "ZOE B. RAY");
  CHECK(summary({row("Élan Ray", 2), row("Elan Ray", 2)})[0].substr(0, 8) == "Elan Ray");
}

TEST_CASE("the order and the splits of rows do not matter") {
  const std::vector<std::string> forms{
      "George W. Bush", "George H. W. Bush", "George Bush", "G. Bush",        "Bush",
      "Jeb Bush",       "Faisal al-Mekdad",  "F. Mekdad",   "El-Mekdad",      "Faisal Mekdad",
      "Martin King Jr", "Martin King",       "M. L. King",  "Martin L. King", "King"};
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<NameRow> rows;
    for (int i = 0; i < 12; ++i)
      rows.push_back(row(forms[random() % forms.size()], 1 + static_cast<std::uint32_t>(random() % 8),
                         random() % 2 ? "x" : "y"));
    const auto expected = derive_people(rows);
    std::vector<NameRow> split;
    for (const NameRow& one : rows) {
      NameRow part = one, rest = one;
      part.documents = static_cast<std::uint32_t>(random() % one.documents);
      part.statements = part.documents;
      rest.documents -= part.documents;
      rest.statements -= part.statements;
      split.push_back(rest);
      if (part.documents > 0) split.push_back(part);
    }
    std::shuffle(split.begin(), split.end(), random);
    REQUIRE(derive_people(split) == expected);
  }
}

TEST_CASE("each family derived alone gives the same people") {
  const std::vector<NameRow> rows{row("George W. Bush", 2), row("Faisal al-Mekdad", 5), row("Mekdad", 2),
                                  row("G. Bush", 1)};
  std::map<std::string, std::vector<NameRow>> families;
  for (const NameRow& one : rows) families[family_key(one.form, one.person)].push_back(one);
  std::vector<Person> apart;
  for (const auto& [key, family] : families)
    for (const Person& person : derive_people(family)) apart.push_back(person);
  std::sort(apart.begin(), apart.end(), [](const Person& a, const Person& b) { return a.id < b.id; });
  CHECK(apart == derive_people(rows));
}

TEST_CASE("quarters and fitting names") {
  CHECK(quarter_of({2022, 3, 31}) == "2022Q1");
  CHECK(quarter_of({2022, 4, 0}) == "2022Q2");
  CHECK(quarter_of({2022, 0, 0}).empty());
  CHECK(name_fits("F. Mekdad", "Faisal al-Mekdad"));
  CHECK(name_fits("Faisal el Mekdad", "Faisal al-Mekdad"));
  CHECK_FALSE(name_fits("Faisal al-Mekdad", "F. Mekdad"));
  CHECK_FALSE(name_fits("Mekdad", "Faisal al-Mekdad"));
}

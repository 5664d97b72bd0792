#include <catch2/catch.hpp>

#include "common/people/country_forms.h"
#include "common/people/office.h"

using namespace onrecord;

namespace {

struct Case {
  const char* asked;
  const char* role;
  bool held;
};

const Case kCases[] = {
    {"the foreign minister", "Foreign and Expatriates Minister", true},
    {"foreign minister", "Minister of Foreign Affairs", true},
    {"foreign minister", "minister for foreign affairs and trade", true},
    {"Syria's foreign minister", "Syrian Foreign Minister", true},
    {"Syrian foreign minister", "foreign minister of Syria", true},
    {"Syrian foreign minister", "foreign minister", false},
    {"Syrian foreign minister", "Turkish foreign minister", false},
    {"the British prime minister", "Prime Minister of the United Kingdom", true},
    {"U.S. secretary of state", "American Secretary of State", true},
    {"us secretary of state", "US Secretary of State", true},
    {"the South Korean president", "president of the Republic of Korea", true},
    {"the North Korean president", "South Korean president", false},
    {"the then prime minister", "Prime Minister", true},
    {"the current prime minister", "Prime Minister", true},
    {"prime minister", "then-Prime Minister", true},
    {"prime minister", "acting prime minister", true},
    {"prime minister", "former prime minister", false},
    {"prime minister", "ex-Prime Minister", false},
    {"former prime minister", "ex-Prime Minister", true},
    {"former prime minister", "prime minister", false},
    {"prime minister", "deputy prime minister", false},
    {"deputy prime minister", "Deputy Prime Minister", true},
    {"president", "Vice President", false},
    {"prime minister", "Vice President and Prime Minister", true},
    {"president", "President and Prime Minister", true},
    {"president", "Vice President and Prime Minister", false},
    {"president", "president-elect", false},
    {"president", "spokesman for the president", false},
    {"president", "presidential candidate", false},
    {"spokeswoman for the president", "presidential spokesman", true},
    {"prime minister", "Prime Minister's chief of staff", false},
    {"foreign secretary", "Secretary of State for Foreign Affairs", true},
    {"White House spokesman", "spokeswoman for the White House", true},
    {"White House spokesman", "U.S. spokesman", false},
    {"foreign minister", "Foreign Trade Minister", false},
    {"foreign minister", "minister of foreign trade", false},
    {"foreign minister", "Foreign Affairs Minister", true},
    {"trade minister", "Foreign Trade Minister", true},
    {"foreign minister", "minister for financial services at the Department of Foreign Affairs", false},
    {"Yale professor", "professor at Yale", true},
    {"foreign ministry spokesman", "spokesman at the Ministry of Foreign Affairs", true},
    {"foreign office spokesman", "spokesman at the Foreign Office", true},
    {"finance minister", "Finance and Economy Minister", true},
    {"finance minister", "Finance, Economy and Trade Minister", true},
    {"defense secretary", "Defence Secretary", true},
};

}  // namespace

TEST_CASE("an office is held by whoever has it under any wording") {
  for (const Case& one : kCases) {
    INFO(one.asked << " / " << one.role);
    CHECK(holds(parse_office(one.asked), one.role) == one.held);
  }
}

TEST_CASE("a shorter role says nothing against a longer office") {
  const Office asked = parse_office("Syria's foreign minister");
  CHECK(says_less(asked, "Minister"));
  CHECK(says_less(asked, "foreign minister"));
  CHECK_FALSE(says_less(asked, "interior minister"));
  CHECK_FALSE(says_less(asked, "former foreign minister"));
  CHECK_FALSE(says_less(parse_office("former foreign minister"), "foreign minister"));
}

TEST_CASE("only titles are offices of which one is held at a time") {
  CHECK(is_titled(parse_office("the Syrian foreign minister")));
  CHECK_FALSE(is_titled(parse_office("residents of the valley")));
  CHECK_FALSE(is_titled(parse_office("")));
}

TEST_CASE("countries are known by name and adjective, not by their seats") {
  const CountryForms& countries = CountryForms::built_in();
  CHECK(countries.longest_at({"the", "south", "korean", "army"}, 1).code == "KR");
  CHECK(countries.longest_at({"the", "south", "korean", "army"}, 1).words == 2);
  CHECK(countries.longest_at({"white", "house"}, 0).words == 0);
  CHECK(countries.longest_at({"moscow"}, 0).words == 0);
  CHECK(countries.forms("GB").size() > 3);
  CHECK(countries.forms("??").empty());
}

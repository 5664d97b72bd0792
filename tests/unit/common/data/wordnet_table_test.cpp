#include "common/data/wordnet_table.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("WordNet's words and irregular forms are in the program") {
  const WordNetTable& table = WordNetTable::embedded();
  CHECK(table.counts("say").of(WordNetClass::verb) > 100);
  CHECK(table.counts("minister").of(WordNetClass::noun) > 0);
  CHECK(table.counts("zzyzx").count == WordNetCounts{}.count);
  CHECK(table.noun_domain("bridesmaid") == NounDomain::person);
  CHECK(table.noun_domain("committee") == NounDomain::group);
  CHECK(table.noun_domain("bridge") == NounDomain::other);
  CHECK(table.noun_domain("poland") == NounDomain::place);
  CHECK(table.noun_domain("zzyzx") == NounDomain::other);
  CHECK(table.is_proper_noun("poland"));
  CHECK(!table.is_proper_noun("bridge"));
  CHECK(!table.is_proper_noun("zzyzx"));
  const auto said = table.exceptions("said");
  REQUIRE(said.size() == 1);
  CHECK(said.front().base == "say");
}

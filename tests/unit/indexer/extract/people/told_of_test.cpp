// Who is only told of does not speak; whose office, group and firm is meant.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("who speaks: a person only told of in a participle clause is not the speaker") {
  test::check_extraction({
      {"Dale Horvath leads a group trying to acquire Kestrel Corp. The group said it would raise its bid.",
       {"the group | said | it would raise its bid"}},
      {"A group led by Dale Horvath, seeking to buy Kestrel Corp, said it had the money.",
       {"a group led by Dale Horvath | said | it had the money"}},
      {"A consortium headed by Kestrel Corp, trying to buy the mill, said it had the money.",
       {"a consortium headed by Kestrel Corp | said | it had the money"}},
  });
}

TEST_CASE("who speaks: a body right before without a name of its own") {
  test::check_extraction({
      {"Doctors met a group opposed to Kestrel Corp. The group said it would sue.",
       {"the group | said | it would sue"}},
      {"Kestrel Corp is a group with mills in Leeds. The group said it would sue.",
       {"Kestrel Corp | said | it would sue"}},
  });
}

TEST_CASE("who speaks: an official of one ministry is not the minister of another") {
  test::check_extraction({
      {"Finance Minister Olan Berg spoke in the morning. An agriculture ministry official said the harvest "
       "was poor.",
       {"an agriculture ministry official | said | the harvest was poor"}},
      {"One official said the talks had failed. Trade Minister Olan Berg said they had not.",
       {"one official | said | the talks had failed", "Olan Berg | said | they had not"}},
  });
}

TEST_CASE("who speaks: an office learnt from the clerk who left") {
  test::check_extraction({
      {"The clerk, Mona Tilley, left early. The clerk said the minutes would follow.",
       {"Mona Tilley | said | the minutes would follow"}},
  });
}

TEST_CASE("who speaks: tickers are brackets and no part of a name") {
  test::check_extraction({
      {"Kestrel Corp <KSL.N> said it would sell its mill. Analysts at Norholm Bank <NHB> said the price was "
       "low.",
       {"Kestrel Corp | said | it would sell its mill",
        "analysts at Norholm Bank | said | the price was low"}},
  });
}

TEST_CASE("who speaks: a firm of two names") {
  test::check_extraction({
      {"Duff and Marlow said it would sell its Leeds office. The firm has 40 workers.",
       {"Duff and Marlow | said | it would sell its Leeds office"}},
  });
}

TEST_CASE("who speaks: a name that opens the sentence and is told of") {
  test::check_extraction({
      {"Mona Tilley, whose brother drowned in the flood, said the warning came too late.",
       {"Mona Tilley | said | the warning came too late"}},
      {"Mona Tilley, of Ferry Lane, Oldland, said the warning came too late.",
       {"Mona Tilley | said | the warning came too late"}},
  });
}

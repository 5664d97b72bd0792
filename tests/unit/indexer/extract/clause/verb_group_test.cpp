#include "indexer/extract/clause/verb_group.h"

#include <catch2/catch.hpp>

#include "tests/support/analysed.h"

using namespace onrecord::extract;
using onrecord::test::Analysed;

TEST_CASE("verb group: it ends at its sentence's and its quotation's start") {
  const Analysed sentence("It never did. Never said it.");
  CHECK(sentence.words(Range{verb_group_start(sentence.text(), sentence.at("said")), sentence.at("said")}) ==
        "Never said");
  const Analysed quotation("“It is late, always” said Anna Reed.");
  CHECK(verb_group_start(quotation.text(), quotation.at("said")) == quotation.at("said"));
}

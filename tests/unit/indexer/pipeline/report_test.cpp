#include "indexer/pipeline/report.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("the closing line counts in words") {
  CHECK(to_string(Tally{}) == "0 documents, 0 statements");
  Tally tally;
  tally.documents = tally.statements = tally.unchanged_documents = tally.unchanged_files = 1;
  tally.removed = tally.rejected = tally.without_rules = tally.other_files = 1;
  CHECK(to_string(tally) ==
        "1 document, 1 statement, 1 document unchanged, 1 file unchanged, 1 document removed, 1 rejected, "
        "1 document in a language without rules, 1 file of an unknown kind");
  tally = {};
  tally.documents = 12;
  tally.statements = 140;
  tally.without_rules = 2;
  CHECK(to_string(tally) == "12 documents, 140 statements, 2 documents in languages without rules");
}

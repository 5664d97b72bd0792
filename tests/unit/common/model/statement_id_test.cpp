#include "common/model/statement_id.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("the id of the contract's example") {
  const StatementSpans bytes{{{1812, 1928}}, Span{1795, 1801}, Span{1802, 1806}};
  CHECK(statement_id("articles/sana-2022-02-24.txt", Part::text, bytes) ==
        "08f3cd85effb7f9b3e8ce065d1d8dd1d");
}

TEST_CASE("absent spans and several content spans change the id") {
  const StatementSpans one{{{0, 5}, {9, 12}}, std::nullopt, std::nullopt};
  const StatementSpans two{{{0, 5}}, std::nullopt, std::nullopt};
  CHECK(statement_id("a", Part::text, one) != statement_id("a", Part::text, two));
  CHECK(statement_id("a", Part::text, two) != statement_id("a", Part::title, two));
}

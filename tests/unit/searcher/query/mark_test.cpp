#include "searcher/query/mark.h"

#include <catch2/catch.hpp>

#include "searcher/query/nearest.h"

using namespace onrecord;
using namespace onrecord::query;

TEST_CASE("the place is marked in columns of code points") {
  CHECK(mark("kind:dirct", {5, 10}) == "kind:dirct\n     ^^^^^\n");
  CHECK(mark("é kind", {3, 7}) == "é kind\n  ^^^^\n");
  CHECK(mark("a\tb\nc", {4, 5}) == "a b c\n    ^\n");
  CHECK(mark("a\xFF"
             "b",
             {1, 2}) == "a?b\n ^\n");
  CHECK(mark("abc", {3, 3}) == "abc\n   ^\n");
  CHECK(mark("abc", {2, 99}) == "abc\n  ^\n");
  CHECK(mark("", {0, 0}).empty());
}

TEST_CASE("of a long query the stretch around the place is shown") {
  const std::string query = std::string(200, 'a') + "(" + std::string(200, 'b');
  CHECK(mark(query, {200, 201}) ==
        "…" + std::string(60, 'a') + "(" + std::string(39, 'b') + "…\n" + std::string(61, ' ') + "^\n");
}

TEST_CASE("the nearest name") {
  constexpr std::string_view kNames[]{"speaker", "source", "said", "to"};
  CHECK(nearest("speeker", kNames).name == "speaker");
  CHECK(nearest("psoecker", kNames).name == "speaker");
  CHECK(nearest("siad", kNames).name == "said");
  CHECK(nearest("siad", kNames).distance == 1);  // a swap is one edit
  CHECK(nearest("to", kNames).distance == 0);
  CHECK(nearest("", kNames).name == "to");
}

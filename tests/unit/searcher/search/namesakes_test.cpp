#include "searcher/search/namesakes.h"

#include <catch2/catch.hpp>

using namespace onrecord;

namespace {

NameRow row(const char* role, const char* outlet, const char* quarter) {
  NameRow out;
  out.id = "anna-kern";
  out.form = "Anna Kern";
  out.role = role;
  out.outlet = outlet;
  out.quarter = quarter;
  out.documents = 1;
  return out;
}

}  // namespace

TEST_CASE("rows that have nothing in common look like two people") {
  using search::look_like_namesakes;
  CHECK_FALSE(look_like_namesakes({}));
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2020Q1")}));
  // Another outlet, another office.
  CHECK(look_like_namesakes({row("Minister of Fish", "a", "2020Q1"), row("goalkeeper", "b", "2020Q1")}));
  // One outlet calls one person this and that.
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2020Q1"), row("angler", "a", "2020Q2")}));
  // A third outlet that knows both makes them one.
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2020Q1"), row("angler", "b", "2020Q2"),
                                   row("Fish Minister", "c", "2020Q1"), row("angler", "c", "2020Q1")}));
  // Without a role another outlet says nothing against it, unless many years lie between.
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2020Q1"), row("", "b", "2020Q3")}));
  CHECK(look_like_namesakes({row("Minister of Fish", "a", "1987Q1"), row("", "b", "2020Q3")}));
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2015Q1"), row("", "b", "2020Q3")}));
  CHECK_FALSE(look_like_namesakes({row("Minister of Fish", "a", "2015Q1"), row("", "", "")}));
  // In one outlet thirty years apart.
  CHECK(look_like_namesakes({row("Treasurer", "a", "1987Q1"), row("general counsel", "a", "2016Q3")}));
}

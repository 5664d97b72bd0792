#include "common/text/fold.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("folding removes case, accents and typographic punctuation") {
  CHECK(fold("Mekdad") == "mekdad");
  CHECK(fold("Łukasz Şahin Ørsted Straße") == "lukasz sahin orsted strasse");
  CHECK(fold("O’Neill-Peña") == "o'neill-pena");
  CHECK(fold("Зеленський") == "зеленськии");
}

TEST_CASE("lower case keeps accents") { CHECK(to_lower("ÉTÉ Álvarez’s") == "été álvarez’s"); }

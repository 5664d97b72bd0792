#include "indexer/extract/text/spelling.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace onrecord::extract;

TEST_CASE("spelling: what the characters of a token tell") {
  struct Row {
    std::string text;
    Symbol symbol;
    Initial initial;
    bool all_upper, name_prefix;
  };
  const std::vector<Row> rows{
      {"said", Symbol::word, Initial::lower, false, false},
      {"Said", Symbol::word, Initial::upper, false, false},
      {"U.S.", Symbol::word, Initial::upper, true, false},
      {"Élan", Symbol::word, Initial::upper, false, false},
      {"54-year-old", Symbol::word, Initial::digit, false, false},
      {"al-Mekdad", Symbol::word, Initial::lower, false, true},
      {"d’Estaing", Symbol::word, Initial::lower, false, true},
      {"iPhone", Symbol::word, Initial::lower, false, false},
      {",", Symbol::comma, Initial::other, true, false},
      {"---", Symbol::dash, Initial::other, true, false},
      {"“", Symbol::opening_quote, Initial::other, true, false},
      {"''", Symbol::straight_quote, Initial::other, true, false},
      {"£", Symbol::other, Initial::other, true, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Spelling spelling = spelling_of(row.text);
    CHECK(spelling.symbol == row.symbol);
    CHECK(spelling.initial == row.initial);
    CHECK(spelling.all_upper == row.all_upper);
    CHECK(spelling.name_prefix == row.name_prefix);
  }
}

TEST_CASE("spelling: letters each followed by a full stop") {
  for (const char* text : {"U.S.", "a.m.", "J."}) CHECK(is_dotted_letters(text));
  for (const char* text : {"m.", "said.", "U.S", "", "1.5."}) CHECK_FALSE(is_dotted_letters(text));
}

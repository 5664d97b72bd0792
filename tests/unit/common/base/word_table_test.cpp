#include "common/base/word_table.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace onrecord;

TEST_CASE("word table: a head is the first eight bytes") {
  CHECK(head_of("") == 0);
  CHECK(head_of("ab") == 'a' + 256 * 'b');
  CHECK(head_of("december") == head_of("decembers"));
  CHECK(head_of("march") != head_of("marchs"));
  CHECK(head_of("é") == 0xA9C3);
}

TEST_CASE("word table: a head is the same made by the compiler and by the program") {
  const std::string word = "abcdefghijk";
  std::uint64_t bytes = 0;
  for (std::size_t size = 0; size <= word.size(); ++size) {
    CHECK(head_of(word.substr(0, size)) == bytes);
    if (size < 8) bytes |= std::uint64_t{static_cast<unsigned char>(word[size])} << (8 * size);
  }
  constexpr std::uint64_t kLong = head_of("december");
  CHECK(head_of(std::string("december")) == kLong);
  CHECK(lower_head_of("DeCember 1") == kLong);
  CHECK(lower_head_of("MAY") == head_of("may"));
  CHECK(lower_head_of("Q1") == head_of("q1"));
}

TEST_CASE("word table: finds its words, in a table that is nearly full, and no others") {
  std::array<std::uint64_t, 250> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = head_of("w" + std::to_string(i));
  const WordTable<8> table(words);
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(table.find(words[i]) == i + 1);
  for (int i = 250; i < 2000; ++i) CHECK(table.find(head_of("w" + std::to_string(i))) == 0);
}

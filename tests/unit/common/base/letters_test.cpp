#include "common/base/letters.h"

#include <catch2/catch.hpp>
#include <string>

using onrecord::is_ascii_letter;
using onrecord::letters_end;
using onrecord::visible_end;

TEST_CASE("letters end at the first byte that is none, whichever it is") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    for (std::size_t letters = 0; letters < 20; ++letters)
      for (const std::size_t behind : {0U, 9U}) {
        const std::string text = std::string(letters, 'q') + c + std::string(behind, 'Z');
        const std::size_t end = is_ascii_letter(c) ? text.size() : letters;
        REQUIRE(letters_end(text, 0) == end);
        if (letters) REQUIRE(letters_end(text, letters - 1) == end);
      }
  }
  CHECK(letters_end("", 0) == 0);
  CHECK(letters_end("abc", 3) == 3);
}

TEST_CASE("what can be seen ends at the first blank or control character") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    for (std::size_t before = 0; before < 20; ++before)
      for (const std::size_t behind : {0U, 9U}) {
        const std::string text = std::string(before, '~') + c + std::string(behind, '\xFF');
        const std::size_t end = byte > ' ' ? text.size() : before;
        REQUIRE(visible_end(text, 0) == end);
        if (before) REQUIRE(visible_end(text, before - 1) == end);
      }
  }
}

#include "common/base/utf8.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("byte offsets map to code points, also behind long non-ASCII text") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "aé’😀";
  const CodePointIndex index(text);
  for (std::uint32_t at = 0, count = 0; at <= text.size(); ++count) {
    REQUIRE(index.to_chars(at) == count);
    if (at == text.size()) break;
    at += code_point_at(text, at).size;
  }
}

TEST_CASE("invalid UTF-8 is found with its place") {
  CHECK_FALSE(find_invalid_utf8("plain"));
  CHECK_FALSE(find_invalid_utf8("naïve ’ 😀"));
  CHECK(find_invalid_utf8("ab\xFF") == 2U);
  CHECK(find_invalid_utf8("ab\xC0\x80") == 2U);        // overlong
  CHECK(find_invalid_utf8("ab\xED\xA0\x80") == 2U);    // surrogate
  CHECK(find_invalid_utf8("12345678\xE2\x80") == 8U);  // cut
}

#include "common/base/json_writer.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace onrecord;

namespace {

std::string written(std::string_view text) {
  JsonWriter json;
  json.string(text);
  return std::string(json.text());
}

}  // namespace

TEST_CASE("commas stand between values and members, wherever containers begin and end") {
  JsonWriter json;
  json.begin_object();
  json.key("a");
  json.begin_array();
  json.integer(1);
  json.begin_array();
  json.end_array();
  json.boolean(false);
  json.end_array();
  json.key("b");
  json.null();
  json.key("c");
  json.begin_object();
  json.end_object();
  json.key("d");
  json.string_or_null(std::nullopt);
  json.end_object();
  CHECK(json.text() == R"({"a":[1,[],false],"b":null,"c":{},"d":null})");
  json.clear();
  json.integer(std::numeric_limits<std::int64_t>::min());
  CHECK(json.text() == "-9223372036854775808");
}

TEST_CASE("strings are escaped where JSON wants it, at any place of a word of eight bytes") {
  CHECK(written("") == R"("")");
  CHECK(written("naïve ’ 😀 \x7F/") == "\"naïve ’ 😀 \x7F/\"");
  CHECK(written("\"\\\b\f\n\r\t") == R"("\"\\\b\f\n\r\t")");
  CHECK(written(std::string_view("\0\x1F", 2)) == R"("\u0000\u001F")");
  for (std::size_t size = 1; size < 20; ++size)
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'x'), expected(size + 1, 'x');
      text[at] = '\n';
      expected.replace(at, 2, "\\n");
      REQUIRE(written(text) == '"' + expected + '"');
    }
}

TEST_CASE("decimals lose their trailing zeros but one") {
  JsonWriter json;
  json.begin_array();
  for (const double number : {0.9, 1.0, 0.25, 0.0}) json.decimal(number, 2);
  json.end_array();
  CHECK(json.text() == "[0.9,1.0,0.25,0.0]");
}

TEST_CASE("long texts fit") {
  const std::string text(100'000, 'x');
  CHECK(written(text) == '"' + text + '"');
}

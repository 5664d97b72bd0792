#include "common/base/json_writer.h"

#include <catch2/catch.hpp>

using onrecord::JsonWriter;

namespace {

std::string written(std::string_view text) {
  JsonWriter json;
  json.string(text);
  return std::string(json.text());
}

}  // namespace

TEST_CASE("strings are escaped where JSON wants it, wherever in the string") {
  CHECK(written("") == R"("")");
  CHECK(written("\b\t\n\v\f\r") == R"("\b\t\n\u000B\f\r")");
  CHECK(written(std::string_view("\0\x1F\x20\x7F", 4)) == "\"\\u0000\\u001F \x7F\"");
  CHECK(written("“é”") == "\"“é”\"");
  for (std::size_t size = 0; size < 40; ++size)
    for (std::size_t at = 0; at <= size; ++at) {
      const std::string front(at, '!'), behind(size - at, '~');
      CHECK(written(front + behind) == '"' + front + behind + '"');
      CHECK(written(front + '"' + behind) == '"' + front + "\\\"" + behind + '"');
      CHECK(written(front + '\\' + behind) == '"' + front + "\\\\" + behind + '"');
      CHECK(written(front + '\x1F' + behind) == '"' + front + "\\u001F" + behind + '"');
    }
}

TEST_CASE("values are parted by commas, lines are not") {
  JsonWriter json;
  for (int line = 0; line < 2; ++line) {
    json.begin_object();
    json.key("a");
    json.begin_array();
    json.begin_array();
    json.end_array();
    json.integer(-1);
    json.integer(20);
    json.end_array();
    json.key("b");
    json.begin_object();
    json.end_object();
    json.key("c");
    json.boolean(true);
    json.key("d");
    json.string_or_null(std::nullopt);
    json.key("e");
    json.plain_string("x");
    json.end_object();
    json.end_line();
  }
  const std::string line = R"({"a":[[],-1,20],"b":{},"c":true,"d":null,"e":"x"})"
                           "\n";
  CHECK(json.text() == line + line);
  json.clear();
  json.integer(1);
  CHECK(json.text() == "1");
}

TEST_CASE("decimals lose trailing zeros but one") {
  JsonWriter json;
  json.begin_array();
  for (const double value : {1.0, 0.9, 0.756}) json.decimal(value, 2);
  json.decimal(3.0, 0);
  json.end_array();
  CHECK(json.text() == "[1.0,0.9,0.76,3]");
}

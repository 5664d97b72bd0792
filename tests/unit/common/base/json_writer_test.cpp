#include "common/base/json_writer.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

namespace {

std::string written(const std::string& value) {
  onrecord::JsonWriter json;
  json.string(value);
  return std::string(json.text());
}

TEST_CASE("a string without special characters is written as it is, whatever its length") {
  for (std::size_t size = 0; size < 40; ++size) {
    for (const char* filling : {"a", " ", "~", "\x7F", "ü", "—"}) {
      std::string text;
      while (text.size() < size) text += filling;
      CHECK(written(text) == "\"" + text + "\"");
    }
  }
}

TEST_CASE("quotation marks, backslashes and controls are escaped wherever they stand") {
  const std::vector<std::pair<char, std::string>> escapes{
      {'"', "\\\""}, {'\\', "\\\\"}, {'\n', "\\n"}, {'\t', "\\t"}, {'\0', "\\u0000"}, {'\x1F', "\\u001F"}};
  for (const auto& [character, escaped] : escapes) {
    for (std::size_t size = 1; size < 26; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, '!');
        text[at] = character;
        CHECK(written(text) == "\"" + text.substr(0, at) + escaped + text.substr(at + 1) + "\"");
      }
    }
  }
}

}  // namespace

#include "common/text/tokenize.h"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "common/base/utf8.h"
#include "tests/support/text_generator.h"

using namespace onrecord;

namespace {
std::string joined(std::string_view text) {
  std::string out;
  for (const Word& word : words(text)) {
    if (!out.empty()) out += '|';
    out += word.folded;
  }
  return out;
}

std::string written(std::string_view text) {
  std::string out;
  for (const Word& word : words(text)) {
    if (!out.empty()) out += '|';
    out += word.span.of(text);
  }
  return out;
}
}  // namespace

TEST_CASE("words are folded runs of letters and digits") {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},
      {" \n--- ", ""},
      {"The quick, brown fox.", "the|quick|brown|fox"},
      {"the U.S. presence", "the|us|presence"},
      {"in the U.S", "in|the|us"},
      {"at 9 a.m. today", "at|9|am|today"},
      {"T.V. channels", "tv|channels"},
      {"He met A. Smith", "he|met|a|smith"},
      {"Syria's and Russia’s", "syria|and|russia"},
      {"don't, O’Neill", "don't|o'neill"},
      {"the boys' 'quoted' words", "the|boys|quoted|words"},
      {"north-eastern co‑ordination", "north|eastern|co|ordination"},
      {"3.5 percent, 1,000,000 people", "3.5|percent|1000000|people"},
      {"in 2021,2022 and 1,23", "in|2021|2022|and|1|23"},
      {"ended 2022.", "ended|2022"},
      {"G20 F-16 ＮＡＴＯ", "g20|f|16|nato"},
      {"Çelik ÉTÉ naïve", "celik|ete|naive"},
      {"co\u00ADoperation", "cooperation"},
      {"قال الوزير", "قال|الوزير"},
      {"Президент сказал", "президент|сказал"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(joined(text) == expected);
  }
}

TEST_CASE("spans show the word as written") {
  CHECK(written("Syria’s U.S. policy") == "Syria’s|U.S.|policy");
  CHECK(written("(1,000)") == "1,000");
}

TEST_CASE("scripts without spaces are parted by ICU") {
  CHECK(words("東京大学で会議").size() > 1);
  CHECK(words("สวัสดีครับ").size() > 1);
  CHECK(joined("NATO北約").starts_with("nato|"));
}

TEST_CASE("spans lie inside the text, in order, on code points, and words are not empty") {
  CHECK(rc::check([] {
    const std::string text = *test::any_text();
    std::uint32_t last = 0;
    for (const Word& word : words(text)) {
      RC_ASSERT(word.span.begin >= last);
      RC_ASSERT(word.span.end > word.span.begin);
      RC_ASSERT(word.span.end <= text.size());
      RC_ASSERT(!find_invalid_utf8(word.span.of(text)));
      RC_ASSERT(!word.folded.empty());
      last = word.span.end;
    }
  }));
}

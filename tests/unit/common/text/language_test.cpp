#include "common/text/language.h"

#include <catch2/catch.hpp>

using namespace onrecord;

TEST_CASE("languages are detected from the first words") {
  CHECK(detect_language(
            "The minister said on Tuesday that the talks would go on and that no date had been set.") ==
        "en");
  CHECK(detect_language(
            "Der Minister sagte am Dienstag, die Gespräche würden fortgesetzt und es gebe kein Datum.") ==
        "de");
  CHECK(detect_language(
            "Le ministre a déclaré mardi que les discussions allaient continuer sans date fixée.") == "fr");
  CHECK(detect_language("قال الوزير يوم الثلاثاء إن المحادثات ستستمر ولم يتم تحديد موعد لها") == "ar");
  CHECK(detect_language("השר אמר ביום שלישי כי השיחות יימשכו וכי לא נקבע מועד") == "he");
}

TEST_CASE("nothing is said where there is too little to go by") {
  CHECK_FALSE(detect_language(""));
  CHECK_FALSE(detect_language("12 34 56"));
  CHECK_FALSE(detect_language("qz"));
}

TEST_CASE("a long text is cut at a code point") {
  std::string text = "x";
  for (int i = 0; i < 400; ++i) text += "ы";
  CHECK_NOTHROW(detect_language(text));
}

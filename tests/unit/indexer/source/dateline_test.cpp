#include "indexer/source/dateline.h"

#include <catch2/catch.hpp>

using namespace onrecord;
using namespace onrecord::source;

namespace {
/// "SANA|-02-24|rest of the text"
std::string shown(std::string_view text) {
  const auto dateline = read_dateline(text);
  if (!dateline) return "-";
  const Date& date = dateline->date;
  return dateline->source.value_or("") + '|' + std::to_string(date.year) + '/' + std::to_string(date.month) +
         '/' + std::to_string(date.day) + '|' + std::string(text.substr(dateline->size));
}
}  // namespace

TEST_CASE("datelines") {
  const std::pair<const char*, const char*> cases[] = {
      {"DAMASCUS, Feb 24 (SANA) – The minister", "SANA|0/2/24|The minister"},
      {"DAMASCUS, Feb. 24, 2022 (SANA) -- The minister", "SANA|2022/2/24|The minister"},
      {"KYIV, Ukraine, Feb. 24 (AP) — The minister", "AP|0/2/24|The minister"},
      {"NEW YORK (Reuters) - Shares", "Reuters|0/0/0|Shares"},
      {"TEHRAN/GENEVA, 24 February (Xinhua) - Talks", "Xinhua|0/2/24|Talks"},
      {"SALVADOR, Feb 26 - Showers", "|0/2/26|Showers"},
      {"LONDON, Tuesday — The", "|0/0/0|The"},
      {"(CNN) -- The president", "CNN|0/0/0|The president"},
      {"(CNN)-- The president", "CNN|0/0/0|The president"},
      {"Warangal, Aug 30 (PTI) Two cooks left", "PTI|0/8/30|Two cooks left"},
      {"MOSCOW, October 8. /TASS/. The plan", "TASS|0/10/8|The plan"},
      {"Beira (Mozambique), May 11, 2027 (Agence Lune) - Rescuers", "Agence Lune|2027/5/11|Rescuers"},
      {"Warangal (PTI) Two cooks left", "-"},
      {"The minister - an old man - said", "-"},
      {"NATO - the alliance - said", "-"},
      {"The army (SANA) said", "-"},
      {"DAMASCUS, Feb 24 (SANA) The minister", "SANA|0/2/24|The minister"},
      {"TOKYO RUBBER (YEN PER KILO) - prices", "-"},
      {"(CORRECTION) - In the", "-"},
      {"LONDON (REUTERS) - The", "REUTERS|0/0/0|The"},
      {"UN chief (Marsh) - a man", "-"},
      {"Short", "-"},
      {"", "-"},
      {"A line\nDAMASCUS, Feb 24 (SANA) – x", "-"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(shown(text) == expected);
  }
}

TEST_CASE("credits") {
  CHECK(read_credit("(SANA)\nThe text.\n") == "SANA");
  CHECK(read_credit("The text.\n\n(The Courier)\n") == "The Courier");
  CHECK(read_credit("The text ends here. (SANA)\n") == "SANA");
  CHECK_FALSE(read_credit("The text ends here (Marsh)."));
  CHECK_FALSE(read_credit("The text.\n(This is a remark, and no name.)"));
  CHECK_FALSE(read_credit("The text."));
  CHECK_FALSE(read_credit(""));
}

TEST_CASE("headline credits name agencies only") {
  CHECK(read_headline_credit("A affirmed that B, according to SANA.") == "SANA");
  CHECK(read_headline_credit("A affirmed that B, according to Reuters") == "Reuters");
  CHECK(read_headline_credit("A affirmed that B, according to SAHNA.") == "SAHNA");
  CHECK_FALSE(read_headline_credit("Growth slows, according to NATO"));
  CHECK_FALSE(read_headline_credit("Growth slows, according to Marsh"));
  CHECK_FALSE(read_headline_credit("According to plan"));
  CHECK_FALSE(read_headline_credit("according to "));
}

TEST_CASE("dates in file names") {
  const std::pair<const char*, const char*> cases[] = {
      {"sana-2022-02-24.txt", "2022-02-24"},
      {"2022_02_24_a.txt", "2022-02-24"},
      {"a.20220224.txt", "2022-02-24"},
      {"20220224101500.txt", ""},
      {"2022-02.txt", "2022-02"},
      {"report2022.txt", "2022"},
      {"12022-02-24.txt", ""},
      {"2022-13-01.txt", "2022"},
      {"202202.txt", ""},
      {"article.txt", ""},
      {"", ""},
      {"1822.txt", ""},
      {"n5-2022-02-30.txt", "2022"},
  };
  for (const auto& [name, date] : cases) {
    CAPTURE(name);
    CHECK(to_string(date_in_name(name).value_or(Date{})) == date);
  }
}

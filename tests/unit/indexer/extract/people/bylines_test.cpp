// Who wrote the text is not whom it tells of.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("bylines: an office that nobody holds in the text is not the author's") {
  for (const char* line :
       {"By Lena Marsh", "Lena Marsh, Political Correspondent", "Lena Marsh", "EXCLUSIVE by Lena Marsh",
        "Lena Marsh in Oldtown", "From Lena Marsh, Oldtown", "LENA MARSH: POLITICAL SKETCH"}) {
    CAPTURE(line);
    CHECK(test::briefs("Bridge closed\n" + std::string(line) +
                       "\nThe minister has said the bridge is late. The pier is shut.") ==
          std::vector<std::string>{"the minister | has said | the bridge is late"});
  }
}

TEST_CASE("bylines: the author is who says I") {
  test::check_extraction({
      {"What the bridge taught me\nBy Lena Marsh\nThe pier was shut. I told him that it was late.",
       {"Lena Marsh | told | it was late"}},
      {"Letters\nThe pier was shut. I told him that it was late.\nLENA MARSH\nOldtown",
       {"- | told | it was late"}},
  });
}

TEST_CASE("bylines: whom the text goes on to speak of stays a person of it") {
  test::check_extraction({
      {"Bridge closed\nLena Marsh\nThe minister Lena Marsh opened it. “It is late,” Marsh said.",
       {"Lena Marsh | said | It is late"}},
  });
}

TEST_CASE("an author with a name nobody else has, and his post in the next line") {
  test::check_extraction({
      {"Fungus found\nTorcuil Abernethy\nHolyrood correspondent\nThere is no money, the environment "
       "secretary "
       "has told MSPs.\nResidents say it grows.\nAnna Reed said it was late.",
       {"Anna Reed | has told | There is no money", "residents | say | it grows",
        "Anna Reed | said | it was late"}},
  });
}

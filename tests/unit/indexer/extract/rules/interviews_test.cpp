// Who asks and who answers where the labels do not tell it, or there are none.
#include "tests/support/extraction_table.h"

using namespace onrecord;

namespace {

const std::string kTalk =
    "When did you last fall?\nIn April. I fell up to the armpits.\nIs it dangerous?\nI never think of it.\n"
    "What will you do then?\nMy plan is to drive the bus.";

}  // namespace

TEST_CASE("interview without labels") {
  test::check_extraction({
      {"Five minutes with Anna Reed\nInterview: Paul Marsh\n" + kTalk,
       {"Paul Marsh | - | When did you last fall?", "Anna Reed | - | In April. I fell up to the armpits.",
        "Paul Marsh | - | Is it dangerous?", "Anna Reed | - | I never think of it.",
        "Paul Marsh | - | What will you do then?", "Anna Reed | - | My plan is to drive the bus."}},
      {"Five minutes with Anna Reed\nThe glacier guide on crevasses\n" + kTalk,
       {"- | - | When did you last fall?", "Anna Reed | - | In April. I fell up to the armpits.",
        "- | - | Is it dangerous?", "Anna Reed | - | I never think of it.", "- | - | What will you do then?",
        "Anna Reed | - | My plan is to drive the bus."}},
  });
}

TEST_CASE("no interview: several names in front, nobody's I, or too few questions") {
  test::check_extraction({
      {"Anna Reed meets Tom Hale\nThe glacier guide on crevasses\n" + kTalk, {}},
      {"Anna Reed’s bridge\nHow do you pay?\nCards are taken.\nWhen is it shut?\nOn Mondays.\nCan you "
       "walk?\nThe pier is open.",
       {}},
      {"Five minutes with Anna Reed\nDo you fall?\nI fell up to the armpits.", {}},
      {"Five minutes with: Anna Reed\nQ: Why is it late?\nA: Because nobody came.\nQ: What now?\nA: We begin "
       "again.",
       {"- | - | Why is it late?", "Anna Reed | - | Because nobody came.", "- | - | What now?",
        "Anna Reed | - | We begin again."}},
  });
}

TEST_CASE("examination: the letters are who asks and the witness called last") {
  test::check_extraction({
      {"The Ferry Inquiry\nANNA REED (sworn)\nExamined by MR PAUL MARSH\nQ. You were there?\nA. I was.\n"
       "Q. And then?\nA. I left.\nTHE CHAIRMAN: Go on, Mr Marsh.\nQ. Was it late?\nA. It was.\nTHE CHAIRMAN: "
       "Thank you.",
       {"Paul Marsh | - | You were there?", "Anna Reed | - | I was.", "Paul Marsh | - | And then?",
        "Anna Reed | - | I left.", "THE CHAIRMAN | - | Go on, Mr Marsh.", "Paul Marsh | - | Was it late?",
        "Anna Reed | - | It was.", "THE CHAIRMAN | - | Thank you."}},
      {"The Ferry Inquiry\nQ. You were there?\nA. I was.\nMS REED: He cannot know.\nTHE CHAIRMAN: Go on.\n"
       "Q. Was it late?\nA. It was.",
       {"- | - | You were there?", "- | - | I was.", "Reed | - | He cannot know.",
        "THE CHAIRMAN | - | Go on.", "- | - | Was it late?", "- | - | It was."}},
  });
}

TEST_CASE("a list of those present is no turn") {
  test::check_extraction({
      {"Oral evidence\nWitnesses: Anna Reed, Permanent Secretary; Paul Marsh, Director.\nTom Hale: Who "
       "pays?\n"
       "Anna Reed: We do.\nTom Hale: When?\nPaul Marsh: In May.",
       {"Tom Hale | - | Who pays?", "Anna Reed | - | We do.", "Tom Hale | - | When?",
        "Paul Marsh | - | In May."}},
  });
}

TEST_CASE("letters: the only one whom the introduction names answers, unless he asks") {
  test::check_extraction({
      {"Since 2015 Fergal Marsh, 58, has chaired the panel.\nQ: How?\nA: By letter.\nQ: And then?\nA: It "
       "must be "
       "short.",
       {"- | - | How?", "Fergal Marsh | - | By letter.", "- | - | And then?",
        "Fergal Marsh | - | It must be short."}},
      {"Fergal Marsh met the man who names storms.\nQ: How?\nA: By letter.\nQ: And then?\nA: It must be "
       "short.",
       {"- | - | How?", "- | - | By letter.", "- | - | And then?", "- | - | It must be short."}},
  });
}

TEST_CASE("labels: a name, an age and anything") {
  test::check_extraction({
      {"Five voices\nAnna Reed, 81, sharpener: You could tell by the sneeze.\nTom Marsh, 47, Anna’s son: I "
       "was "
       "away.\nLena Hale, 59, union secretary: It was late.\nReed: They don’t.",
       {"Anna Reed | - | You could tell by the sneeze.", "Tom Marsh | - | I was away.",
        "Lena Hale | - | It was late.", "Anna Reed | - | They don’t."}},
  });
}

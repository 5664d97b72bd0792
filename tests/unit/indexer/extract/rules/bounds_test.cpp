// Where contents begin and end in ordinary sentences.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("contents: where they begin and end") {
  test::check_extraction({
      {"A paramedic who refused to enter a flat because of the smell has been cautioned.",
       {"a paramedic | refused | to enter a flat because of the smell"}},
      {"A woman who claimed she was too ill to leave the house was filmed abseiling.",
       {"a woman | claimed | she was too ill to leave the house"}},
      {"The company, whose chairman, Lau Wing, said it had \"ample liquidity\", did not respond to a request "
       "for comment.",
       {"Lau Wing | said | it had \"ample liquidity\""}},
      {"Anna Reed said workers had been told by text message on a Sunday night that the site would not "
       "reopen.",
       {"Anna Reed | said | workers had been told by text message on a Sunday night that the site would not "
        "reopen",
        "- | had been told | the site would not reopen"}},
      {"Owen Tabb was less certain, telling reporters outside the chamber that four members had not read it.",
       {"Owen Tabb | telling | four members had not read it"}},
      {"Pressed on whether the tapes exist, Commissioner Roy Teague said, “I’m not going to get into that.”",
       {"Roy Teague | said | I’m not going to get into that."}},
      {"The council raised fares, a decision described by Fair Tracks as “mad”.",
       {"Fair Tracks | described | as “mad”"}},
      {"The plan, described by Marsh as “mad”, was dropped.", {"Marsh | described | as “mad”"}},
      {"The judge held that the prosecution failed to prove its case.",
       {"the judge | held | the prosecution failed to prove its case"}},
      {"The boxer held that title for a year.", {}},
      {"I was told by a nurse called Ann Marsh that it was over.", {"Ann Marsh | was told | it was over"}},
      {"“Where did it go?” posed the senator.", {"the senator | posed | Where did it go?"}},
      {"Not so, says party leader Wesley Marsh: “We were never asked.”",
       {"Wesley Marsh | says | We were never asked."}},
      {"The plan was late, said Anna Reed, of Oldtown Police.", {"Anna Reed | said | The plan was late"}},
      {"The plan was late, said Anna Reed (Labour).", {"Anna Reed | said | The plan was late"}},
      {"According to Anna Reed, 34, the plan was late.", {"Anna Reed | According to | the plan was late"}},
      {"Anna Reed said the plan was late, shaking her head.", {"Anna Reed | said | the plan was late"}},
      {"Anna Reed said the plan was late, in an apparent reference to Hale.",
       {"Anna Reed | said | the plan was late"}},
      {"Anna Reed told ABC's “This Week” the plan was late.", {"Anna Reed | told | the plan was late"}},
      {"Anna Reed told NBC's Meet the Press there was no plan.", {"Anna Reed | told | there was no plan"}},
      {"A car described by police as silver was found.", {"police | described | as silver"}},
      {"Anna Reed said without hesitation he would go.", {"Anna Reed | said | he would go"}},
      {"Anna Reed said without the deal he would go.", {"Anna Reed | said | without the deal he would go"}},
  });
}

// Bodies and those who speak for them, and contents, in ordinary sentences.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("bodies: what it means") {
  test::check_extraction({
      {"Norholm cut 40 jobs on Monday. It said the plan would fail.",
       {"Norholm | said | the plan would fail"}},
      {"In May, Norholm cut 40 jobs. It said the plan would fail.", {"Norholm | said | the plan would fail"}},
      {"A fire hit Norholm on Monday. It said the plan would fail.",
       {"Norholm | said | the plan would fail"}},
      {"Victor Hale is leaving Norholm Air. It said the plan would fail.",
       {"Norholm Air | said | the plan would fail"}},
      {"Prosecutors have charged Norholm plc with fraud. In a statement, it said the plan would fail.",
       {"Norholm plc | said | the plan would fail"}},
      {"Members of the National Union of Teachers are to strike. It said the plan would fail.",
       {"National Union of Teachers | said | the plan would fail"}},
      {"The Clean Air Trust, a charity, wants a ban. It said the plan would fail.",
       {"Clean Air Trust | said | the plan would fail"}},
      {"The charity Clean Air Trust wants a ban. But it said the plan would fail.",
       {"Clean Air Trust | said | the plan would fail"}},
      {"The Treasury on Friday imposed sanctions. It said they would work.",
       {"Treasury | said | they would work"}},
      {"The row at Norholm grew on Monday. But it said the plan would fail.",
       {"Norholm | said | the plan would fail"}},
      {"Oldtown United have sacked their manager. The club said the plan would fail.",
       {"Oldtown United | said | the plan would fail"}},
      {"Workers at Norholm Air are to strike. The airline said the plan would fail.",
       {"Norholm Air | said | the plan would fail"}},
      {"Norholm plc cut 40 jobs. The company said the plan would fail.",
       {"Norholm plc | said | the plan would fail"}},
      {"Deputy Director of Prosecutions Eva Marsh closed the case. It said the plan would fail.",
       {"- | said | the plan would fail"}},
      {"The World Health Organization was late. “The plan would fail,” the WHO said.",
       {"WHO | said | The plan would fail"}},
      {"“It was late,” police said. They said the plan would fail.",
       {"police | said | It was late", "police | said | the plan would fail"}},
      {"“It was late,” said the minister. \n\nHe said the plan would fail.",
       {"the minister | said | It was late", "the minister | said | the plan would fail"}},
      {"State Fire and Rescue Department director Alan Marsh clarified that the hydrant was working.",
       {"Alan Marsh | clarified | the hydrant was working"}},
      {"The Member of Parliament for Mill Vale, Dr Alan Reed, said the mud had gone.",
       {"Alan Reed | said | the mud had gone"}},
  });
}

TEST_CASE("bodies: who does not speak") {
  test::check_extraction({
      {"A 15-year-old boy accused of stabbing a shopkeeper told police he \"blacked out\".\n\nJonathan Sealy "
       "KC said that was \"a convenient lie\".",
       {"a 15-year-old boy accused of stabbing a shopkeeper | told | he \"blacked out\"",
        "Jonathan Sealy | said | that was \"a convenient lie\""}},
      {"Under questioning by Sen. Phyllis Drake, the nominee acknowledged that he had never been there.",
       {"the nominee | acknowledged | he had never been there"}},
      {"Staff woke up to an email from the council asking them to repay the money.",
       {"council | asking | to repay the money"}},
      {"Trooper Neil Hobart said he smelled smoke. Dashcam video shows him telling the driver to step out.",
       {"Neil Hobart | said | he smelled smoke", "Neil Hobart | telling | to step out"}},
      {"Reed's reply came at noon. “I will not go to Oldtown.”", {"Reed | - | I will not go to Oldtown."}},
      {"NEW OLDTOWN: Police have recorded statements from 14 people, says Alan Reed. He said a clip showed "
       "it.",
       {"Alan Reed | says | Police have recorded statements from 14 people",
        "Alan Reed | said | a clip showed it"}},
      {"A woman who was attacked by two dogs on a beach has thanked the surfers who ‘ran out of the sea’ to "
       "save her.",
       {"a woman who was attacked by two dogs on a beach | has thanked | the surfers who ‘ran out of the "
        "sea’ to save her"}},
      {"An employment tribunal has ruled that a chef sacked for refusing to work on her anniversary was "
       "unfairly dismissed.",
       {"an employment tribunal | has ruled | a chef sacked for refusing to work on her anniversary was "
        "unfairly dismissed"}},
      {"'The school told us nothing until gone five o'clock,' she said.",
       {"- | said | The school told us nothing until gone five o'clock"}},
      {"Anna Reed laughed and said, \"Then it must be walking.\"",
       {"Anna Reed | said | Then it must be walking."}},
  });
}

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

// Bodies, and those who speak for them or do not, in ordinary sentences.
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

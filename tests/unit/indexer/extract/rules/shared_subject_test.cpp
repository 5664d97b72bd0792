#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("whose words a second verb reports") {
  test::check_extraction({
      {"Leigh Marsh was confident Vukovic would be right, but conceded it was late.",
       {"Leigh Marsh | conceded | it was late"}},
      {"Leigh Marsh was disappointed that Hale had left but said it was late.",
       {"Leigh Marsh | said | it was late"}},
      {"Leigh Marsh saw that Paul Hale was tired and said it was late.",
       {"Leigh Marsh | said | it was late"}},
      {"Leigh Marsh left when Paul Hale was hurt and said it was late.",
       {"Leigh Marsh | said | it was late"}},
      {"Leigh Marsh listened as Paul Hale spoke before saying it was late.",
       {"Leigh Marsh | saying | it was late"}},
      {"Leigh Marsh was asked by Paul Hale about the plan and said it was late.",
       {"Paul Hale | was asked | about the plan", "Leigh Marsh | said | it was late"}},
      {"Leigh Marsh was accused by Paul Hale of lying but denied that it was late.",
       {"Paul Hale | was accused | of lying", "Leigh Marsh | denied | it was late"}},
      {"Anna Reed said she was told by someone who was in the room that it was late.",
       {"Anna Reed | said | she was told by someone who was in the room that it was late",
        "someone who was in the room | was told | it was late"}},
  });
}

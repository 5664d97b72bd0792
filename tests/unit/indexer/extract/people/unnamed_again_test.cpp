// People without a name over several paragraphs, and by parts of what they were called.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("again: unnamed people stay who they are") {
  test::check_extraction({
      {"The Bank is satisfied, a senior central bank official told reporters. He said it was late.\n\nIt "
       "cannot last, he said. Finance Minister Olan Berg told parliament that it can.\n\nThe senior bank "
       "official said growth would be slow. It may be slower, he said. The official said nothing was "
       "certain.",
       {"a senior central bank official | told | The Bank is satisfied",
        "a senior central bank official | said | it was late",
        "a senior central bank official | said | It cannot last", "Olan Berg | told | it can",
        "a senior central bank official | said | growth would be slow",
        "a senior central bank official | said | It may be slower",
        "a senior central bank official | said | nothing was certain"}},
      {"Sources close to the minister said the plan was dead. Officials were silent. The sources said it "
       "would not come back.",
       {"sources close to the minister | said | the plan was dead",
        "sources close to the minister | said | it would not come back"}},
      {"A spokesman for Seiko Marlow said no. The Seiko Marlow spokesman said it was late.",
       {"a spokesman for Seiko Marlow | said | no", "a spokesman for Seiko Marlow | said | it was late"}},
      {"Planning officers recommend approval. They say the harm would be limited.",
       {"planning officers | recommend | approval", "planning officers | say | the harm would be limited"}},
      {"On the council’s website one resident asked: “Where are 400 cars supposed to go?”",
       {"one resident | asked | Where are 400 cars supposed to go?"}},
      {"Pete ‘Pinky’ Loomis joked that it was late. Pinky says it was early. Deano was out.",
       {"Pete Loomis | joked | it was late", "Pete Loomis | says | it was early"}},
  });
}

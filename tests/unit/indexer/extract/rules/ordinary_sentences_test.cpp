// Sentences of every day, of which tables of all forms showed that some were missed.
#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("asides between a subject and its verb, behind a source") {
  test::check_extraction({
      {"Anna Reed, while praising the firm, said it was late. The Speaker, while rejecting the motion, "
       "observed that it was early.",
       {"Anna Reed | said | it was late", "the Speaker | observed | it was early"}},
      {"Anna Reed, to be fair, said it was late. The council, although it voted for it, said it was early.",
       {"Anna Reed | said | it was late", "council | said | it was early"}},
      {"Anna Reed arrived. She, visibly angry, said it was late. She, a mother of two, told reporters it was "
       "early.",
       {"Anna Reed | said | it was late", "Anna Reed | told | it was early"}},
      {"A smallholder, Sulaiman Hitam, 63, when met by Bernama, said it was late.",
       {"Sulaiman Hitam | said | it was late"}},
      {"Outside court, a friend of the victim, who asked not to be named, said it was late.",
       {"a friend of the victim | said | it was late"}},
      {"According to Anna Reed, herself a nurse, it was late. According to Paul Hale, whose son died, it was "
       "early.",
       {"Anna Reed | According to | it was late", "Paul Hale | According to | it was early"}},
      {"According to Anna Reed (Lab, Oldtown), it was late. According to Paul Hale, author of “Blue Day”, it "
       "was early.",
       {"Anna Reed | According to | it was late", "Paul Hale | According to | it was early"}},
  });
}

TEST_CASE("plurals and what describes them, hearers, means") {
  test::check_extraction({
      {"Residents in a village near the plant say it is late. Fans outside a stadium argue it is early.",
       {"residents in a village near the plant | say | it is late",
        "fans outside a stadium | argue | it is early"}},
      {"Women who work at the mill report that it is late. Women said it was dear.",
       {"women who work at the mill | report | it is late", "women | said | it was dear"}},
      {"Outside experts say it is late. Policemen outside the stadium said it was early.",
       {"outside experts | say | it is late", "policemen outside the stadium | said | it was early"}},
      {"Anna Reed told his mother, who was in court, to wait. Anna Reed heard from Paul Hale that it was "
       "late.",
       {"Anna Reed | told | to wait", "Paul Hale | heard | it was late"}},
      {"Anna Reed denied by telephone that it was late. Anna Reed telephoned to say it was early.",
       {"Anna Reed | denied | it was late", "Anna Reed | say | it was early"}},
      {"Anna Reed told her nobody would come. The supporters' trust has said it was late.",
       {"Anna Reed | told | nobody would come", "the supporters' trust | has said | it was late"}},
      {"Anna Reed puts it more bluntly. “It is late.”", {"Anna Reed | puts | It is late."}},
      {"One councillor called Paul Hale “a menace”.", {"one councillor | called | Paul Hale “a menace”"}},
  });
}

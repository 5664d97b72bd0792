#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("adverbials between a subject and its verb") {
  test::check_extraction({
      {"Anna Reed at first denied that it was late. The council in the end agreed that it was late.",
       {"Anna Reed | first denied | it was late", "council | agreed | it was late"}},
      {"Anna Reed, a nurse, after the vote said it was late. The council before the vote said it was early.",
       {"Anna Reed | said | it was late", "council | said | it was early"}},
      {"The council the next day said it was late. Anna Reed two days later said it was early.",
       {"council | said | it was late", "Anna Reed | later said | it was early"}},
      {"The council for months denied that it was late. Anna Reed more than once said it was late.",
       {"council | denied | it was late", "Anna Reed | once said | it was late"}},
      {"Anna Reed on leaving court said it was late. The firm, Norholm Power, in a statement denied that it "
       "was early.",
       {"Anna Reed | said | it was late", "Norholm Power | denied | it was early"}},
      {"A source on the show said it was late. Officials at the hearing said it was early.",
       {"a source on the show | said | it was late", "officials at the hearing | said | it was early"}},
      {"Anna Reed at 9am said it was late. The council as early as 2019 said it was dear.",
       {"Anna Reed | said | it was late", "council | said | it was dear"}},
      {"Anna Reed arrived. She, rather grudgingly, said it was late. She, once again, said it was early.",
       {"Anna Reed | said | it was late", "Anna Reed | said | it was early"}},
      {"It came after the council said it was late.", {"council | said | it was late"}},
  });
}

TEST_CASE("adverbials right behind the verb") {
  test::check_extraction({
      {"Anna Reed said that evening that it was late. She said more than once that it was dear.",
       {"Anna Reed | said | it was late", "Anna Reed | said | it was dear"}},
      {"Anna Reed said the following morning: “It was late.”", {"Anna Reed | said | It was late."}},
      {"Anna Reed told reporters at a later hearing that it was late.", {"Anna Reed | told | it was late"}},
      {"Anna Reed confirmed to Sportline that Sunday's final was off.",
       {"Anna Reed | confirmed | Sunday's final was off"}},
      {"Anna Reed begged the board for help months before a crash that killed three.",
       {"Anna Reed | begged | the board for help months before a crash that killed three"}},
  });
}

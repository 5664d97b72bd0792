// What pages of the web hold and short samples do not: long subjects, tags behind commas, dates behind the
// verb.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("pages: dates, sums and pointers behind the verb") {
  test::check_extraction({
      {"The agency announced Nov. 18 that it was adding five firms to a contract.",
       {"agency | announced | it was adding five firms to a contract"}},
      {"The agency announced on Nov. 18 a plan to add five firms.",
       {"agency | announced | a plan to add five firms"}},
      {"Analysts predicted $2.52 a share.", {"analysts | predicted | $2.52 a share"}},
      {"He said the July 25 call made him see it.", {"- | said | the July 25 call made him see it"}},
      {"Ian Marsh said that, and so did she.", {}},
      {"“We wanted to do this later,” Ian Marsh, a deputy director, said of that ramp in a call with "
       "reporters.",
       {"Ian Marsh | said | We wanted to do this later"}},
  });
}

TEST_CASE("pages: what stands behind the verb") {
  test::check_extraction({
      {"Anna Reed suggested pushing back the date of a return to 2028, “in order to be safe.”",
       {"Anna Reed | suggested | pushing back the date of a return to 2028, “in order to be safe.”"}},
      {"“The script just said something along the lines of, ‘Rose sings and everyone’s uplifted,’” Anna Reed "
       "said.",
       {"Anna Reed | said | The script just said something along the lines of, ‘Rose sings and everyone’s "
        "uplifted,’",
        "the script | just said | Rose sings and everyone’s uplifted"}},
      {"When her editors would ask, Anna Reed would smile and she’d respond, “I hate being obvious.”",
       {"Anna Reed | ’d respond | I hate being obvious."}},
      {"Ian Marsh pointed out it is hard to say.", {"Ian Marsh | pointed out | it is hard to say"}},
      {"Ian Marsh begged members \"not to lose sight of\" the war.",
       {"Ian Marsh | begged | members \"not to lose sight of\" the war"}},
      {"They called for more even as the lights came up.", {}},
  });
}

TEST_CASE("pages: an inverted tag behind commas") {
  test::check_extraction({
      {"Officers stopped a car and later arrested Eliza Barton, 32, after finding a scale in it, said Lt. "
       "Ian Marsh, Oldtown Police spokesman.",
       {"Ian Marsh | said | Officers stopped a car and later arrested Eliza Barton, 32, after finding a "
        "scale in it"}},
      {"This system, says Anna Reed, an immunologist at the University of Oldtown, helps direct a response.",
       {"Anna Reed | says | This system helps direct a response"}},
      {"Job cuts will be announced this week, said Norholm’s recently named chair Anna Reed in an email to "
       "staff.",
       {"Anna Reed | said | Job cuts will be announced this week"}},
      {"Nobody knew, said another witness in the inquiry, former Oldland adviser Anna Reed.",
       {"Anna Reed | said | Nobody knew"}},
      {"Untreated plague is \"always fatal\", says WHO.",
       {"WHO | says | Untreated plague is \"always fatal\""}},
      {"For example, as Marsh notes, being able to taste germs helps the body.",
       {"Marsh | notes | being able to taste germs helps the body"}},
  });
}

TEST_CASE("pages: a long subject behind the quotation") {
  test::check_extraction({
      {"\"It is hard to find,\" lead author Anna Reed, a planetary scientist at the Space Center in Oldtown, "
       "Vale, and Marsh University in Oldale, D.C., said in a statement.",
       {"Anna Reed | said | It is hard to find"}},
      {"“It runs well,” Ian Marsh, senior vice president for space and launch at Norholm Defense, Space, and "
       "Security, said in that statement.",
       {"Ian Marsh | said | It runs well"}},
  });
}

TEST_CASE("pages: quotations that belong together") {
  test::check_extraction({
      {"“The people of this town aren’t buying” the plan, Mr Marsh said at a rally. “They are tired of it.”",
       {"Marsh | said | “The people of this town aren’t buying” the plan They are tired of it."}},
      {"“It had to have a hint of home,” Anna Reed said. “So I called a friend, a nurse in the hills,” a "
       "detail that fits the plot well.",
       {"Anna Reed | said | It had to have a hint of home So I called a friend, a nurse in the hills"}},
      {"Anna Reed posted that the flood “needs to be a family conversation,” adding “we need everyone on "
       "it.”",
       {"Anna Reed | posted | the flood “needs to be a family conversation",
        "Anna Reed | adding | we need everyone on it."}},
  });
}

TEST_CASE("pages: whose words they are") {
  test::check_extraction({
      {"The figures prompted some users to argue that the rules were unfair.",
       {"some users | argue | the rules were unfair"}},
      {"Anna Reed met retailers that said customers would pay. The firm sent a letter that said they could "
       "listen for free.",
       {"retailers | said | customers would pay", "a letter | said | they could listen for free"}},
      {"He told visiting Oldland officials they would need to deliver.",
       {"- | told | they would need to deliver"}},
      {"The team looked at towns where cider had been banned — Ely, Wells and Bath — and noted how often "
       "people drank.",
       {"the team | noted | how often people drank"}},
      {"A team in Oldtown, Vale, has confirmed traces of salt there.",
       {"a team in Oldtown | has confirmed | traces of salt there"}},
      {"The label issued a statement that appeared to let her sing after Reed publicly scolded her former "
       "label.",
       {"Reed | publicly scolded | her former label"}},
      {"I’m very happy to say that the bridge is open.", {"- | ’m very happy to say | the bridge is open"}},
  });
}

TEST_CASE("pages: according to whom") {
  test::check_extraction({
      {"Teens love the phones. That’s according to a new survey from Reed & Marsh.",
       {"Reed & Marsh | according to | Teens love the phones"}},
      {"The germ, per the institute, is found in fleas.", {"institute | per | The germ is found in fleas"}},
      {"According to Reed, Ian Marsh, a doctor at the hospital, wrote in a post that the couple had been "
       "moved.",
       {"Reed | According to | Ian Marsh, a doctor at the hospital, wrote in a post that the couple had been "
        "moved",
        "Ian Marsh | wrote | the couple had been moved"}},
  });
}

TEST_CASE("pages: where contents end") {
  test::check_extraction({
      {"Anna Reed promised to keep the library and attacked Marsh on his plan.",
       {"Anna Reed | promised | to keep the library"}},
      {"Many firms agree that Oldland has long gained from the treaty and support Mr Marsh's efforts to end "
       "it.",
       {"many firms | agree | Oldland has long gained from the treaty"}},
      {"The police deny accusations of brutality and say they show restraint.",
       {"police | deny | accusations of brutality", "police | say | they show restraint"}},
      {"President Marsh claimed victory as the House concluded its hearing.", {"Marsh | claimed | victory"}},
      {"The Sand Brothers announced the tour while closing out a concert in Oldtown.",
       {"Sand Brothers | announced | the tour"}},
  });
}

TEST_CASE("ends: what is told behind the quotation is not said") {
  test::check_extraction({
      {"He called it “a long winter”, a reference to the strike of 1979.",
       {"- | called | it “a long winter”"}},
      {"One resident said the pump had failed, and a second, who asked not to "
       "be named, described water in the kitchen.",
       {"one resident | said | the pump had failed"}},
      {"Mona Tilley denied the charge and said the money was hers.",
       {"Mona Tilley | denied | the charge", "Mona Tilley | said | the money was hers"}},
  });
}

TEST_CASE("contents: a claim rejected has two parts") {
  test::check_extraction({
      {"Mona Tilley said the pump had failed, a claim the council rejected as "
       "“nonsense”.",
       {"Mona Tilley | said | the pump had failed", "council | rejected | a claim as “nonsense”"}},
  });
}

TEST_CASE("refusals: what is no speech") {
  test::check_extraction({
      {"Berg reported sick on Monday. Tilley called time on her career and "
       "called for the ball. The firms agreed a deal.",
       {}},
      {"Tilley apologised to Berg. Tilley apologised to Berg for the delay.",
       {"Tilley | apologised | for the delay"}},
  });
}

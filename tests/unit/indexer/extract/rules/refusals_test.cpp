// What looks like a report and is none.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("what looks like a report and is none") {
  test::check_extraction({
      {"Tom Hill says sorry to the judge.", {}},
      {"A nurse in her 30s asked that her name not be published.", {}},
      {"Tom Hill did not disclose the meeting in his diary.", {}},
      {"Tom Hill had not asked who picked up the bill.", {}},
      {"Medics asked the minister.", {}},
      {"The hall echoed with the strains of \"Old Town Road.\"", {}},
      {"Aircraft were allocated \"according to risk to life\" on Monday.", {}},
      {"The board prices each crude according to its quality and distance from the port.", {}},
      {"Tenants are charged according to their income, and prices vary according to the season.", {}},
      {"They were placed according to the date of their arrival.", {}},
      {"Norholm issued 50 million pounds of capital notes due 2031 with an eight percent coupon.", {}},
      {"A Norland state appeals court upheld the fine.", {}},
      {"A dividend announced this week was larger than expected.", {}},
  });
}

TEST_CASE("nouns and participles that only look like verbs of saying") {
  test::check_extraction({
      {"Growth cooled. But even after the growth had cooled, the borrowing continued.", {}},
      {"They picketed stores, warehouses and call centers throughout the strike.", {}},
      {"While many people reading this article know him, others do not.", {}},
      {"The minister spoke with a passion that almost suggested that it was out of line.", {}},
      {"Branding the fine \"bonkers,\" Tom Hill demanded a \"grovelling\" apology.",
       {"Tom Hill | Branding | the fine \"bonkers", "Tom Hill | demanded | a \"grovelling\" apology"}},
  });
}

TEST_CASE("other senses, no words") {
  test::check_extraction({
      {"The reporter reported on the dealings of a judge for years.", {}},
      {"Anna Marsh apologised on Instagram.", {}},
      {"Anna Marsh issued a statement that sought to calm the town.", {}},
      {"Anna Marsh dismissed a leading man during the interval.", {}},
      {"The trial was funded by Norholm, a maker of step counters.", {}},
      {"Tom Fell challenged Anna Marsh when she ran for a second term.", {}},
      {"One guest, who asks to remain anonymous, left.", {}},
      {"In a related context, Anna Marsh denied in a statement to reporters.", {}},
  });
}

TEST_CASE("figures and alarms") {
  test::check_extraction({
      {"Norholm posted quarterly revenue above Wall Street estimates on Thursday.", {}},
      {"He had raised the alarm.", {}},
  });
}

TEST_CASE("that as an object, what is not made clear") {
  test::check_extraction({
      {"He snapped that picture in 1998. Fans sighed that night when the team lost.", {}},
      {"Mr Jones has not made it clear that he will resign. If Mr Jones made clear that taxes would rise, "
       "markets would fall.",
       {}},
      {"The strike by staff at the group made clear that pay was the problem.", {}},
      {"He was told. She was warned. He was told", {}},
  });
}

TEST_CASE("refusals: what points elsewhere, who is asked and not what, a word") {
  test::check_extraction({
      {"Paul Reed disclosed this in Oldtown on Thursday.", {}},
      {"Anna Reed said she wrote it after a storm.", {"Anna Reed | said | she wrote it after a storm"}},
      {"Anna Reed confirmed this. Paul Marsh denied it for years.",
       {"Anna Reed | confirmed | this", "Paul Marsh | denied | it for years"}},
      {"Paul Reed said he blamed himself. He left.", {"Paul Reed | said | he blamed himself"}},
      {"Anna Reed never heard Paul Marsh say a word about it.", {}},
      {"Anna Reed said nothing in the file justified it.",
       {"Anna Reed | said | nothing in the file justified it"}},
      {"Anna Reed said nothing since the storm.", {}},
      {"The firm admitted in its statement that there had been a delay.",
       {"firm | admitted | there had been a delay"}},
  });
}

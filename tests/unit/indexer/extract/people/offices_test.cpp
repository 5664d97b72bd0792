// Offices, parties and bodies as sources: each text and its statements.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("offices in a place, others, parties") {
  test::check_extraction({
      {"Russian Ambassador in Oslo Yevgeny Prokhorov said Norway's position was drafted elsewhere.",
       {"Yevgeny Prokhorov | said | Norway's position was drafted elsewhere"}},
      {"\"What is my fault?\" asked another aspirant, Imran Qureshi.",
       {"Imran Qureshi | asked | What is my fault?"}},
      {"Yesenia Duarte (D-Texas) rose. The El Paso Democrat has vowed to seek articles of impeachment.",
       {"the El Paso Democrat | has vowed | to seek articles of impeachment"}},
      {"The head of the Doctors Union (DU), Dr Akinyi Were, told members to stay at home.",
       {"Akinyi Were | told | to stay at home"}},
      {"Mzee Julius Shikuku, 74, said he had been turned away.",
       {"Julius Shikuku | said | he had been turned away"}},
      {"Widow Doris, who worked at the factory, claims the warden hid. Doris Hamblett is 81.",
       {"Doris Hamblett | claims | the warden hid"}},
      {"Anthony Creel denied it. Shown CCTV footage, he claimed he had gone home.",
       {"Anthony Creel | denied | it", "Anthony Creel | claimed | he had gone home"}},
      {"The bridge opened over the objections of the divisional engineer, who maintained that women were bad "
       "luck.",
       {"the divisional engineer | maintained | women were bad luck"}},
      {"One of the ministers in charge of it told colleagues it was unenforceable.",
       {"one of the ministers in charge of it | told | it was unenforceable"}},
      {"Prosecutors told the court her employer had once asked what the yard would fetch.",
       {"prosecutors | told | her employer had once asked what the yard would fetch",
        "her employer | had once asked | what the yard would fetch"}},
      {"Constance Wren studied chemistry at Leeds, where a professor advised her to marry. \"They wanted "
       "custard,\" she said.",
       {"a professor | advised | to marry", "Constance Wren | said | They wanted custard"}},
  });
}

TEST_CASE("bodies by country, in leads and in apposition") {
  test::check_extraction({
      {"Norholm, the Danish shipper, was hacked. The Danish company said it had restored its systems.",
       {"Norholm | said | it had restored its systems"}},
      {"A survey by Action for Communities found one hall in six has no insurance.",
       {"Action for Communities | found | one hall in six has no insurance"}},
      {"The owners of the Halcyon Ray, Brevik Bulk, told reporters the crew had been offered help.",
       {"Brevik Bulk | told | the crew had been offered help"}},
      {"The Food and Seafood Workers' Union said its members had learned of it from the radio.",
       {"Food and Seafood Workers' Union | said | its members had learned of it from the radio"}},
      {"A hospital trust has admitted errors.\n\nNorthmarsh University Hospitals NHS Trust said tests had "
       "been misread.",
       {"Northmarsh University Hospitals NHS Trust | has admitted | errors",
        "Northmarsh University Hospitals NHS Trust | said | tests had been misread"}},
      {"A Treasury letter was leaked. The letter, seen by the Albion, says it would be political suicide.",
       {"the letter | says | it would be political suicide"}},
      {"A Department for Business and Trade spokesperson said its thoughts were with the family.",
       {"a Department for Business and Trade spokesperson | said | its thoughts were with the family"}},
  });
}

// Names of the world, and who is meant.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("names: who somebody is stands behind the age, the place, a dash or \"who is\"") {
  test::check_extraction({
      {"Peter Lang, 54, a baker, arrived. The baker said the road was closed.",
       {"Peter Lang | said | the road was closed"}},
      {"Tom Marsh (54), a nurse from Oldtown, arrived. Omar Haddad came a day later. The nurse said the road "
       "was closed.",
       {"Tom Marsh | said | the road was closed"}},
      {"Tom Marsh, 34, of Mill Lane, Oldtown, a builder, was fined. The builder said the road was closed.",
       {"Tom Marsh | said | the road was closed"}},
      {"Tom Marsh, 54 – a nurse from Oldtown – arrived on Monday. “There is no money left,” the nurse said.",
       {"Tom Marsh | said | There is no money left"}},
  });
}

TEST_CASE("names: an age may stand in the description, a participle is part of it") {
  test::check_extraction({
      {"Leila Farouk, a 54-year-old baker, arrived. Omar Haddad came later. The 54-year-old said the road "
       "was closed.",
       {"Leila Farouk | said | the road was closed"}},
      {"Tom Marsh, a plumber, met Joan Mabey, a retired teacher. The retired teacher said the road was "
       "closed.",
       {"Joan Mabey | said | the road was closed"}},
  });
}

TEST_CASE("names: an occupation is a role as an office is; a job tells more than whose wife she is") {
  test::check_extraction({
      {"Anna Reed, a novelist, said the road was closed.", {"Anna Reed | said | the road was closed"}},
      {"Managing director Anna Reed said the road was closed.", {"Anna Reed | said | the road was closed"}},
      {"Foreign Ministry spokeswoman Anna Reed said the road was closed.",
       {"Anna Reed | said | the road was closed"}},
      {"In a letter to Tom Hill, the health minister, Anna Reed said the road was closed.",
       {"Anna Reed | said | the road was closed"}},
  });
}

TEST_CASE("names: of several of one office the words in front of it tell who is meant") {
  test::check_extraction({
      {"The mayor, Tom Marsh, met the deputy mayor, Joan Mabey. The mayor said the road was closed.",
       {"Tom Marsh | said | the road was closed"}},
      {"President Elena Rojas met Vice President Tomas Gil. The president said the road was closed.",
       {"Elena Rojas | said | the road was closed"}},
      {"The court heard from Tom Marsh, a taxi driver, and Joan Mabey, a bus driver. The taxi driver said "
       "the road was closed.",
       {"Tom Marsh | said | the road was closed"}},
      {"The deputy mayor, Joan Mabey, arrived. The mayor said the road was closed.",
       {"the mayor | said | the road was closed"}},
  });
}

TEST_CASE("names: the country in front of an office tells whose it is") {
  test::check_extraction({
      {"The Spanish prime minister, Javier Soler, met the Italian prime minister, Chiara Bruni. The Spanish "
       "prime minister said the road was closed.",
       {"Javier Soler | said | the road was closed"}},
      {"The prime minister of Norway, Lars Dahl, met the prime minister of Denmark, Mette Krogh. The "
       "Norwegian prime minister said the road was closed.",
       {"Lars Dahl | said | the road was closed"}},
      {"Spanish Prime Minister Javier Soler met Italian Prime Minister Chiara Bruni. The Spanish leader said "
       "the road was closed.",
       {"Javier Soler | said | the road was closed"}},
      {"Polish Foreign Minister Jan Kowal arrived. Hungarian Foreign Minister Gabor Szabo came later. The "
       "Pole said the road was closed.",
       {"Jan Kowal | said | the road was closed"}},
  });
}

TEST_CASE("names: a given name before a small particle opens a sentence as a name") {
  test::check_extraction({
      {"Peter van Dijk said the road was closed.", {"Peter van Dijk | said | the road was closed"}},
      {"Maria dos Santos said the road was closed.", {"Maria dos Santos | said | the road was closed"}},
      {"The mayor, Christian de Vries, said the road was closed.",
       {"Christian de Vries | said | the road was closed"}},
      {"Ramón de las Casas said the road was closed.", {"Ramón de las Casas | said | the road was closed"}},
  });
}

TEST_CASE("names: what speaks behind Jr. or Ltd. opens a sentence") {
  test::check_extraction({
      {"“We waited,” said Robert Hill Jr. Hill said the road was closed.",
       {"Robert Hill Jr. | said | We waited", "Robert Hill Jr. | said | the road was closed"}},
      {"The firm was bought by Norholm Ltd. Reed said the road was closed.",
       {"Reed | said | the road was closed"}},
      {"Apple Inc. Chief Executive Tom Marsh said the road was closed.",
       {"Tom Marsh | said | the road was closed"}},
      {"Martin Luther King Jr. Day was marked on Monday, Tom Marsh said.",
       {"Tom Marsh | said | Martin Luther King Jr. Day was marked on Monday"}},
  });
}

TEST_CASE("names: a nickname stands inside a name") {
  test::check_extraction({
      {"“We waited,” said William “Buddy” Harris.", {"William Harris | said | We waited"}},
      {"Manuel (Manny) Ortiz said the road was closed.", {"Manuel Ortiz | said | the road was closed"}},
  });
}

TEST_CASE("names: a longer name may be called by its first two words; a pair is a group") {
  test::check_extraction({
      {"Juan Carlos Ramírez visited. Juan Carlos said the road was closed.",
       {"Juan Carlos Ramírez | said | the road was closed"}},
      {"Tom Marsh and Anna Reed arrived. The pair said the road was closed.",
       {"the pair | said | the road was closed"}},
      {"Lt-Col Paul Danso said the road was closed. Lt-Col Danso said it was not.",
       {"Paul Danso | said | the road was closed", "Paul Danso | said | it was not"}},
  });
}

TEST_CASE("names: party and state tell a member of parliament") {
  test::check_extraction({
      {"Sen. Ann Kessler (D-Ohio) arrived. The Ohio Democrat said the road was closed.",
       {"Ann Kessler | said | the road was closed"}},
      {"Rep. Maria Vega (D-Calif.) met Rep. Bill Hatch (R-Utah). The California Democrat said the road was "
       "closed. The congresswoman said it was not.",
       {"Maria Vega | said | the road was closed", "Maria Vega | said | it was not"}},
      {"Ann Kessler, a Democrat from Ohio, met Joe Tully, a Republican from Texas. The Democrat from Ohio "
       "said the road was closed.",
       {"Ann Kessler | said | the road was closed"}},
      {"Conservative MP Miles Denby met Labour MP Sarah Oakes. The Tory MP said the road was closed.",
       {"Miles Denby | said | the road was closed"}},
  });
}

TEST_CASE("names: attendants and kin are who was named so right before; a monarch by bare title") {
  test::check_extraction({
      {"Tom Marsh and his wife, Anna Reed, arrived with Omar Haddad. Haddad said the road was open. His wife "
       "said the road was closed.",
       {"Omar Haddad | said | the road was open", "Anna Reed | said | the road was closed"}},
      {"Tom Marsh and his lawyer, Omar Haddad, arrived. His lawyer said the road was closed.",
       {"Omar Haddad | said | the road was closed"}},
      {"King Harald visited the valley. The king said the road was closed.",
       {"King Harald | said | the road was closed"}},
  });
}

TEST_CASE("names: namesakes by just that title") {
  test::check_extraction({
      {"Lord Reed and Baroness Reed voted. Baroness Reed said the road was closed.",
       {"Baroness Reed | said | the road was closed"}},
      {"Judge Ann Kessler met Justice Paul Kessler. Justice Kessler said the road was closed.",
       {"Paul Kessler | said | the road was closed"}},
      {"Senator Ann Kessler met Governor Paul Kessler. Gov. Kessler said the road was closed.",
       {"Paul Kessler | said | the road was closed"}},
  });
}

TEST_CASE("names: plural people open sentences as groups; names that end in small words") {
  test::check_extraction({
      {"Families said the wait was “too long”.", {"families | said | the wait was “too long”"}},
      {"Tran Van An said the road was closed.", {"Tran Van An | said | the road was closed"}},
      {"M.K. Suresh Raj said the road was closed.", {"M.K. Suresh Raj | said | the road was closed"}},
      {"José Luis Herrera y Campos visited. Herrera said the road was closed.",
       {"José Luis Herrera y Campos | said | the road was closed"}},
  });
}

TEST_CASE("names: the defendant is the only one who was said to be charged") {
  test::check_extraction({
      {"Paul Marsh, 34, of Oldtown, is charged with fraud. Anna Reed, prosecuting, said he took the money. "
       "“I never saw it,” the defendant told the court.",
       {"Anna Reed | said | he took the money", "Paul Marsh | told | I never saw it"}},
      {"Paul Marsh and Tom Hill are on trial for fraud. The defendant said the road was closed.",
       {"the defendant | said | the road was closed"}},
  });
}

TEST_CASE("names: counter-examples") {
  test::check_extraction({
      {"Tom Marsh is a man of few words. A man was arrested in Oldtown. The man said the road was closed.",
       {"a man | said | the road was closed"}},
      {"Anna Reed is a nurse's daughter. Joan Mabey is a nurse. The nurse said the road was closed.",
       {"Joan Mabey | said | the road was closed"}},
      {"Deputy Prime Minister Tom Reed met Prime Minister Anna Hill. The deputy prime minister said the road "
       "was closed. The prime minister said it was not.",
       {"Tom Reed | said | the road was closed", "Anna Hill | said | it was not"}},
      {"Will the road be closed? Will Reed said it would. Will Mr Reed resign?",
       {"Will Reed | said | it would"}},
      {"The finance director, Tom Reed, arrived. The director said the road was closed.",
       {"Tom Reed | said | the road was closed"}},
      {"Helen Rooke, the chief executive of Norholm, met Greg Tansley, the general secretary of the steel "
       "union, on Monday. The union boss said the road would be closed.",
       {"the union boss | said | the road would be closed"}},
  });
}

// Who is only told of does not speak; whose office, group and firm is meant.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("who speaks: a person only told of in a participle clause is not the speaker") {
  test::check_extraction({
      {"Dale Horvath leads a group trying to acquire Kestrel Corp. The group said it would raise its bid.",
       {"the group | said | it would raise its bid"}},
      {"A group led by Dale Horvath, seeking to buy Kestrel Corp, said it had the money.",
       {"a group led by Dale Horvath | said | it had the money"}},
      {"A consortium headed by Kestrel Corp, trying to buy the mill, said it had the money.",
       {"a consortium headed by Kestrel Corp | said | it had the money"}},
  });
}

TEST_CASE("who speaks: a body right before without a name of its own") {
  test::check_extraction({
      {"Doctors met a group opposed to Kestrel Corp. The group said it would sue.",
       {"the group | said | it would sue"}},
      {"Kestrel Corp is a group with mills in Leeds. The group said it would sue.",
       {"Kestrel Corp | said | it would sue"}},
  });
}

TEST_CASE("who speaks: an official of one ministry is not the minister of another") {
  test::check_extraction({
      {"Finance Minister Olan Berg spoke in the morning. An agriculture ministry official said the harvest "
       "was poor.",
       {"an agriculture ministry official | said | the harvest was poor"}},
      {"One official said the talks had failed. Trade Minister Olan Berg said they had not.",
       {"one official | said | the talks had failed", "Olan Berg | said | they had not"}},
  });
}

TEST_CASE("who speaks: an office learnt from the clerk who left") {
  test::check_extraction({
      {"The clerk, Mona Tilley, left early. The clerk said the minutes would follow.",
       {"Mona Tilley | said | the minutes would follow"}},
  });
}

TEST_CASE("who speaks: tickers are brackets and no part of a name") {
  test::check_extraction({
      {"Kestrel Corp <KSL.N> said it would sell its mill. Analysts at Norholm Bank <NHB> said the price was "
       "low.",
       {"Kestrel Corp | said | it would sell its mill",
        "analysts at Norholm Bank | said | the price was low"}},
  });
}

TEST_CASE("who speaks: a firm of two names") {
  test::check_extraction({
      {"Duff and Marlow said it would sell its Leeds office. The firm has 40 workers.",
       {"Duff and Marlow | said | it would sell its Leeds office"}},
  });
}

TEST_CASE("who speaks: a name that opens the sentence and is told of") {
  test::check_extraction({
      {"Mona Tilley, whose brother drowned in the flood, said the warning came too late.",
       {"Mona Tilley | said | the warning came too late"}},
      {"Mona Tilley, of Ferry Lane, Oldland, said the warning came too late.",
       {"Mona Tilley | said | the warning came too late"}},
  });
}

TEST_CASE("told of: short forms, initials, headings") {
  test::check_extraction({
      {"“Late again,” says Desmond Achterberg. He is 63. Des uses it to crack "
       "nuts. According to Des, the man left.",
       {"Desmond Achterberg | says | Late again", "Desmond Achterberg | According to | the man left"}},
      {"‘You had better come,’ G. Sarn had written.\n\n‘My father used to "
       "laugh,’ Gerald Sarn said.\n\n‘Well,’ said Gerald. ‘I’ve still got "
       "them.’",
       {"Gerald Sarn | had written | You had better come", "Gerald Sarn | said | My father used to laugh",
        "Gerald Sarn | said | Well I’ve still got them."}},
      {"Tom Reed rang. Ian Marsh was at home. “Quarter past it is, Tom,” he "
       "replied.",
       {"Ian Marsh | replied | Quarter past it is, Tom"}},
      {"Director Noor Santangelo praised his \"ridiculous patience\" in an "
       "interview.\n\n\"It was late,\" she said.",
       {"Noor Santangelo | praised | his \"ridiculous patience\"", "Noor Santangelo | said | It was late"}},
      {"Her name was Ottoline Sarn. She wrote one book. The archivist, a "
       "patient man with a helmet, told me I was the third person.",
       {"the archivist | told | I was the third person"}},
      {"Halden Aerosystems Corporation won a contract. Halden said it was "
       "glad.",
       {"Halden Aerosystems Corporation | said | it was glad"}},
      {"Weight: 212 grams\n\nAda Reed: You do not. It is very good "
       "now.\n\nTidings: Is it?\n\nAda Reed: It is good. I like it.\n\nStill: "
       "nobody bought one.",
       {}},
  });
}

TEST_CASE("told of: of whom something is said") {
  test::check_extraction({
      {"“I never met him,” said Reed of Marsh. Marsh said they had met twice.",
       {"Reed | said | I never met him", "Marsh | said | they had met twice"}},
      {"“It is late,” said Lord Reed of Oldtown. “It is,” said the Duke of "
       "Sussex.",
       {"Lord Reed of Oldtown | said | It is late", "Duke of Sussex | said | It is"}},
  });
}

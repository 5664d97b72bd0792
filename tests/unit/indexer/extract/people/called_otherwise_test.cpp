// Whom a text calls otherwise: relatives, people without a name, bodies.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("otherwise called: relatives from the other side, and whom a relative clause names") {
  test::check_extraction({
      {"Donald Marsh is doing the crossword with his granddaughter, who is nine. Effie asks him whether it "
       "is late.\n\n“She’ll be at school from August,” says her grandfather.",
       {"Effie | asks | whether it is late", "Donald Marsh | says | She’ll be at school from August"}},
      {"The man at the gate, whose name is Callum, waved. “Not like that,” he says.",
       {"Callum | says | Not like that"}},
      {"A waiter, who is called Gideon, came. “Not like that,” the waiter says.",
       {"Gideon | says | Not like that"}},
      {"“That is how you know it is bad,” whispers my neighbour on the bench, Lorna Marsh.",
       {"Lorna Marsh | whispers | That is how you know it is bad"}},
      // not the one whom an adviser advises
      {"“We are ready,” said an adviser to the president, Anna Reed.", {"an adviser | said | We are ready"}},
      {"One of the few who could be reached, a schoolteacher named Anna Reed, said she had counted nine "
       "explosions.",
       {"Anna Reed | said | she had counted nine explosions"}},
  });
}

TEST_CASE("otherwise called: somebody without a name") {
  test::check_extraction({
      {"There is a civil servant whose job is to sit behind the witnesses. He told me that it had gone "
       "rather well.",
       {"a civil servant | told | it had gone rather well"}},
      {"Another developer said that it was late. They claimed that the meeting had lasted six minutes.",
       {"another developer | said | it was late",
        "another developer | claimed | the meeting had lasted six minutes"}},
      // not where a body may be meant
      {"A teacher said the council had cut the budget. They said the cuts were needed.",
       {"a teacher | said | the council had cut the budget", "- | said | the cuts were needed"}},
      {"My companion, a magistrate, asks whether the fish is fresh. The waiter says that it is.\n\n“It "
       "tastes of mud,” says the magistrate.",
       {"my companion | asks | whether the fish is fresh", "the waiter | says | it is",
        "my companion | says | It tastes of mud"}},
      {"A “well-informed source” said that the crossing was closed.",
       {"a “well-informed source” | said | the crossing was closed"}},
  });
}

TEST_CASE("otherwise called: bodies and groups") {
  test::check_extraction({
      {"It was cold in the city. Brokers said that it was late. Irrigators say that the plan is late.",
       {"brokers | said | it was late", "irrigators | say | the plan is late"}},
      // not where somebody is heard
      {"Residents watched Hale say that it was safe.", {"Hale | say | it was safe"}},
      {"Sunline apologised for the mix-up. The firm insisted that nobody would be charged.",
       {"Sunline | apologised | for the mix-up", "Sunline | insisted | nobody would be charged"}},
      {"Moody's said that it was late. Moody's Investors Service Inc said that it was cold. Data General "
       "Corp said that it was dark.",
       {"Moody's | said | it was late", "Moody's Investors Service Inc | said | it was cold",
        "Data General Corp | said | it was dark"}},
      {"No 10 denies that it is late. Channel 4 insists that it is late.",
       {"No 10 | denies | it is late", "Channel 4 | insists | it is late"}},
      {"The queue at St Brendan's University Hospital reached 104. The hospital confirmed that it had "
       "received the letter.",
       {"St Brendan's University Hospital | confirmed | it had received the letter"}},
      {"Dr. Anna Reed, for the World Health Organization (WHO), announced that a campaign would begin. WHO "
       "recommended that children be given a dose.",
       {"Anna Reed | announced | a campaign would begin",
        "World Health Organization | recommended | children be given a dose"}},
  });
}

TEST_CASE("otherwise called: not with less than the whole office") {
  test::check_extraction({
      {"Those present included Ian Marsh (former president). The president said the war was over.",
       {"the president | said | the war was over"}},
      {"Anna Reed (shadow health secretary) spoke first. The health secretary said no ward would close.",
       {"the health secretary | said | no ward would close"}},
      {"A patient claims the hospital left him in a corridor.\n\nDr Ian Marsh said the hospital was sorry.",
       {"a patient | claims | the hospital left him in a corridor",
        "Ian Marsh | said | the hospital was sorry"}},
      {"Toby Hale, 17, was driving. A 12-year-old was hurt. The boy said he saw nothing.",
       {"the boy | said | he saw nothing"}},
      {"“I told you in May that there were herons,” Dr Reed told Ian Marsh. “You wrote that you were more of "
       "a cat man.”",
       {"Reed | told | I told you in May that there were herons You wrote that you were more of a cat man.",
        "Reed | told | there were herons", "Ian Marsh | wrote | you were more of a cat man"}},
  });
}

// What ends a content, what is none, and who has no verb of speech.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("on stage: what ends a content, what is no statement") {
  test::check_extraction({
      {"The company said orders from carmakers had slowed in March, sending its shares down nearly 11 "
       "percent.",
       {"company | said | orders from carmakers had slowed in March"}},
      {"His successor promised to ride the bus himself, and was photographed getting off it after one stop.",
       {"his successor | promised | to ride the bus himself"}},
      {"In 2024, Bo Lindgren claimed that lawmakers were \"padlocking\" post offices; we rated that False.",
       {"Bo Lindgren | claimed | lawmakers were \"padlocking\" post offices"}},
      {"Marsh commented: \"needs salt,\" followed by three red hearts.", {"Marsh | commented | needs salt"}},
      {"Norholm ordered 40 etching tools last year. Norholm offers a view of Earth no one else can.", {}},
      {"As he was taken down, his brother called something across the court.", {}},
      {"“Well, I’m saying it now,” said Ada Reed.", {"Ada Reed | said | Well, I’m saying it now"}},
      {"\"Accurate forecasts save lives,” Dr. Olav Sand said.",
       {"Olav Sand | said | Accurate forecasts save lives"}},
  });
}

TEST_CASE("on stage: who has no verb of speech") {
  test::check_extraction({
      {"A government whip, on the escalator, into a phone: “No, don’t tell him it’s Tuesday.”", {}},
      {"Then Declan Varley, from the far end of the dock, without raising his head: ‘He meant Duchess.’",
       {"Declan Varley | - | He meant Duchess."}},
      {"“There was no infection,” Mary Tennick said. “They can manage.”\n\nShe ladled out more soup.\n\n“I "
       "was barefoot, though. That bit was right.”",
       {"Mary Tennick | said | There was no infection They can manage.",
        "Mary Tennick | - | I was barefoot, though. That bit was right."}},
      {"It was put to her by Pallister that she had never liked his client.",
       {"Pallister | put | she had never liked his client"}},
      {"One reviewer called it dull; another, in the Northern Argus, complained that nobody in it ever took "
       "their coat off.",
       {"one reviewer | called | it dull", "another | complained | nobody in it ever took their coat off"}},
      {"A Danish trial of 412 patients, published in 2019, found that a clock worked about as well.",
       {"a Danish trial of 412 patients | found | a clock worked about as well"}},
  });
}

TEST_CASE("on stage: reports inside what the police say") {
  test::check_extraction({
      {"Marsh admitted he had lied, police said. The mayor said he was sorry, "
       "officials said.",
       {"police | said | Marsh admitted he had lied", "Marsh | admitted | he had lied",
        "officials | said | The mayor said he was sorry", "the mayor | said | he was sorry"}},
      {"Marsh denied the charge, police said.",
       {"police | said | Marsh denied the charge", "Marsh | denied | the charge"}},
      {"The man told detectives he “blacked out” after an argument, according "
       "to an affidavit.",
       {"an affidavit | according to | The man told detectives he “blacked "
        "out” after an argument",
        "the man | told | he “blacked out” after an argument"}},
      {"Adela Quist moved that the Bill be now read a second time. He moved "
       "that chair.",
       {"Adela Quist | moved | the Bill be now read a second time"}},
      {"Norholm reports on July 29.", {}},
  });
}

TEST_CASE("on stage: what was undertaken, narrated and heckled") {
  test::check_extraction({
      {"Pearl Lam undertook to mend the roof. The council undertook a review.",
       {"Pearl Lam | undertook | to mend the roof"}},
      {"A voice from the back heckled: \"Jump in, then!\" A mother of four, "
       "Rakiya Sani, narrated how she carried her machine.",
       {"a voice from the back | heckled | Jump in, then!",
        "Rakiya Sani | narrated | how she carried her machine"}},
      {"Kath rang at seven and asked whether the boat still floated, Ian Marsh "
       "recalls.",
       {"Ian Marsh | recalls | Kath rang at seven and asked whether the boat "
        "still floated",
        "Kath | asked | whether the boat still floated"}},
  });
}

TEST_CASE("on stage: common forms that a battery of sentences found missing") {
  test::check_extraction({
      {"Rep. Cole told reporters she was “undecided,” though aides said she "
       "leaned yes.",
       {"Cole | told | she was “undecided", "aides | said | she leaned yes"}},
      {"---\nAn autopsy found Marsh had died of a stroke.",
       {"an autopsy | found | Marsh had died of a stroke"}},
      {"The firm, which employs 400 people, said it had no choice.", {"firm | said | it had no choice"}},
      {"The cabinet member for housing, Mrs Anna Cole, said: “We will listen.”",
       {"Anna Cole | said | We will listen."}},
      {"Shares rose after the company raised its forecast, saying demand had "
       "improved.",
       {"company | saying | demand had improved"}},
      {"Tom Hurst left when Anna Cole arrived, saying he was late.", {"Tom Hurst | saying | he was late"}},
      {"Per Variety, the film will open in June.", {"Variety | Per | the film will open in June"}},
      {"Cole says that when she was ten her father told her: “Never lie.”",
       {"Cole | says | when she was ten her father told her: “Never lie.”",
        "her father | told | Never lie."}},
  });
}

TEST_CASE("on stage: titles, suppositions, oneself; channels of a state") {
  test::check_extraction({
      {"He wrote three novels and a play called “Late”. If he says no, we go. "
       "He promised himself a rest.",
       {}},
      {"Iranian state TV said a tanker had been seized.",
       {"Iranian state TV | said | a tanker had been seized"}},
      {"Gardaí said a man in his 30s had been arrested.",
       {"gardaí | said | a man in his 30s had been arrested"}},
      {"Pomp replied that he understood, Kaya said.",
       {"Kaya | said | Pomp replied that he understood", "Pomp | replied | he understood"}},
      {"Kyiv says Moscow is lying. Buckingham Palace said it was late.",
       {"Kyiv | says | Moscow is lying", "Buckingham Palace | said | it was late"}},
  });
}

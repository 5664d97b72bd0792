// Speakers that another sentence introduces: by name, by kinship, by office, by what they are called.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("introduced: in the sentences behind") {
  test::check_extraction({
      {"“I am Mr Sadler of the Haymarket,” he announced, “and I should be obliged.”\n\nChristopher Sadler "
       "was twenty-six.",
       {"Christopher Sadler | announced | I am Mr Sadler of the Haymarket and I should be obliged."}},
      {"“You can eat it,” says the man with the key, “but you can’t buy it.”\n\nWe are above the village. "
       "His name is Tom Marsh.",
       {"Tom Marsh | says | You can eat it but you can’t buy it."}},
      {"A dairy farmer has said he is gutted.\n\nBevan Tait said the animal slipped through a gate.",
       {"Bevan Tait | has said | he is gutted", "Bevan Tait | said | the animal slipped through a gate"}},
      {"The health secretary told the house she was sickened. Rupa Das said ministers would respond by the "
       "autumn.",
       {"Rupa Das | told | she was sickened", "Rupa Das | said | ministers would respond by the autumn"}},
  });
}

TEST_CASE("introduced: by kinship and a shared surname") {
  test::check_extraction({
      {"Denise Marsh, 52, denies fraud. Her husband, Keith, 55, denies two counts. Mr Marsh said he had "
       "believed the money was a gift.",
       {"Denise Marsh | denies | fraud", "Keith Marsh | denies | two counts",
        "Keith Marsh | said | he had believed the money was a gift"}},
      {"Doreen Hatch won in 2017. Her daughter, Lorraine Hatch, was sad. ‘Mum said it was the principle,’ "
       "she recalls.",
       {"Lorraine Hatch | recalls | Mum said it was the principle",
        "Doreen Hatch | said | it was the principle"}},
      {"Mrs Lane died in January. Her niece, Clare Hart, said she was sad. Cross-examined by Leonie Marsh, "
       "for Mr Wragg, the niece accepted that she had come twice.",
       {"Clare Hart | said | she was sad", "Clare Hart | accepted | she had come twice"}},
      {"Lenore Voss is a chemist. Gerald Voss, 61, is charged with fraud. Mr. Voss sat down. Dr. Voss said "
       "that she had had some wine.",
       {"Lenore Voss | said | she had had some wine"}},
  });
}

TEST_CASE("introduced: counsel, a man who was asked, a term that is defined") {
  test::check_extraction({
      {"Rory Blake, for the family, rose. “It’s a long list,” said counsel.",
       {"Rory Blake | said | It’s a long list"}},
      {"A reporter asked his tailor whether he was ashamed. “Not at all,” the man replied.",
       {"a reporter | asked | whether he was ashamed", "his tailor | replied | Not at all"}},
      {"Marsh Instruments plc (“Marsh” or “the Company”) announced the recall of 41,000 inhalers. The "
       "Company advises customers to stop.",
       {"Marsh Instruments plc | announced | the recall of 41,000 inhalers",
        "Marsh Instruments plc | advises | customers to stop"}},
  });
}

TEST_CASE("introduced: who hears a sentence or is told of in it does not say it") {
  test::check_extraction({
      {"Anna Reed voted no. Kit Landry had offered her a fix.\n\n“Landry looked me in the eye and said it "
       "was done,” she said.",
       {"Anna Reed | said | Landry looked me in the eye and said it was done",
        "Kit Landry | said | it was done"}},
      {"At school the voice teacher told her she sounded like a gate.",
       {"the voice teacher | told | she sounded like a gate"}},
      {"“Ask Dean how it went,” Tom Marsh said. Dean Marsh left.",
       {"Tom Marsh | said | Ask Dean how it went"}},
  });
}

TEST_CASE("introduced: descriptions that stay what they are") {
  test::check_extraction({
      {"Emrys Marsh, a deacon who liked to say that medicine was “interference”, died.",
       {"Emrys Marsh | liked to say | medicine was “interference”"}},
      {"“Sorrow Peak,” says a very young dispatcher.", {"a very young dispatcher | says | Sorrow Peak"}},
      {"“I had no idea,” said one person whose call was heard.",
       {"one person whose call was heard | said | I had no idea"}},
      {"A friend of mine said that it was late.", {"a friend of mine | said | it was late"}},
  });
}

TEST_CASE("introduced: names behind an office, a firm, a time") {
  test::check_extraction({
      {"Outside, Leader of Opposition Devki Nandan Sahay alleged that traders had been tipped off.",
       {"Devki Nandan Sahay | alleged | traders had been tipped off"}},
      {"Deputy Industry and Trade Minister Arkady Lvov told journalists that no limits were planned.",
       {"Arkady Lvov | told | no limits were planned"}},
      {"Marsh & Daughters has rejected an offer. Anna Marsh, the founder, said she was pleased.",
       {"Marsh & Daughters | has rejected | an offer", "Anna Marsh | said | she was pleased"}},
      {"AI note-taking startup Minuteman confirmed that recordings could be played.",
       {"Minuteman | confirmed | recordings could be played"}},
      {"15:10 Two officials in the capital told reporters that a package would arrive.",
       {"two officials in the capital | told | a package would arrive"}},
  });
}

TEST_CASE("introduced: the one author of a text is its \"I\"") {
  Document document = test::document_of("I asked the baker, and I say that it was late.");
  CHECK(test::statements_of(document).at(0).speaker.name == std::nullopt);
  document.info.author = "Anna Reed";
  CHECK(test::statements_of(document).at(0).speaker.name == "Anna Reed");
  document.info.author = "Anna Reed and Tom Marsh";
  CHECK(test::statements_of(document).at(0).speaker.name == std::nullopt);
}

TEST_CASE("introduced: families, parties, pairs and spokesmen") {
  test::check_extraction({
      {"Tom and Anna Reed ran the shop. “It is late,” Tom said.", {"Tom Reed | said | It is late"}},
      {"Brothers Stane and Ivo Marsh ran it. “It is late,” Stane said.", {"Stane Marsh | said | It is late"}},
      {"It is run by the couple, Stane and Ivo Marsh. “It is late,” Stane said.",
       {"Stane Marsh | said | It is late"}},
      {"The European Shelf Programme said it was late.", {"European Shelf Programme | said | it was late"}},
      {"Labour MP Anna Reed said the bill was a mess. The Tory MP replied that it was not.",
       {"Anna Reed | said | the bill was a mess", "the Tory MP | replied | it was not"}},
      {"Labour’s Anna Reed said the bill was a mess. The Tory MP replied that it was not.",
       {"Anna Reed | said | the bill was a mess", "the Tory MP | replied | it was not"}},
      {"Sen. Anna Reed, D-Ohio, said the bill was a mess. The Republican senator replied that it was not.",
       {"Anna Reed | said | the bill was a mess", "the Republican senator | replied | it was not"}},
      {"Sen. Anna Reed (R-Ohio) said the bill was a mess. The Ohio Republican added that it was long.",
       {"Anna Reed | said | the bill was a mess", "Anna Reed | added | it was long"}},
      {"Anna Reed (Con) spoke. “It is late,” the Labour leader said.",
       {"the Labour leader | said | It is late"}},
      {"Tom Marsh and Anna Reed said they were sorry. “We were wrong,” they said.",
       {"Tom Marsh | said | they were sorry", "Tom Marsh | said | We were wrong"}},
      {"Anna Reed’s spokesman said she was ill. He added that she would return.",
       {"Anna Reed’s spokesman | said | she was ill", "Anna Reed’s spokesman | added | she would return"}},
  });
}

// Names and what stands beside them: places, offices, days, relations.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("names: what stands before them") {
  test::check_extraction({
      {"In Castlebar Bernie Mulready said it was late.", {"Bernie Mulready | said | it was late"}},
      {"Bank of Oldland President Olli Ranta said it was late.", {"Olli Ranta | said | it was late"}},
      {"Chinese President Wang Bo met Paul Marsh in Oldtown. The Chinese leader said it was late.",
       {"Wang Bo | said | it was late"}},
      {"It rained. Mr Sunday Akpan said it was late.", {"Sunday Akpan | said | it was late"}},
      {"Paul Marsh May 4 said it was late.", {"Paul Marsh | said | it was late"}},
      {"It rained. Deputy Commissioner of Police R K Thimmaiah said it was late.",
       {"R K Thimmaiah | said | it was late"}},
      // the role ends where another's begins
      {"Danish minister Anna Reed and Swedish minister Lars Berg met.\n\nThe Dane said it was late.",
       {"Anna Reed | said | it was late"}},
  });
}

TEST_CASE("names: places and peoples are no people") {
  test::check_extraction({
      {"The 54-year-old teaching assistant, from Belper, Derbyshire, said it was late.",
       {"the 54-year-old teaching assistant | said | it was late"}},
      {"The mother-of-two, of Belper, Derbyshire, said it was late.",
       {"the mother-of-two | said | it was late"}},
      {"A fisherman lost off Norway said it was late.", {"a fisherman lost off Norway | said | it was late"}},
      {"The minister, in a statement by her aide, Mr Paul Marsh, said it was late.",
       {"the minister | said | it was late"}},
  });
}

TEST_CASE("names: words in front of them at a sentence's start") {
  test::check_extraction({
      {"Anna Marsh left on Monday. Defiant Marsh said it was late.", {"Anna Marsh | said | it was late"}},
      {"It rained. Oldtown County Recorder Helen Purcell left. Purcell said it was late.",
       {"Helen Purcell | said | it was late"}},
      {"It rained. Sheikh Abdul-Aziz bin Khalifa al-Thani said it was late.",
       {"Abdul-Aziz bin Khalifa al-Thani | said | it was late"}},
      {"Marsh & Pike Inc. was cold. A Marsh & Pike spokesperson said it was late.",
       {"a Marsh & Pike spokesperson | said | it was late"}},
      {"Wessex & Coastal said it was late. Wessex & Coastal Railway runs trains.",
       {"Wessex & Coastal Railway | said | it was late"}},
  });
}

TEST_CASE(
    "names: uncles and aunts by their first name, a broadcaster of several words, what kind of firm it is") {
  test::check_extraction({
      {"Lionel Bates sat down. “My father told us so,” Uncle Lionel says.",
       {"Lionel Bates | says | My father told us so"}},
      {"Kirsteen Muir told BNC Radio Oldtown she was cold. It rained. “It is late,” she said.",
       {"Kirsteen Muir | told | she was cold", "Kirsteen Muir | said | It is late"}},
      {"Operator Harbour Lines said the ferry would not return.",
       {"Harbour Lines | said | the ferry would not return"}},
  });
}

TEST_CASE("names: Mr N is not Anna N, Ms N may be Lee N") {
  test::check_extraction({
      {"Anna Marsh opened the show. Mr Marsh said it was late.", {"Marsh | said | it was late"}},
      {"Lee Marsh opened the show. Ms Marsh said it was late.", {"Lee Marsh | said | it was late"}},
      {"Anna Marsh opened the show. Ms Marsh said it was late.", {"Anna Marsh | said | it was late"}},
      // his speech is no person
      {"President Marsh spoke. Anna Marsh listened.\n\n[Watch: President Marsh Speech at the Black "
       "Hall]\n\nMr Marsh said it was late.",
       {"Marsh | said | it was late"}},
      {"“Imagine Rob Thorne going up against them,” said Anna Reed. Thorne said it was late.",
       {"Anna Reed | said | Imagine Rob Thorne going up against them", "Rob Thorne | said | it was late"}},
  });
}

TEST_CASE(
    "names: what an office is of, ranks and professions in front, namesakes named later, who is noted "
    "between commas") {
  test::check_extraction({
      {"The Governor of Dhi Qar, Raad al-Khafaji, warned of floods.",
       {"Raad al-Khafaji | warned | of floods"}},
      {"SP Wasiu Lawal said he was at large. District Collector S Venkataraghavan said it was over.",
       {"Wasiu Lawal | said | he was at large", "S Venkataraghavan | said | it was over"}},
      {"The manager of the authority, Engr. Folasade Adeniran, confirmed the incident.",
       {"Folasade Adeniran | confirmed | the incident"}},
      {"Zhao Weimin, chairman of Skyheron, came. “They call,” Zhao said. Skyheron, the chairman noted, plans "
       "to grow.\n\nCotton grower Zhao Lihua said it was late.",
       {"Zhao Weimin | said | They call", "Zhao Weimin | noted | Skyheron plans to grow",
        "Zhao Lihua | said | it was late"}},
      {"14 Oldland Democrats demanded a vote.", {"14 Oldland Democrats | demanded | a vote"}},
  });
}

TEST_CASE("names: nicknames, maiden names, Miss and Mrs") {
  test::check_extraction({
      {"Dot Carraway, fell runner, dies\n\nDorothy “Dot” Carraway was the first. “I changed,” Carraway said.",
       {"Dorothy Carraway | said | I changed"}},
      {"Anna Marsh, runner, dies\n\nAnna Joan Reed was born at Low Garth. She said it was cold.",
       {"Anna Marsh | said | it was cold"}},
      {"Hannah Whit, 20, had never climbed. Hannah Whit fell. Miss Whit’s mother, Carol Whit, wept. Mrs Whit "
       "said it was late.",
       {"Carol Whit | said | it was late"}},
  });
}

TEST_CASE("names: counsel, guards, flights, Col that is no colonel") {
  test::check_extraction({
      {"Lorcan Treacy SC, prosecuting, said it was late. “Not a cent,” Mr Treacy replied.",
       {"Lorcan Treacy | said | it was late", "Lorcan Treacy | replied | Not a cent"}},
      {"Det Garda Niall Cusack told the court that the thefts came to light.",
       {"Niall Cusack | told | the thefts came to light"}},
      {"Tess Peder is a nurse. Grazier Col Peder said he waited five hours.",
       {"Col Peder | said | he waited five hours"}},
      {"Danielle Ruiz was on Summit Air Flight 418 from Denver. “It’s late,” she said.",
       {"Danielle Ruiz | said | It’s late"}},
  });
}

TEST_CASE("names: countries of several words, firms that begin like a given name") {
  test::check_extraction({
      {"Wang Chao-ming, vice chairman of the council, said it was late. The funds came from Hong Kong, Japan "
       "and the U.S. He said it was cold.",
       {"Wang Chao-ming | said | it was late", "Wang Chao-ming | said | it was cold"}},
      {"Sri Lanka said it was late.", {"Sri Lanka | said | it was late"}},
      {"Emery Air Freight Corp closed. Emery said it was late.",
       {"Emery Air Freight Corp | said | it was late"}},
  });
}

TEST_CASE("names: acronyms of titles and of bodies") {
  test::check_extraction({
      {"It rained. District Magistrate Ada Vale said it was over. “Nobody is trapped,” said the DM.",
       {"Ada Vale | said | it was over", "Ada Vale | said | Nobody is trapped"}},
      {"It rained. Superintendent of Police Ada Vale came. “Two were held,” the SP said.",
       {"Ada Vale | said | Two were held"}},
      {"It rained. The Rapid Defense Units have drones. The RDU denied an attack.",
       {"Rapid Defense Units | denied | an attack"}},
      // everybody knows it by its letters
      {"It rained. The International Monetary Fund met. The IMF said growth had slowed.",
       {"IMF | said | growth had slowed"}},
  });
}

TEST_CASE("names: Bengali and Arab names, who is engaged, clubs, offices with what they are for") {
  test::check_extraction({
      {"It rained. District Magistrate Aparna Sen Gupta said it was over.",
       {"Aparna Sen Gupta | said | it was over"}},
      {"Faisal al-Marsh told reporters the gate would open.",
       {"Faisal al-Marsh | told | the gate would open"}},
      {"Fiancé Liam Reed, 31, a roofer, told how he chased it.", {"Liam Reed | told | how he chased it"}},
      {"Oldtown Rovers lost. The fans left. Rovers said it was late.",
       {"Oldtown Rovers | said | it was late"}},
      {"The National President of the Farmers Union, Alhaji Musa Dan, said it was late.",
       {"Musa Dan | said | it was late"}},
      {"The vote against came from Coun Jean Reed (Ind, Upper Vale), who said it was late.",
       {"Jean Reed | said | it was late"}},
      {"The Oldlandish military dismissed the report. The French military said it was true.",
       {"Oldlandish military | dismissed | the report", "French military | said | it was true"}},
      {"Our guide is Rory Marsh, a warden. He reckons it is late.", {"Rory Marsh | reckons | it is late"}},
      {"The pathologist Dr Hamid Reed gave the cause. The marks on Callum’s hands, he said, were old. Callum "
       "Marsh "
       "was 20.",
       {"Hamid Reed | said | The marks on Callum’s hands were old"}},
  });
}

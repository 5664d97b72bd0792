// Whom a description takes up: who spoke right before, a lead's unnamed speaker, handles, listed offices,
// relatives.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("taken up: a tag's other name for whoever spoke right before") {
  test::check_extraction({
      {"In Oldtown, Sen. Paul Marsh, a critic of brokers, called the leak “a fire” and asked the Trade Board "
       "to look into it.\n\n“A firm that cannot lock its door should not collect keys,” the Norland Democrat "
       "said.",
       {"Paul Marsh | called | the leak “a fire”", "Paul Marsh | asked | the Trade Board to look into it",
        "Paul Marsh | said | A firm that cannot lock its door should not collect keys"}},
      {"Ada Marsh replied that the record was corrected.\n\n“I will take no lessons,” the First Minister "
       "said.",
       {"Ada Marsh | replied | the record was corrected", "Ada Marsh | said | I will take no lessons"}},
      {"Leonid Marsh, director of the Centre for Lakes, said in an interview that prices would rise. “I do "
       "not think they will leave,” the expert said.",
       {"Leonid Marsh | said | prices would rise", "Leonid Marsh | said | I do not think they will leave"}},
      {"Coun Sajid Marsh (Lab) called the charges a tax. “We had 1,112 replies,” the Labour group leader "
       "said.",
       {"Sajid Marsh | called | the charges a tax", "Sajid Marsh | said | We had 1,112 replies"}},
      {"Its president, Eusebia Marsh, described the measure as a truce.\n\n“My grandmother talked to the "
       "hill,” recalled the Quechua leader.",
       {"Eusebia Marsh | described | the measure as a truce",
        "Eusebia Marsh | recalled | My grandmother talked to the hill"}},
      // not behind a question, nor its answer, nor beside somebody else who is named or spoke
      {"Anna Reed asked how often the board had met.\n\n“Twice in four months,” said the Labour MP.",
       {"Anna Reed | asked | how often the board had met", "Anna Reed | said | Twice in four months"}},
      {"Clara Birch said the wall was new. Anna Reed said the gate was shut.\n\n“It was old,” the Labour MP "
       "said.",
       {"Clara Birch | said | the wall was new", "Anna Reed | said | the gate was shut",
        "the Labour MP | said | It was old"}},
      // nor where a source is kept back, or is somebody's
      {"Anna Reed said the gate was shut.\n\n“It was old,” the unidentified official said.",
       {"Anna Reed | said | the gate was shut", "the unidentified official | said | It was old"}},
      {"Anna Reed said the gate was shut. Tom Birch left.\n\n“It was old,” said the senior Birch adviser.",
       {"Anna Reed | said | the gate was shut", "the senior Birch adviser | said | It was old"}},
  });
}

TEST_CASE("taken up: whom a text is about, and children") {
  test::check_extraction({
      {"A mum says her day was spoilt.\n\nKayleigh Marsh, 29, claims the hotel took two bookings. Tom Marsh, "
       "31, said staff had known.\n\nAnd the mum-of-one revealed she only found out later.",
       {"Kayleigh Marsh | says | her day was spoilt", "Kayleigh Marsh | claims | the hotel took two bookings",
        "Tom Marsh | said | staff had known", "Kayleigh Marsh | revealed | she only found out later"}},
      {"On the last day Carrie Hale's son, Toby, 8, rode along. The boy said he wanted to stay.",
       {"Toby | said | he wanted to stay"}},
      // "replied" behind somebody without a name: only by the age
      {"Coach Segun Marsh, 54, blamed the pitch. A journalist asked whether he would resign.\n\n“Would you?” "
       "replied the 54-year-old.",
       {"Segun Marsh | blamed | the pitch", "a journalist | asked | whether he would resign",
        "Segun Marsh | replied | Would you?"}},
  });
}

TEST_CASE("taken up: handles") {
  test::check_extraction({
      {"“I know that now,” replied a user named kernelpanda.", {"kernelpanda | replied | I know that now"}},
      {"On X, one user, @ZainabNot, wrote: “So rice is late.”", {"@ZainabNot | wrote | So rice is late."}},
      {"“Paused is a funny word,” wrote one user, mossy_validator, on the site.",
       {"mossy_validator | wrote | Paused is a funny word"}},
      {"The leak came to light when a hacker going by the handle mothwing posted a sample. In the post, the "
       "hacker claimed to have more. “I am no monster,” mothwing said.",
       {"mothwing | claimed | to have more", "mothwing | said | I am no monster"}},
      {"The researcher, who goes by the handle nullwren, said the data was old.",
       {"nullwren | said | the data was old"}},
      // no handle: a name with a number
      {"Channel4 said the film was late.", {"Channel4 | said | the film was late"}},
  });
}

TEST_CASE("taken up: nouns told with a name") {
  test::check_extraction({
      {"The operation, on a quarryman of 19 named Dai Marsh, lasted 11 hours. Ifor Pell operated. The "
       "quarryman said he never felt it.",
       {"Dai Marsh | said | he never felt it"}},
      {"They found the diary of her surgeon, a Scotsman of 22 named William Marsh. Robert Pell warned them. "
       "“He said there was enough,” the surgeon wrote.",
       {"Robert Pell | warned | them", "William Marsh | wrote | He said there was enough",
        "Robert Pell | said | there was enough"}},
      {"The foreman then was Eck Rennie. Agnes Pell watched. The foreman said it would do.",
       {"Eck Rennie | said | it would do"}},
      // not of whom the clerk calls a saint
      {"Anna Reed, 29, flew home. The clerk called Reed a saint.", {"the clerk | called | Reed a saint"}},
  });
}

TEST_CASE("taken up: offices listed in brackets") {
  test::check_extraction({
      {"Present: Ruth Yard (Chair), Tom Ark and Joan Lace. In attendance: Keith Boon (Town Clerk), Alison "
       "Trew (Harbour Master)\n\nThe Clerk reported that the minutes were lost. The Harbour Master replied "
       "that the hinge was old. The Chair asked the Clerk to write to them.",
       {"Keith Boon | reported | the minutes were lost", "Alison Trew | replied | the hinge was old",
        "Ruth Yard | asked | the Clerk to write to them"}},
  });
}

TEST_CASE("taken up: who is called so in a lead and first speaks below") {
  test::check_extraction({
      {"Half the maps are wrong, a leading geographer has told an audience.\n\nGiving the annual lecture on "
       "Tuesday, Professor Rowena Kilbride argued that a river was no bath.",
       {"Rowena Kilbride | has told | Half the maps are wrong",
        "Rowena Kilbride | argued | a river was no bath"}},
      {"The fleet will be cut to four ships, a former sea lord has warned.\n\nIn an interview Admiral Sir "
       "Peregrine Lyle said it had been sliced to the rind.",
       {"Peregrine Lyle | has warned | The fleet will be cut to four ships",
        "Peregrine Lyle | said | it had been sliced to the rind"}},
      {"A former forklift operator told a jury his boss had spoken of a warm Christmas.\n\nDelroy Sykes, 44, "
       "told jurors that the firm was failing.",
       {"Delroy Sykes | told | his boss had spoken of a warm Christmas",
        "Delroy Sykes | told | the firm was failing"}},
      {"The firm left thousands of notes on a server, according to a security researcher.\n\n“You did not "
       "need to hack it,” says Tomasz Brand, who found them.",
       {"Tomasz Brand | according to | The firm left thousands of notes on a server",
        "Tomasz Brand | says | You did not need to hack it"}},
      // an office of another kind is another person's
      {"The bridge could fall at any time, an engineer has warned.\n\nCouncil leader Tom Hale said it was "
       "safe.",
       {"an engineer | has warned | The bridge could fall at any time", "Tom Hale | said | it was safe"}},
      // nor is it who was named before
      {"Enid Marsh, who has died, knew the coast. A teacher thought her slow and said so.\n\nRoy Pell said "
       "she was not.",
       {"Roy Pell | said | she was not"}},
  });
}

TEST_CASE("taken up: relatives") {
  test::check_extraction({
      {"Janice Hale, whose 91-year-old mother Edith has lived there since 2018, read the email. ‘Mum asked "
       "me if she had done wrong,’ Janice Hale said.",
       {"Janice Hale | said | Mum asked me if she had done wrong", "Edith | asked | if she had done wrong"}},
      {"Raymond Fenn lost £64,000. His daughter, Gillian, gave evidence. “Dad said it was corked,” Mrs Orme "
       "told the court.",
       {"Gillian Orme | told | Dad said it was corked", "Raymond Fenn | said | it was corked"}},
      {"Enid Marsh was born in 1935. In 1971 she married Peter Pugh, an engineer. Her husband maintained "
       "that it rained.",
       {"Peter Pugh | maintained | it rained"}},
      {"Kerry Ban, whose daughter Lexi is nine, was at work when it rang. “They said it was short,” she "
       "said.",
       {"Kerry Ban | said | They said it was short", "- | said | it was short"}},
      {"Enid Marsh was born at Oldtown. According to her daughter, Nest, she swam at every spring tide. Enid "
       "Marsh said it was cold.",
       {"Nest | According to | she swam at every spring tide", "Enid Marsh | said | it was cold"}},
      {"Its chief executive, Robin Dace, says that most of them wait. “Nobody is told,” he adds.",
       {"Robin Dace | says | most of them wait", "Robin Dace | adds | Nobody is told"}},
  });
}

TEST_CASE("taken up: sources without a name") {
  test::check_extraction({
      {"An insider told us that the dog was fine. A production source said the set was tense. “It was over,” "
       "the insider said.",
       {"an insider | told | the dog was fine", "a production source | said | the set was tense",
        "an insider | said | It was over"}},
      {"Everyone here says it is wrong.", {"everyone | says | it is wrong"}},
      {"One of the two who voted in favour, Green councillor Tom Ibbot, accused colleagues of haste.",
       {"Tom Ibbot | accused | colleagues of haste"}},
      {"Konkan Bank said profit rose. The board has proposed a dividend, it said.",
       {"Konkan Bank | said | profit rose", "Konkan Bank | said | The board has proposed a dividend",
        "board | has proposed | a dividend"}},
  });
}

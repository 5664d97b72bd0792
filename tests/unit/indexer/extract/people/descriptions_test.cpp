// Whom descriptions mean: by country, by office before the name, by work, by body.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("descriptions: a country's name and its people's are one") {
  test::check_extraction({
      {"Turkey’s president, Anna Reed, met envoys. The Turkish president said it was late.",
       {"Anna Reed | said | it was late"}},
      {"French President Luc Morel met his Chinese counterpart Wang Bo in Paris. The Chinese leader said it "
       "was late.",
       {"Wang Bo | said | it was late"}},
      // the only one from there
      {"It rained when Danish minister Anna Reed met Swedish minister Lars Berg.\n\nThe Dane said it was "
       "late.",
       {"Anna Reed | said | it was late"}},
      {"US envoy to Ukraine Paul Marsh met Ukrainian minister Oleh Bondar. The Ukrainian said it was late.",
       {"Oleh Bondar | said | it was late"}},
      // the only president, whose country the text does not tell
      {"It rained. President Anna Reed spoke to Sudan’s leader. The Turkish president said it was late.",
       {"Anna Reed | said | it was late"}},
  });
}

TEST_CASE("descriptions: a lead names the office first") {
  test::check_extraction({
      {"The chancellor has dismissed the plan.\n\nAnna Reed told MPs that it was late.",
       {"Anna Reed | has dismissed | the plan", "Anna Reed | told | it was late"}},
      {"The Taoiseach has demanded a vote.\n\nAnna Reed said that it was late.",
       {"Anna Reed | has demanded | a vote", "Anna Reed | said | it was late"}},
      // but not where somebody is named before
      {"Paul Marsh left. The chancellor has dismissed the plan.\n\nAnna Reed told MPs that it was late.",
       {"the chancellor | has dismissed | the plan", "Anna Reed | told | it was late"}},
      {"A mum says she was cold.\n\nAnna Reed, 34, had waited. She said it was late.",
       {"Anna Reed | says | she was cold", "Anna Reed | said | it was late"}},
      {"A primary school principal in Oldtown says it was late.\n\nAnna Reed, 47, told us it was early.",
       {"Anna Reed | says | it was late", "Anna Reed | told | it was early"}},
      // a man is rather somebody else than who is named next
      {"A man has told a court it was late.\n\nPaul Marsh, 24, was there.",
       {"a man | has told | it was late"}},
  });
}

TEST_CASE("descriptions: who speaks right before, called by the work") {
  test::check_extraction({
      // but an aide is rather somebody without a name
      {"A plan of Prime Minister Anna Reed failed. “It was late,” the aide said.",
       {"the aide | said | It was late"}},
      {"Anna Reed said it was late.\n\nThe care worker told the Courier she was cold.",
       {"Anna Reed | said | it was late", "Anna Reed | told | she was cold"}},
      {"Anna Reed said it was cold. “It was late,” the actress said.",
       {"Anna Reed | said | it was cold", "Anna Reed | said | It was late"}},
      // somebody who acts on the one named is another
      {"Anna Reed said she was robbed.\n\nThe attacker said he would come back.",
       {"Anna Reed | said | she was robbed", "the attacker | said | he would come back"}},
      {"Turkish journalist Anna Reed was jailed on Monday. The Turkish president said it was late.",
       {"the Turkish president | said | it was late"}},
      {"German minister Paul Marsh said it was late. The Ukrainian said it was early.",
       {"Paul Marsh | said | it was late", "the Ukrainian | said | it was early"}},
      // a body is nobody's own
      {"Anna Reed, the trust’s director, said it was late. The trust said it was early.",
       {"Anna Reed | said | it was late", "the trust | said | it was early"}},
      // nobody speaks of himself so
      {"Anna Reed, the mayor, said that the clerk had told her that it was late.",
       {"Anna Reed | said | the clerk had told her that it was late", "the clerk | had told | it was late"}},
  });
}

TEST_CASE("descriptions: bodies by their fullest name") {
  test::check_extraction({
      {"Chile’s First Environmental Court ordered a stop. The case goes to the Supreme Court. The court said "
       "it was late.",
       {"Chile’s First Environmental Court | ordered | a stop",
        "Chile’s First Environmental Court | said | it was late"}},
      {"It rained. Oldland’s Deutsche Bank said it was late.", {"Deutsche Bank | said | it was late"}},
      {"The energy ministry was shut. It rained all day in Oldtown. The ministry said it was late.",
       {"energy ministry | said | it was late"}},
      {"The regulator, Ofgro, was calm. It said it was late.", {"Ofgro | said | it was late"}},
  });
}

TEST_CASE("descriptions: sources without a name keep what tells them apart") {
  test::check_extraction({
      {"A man who had waited for years said it was late.",
       {"a man who had waited for years | said | it was late"}},
      {"A Department of Trade source said it was late. “It is not,” the source said.",
       {"a Department of Trade source | said | it was late",
        "a Department of Trade source | said | It is not"}},
      {"One Labour backbencher said it was late. “It is not,” the MP said.",
       {"one Labour backbencher | said | it was late", "one Labour backbencher | said | It is not"}},
  });
}

TEST_CASE("descriptions: a headline's office and body, by what stands below") {
  test::check_extraction({
      {"Health secretary admits homes were left off list\n\nThe health secretary has admitted that homes "
       "were missing.\n\nAnna Farrar told the Commons that officials had discovered it.\n\nMrs Farrar, a "
       "former nurse, left. The permanent secretary, Sir Marcus Voss, will be called.",
       {"Anna Farrar | admits | homes were left off list", "Anna Farrar | has admitted | homes were missing",
        "Anna Farrar | told | officials had discovered it"}},
      {"Council rules out reprieve for pool\n\n“Shame,” one man shouted at a meeting of Wexbury District "
       "Council.",
       {"Wexbury District Council | rules out | reprieve for pool", "one man | shouted | Shame"}},
      {"Shares in Harbottle Group fell after the bakery chain reported a loss. Harbottle opened in 1999. The "
       "bakery chain said it was sorry.",
       {"Harbottle Group | reported | a loss", "Harbottle Group | said | it was sorry"}},
  });
}

TEST_CASE(
    "descriptions: whose minister it is, who is no body, a group by its name, a job of who is spoken of") {
  test::check_extraction({
      {"Türkiye's foreign minister on Tuesday said a joint mission will be extended.\n\nSpeaking with his "
       "Moldovan counterpart Ana Muntean, Orhan Demir stressed that it was late.\n\nThe minister noted that "
       "trade had grown.\n\nRussian Deputy Foreign Minister Pavel Gusin said it was not.",
       {"Orhan Demir | said | a joint mission will be extended", "Orhan Demir | stressed | it was late",
        "Orhan Demir | noted | trade had grown", "Pavel Gusin | said | it was not"}},
      {"Harold Lindqvist, president of the Newport Crabbers Association, called for dredging. The "
       "association has asked Congress for help.",
       {"Harold Lindqvist | called for | dredging",
        "Newport Crabbers Association | has asked | Congress for help"}},
      {"The rights group Orlo Vasta put the number at 74. They face jail, according to the group.",
       {"Orlo Vasta | put | the number at 74", "Orlo Vasta | according to | They face jail"}},
      {"Kylie Marsh smelt it before she saw it.\n\n“You could have walked on cod,” says the care assistant.",
       {"Kylie Marsh | says | You could have walked on cod"}},
      {"Marcus Webb said he would have hit him.\n\n“I never locked a door,” the retired concreter said.",
       {"Marcus Webb | said | he would have hit him", "Marcus Webb | said | I never locked a door"}},
  });
}

TEST_CASE("descriptions: a hand among others, who did it, honorifics between office and name") {
  test::check_extraction({
      {"Miguel Santos told the Courier a wave broke. He said the captain, Roy Tilson, stayed.\n\n“He told us "
       "to get in,” the deckhand said.",
       {"Miguel Santos | told | a wave broke", "Miguel Santos | said | the captain, Roy Tilson, stayed",
        "Miguel Santos | said | He told us to get in", "Roy Tilson | told | to get in"}},
      {"Marcus Webb told the Courier it was late. Anna Reed listened.\n\n“He told us to get in,” the "
       "deckhand said.",
       {"Marcus Webb | told | it was late", "Anna Reed | said | He told us to get in",
        "Marcus Webb | told | to get in"}},
      {"Petitions came from all over.\n\nIt was started by Jodie Pell, whose daughters walk.\n\n“I used to "
       "walk,” the teaching assistant said.",
       {"Jodie Pell | said | I used to walk"}},
      {"The Commissioner for Transport, Alhaji Musa Dan, has disclosed that it was late.\n\nIt rained.\n\nIt "
       "rained.\n\nIt rained.\n\nThe commissioner assured the families that the state would pay.",
       {"Musa Dan | has disclosed | it was late", "Musa Dan | assured | the state would pay"}},
  });
}

TEST_CASE("descriptions: former and retired ones, the boss for the manager, who belongs to the paragraph") {
  test::check_extraction({
      {"Foreign Minister Daria Molnik told reporters it was late.\n\nIts special envoy, Helle Brand, said "
       "engineers would meet.\n\nThe former Danish prime minister urged them to wait.",
       {"Daria Molnik | told | it was late", "Helle Brand | said | engineers would meet",
        "Helle Brand | urged | them to wait"}},
      {"“I rang her,” laughed Chloe Tibbs, 26, a nursery worker.\n\nThe retired cook admitted she had lied.",
       {"Chloe Tibbs | laughed | I rang her", "the retired cook | admitted | she had lied"}},
      {"Luis Ferra has ruled out the sale of Dejan Kolar.\n\nIt rained.\n\nOn Friday, the Marrowby manager "
       "said: “He is not for sale.”\n\nNo such deal exists, according to Marrowby’s sporting director, "
       "Claire Imrie.\n\nOn team news, the Marrowby boss confirmed it was late.",
       {"Luis Ferra | has ruled out | the sale of Dejan Kolar", "Luis Ferra | said | He is not for sale.",
        "Claire Imrie | according to | No such deal exists", "Luis Ferra | confirmed | it was late"}},
      {"Anna Reed paints. The dealer Piers Lanyon bought six canvases.\n\nLanyon, 77, tells me that she is a "
       "genius. The gallerist denies that he took credit for it.",
       {"Piers Lanyon | tells | she is a genius", "Piers Lanyon | denies | he took credit for it"}},
      {"Retired firefighter Gary Novak said he held a torch. “I was never that scared,” added the Colorado "
       "native.",
       {"Gary Novak | said | he held a torch", "Gary Novak | added | I was never that scared"}},
  });
}

TEST_CASE("descriptions: the tag of a quotation calls otherwise who is in focus") {
  test::check_extraction({
      {"Local MP Gavin Tull waded into the row.\n\nOn Friday he demanded an apology.\n\n“You could not make "
       "it up,” the Tory backbencher wrote.",
       {"Gavin Tull | demanded | an apology", "Gavin Tull | wrote | You could not make it up"}},
      // at a court, "the driver" is somebody
      {"Anna Reed saw it happen.\n\n“I was asleep,” said the driver.", {"the driver | said | I was asleep"}},
      // nor one who is only there by office, nor who was introduced without a name
      {"Anna Reed left the studio.\n\n“That was quick,” said the host.",
       {"the host | said | That was quick"}},
      {"Anna Reed left. A baker watched her go.\n\n“She was quick,” said the baker.",
       {"the baker | said | She was quick"}},
      // where two are named, "the nominee" may be either
      {"Anna Reed met Clara Birch and thanked her.\n\n“It was a joy,” the nominee said.",
       {"Anna Reed | thanked | her", "the nominee | said | It was a joy"}},
      // one without a name who spoke last
      {"Anna Reed denied it. One mother said she had paid.\n\n“I read it twice,” the witness replied.",
       {"Anna Reed | denied | it", "one mother | said | she had paid",
        "one mother | replied | I read it twice"}},
      {"A border official said it was shut. Ada Vale, a nurse, said it was not.\n\nThe official, who asked "
       "not to be named, added that it was late.",
       {"a border official | said | it was shut", "Ada Vale | said | it was not",
        "a border official | added | it was late"}},
      {"Kremlin spokesman Oleg Lazin said it was late. Deputy Foreign Minister Pavel Gusin said it was "
       "not.\n\nThe Kremlin official also said that there were no plans.",
       {"Oleg Lazin | said | it was late", "Pavel Gusin | said | it was not",
        "Oleg Lazin | also said | there were no plans"}},
  });
}

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

TEST_CASE("styles, patronymics, constituencies and small words in names") {
  test::check_extraction({
      {"His Highness Talal bin Qais Al Harthy, the Deputy Prime Minister, opened it. His Highness conveyed "
       "the greetings of the council.",
       {"Talal bin Qais Al Harthy | conveyed | the greetings of the council"}},
      {"The Minister of Energy, Eng. Mazin bin Saud Al Ghafri, opened it. Al Ghafri explained that the plant "
       "will supply the port.",
       {"Mazin bin Saud Al Ghafri | explained | the plant will supply the port"}},
      {"A bench of Justices Meena Warrier and Tom Abraham sat on Monday. Justice Warrier asked how many "
       "boats had sunk.",
       {"Meena Warrier | asked | how many boats had sunk"}},
      {"It rained. New Zealand Rugby said it would review the decision.",
       {"New Zealand Rugby | said | it would review the decision"}},
      {"The MPs wrote to Kieran Obuya, the MP for Coquetdale South. \"It is in the diary,\" she said.",
       {"- | said | It is in the diary"}},
      {"It rained. Rivers Without Borders, an environmental group, cautioned that it was late.",
       {"Rivers Without Borders | cautioned | it was late"}},
      {"It rained. The Leader of the Opposition Suresh Hebballi said the charge was wrong.",
       {"Suresh Hebballi | said | the charge was wrong"}},
      {"The overseer spoke, too. The General Overseer of the Harvest Assembly, Bishop Emmanuel Adeleke, said "
       "fuel was dear.",
       {"Emmanuel Adeleke | said | fuel was dear"}},
      {"The Bakery and Mill Workers, which represents bakers, warned against the sale.",
       {"Bakery and Mill Workers | warned | against the sale"}},
      {"It rained. MPP Sukhdeep Mann said it was late.", {"Sukhdeep Mann | said | it was late"}},
  });
}

TEST_CASE("bodies by a pronoun, works by an author, one of several") {
  test::check_extraction({
      {"President Catalina Huidobro came home early. Her office said she had a cold.",
       {"Catalina Huidobro’s office | said | she had a cold"}},
      {"The Opticians' Union wants more tests. The Opticians' Union said it was late. Its own research put "
       "the number of blind drivers at 900.",
       {"Opticians' Union | said | it was late",
        "Opticians' Union | put | the number of blind drivers at 900"}},
      {"Analysis published yesterday by the Treasurers' Forum found that 28 towns would be unable to pay.",
       {"Treasurers' Forum | found | 28 towns would be unable to pay"}},
      {"Modelling by Lindholm Economics found prices would fall.",
       {"Lindholm Economics | found | prices would fall"}},
      {"Piers Ashdown is finished, one of his allies said. \"Piers is polite,\" the ally said.",
       {"one of his allies | said | Piers Ashdown is finished",
        "one of his allies | said | Piers is polite"}},
      {"One fund manager whose firm owns shares said it was late. \"Biscuits are lovely,\" the fund manager "
       "said.",
       {"one fund manager whose firm owns shares | said | it was late",
        "one fund manager whose firm owns shares | said | Biscuits are lovely"}},
      {"Another top-ten investor was calmer. \"There's more to come,\" the investor said.",
       {"another top-ten investor | said | There's more to come"}},
      {"Activist Corbel urges the board to resign.\n\nHedge fund Corbel Point Capital has called on the "
       "board to resign. \"You had nine years,\" Corbel wrote.",
       {"Activist Corbel | urges | the board to resign",
        "Corbel Point Capital | has called on | the board to resign",
        "Corbel Point Capital | wrote | You had nine years"}},
      {"Nationals leader Di Hannaford, Opposition Leader Craig Penhallow and Greens spokeswoman Priya Wick "
       "spoke. Ms Wick warned it was late. Mr Penhallow's office was shut. The Liberal leader conceded the "
       "debate had been loud.",
       {"Priya Wick | warned | it was late", "Craig Penhallow | conceded | the debate had been loud"}},
      {"A study she published found that three cases led to court. She said it was few.",
       {"a study she published | found | three cases led to court", "- | said | it was few"}},
  });
}

TEST_CASE("namesakes, firms near by, headlines' words") {
  test::check_extraction({
      {"Killed were Tamika Boyd and Alana Boyd. Alana Boyd was 19. Their mother, Denise Boyd, said it was "
       "late. \"Put the rice on,\" Boyd said.",
       {"Denise Boyd | said | it was late", "Denise Boyd | said | Put the rice on"}},
      {"The speech was long, said Mr Marsh. [FULL SPEECH: President Marsh Speech at Oldtown]",
       {"Marsh | said | The speech was long"}},
      {"Anna Marsh Reveals All in Oldtown.\n\nIt was late. Marsh said she was glad.",
       {"Anna Marsh | said | she was glad"}},
      {"A spokesperson for the industry body Gaoth Ireland said most were covered.",
       {"a spokesperson for the industry body Gaoth Ireland | said | most were covered"}},
      {"A study by consultants Lomond & Gray, published in January, found that it was late. It said six "
       "homes would be needed.",
       {"Lomond & Gray | found | it was late", "Lomond & Gray | said | six homes would be needed"}},
      {"Norholm, which is based in Fort Worth, went public. It said the offer was fair.",
       {"Norholm | said | the offer was fair"}},
      {"The wharf was near Dundee. The council met. The company said it was late.",
       {"company | said | it was late"}},
      {"The charity Norholm left. The brewer Oldale left, too. The trial was funded by Stridewell, a maker "
       "of steps. The company said it had no part in it.",
       {"Stridewell | said | it had no part in it"}},
      {"A BBC spokesman said the show was safe. They denied it was late.",
       {"a BBC spokesman | said | the show was safe", "a BBC spokesman | denied | it was late"}},
      {"A report published on Thursday by the Prison Inspectorate found that it was late.",
       {"Prison Inspectorate | found | it was late"}},
      {"Baroness Ferrier of Mill Vale spoke. Lady Ferrier said it was late.",
       {"Baroness Ferrier of Mill Vale | said | it was late"}},
  });
}

TEST_CASE("first words in capitals, leads of local courts, who hears a quotation") {
  test::check_extraction({
      {"HEARTBROKEN Kelda Marsh-Hart has told how it ended.\n\nKelda said there was no row.",
       {"Kelda Marsh-Hart | has told | how it ended", "Kelda Marsh-Hart | said | there was no row"}},
      {"An Oldtown man told detectives he burned down a shop.\n\nDale R. Marsh, 54, pleaded guilty. Marsh "
       "said he was sorry.",
       {"Dale R. Marsh | told | he burned down a shop", "Dale R. Marsh | pleaded | guilty",
        "Dale R. Marsh | said | he was sorry"}},
      {"A former chef told a tribunal he was humiliated.\n\nFintan Marsh (52), of Oldtown, claims he was "
       "dismissed. Mr Marsh said he was sorry.",
       {"Fintan Marsh | told | he was humiliated", "Fintan Marsh | claims | he was dismissed",
        "Fintan Marsh | said | he was sorry"}},
      {"‘I blamed my glasses’: Mum tells how headaches began\n\nTeaching assistant Kerry Marsh, 36, had "
       "taken tablets for weeks. “It is late,” she said.",
       {"Kerry Marsh | - | I blamed my glasses", "Kerry Marsh | tells | how headaches began",
        "Kerry Marsh | said | It is late"}},
      {"The owner, Ada Marsh, came in. She left.\n\n“My mother was dead,” Fintan Reed told Breda Vale. “She "
       "said, ‘I am not surprised.’”",
       {"Fintan Reed | told | My mother was dead She said, ‘I am not surprised.’",
        "Ada Marsh | said | I am not surprised."}},
      {"Ferries minister resists\n\nFerries Minister Leanne Marsh denied it was late.\n\nIn a memo dated May "
       "3, a senior official warned the ships were late. Marsh said they were early.",
       {"Leanne Marsh | denied | it was late", "a senior official | warned | the ships were late",
        "Leanne Marsh | said | they were early"}},
      {"Norholm Ltd said it was early. The Coopers and Dockers Union said it was late.\n\nThe company said "
       "all staff had been told.",
       {"Norholm Ltd | said | it was early", "Coopers and Dockers Union | said | it was late",
        "Norholm Ltd | said | all staff had been told"}},
      {"Ada Marsh liked to say that she was late. The survey of 1,860 carers found that it was late.",
       {"Ada Marsh | liked to say | she was late", "the survey of 1,860 carers | found | it was late"}},
      {"Darren Marsh sat. Lee Vale said it was late. In December Marsh’s own box went dark. He says it is "
       "early.",
       {"Lee Vale | said | it was late", "Darren Marsh | says | it is early"}},
      {"“We told them it was late,” Anna Reed said.",
       {"Anna Reed | said | We told them it was late", "Anna Reed | told | it was late"}},
      {"Her father, Con Marsh, told her that it was late.", {"Con Marsh | told | it was late"}},
  });
}

TEST_CASE("whole names, statements of bodies, members by their seats") {
  test::check_extraction({
      {"Jean-Bosco Amani, 27, who was pulled out alive, recalled a noise.",
       {"Jean-Bosco Amani | recalled | a noise"}},
      {"The Department for Energy said it was early. The department says it will write to everyone.",
       {"Department for Energy | said | it was early",
        "Department for Energy | says | it will write to everyone"}},
      {"The rebel March 9 Movement, which has held the area since May, blamed the army.",
       {"March 9 Movement | blamed | the army"}},
      {"The petitioner, the Vale Residents’ Samiti, said it was late.",
       {"Vale Residents’ Samiti | said | it was late"}},
      {"A report by United Nations experts published in May said they earn much.",
       {"United Nations experts | said | they earn much"}},
      {"The ministers met, according to a statement by the Sarhani Foreign Ministry.",
       {"Sarhani Foreign Ministry | according to | The ministers met"}},
      {"Aled Marsh denied it. “It is late,” said the MP for Mid Vale and Thorne.",
       {"Aled Marsh | denied | it", "Aled Marsh | said | It is late"}},
      {"A GRAN has told how she sleeps in her bath.\n\nPauline Reed, 71, said it was late.",
       {"Pauline Reed | has told | how she sleeps in her bath", "Pauline Reed | said | it was late"}},
      {"The captain also denied ringing louder. “A bell is a bell,” he said.",
       {"the captain | also denied | ringing louder", "the captain | said | A bell is a bell"}},
  });
}

TEST_CASE("headlines in capitals, the bank for this view") {
  test::check_extraction({
      {"CENTRAL BANK SAYS GROWTH SLOWED\n\nThe central bank said it was late. The bank added that it was "
       "early.",
       {"CENTRAL BANK | SAYS | GROWTH SLOWED", "central bank | said | it was late",
        "central bank | added | it was early"}},
      {"Oldland rejected World Bank proposals. The case put by the Bank for this view is weak. The Bank "
       "called for reforms.",
       {"Oldland | rejected | World Bank proposals", "World Bank | called for | reforms"}},
      {"“It will stay.” Randy promised us it was the heart of the place.",
       {"Randy | promised | it was the heart of the place"}},
  });
}

TEST_CASE("the same source, ex-skippers, pals") {
  test::check_extraction({
      {"A former bureaucrat who worked on the tender said it was late. Anders Marsh, the owner, said no such "
       "thing. “It was a big job,” the former official said.",
       {"a former bureaucrat who worked on the tender | said | it was late",
        "Anders Marsh | said | no such thing",
        "a former bureaucrat who worked on the tender | said | It was a big job"}},
      {"A source close to the club said it was late. The same source said it was done.",
       {"a source close to the club | said | it was late",
        "a source close to the club | said | it was done"}},
      {"Retired tugboat skipper Ronnie Pask has a bell. The ex-skipper denied ringing it louder.",
       {"Ronnie Pask | denied | ringing it louder"}},
      {"A pal of the skipper hinted a truce was near. The pal said: “He is not bad.”",
       {"a pal of the skipper | hinted | a truce was near", "a pal of the skipper | said | He is not bad."}},
      {"OLDTOWN — An Oldtown man told detectives he burned it down.\n\nDale Marsh, 54, pleaded guilty.",
       {"Dale Marsh | told | he burned it down", "Dale Marsh | pleaded | guilty"}},
  });
}

TEST_CASE("members of other places, chairs of other bodies, whom a lead is not about") {
  test::check_extraction({
      {"Tom Reed, MP for Newtown, said the plan was bad. Later the MP for Oldtown said it was good.",
       {"Tom Reed | said | the plan was bad", "the MP for Oldtown | said | it was good"}},
      {"Mary Cole, chair of Network Rail, was asked by MPs.\n\nChair: Why was it shut?\n\nMary Cole: It was "
       "unsafe.\n\nChair: Who shut it?\n\nMary Cole: I did.",
       {"chair | - | Why was it shut?", "Mary Cole | - | It was unsafe.", "chair | - | Who shut it?",
        "Mary Cole | - | I did."}},
      {"A London man has accused his boss of theft.\n\nTom Reed (52) denied the claim. “It is a lie,” Reed "
       "said.",
       {"a London man | has accused | his boss of theft", "Tom Reed | denied | the claim",
        "Tom Reed | said | It is a lie"}},
      {"Tom Reed was killed in May. Reed was 40. Reed was a vicar.\n\nPolice say Reed was hit by a "
       "car.\n\nDetective John Ames leads the hunt.\n\nThe car was red.\n\nHe said the driver fled.",
       {"police | say | Reed was hit by a car", "John Ames | said | the driver fled"}},
  });
}

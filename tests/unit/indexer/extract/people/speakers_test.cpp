// Whom a source means: pronouns, descriptions and bodies over several sentences.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("speakers: pronouns mean whom their sentence leaves free") {
  test::check_extraction({
      // not who is named in front of the tag where somebody else has just spoken
      {"Paul Marsh said the gate was shut. Tom Birch would be back on Monday, he said.",
       {"Paul Marsh | said | the gate was shut", "Paul Marsh | said | Tom Birch would be back on Monday"}},
      // not the agent who asks
      {"Anna Reed said the gate was shut. Questioned by Clara Birch, she admitted that she had the key.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | admitted | she had the key"}},
      // who asks is not who answers
      {"Anna Reed said the gate was shut. Miss Clara Birch put it to her that the key was lost. “It is not,” "
       "she answered.",
       {"Anna Reed | said | the gate was shut", "Clara Birch | put it | the key was lost",
        "Anna Reed | answered | It is not"}},
      // somebody behind a preposition beside the sentence's own pronoun
      {"Paul Marsh said the gate was shut. Was he sorry for Tom Birch? “Hardly,” he said.",
       {"Paul Marsh | said | the gate was shut", "Paul Marsh | said | Hardly"}},
  });
}

TEST_CASE("speakers: the gender of first names and of kinship") {
  test::check_extraction({
      {"Chidi Okonta and Adaeze Nwosu met on Monday. She said the gate was shut.",
       {"Adaeze Nwosu | said | the gate was shut"}},
      {"Kenji Ito met Haruka Mori on Monday. He said the gate was shut.",
       {"Kenji Ito | said | the gate was shut"}},
      {"The gate was open all day. His wife, Xin Brook, met Sol Birch on Monday. She said the gate was shut.",
       {"Xin Brook | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: descriptions mean whom the text is about") {
  test::check_extraction({
      {"Lars Winther, 41, lost his boat. “It was old,” the Danish fisherman said.",
       {"Lars Winther | said | It was old"}},
      {"Anna Reed, 41, met Tom Birch, 52. “It was old,” the 52-year-old said.",
       {"Tom Birch | said | It was old"}},
      {"Anna Reed, 41, met Tom Birch, who is 17. “It was old,” the teenager said.",
       {"Tom Birch | said | It was old"}},
      {"The gate is shut, according to the fund’s head of care, Dr Anna Reed.",
       {"Anna Reed | according to | The gate is shut"}},
      {"The chief executive of Oldtown Water said the main was failing.\n\nAnna Reed spoke on Monday.",
       {"Anna Reed | said | the main was failing"}},
  });
}

TEST_CASE("speakers: who speaks at a text's first word has spoken last") {
  test::check_extraction({
      {"Anna Reed: I want to build the gate\n\nIt was wet near Paul Marsh.\n\nThe Oldtown-born engineer said "
       "it "
       "was late.",
       {"Anna Reed | - | I want to build the gate", "Anna Reed | said | it was late"}},
  });
}

TEST_CASE("speakers: nobody is guessed") {
  test::check_extraction({
      {"Anna Reed, 41, met Clara Birch, 41. “It was old,” the 42-year-old said.",
       {"the 42-year-old | said | It was old"}},
      {"A paving contractor met Paul Marsh. Paul Marsh left. The contractor said it was old.",
       {"a paving contractor | said | it was old"}},
      {"A spokeswoman for Anna Reed said the gate was shut.",
       {"a spokeswoman for Anna Reed | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: ranks, names alone, capitals") {
  test::check_extraction({
      {"The Duchess of Oldmoor wept. She said the roses were gone.",
       {"Duchess of Oldmoor | said | the roses were gone"}},
      {"Denise, who pulls pints, insisted the gate was shut. She said it was old.",
       {"Denise | insisted | the gate was shut", "Denise | said | it was old"}},
      {"Oldtown-based Ardmore Resources was fined. Ardmore said the dam was safe.",
       {"Ardmore Resources | said | the dam was safe"}},
      {"The startup Lumen Grove was fined. Lumen Grove said the dam was safe. It said it would pay.",
       {"Lumen Grove | said | the dam was safe", "Lumen Grove | said | it would pay"}},
  });
}

TEST_CASE("speakers: something new of the only one who speaks") {
  test::check_extraction({
      {"Anna Reed said the gate was shut.\n\n“It was old,” the Labour MP said.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | said | It was old"}},
      {"Anna Reed, a researcher, said the gate was shut. “It was old,” the scholar said.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | said | It was old"}},
      {"Anna Reed, 40, lost a cake. “It was old,” the vlogger said.", {"Anna Reed | said | It was old"}},
      {"Paul Marsh said the gate was shut. The outspoken widower said it was old.",
       {"Paul Marsh | said | the gate was shut", "Paul Marsh | said | it was old"}},
      {"The mayor, 60, thanked the actress Anna Reed. The top diplomat said the gate was shut.",
       {"the mayor | thanked | the actress Anna Reed", "Anna Reed | said | the gate was shut"}},
      {"Lech Vol won on Monday. “It was close,” the Pole said.", {"Lech Vol | said | It was close"}},
      // two speak in the paragraph before
      {"Clara Birch said the wall was new. Anna Reed said the gate was shut.\n\n“It was old,” the Labour MP "
       "said.",
       {"Clara Birch | said | the wall was new", "Anna Reed | said | the gate was shut",
        "the Labour MP | said | It was old"}},
      // another country is told
      {"Anna Reed, a Danish author, said the gate was shut.\n\n“It was old,” the Italian lawyer said.",
       {"Anna Reed | said | the gate was shut", "the Italian lawyer | said | It was old"}},
      // a paragraph further the only one named so far
      {"Anna Reed, a researcher, said the gate was shut.\n\n“It was old,” the scholar said.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | said | It was old"}},
      {"Anna Reed, the minister, left. “It was old,” the carrier said.", {"the carrier | said | It was old"}},
  });
}

TEST_CASE("speakers: kinship and offices of others") {
  test::check_extraction({
      {"Lucy Lane came with her mother Anna Reed. “It was old,” the mother of two said.",
       {"Lucy Lane | said | It was old"}},
      {"Anna Reed, the shadow justice secretary, left.\n\n“It was old,” the justice secretary said.",
       {"the justice secretary | said | It was old"}},
      {"The justice secretary said the gate was shut.\n\nAnna Reed, the justice secretary, left.",
       {"Anna Reed | said | the gate was shut"}},
      {"Dr Anna Reed met Clara Reed. Clara Reed left. Clara Reed was tired. Dr Reed said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
      {"Anna Reed was born Anna Birch. Birch said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: the opposition’s office is not the office") {
  test::check_extraction({
      {"Shadow chancellor Anna Reed was wet. Paul Marsh left. The shadow chancellor said that it rained.",
       {"Anna Reed | said | it rained"}},
      {"It was wet. The chancellor Anna Reed, a former shadow minister, met Paul Marsh. Tom Birch left. The "
       "chancellor said that it rained.",
       {"Anna Reed | said | it rained"}},
      {"Shadow chancellor Anna Reed was wet. The chancellor said that it rained.",
       {"the chancellor | said | it rained"}},
  });
}

TEST_CASE("speakers: titles and days around a name") {
  test::check_extraction({
      {"Cr Anna Reed said the gate was shut. Cr Reed said it was old.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | said | it was old"}},
      {"Lord Mayor Robin Vol met Paul Marsh. She said the gate was shut.",
       {"Robin Vol | said | the gate was shut"}},
      {"The mayor Lorvane Brisk Sunday night said the gate was shut.",
       {"Lorvane Brisk | said | the gate was shut"}},
      {"Paul Marsh met Anna Reed. Reed Sunday said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
      {"Paul Marsh met Anna Day. “It was old,” Day said.", {"Anna Day | said | It was old"}},
      {"Lorvane King, 33, lost a cake. King said it was old. King left.",
       {"Lorvane King | said | it was old"}},
      {"“It is shut,” said a farmer named Anna Reed.", {"Anna Reed | said | It is shut"}},
      {"“It is shut,” said a farmer surnamed Vol.", {"Vol | said | It is shut"}},
      {"“It is shut,” said Danish ambassador to Norway Anna Reed.", {"Anna Reed | said | It is shut"}},
      {"The Danish Ambassador to Norway Anna Reed said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
      {"Chief Medical and Health Officer Dr Anna Reed said the gate was shut.",
       {"Anna Reed | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: bodies and the subject before") {
  test::check_extraction({
      {"The Port of Oldtown shut the gate. The Port said the gate was old.",
       {"Port of Oldtown | said | the gate was old"}},
      {"Oldland’s Ministry of Labour said the gate was shut.",
       {"Oldland’s Ministry of Labour | said | the gate was shut"}},
      {"The city sent a letter. It says the gate is shut.", {"city | says | the gate is shut"}},
      {"The nurses’ union was cautious: it welcomed the gate.", {"nurses’ union | welcomed | the gate"}},
      {"The Oldtown Council met on Monday. The court was angry. It said the gate was shut.",
       {"court | said | the gate was shut"}},
      {"The petition was long. It says the gate is shut.", {"the petition | says | the gate is shut"}},
      {"Growers were angry. They said the gate was shut.", {"growers | said | the gate was shut"}},
      {"Another wall fell. Growers were angry. It said the gate was shut.", {"- | said | the gate was shut"}},
  });
}

TEST_CASE("speakers: a cue without a source is nobody’s") {
  test::check_extraction({
      {"Paul Marsh said the gate was shut. Reminded that it was old, nobody laughed.",
       {"Paul Marsh | said | the gate was shut", "- | Reminded | it was old, nobody laughed"}},
      {"Anna Reed said the gate was shut, going on to say that the wall was old.",
       {"Anna Reed | said | the gate was shut", "Anna Reed | to say | the wall was old"}},
  });
}

TEST_CASE("speakers: labels with a name in brackets, and the office alone afterwards") {
  test::check_extraction({
      {"Paul Marsh: Good morning.\n\nThe Minister for Health (Anna Reed): The gate is shut.\n\nPaul Marsh: "
       "When will it open?\n\nThe Minister for Health (Anna Reed): It will open in May.",
       {"Paul Marsh | - | Good morning.", "Anna Reed | - | The gate is shut.",
        "Paul Marsh | - | When will it open?", "Anna Reed | - | It will open in May."}},
      {"Paul Marsh: Good morning.\n\nThe Presiding Officer (Anna Reed): The gate is shut.\n\nPaul Marsh: "
       "When "
       "will it open?\n\nThe Presiding Officer: It will open in May.",
       {"Paul Marsh | - | Good morning.", "Anna Reed | - | The gate is shut.",
        "Paul Marsh | - | When will it open?", "Anna Reed | - | It will open in May."}},
      // a bracket behind the name's says the party
      {"Paul Marsh: Good morning.\n\nThe Minister for Health (Anna Reed) (Labour): The gate is shut.\n\n"
       "Paul Marsh: When will it open?\n\nThe Minister for Health (Anna Reed) (Labour): It will open in May.",
       {"Paul Marsh | - | Good morning.", "Anna Reed | - | The gate is shut.",
        "Paul Marsh | - | When will it open?", "Anna Reed | - | It will open in May."}},
      {"Paul Marsh (Northwold) (Lab): The gate is shut.\n\nAnna Reed: When will it open?\n\nPaul Marsh "
       "(Northwold) (Lab): It will open in May.",
       {"Paul Marsh | - | The gate is shut.", "Anna Reed | - | When will it open?",
        "Paul Marsh | - | It will open in May."}},
  });
}

TEST_CASE("speakers: labels of initials, whatever letters they are") {
  const auto talk = [](const std::string& label) {
    return "Óscar Bell met Émile Birch.\n\nAnna Reed: Will it open?\n\n" + label +
           ": I hope it opens.\n\nAnna Reed: When will it?\n\n" + label + ": I say in May.";
  };
  test::check_extraction({
      {talk("OB"),
       {"Anna Reed | - | Will it open?", "Óscar Bell | - | I hope it opens.", "Anna Reed | - | When will it?",
        "Óscar Bell | - | I say in May."}},
      {talk("ÉB"),
       {"Anna Reed | - | Will it open?", "Émile Birch | - | I hope it opens.",
        "Anna Reed | - | When will it?", "Émile Birch | - | I say in May."}},
      {talk("EB"),
       {"Anna Reed | - | Will it open?", "Émile Birch | - | I hope it opens.",
        "Anna Reed | - | When will it?", "Émile Birch | - | I say in May."}},
  });
}

TEST_CASE("speakers: the outlet that asks is called by its full name") {
  struct Row {
    std::optional<std::string> source;
    std::string speaker;
  };
  for (const Row& row : {Row{"Echo Magazine", "Echo Magazine"}, {"Oldtown Herald", "echo"}, {{}, "echo"}}) {
    CAPTURE(row.source.value_or("-"));
    Document document = test::document_of(
        "Echo: When will the gate open?\n\nAnna Reed: It will open in May.\n\nEcho: Why was it shut?\n\nAnna "
        "Reed: It was old.");
    document.info.source = row.source;
    const auto statements = test::statements_of(document);
    REQUIRE(statements.size() == 4);
    CHECK(statements[0].speaker.name == row.speaker);
    CHECK(statements[0].speaker.resolved_by == ResolvedBy::transcript);
    CHECK(statements[1].speaker.name == "Anna Reed");
    CHECK(statements[2].speaker.name == row.speaker);
  }
}

TEST_CASE("speakers: headlines that capitalise every word") {
  test::check_extraction({
      {"Reed Says Harbour Plan Will Fail\n\nAnna Reed met the town.",
       {"Anna Reed | Says | Harbour Plan Will Fail"}},
      {"Marsh Accuses Reed Of Hiding Harbour Plan\n\nAnna Reed met Paul Marsh.",
       {"Paul Marsh | Accuses | Reed Of Hiding Harbour Plan"}},
      {"Harbour Council Will Close Ferry, Says Anna Reed",
       {"Anna Reed | Says | Harbour Council Will Close Ferry"}},
  });
}

TEST_CASE("speakers: people by the noun beside their one name") {
  test::check_extraction({
      {"The gate was open all day. Her son Brannock left at noon. “It was cold,” he said.",
       {"Brannock | said | It was cold"}},
      {"The gate was open all day. My driver, Zazor, stopped at noon. “It was cold,” he said.",
       {"Zazor | said | It was cold"}},
      {"The gate was open all day. “It was cold,” said Brannock, a student. He added that it rained.",
       {"Brannock | said | It was cold", "Brannock | added | it rained"}},
      {"The gate was open all day. “It was cold,” said a neighbour who gave her name only as Fatmir.",
       {"Fatmir | said | It was cold"}},
      {"The gate was open all day. Oldtown’s mayor, a former rapper known as Balgor, said that it rained.",
       {"Balgor | said | it rained"}},
      {"The gate was open all day. Lifeguard Paul “Maxi” Marsh said that it rained. “It was cold,” he added.",
       {"Paul Marsh | said | it rained", "Paul Marsh | added | It was cold"}},
  });
}

TEST_CASE("speakers: offices go on to their holders") {
  test::check_extraction({
      {"The gate was open all day. The ambassador to Norway Petra Lindqvist said that it rained.",
       {"Petra Lindqvist | said | it rained"}},
      {"The gate was open all day. President of the Republic of Croatia Zoran Milic said that it rained.",
       {"Zoran Milic | said | it rained"}},
      {"The gate was open all day. The founder, former colonel Pavel Drobny, said that it rained.",
       {"Pavel Drobny | said | it rained"}},
      {"The gate was open all day. “It was cold,” said its co-secretary, Anna Reed, on Monday.",
       {"Anna Reed | said | It was cold"}},
      {"The gate was open all day. “It was cold,” cried the mother of conscript Paul Marsh.",
       {"the mother of conscript Paul Marsh | cried | It was cold"}},
      {"The gate was open all day. Deputy Police Commissioner (Operations) Paul Marsh said that it rained.",
       {"Paul Marsh | said | it rained"}},
      {"The gate was open all day. The Health and Safety Executive said that it rained.",
       {"Health and Safety Executive | said | it rained"}},
  });
}

TEST_CASE("speakers: he and she without a name") {
  test::check_extraction({
      {"His brother, who stayed in Oldtown, phones on Fridays. He says that the bread is dear.",
       {"his brother | says | the bread is dear"}},
      {"Anna Reed asked the keeper whether the gate was shut. He said that it was open.",
       {"Anna Reed | asked | whether the gate was shut", "the keeper | said | it was open"}},
      {"The gate was open all day. “It was cold,” a refugee told the Gazette. She added that it rained.",
       {"a refugee | told | It was cold", "a refugee | added | it rained"}},
      {"A spokesman for Mr Corrigan said that it rained. “It was cold,” he added.",
       {"a spokesman for Mr Corrigan | said | it rained",
        "a spokesman for Mr Corrigan | added | It was cold"}},
      {"Anna Reed and Paul Marsh left at noon. The latter said that it rained.",
       {"Paul Marsh | said | it rained"}},
      {"The gate was open all day. Brolin said that it rained. “It was cold,” he added.",
       {"Brolin | said | it rained", "Brolin | added | It was cold"}},
  });
}

TEST_CASE("speakers: an office that everybody knows is not who was named last") {
  test::check_extraction({
      {"The gate was open all day. Paul Marsh left at noon. The mayor said that it rained.",
       {"the mayor | said | it rained"}},
      {"The gate was open all day. Paul Marsh left at noon. The minister said that it rained.",
       {"Paul Marsh | said | it rained"}},
  });
}

TEST_CASE("speakers: descriptions by country") {
  test::check_extraction({
      {"Anna Reed lost her boat. “It was cold,” the 33-year-old Dane said.",
       {"Anna Reed | said | It was cold"}},
  });
}

TEST_CASE("speakers: relations and bystanders are not whom they stand beside") {
  test::check_extraction({
      {"It rained. Anna Reed, 40, left. The victim’s mother said that it snowed.",
       {"the victim’s mother | said | it snowed"}},
      {"It rained. A friend of teacher Paul Marsh said that it snowed.",
       {"a friend of teacher Paul Marsh | said | it snowed"}},
      {"It rained. Anna Reed left the bakery. The bakery owner said that it snowed.",
       {"the bakery owner | said | it snowed"}},
      {"It rained. The Oldtown Council met. The company said that it snowed.",
       {"company | said | it snowed"}},
      {"Shadow chancellor Anna Reed was wet. Paul Marsh left. The chancellor said that it rained.",
       {"the chancellor | said | it rained"}},
      {"It rained. The president of the Republic of Norway Anna Reed said that it snowed.",
       {"Anna Reed | said | it snowed"}},
  });
}

TEST_CASE("speakers: a bank that has a name is no other body's description") {
  test::check_extraction({
      {"It rained. Oldtown Motors was closed. The Bank of Oldland said that it snowed.",
       {"Bank of Oldland | said | it snowed"}},
      {"It rained. Oldtown Motors was closed. The company said that it snowed.",
       {"Oldtown Motors | said | it snowed"}},
  });
}

TEST_CASE("speakers: possessors, letters that a paper has seen, who is named behind a form of be") {
  test::check_extraction({
      // whose claim it is
      {"Anna Reed came to town. Many winced at Reed’s suggestion that it had rained.",
       {"Anna Reed | suggestion | it had rained"}},
      {"An internal memo, seen by The Harbour Sentinel, warned that the list was wrong.",
       {"an internal memo | warned | the list was wrong"}},
      {"An internal memo dated March 14, which has been seen by The Harbour Sentinel, warned that the list "
       "was wrong.",
       {"an internal memo dated March 14 | warned | the list was wrong"}},
      {"A letter sent on Monday, seen by the Courier, said the list was short.",
       {"a letter sent on Monday | said | the list was short"}},
      {"Outside court a spokesman for Starling House said it was sad.",
       {"a spokesman for Starling House | said | it was sad"}},
      {"The Bakers’ and Allied Union said it would ballot. The union said the offer was poor.",
       {"Bakers’ and Allied Union | said | it would ballot",
        "Bakers’ and Allied Union | said | the offer was poor"}},
      {"Anna Reed hid. The surveyor is Marcus Webb, in his first part. He admits that he learnt to ride.",
       {"Marcus Webb | admits | he learnt to ride"}},
      {"Marcus Webb hid. His wife, the director Anna Webb, laughed. ‘He was unbearable,’ she says.",
       {"Anna Webb | says | He was unbearable"}},
  });
}

TEST_CASE(
    "speakers: who the sentence before is about, advocates, namesakes between, firms of two fields, reports "
    "that somebody compiled") {
  test::check_extraction({
      {"Joel Hart admitted it. He played for the club at which Marcus Dwyer coached.\n\n“I took it,” he "
       "wrote.",
       {"Joel Hart | admitted | it", "Joel Hart | wrote | I took it"}},
      {"Anna Fenwick wept. Cross-examining Mrs Fenwick, Marcus Osgood, defending, suggested she had known.",
       {"Marcus Osgood | suggested | she had known"}},
      {"Marcus Rapana waited. His daughter, Anna Rapana, said it was late. A spokesperson for the ministry "
       "said it was dear.\n\nFor Rapana, who teaches, that is no matter. “Nobody should wait,” she said.",
       {"Anna Rapana | said | it was late", "a spokesperson for the ministry | said | it was dear",
        "Anna Rapana | said | Nobody should wait"}},
      {"The Shop and Warehouse Workers Union accused them of theft. The union said it was late.",
       {"Shop and Warehouse Workers Union | accused | them of theft",
        "Shop and Warehouse Workers Union | said | it was late"}},
      {"Operator Harbour Lines was sorry. It said the ferry would return.",
       {"Harbour Lines | said | the ferry would return"}},
      {"The report, compiled by the Oldland Ports Centre, predicted a loss.",
       {"Oldland Ports Centre | predicted | a loss"}},
      {"‘My brother’s texted to ask if he should ring,’ says Marcus Webb.",
       {"Marcus Webb | says | My brother’s texted to ask if he should ring",
        "my brother | ask | if he should ring"}},
  });
}

TEST_CASE("speakers: who answers is the interview's") {
  test::check_extraction({
      {"Saffi Croll: I wrote it in a lift\n\nSaffi Croll went on tour in May.\n\nQ: You really wrote it in a "
       "lift?\n\nA: Most of it.\n\nQ: Why there?\n\nA: It was warm.",
       {"- | - | You really wrote it in a lift?", "Saffi Croll | - | Most of it.", "- | - | Why there?",
        "Saffi Croll | - | It was warm."}},
  });
}

TEST_CASE("two surnames and women's forms of surnames") {
  test::check_extraction({
      {"First Vice President Mohammad-Javad Rastegar met the Turkmen Deputy Prime Minister, Ogulgerek "
       "Annamyradova. Trade has risen, he said. \"Some wait for days,\" she added.",
       {"Mohammad-Javad Rastegar | said | Trade has risen",
        "Ogulgerek Annamyradova | added | Some wait for days"}},
      {"Andrea Paredes Soto, 34, ran outside. \"The floor was like a carpet,\" Paredes told reporters.",
       {"Andrea Paredes Soto | told | The floor was like a carpet"}},
      {"Jim and Mary Marsh run the shop. \"It is ours,\" Jim said.", {"Jim Marsh | said | It is ours"}},
  });
}

TEST_CASE("offices in front of a name and bodies of several fields") {
  test::check_extraction({
      {"Deputy Chairwoman of the State Duma Committee on Transport Irina Yakubova called on the service to "
       "hurry.",
       {"Irina Yakubova | called on | the service to hurry"}},
      {"Opposition Praja Vikas Party (PVP) leader K Chandrakanth Reddy alleged this was the third such "
       "incident.",
       {"K Chandrakanth Reddy | alleged | this was the third such incident"}},
      {"Assistant Commissioner of Police Mohd Irfan Ali said three teams had been formed.",
       {"Mohd Irfan Ali | said | three teams had been formed"}},
      {"Leicestershire Fire and Rescue Service said it had attended 27 fires.",
       {"Leicestershire Fire and Rescue Service | said | it had attended 27 fires"}},
      {"The Manchester Evening Post called it \"a breath of fresh air\".",
       {"Manchester Evening Post | called | it \"a breath of fresh air\""}},
      {"A former First Sea Lord has warned that the Navy is too small.",
       {"a former First Sea Lord | has warned | the Navy is too small"}},
      {"\"This is a scripted show,\" said Virginia delegate Beau Correll.",
       {"Beau Correll | said | This is a scripted show"}},
  });
}

TEST_CASE("speakers without a name are meant again") {
  test::check_extraction({
      {"Neil Sadler apologised. Nobody was at home, according to one serving engineer. \"If there's no "
       "answer, that's a visit,\" he said.",
       {"one serving engineer | according to | Nobody was at home",
        "one serving engineer | said | If there's no answer, that's a visit"}},
      {"Neil Sadler apologised. Staff found the gates padlocked, one former waiter said. \"There were "
       "lobsters in the tank,\" he told us.",
       {"one former waiter | said | Staff found the gates padlocked",
        "one former waiter | told | There were lobsters in the tank"}},
      {"\"Yesterday a mother walked in. She said she had started with three children,\" Elif Reed said.",
       {"Elif Reed | said | Yesterday a mother walked in. She said she had started with three children",
        "a mother | said | she had started with three children"}},
      {"Elif Reed spoke. A company spokeswoman declined to comment on what she called \"rumor.\"",
       {"a company spokeswoman | called | rumor."}},
      {"Imogen Hart is a professor. Hart's research has found that 11 of the clubs own no home.",
       {"Imogen Hart | has found | 11 of the clubs own no home"}},
      {"A report by officers said charges had been dropped.", {"officers | said | charges had been dropped"}},
  });
}

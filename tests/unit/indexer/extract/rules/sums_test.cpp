// What is said of sums, what people are told to do, and what the last three sets taught.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("sums: what is said of money and numbers") {
  test::check_extraction({
      {"The minister said £340,000 would be available next year.",
       {"the minister | said | £340,000 would be available next year"}},
      {"Anna Reed told reporters €5m had been set aside.", {"Anna Reed | told | €5m had been set aside"}},
      {"Anna Reed told the meeting £340,000 would be available for shepherding, adding: “We are not going to "
       "shoot.”",
       {"Anna Reed | told | £340,000 would be available for shepherding",
        "Anna Reed | adding | We are not going to shoot."}},
      {"Anna Reed told reporters 340,000 people would be late.",
       {"Anna Reed | told | 340,000 people would be late"}},
      {"Anna Reed told local radio 4 that it was late.", {"Anna Reed | told | it was late"}},
      {"Halden Marsh rejects £2.4bn Corvine bid", {"Halden Marsh | rejects | £2.4bn Corvine bid"}},
      {"A 2024 study by the Baird Institute put losses at between 1 and 2 per cent of lambs.",
       {"Baird Institute | put | losses at between 1 and 2 per cent of lambs"}},
      {"Anna Reed raised £500 to save the pond from being filled in.", {}},
  });
}

TEST_CASE("sums: told to do something, by nobody named") {
  test::check_extraction({
      {"Residents were told to leave their homes on Wednesday as the river rose.",
       {"- | were told | to leave their homes"}},
      {"Tom Marsh, then a junior officer, suggested a fungus, and was told to stick to pigs.",
       {"Tom Marsh | suggested | a fungus", "- | was told | to stick to pigs"}},
      {"“We were told not to talk to the papers,” Anna Reed said.",
       {"Anna Reed | said | We were told not to talk to the papers"}},
  });
}

TEST_CASE("sums: where a report begins and ends") {
  test::check_extraction({
      {"Anna Reed has ruled out any retreat on the levy despite growing unrest on her own benches.",
       {"Anna Reed | has ruled out | any retreat on the levy"}},
      {"Anna Reed denies ever having been lost.", {"Anna Reed | denies | ever having been lost"}},
      {"A pie that the late critic, Tom Marsh, described in 2019 as \"a religious experience with a lid\".",
       {"Tom Marsh | described | as \"a religious experience with a lid\""}},
      {"Tom Marsh posted on Friday that there were ‘talks ahead’, a remark Anna Reed dismissed as ‘poetry’.",
       {"Tom Marsh | posted | there were ‘talks ahead’, a remark Anna Reed dismissed as ‘poetry’",
        "Anna Reed | dismissed | a remark as ‘poetry’"}},
      {"The cleanup will take six months, estimated the Oldtown Environment Programme, which will send three "
       "experts.",
       {"Oldtown Environment Programme | estimated | The cleanup will take six months"}},
      {"Mattie Reed swore no woman would ever set foot in one of his boats.",
       {"Mattie Reed | swore | no woman would ever set foot in one of his boats"}},
      {"Anna Reed told anyone who would listen that the bridge was unsafe.",
       {"Anna Reed | told | the bridge was unsafe"}},
  });
}

TEST_CASE("sums: headlines") {
  test::check_extraction({
      {"Sea eagles taking one lamb in ten, claim Glen Orrin crofters",
       {"Glen Orrin crofters | claim | Sea eagles taking one lamb in ten"}},
      {"Quillo confirms data breach, says passwords weren’t exposed",
       {"Quillo | confirms | data breach", "Quillo | says | passwords weren’t exposed"}},
      {"Norland declares environmental emergency, refinery denies negligence",
       {"Norland | declares | environmental emergency"}},
  });
}

TEST_CASE("sums: words that only look like verbs") {
  test::check_extraction({
      {"Alan Marsh was there. In his programme notes he promised supporters ‘ambition’.",
       {"Alan Marsh | promised | supporters ‘ambition’"}},
      {"Quillo said names were taken. Payment details and the notes themselves “were not accessed,” it "
       "added.",
       {"Quillo | said | names were taken",
        "Quillo | added | Payment details and the notes themselves “were not accessed"}},
      {"The road is “fully under control”, the army said in a communiqué read on state television.",
       {"army | said | The road is “fully under control”"}},
      {"The judge ruled that the family had overlooked warning signs.",
       {"the judge | ruled | the family had overlooked warning signs"}},
      {"Teresa Reed, in Mount Garrup, emails: ‘Roof is still on. Chooks are in the bath.’",
       {"Teresa Reed | emails | Roof is still on. Chooks are in the bath."}},
  });
}

TEST_CASE("sums: whose words") {
  test::check_extraction({
      {"‘He’s ours,’ the full back said.", {"the full back | said | He’s ours"}},
      {"The couple, from Goole, East Yorks, say they paid for the package last October.",
       {"the couple | say | they paid for the package last October"}},
      {"“I walked in on my dad’s arm and somebody yelled ‘One hundred and eighty!’,” Anna Reed said.",
       {"Anna Reed | said | I walked in on my dad’s arm and somebody yelled ‘One hundred and eighty!’",
        "somebody | yelled | One hundred and eighty!"}},
      {"Aid workers in Bentiu say the true figure is far higher.",
       {"aid workers in Bentiu | say | the true figure is far higher"}},
      {"Anna Reed left. She later sent Mr Marsh a text message saying: \"I was always going to put it "
       "back.\"",
       {"Anna Reed | saying | I was always going to put it back."}},
      {"Her uncle Morris, who is 90, sent a card saying he was “proud and available for lunch”.",
       {"Morris | saying | he was “proud and available for lunch”"}},
      {"The Irish Nurses and Carers’ Organisation (INCO) described conditions as “a national disgrace”.",
       {"Irish Nurses and Carers’ Organisation | described | conditions as “a national disgrace”"}},
      {"\"We are examining it,\" Superintendent of Police (Rural) Kavita Rathod told BNS.",
       {"Kavita Rathod | told | We are examining it"}},
      {"Mayor of Holynka Nadiia Petrusenko told Radio Ruta that the hospital was running.",
       {"Nadiia Petrusenko | told | the hospital was running"}},
      {"Paper Wasp, a hacking group active since the spring, claimed that it had stolen records.",
       {"Paper Wasp | claimed | it had stolen records"}},
      {"No one was hurt, the Oldtown County Sheriff's Office said. It rained. The road is open, the "
       "sheriff's office said.",
       {"Oldtown County Sheriff's Office | said | No one was hurt",
        "Oldtown County Sheriff's Office | said | The road is open"}},
  });
}

TEST_CASE("sums: who answers, and what goes on behind a source") {
  test::check_extraction({
      {"Ms Reed had one more go. “Will he at least publish the map?” Tom Marsh said the map was late.",
       {"Tom Marsh | said | the map was late"}},
      {"One adult in ten does, according to the Hearing Foundation, and for some it is bad.",
       {"Hearing Foundation | according to | One adult in ten does"}},
      {"The river rose, according to Tom Marsh, because the gate was shut.",
       {"Tom Marsh | according to | The river rose because the gate was shut"}},
  });
}

TEST_CASE("sums: what a review of these rules found") {
  test::check_extraction({
      {"The decision was left to the council, which declined to say when it would vote.", {}},
      {"Ministers met. They said the plan was right.", {"ministers | said | the plan was right"}},
      {"Police said the man had died, two days after the attack.",
       {"police | said | the man had died, two days after the attack"}},
      {"The report criticised the council for selling the land despite repeated warnings.",
       {"the report | criticised | the council for selling the land despite repeated warnings"}},
      {"Anna Reed told MPs the plan, backed by business, unions and charities, would work.",
       {"Anna Reed | told | the plan, backed by business, unions and charities, would work"}},
      {"Anna Reed told reporters the bridge, closed since May, never carried much traffic.",
       {"Anna Reed | told | the bridge, closed since May, never carried much traffic"}},
      {"It was not her fault, a point Anna Reed repeated.", {"Anna Reed | repeated | It was not her fault"}},
      {"The email read in full: “We are sorry for the delay.”",
       {"the email | read | We are sorry for the delay."}},
      // raised, not worded
      {"Anna Reed raised 12 objections to the plan.", {}},
      {"Anna Reed told the police that the robbers wore masks. They said they would shoot her.",
       {"Anna Reed | told | the robbers wore masks", "- | said | they would shoot her"}},
      {"Tom Reed, 34, has sung in the choir for years. “I am tired,” he said. The tenor suggested he could "
       "retire in May.",
       {"Tom Reed | said | I am tired", "Tom Reed | suggested | he could retire in May"}},
      {"The man was seized according to a relative.", {"a relative | according to | The man was seized"}},
      {"The plan was wrong, Tom Marsh said, as it would hurt the poor, and he would vote against it.",
       {"Tom Marsh | said | The plan was wrong as it would hurt the poor, and he would vote against it"}},
      {"The Pope called on the faithful: “Pray.”",
       {"the Pope | called on | the faithful", "the Pope | - | Pray."}},
      {"A spokesman reported the arrest to the Courier.",
       {"a spokesman | reported | the arrest to the Courier"}},
      {"Foreign Minister Anna Reed visited Oldtown. The foreign affairs minister said it was late.",
       {"Anna Reed | said | it was late"}},
      {"Reed says and the boss agrees the plan was wrong.", {"the boss | agrees | the plan was wrong"}},
      {"Sergeant Tom Reed led the search. The driver, 52, was taken to hospital. The driver told reporters "
       "he had not seen the train.",
       {"the driver | told | he had not seen the train"}},
      {"Bridge to close for a year\n\nAnna Reed @annareed\nThe bridge over the river will close for a year "
       "from Monday.",
       {}},
  });
}

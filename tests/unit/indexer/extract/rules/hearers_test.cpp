// Who hears what is said, quotations behind a report, where contents end, and who is meant.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("hearers: who is told") {
  test::check_extraction({
      {"The company confirmed to the BBC it had sacked him.", {"company | confirmed | it had sacked him"}},
      {"Tom Marsh said to the judge he had lied.", {"Tom Marsh | said | he had lied"}},
      {"Tom Marsh admitted to the mistakes he had made.", {}},
      {"Tom Marsh told a packed meeting that he could go no further.",
       {"Tom Marsh | told | he could go no further"}},
      {"Tom Marsh told the mother of two she was late.", {"Tom Marsh | told | she was late"}},
      {"Anna Reed advised anyone with a known allergy to keep two pens to hand.",
       {"Anna Reed | advised | anyone with a known allergy to keep two pens to hand"}},
      {"Tom Marsh assured his counterpart, Viktor Dolm, in a phone call that nothing had changed.",
       {"Tom Marsh | assured | nothing had changed"}},
      {"Anna Reed rang me in tears to say she had missed it.", {"Anna Reed | say | she had missed it"}},
      {"“I asked for better maps,” Tom Marsh told the audience.",
       {"Tom Marsh | told | I asked for better maps", "Tom Marsh | asked for | better maps"}},
      {"“He asked for her autograph,” Tom Marsh told the audience.",
       {"Tom Marsh | told | He asked for her autograph"}},
      {"“My dentist goes, ‘Hey, sorry about your show,’ and I left,” Anna Reed said.",
       {"Anna Reed | said | My dentist goes, ‘Hey, sorry about your show,’ and I left",
        "my dentist | goes | Hey, sorry about your show"}},
      {"“I asked to speak to a manager and this girl goes, ‘They are in a meeting.’ You couldn’t make it "
       "up,” Anna Reed said.",
       {"Anna Reed | said | I asked to speak to a manager and this girl goes, ‘They are in a meeting.’ You "
        "couldn’t make it up",
        "this girl | goes | They are in a meeting."}},
      {"“In March the council promised there would be no more losses,” Anna Reed said.",
       {"Anna Reed | said | In March the council promised there would be no more losses",
        "council | promised | there would be no more losses"}},
      {"“They promised us in 2023 there’d be no closures,” Anna Reed said.",
       {"Anna Reed | said | They promised us in 2023 there’d be no closures",
        "- | promised | there’d be no closures"}},
      {"“The agency promised no one would be punished,” Anna Reed said.",
       {"Anna Reed | said | The agency promised no one would be punished",
        "agency | promised | no one would be punished"}},
  });
}

TEST_CASE("hearers: a quotation behind the colon of a report is a statement of its own") {
  test::check_extraction({
      {"Tom Marsh cautioned that buoys would not stop it: “A buoy does not keep the heat out.”",
       {"Tom Marsh | cautioned | buoys would not stop it",
        "Tom Marsh | - | A buoy does not keep the heat out."}},
      {"Tom Marsh warned staff not to expect it: “Nobody rang.”",
       {"Tom Marsh | warned | not to expect it", "Tom Marsh | - | Nobody rang."}},
      {"Tom Marsh said he read out an email from a friend: “I am boiling water for the beer.”",
       {"Tom Marsh | said | he read out an email from a friend: “I am boiling water for the beer.”"}},
      {"Koji Tan, who goes by Owl, was less patient: “I’ve had two kids.”",
       {"Koji Tan | - | I’ve had two kids."}},
      {"A rival, Kofi Lawson of Frostline, is blunter: “She is brilliant.”",
       {"Kofi Lawson | - | She is brilliant."}},
  });
}

TEST_CASE("hearers: where contents end") {
  test::check_extraction({
      {"Doctors reject offer, vow to stay out", {"doctors | reject | offer", "doctors | vow | to stay out"}},
      {"Anna Reed first called the report “incomplete,” then admitted it was true.",
       {"Anna Reed | first called | the report “incomplete", "Anna Reed | then admitted | it was true"}},
      {"Tom Marsh admitted his side had been “outplayed, outbatted and outrun” after Oldland won the third "
       "Test.",
       {"Tom Marsh | admitted | his side had been “outplayed, outbatted and outrun”"}},
      {"Anna Reed denied knowing that the pumps would fail.",
       {"Anna Reed | denied | knowing that the pumps would fail"}},
      {"Harrow Games said in its earnings report on Wednesday that it was sound.",
       {"Harrow Games | said | it was sound"}},
      {"Anna Reed called the latest remarks from Oldland \"hasty, to say the least.\"",
       {"Anna Reed | called | the latest remarks from Oldland \"hasty, to say the least.\""}},
  });
}

TEST_CASE("hearers: who is meant") {
  test::check_extraction({
      {"Seventeen of them said it was a bug.", {"seventeen of them | said | it was a bug"}},
      {"Calder Bridge were 20-6 up. Luke Ridley had asked for calm. “We were poor,” he said.",
       {"Luke Ridley | had asked for | calm", "Luke Ridley | said | We were poor"}},
      {"The suit, filed on Friday by Anna Lasky and Joel Crane, alleges that the firm hid the defects.",
       {"the suit | alleges | the firm hid the defects"}},
      {"Elena Brack spoke to the paper. Her sold-out Las Vegas residency begins in May. “I love it,” she "
       "said.",
       {"Elena Brack | said | I love it"}},
      {"According to a statement by the defence ministry, two soldiers were killed.",
       {"defence ministry | According to | two soldiers were killed"}},
      {"The Minister of Marine Affairs, Leo Desir, said it was overdue.",
       {"Leo Desir | said | it was overdue"}},
      {"Conor Fay, drinks analyst at Merrion Bridge, predicted that one in five would fail.",
       {"Conor Fay | predicted | one in five would fail"}},
      {"The vote is near. Democrats say the seat is gone.", {"Democrats | say | the seat is gone"}},
      {"The miner is Montegems. “Work has been suspended,” the firm said. The UN refugee agency said "
       "thousands had fled.",
       {"Montegems | said | Work has been suspended", "UN refugee agency | said | thousands had fled"}},
      {"Oldland Bank owed much. Its founder accused Leinster Commercial, the company’s bank, of greed. The "
       "bank said it had been patient.",
       {"its founder | accused | Leinster Commercial, the company’s bank, of greed",
        "Leinster Commercial | said | it had been patient"}},
      {"Asked whether he backed his defence secretary, Tom Marsh replied that he did. The defence secretary "
       "said it was late.",
       {"Tom Marsh | replied | he did", "Tom Marsh | said | it was late"}},
      {"Her father, Tom Marsh, was a star. He wanted a dentist in the family. “He told me teeth were "
       "honest,” Anna Reed says.",
       {"Anna Reed | says | He told me teeth were honest", "Tom Marsh | told | teeth were honest"}},
      {"Her mother, Ada Fell, said it was cold. Anna Reed denied being late. But under questioning she "
       "admitted spending it. “I was drowning,” the mother of three said.",
       {"Ada Fell | said | it was cold", "Anna Reed | denied | being late",
        "Anna Reed | admitted | spending it", "Anna Reed | said | I was drowning"}},
  });
}

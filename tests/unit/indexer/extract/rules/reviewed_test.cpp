// Ordinary sentences that a stranger tried against new rules.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("reviewed: what a tag, a question or a denial is not") {
  test::check_extraction({
      {"The prosecutor, in her closing speech, said Tom Hurst, a doctor, had lied.",
       {"the prosecutor | said | Tom Hurst, a doctor, had lied"}},
      {"Police, in a statement, said John Smith, 23, of Leeds, had been charged with murder.",
       {"Police | said | John Smith, 23, of Leeds, had been charged with murder"}},
      {"Prosecutors, citing emails, said Anna Cole, 40, hid the cash.",
       {"Prosecutors | said | Anna Cole, 40, hid the cash"}},
      {"Shares fell when the company cut its outlook and warned that sales would drop.",
       {"company | warned | sales would drop"}},
      {"It began when the government cut taxes and promised that more would follow.",
       {"government | promised | more would follow"}},
      {"Hurst flew to Rome, where the pope blessed him and said that peace was near.",
       {"the pope | said | peace was near"}},
      {"The mayor saw the hall where Anna Cole met strikers and told them that they would win.",
       {"Anna Cole | told | they would win"}},
      {"The man who left the house before Anna Cole said he was calm.",
       {"the man who left the house before Anna Cole | said | he was calm"}},
      {"Cole denied that pressure from China had prompted Hurst to say the virus was natural.",
       {"Cole | denied | pressure from China had prompted Hurst to say the virus was natural"}},
      {"Nothing led Anna Cole to say that he was guilty.", {}},
      {"The tunnel will close, Tom Hurst said. That's according to the rules.",
       {"Tom Hurst | said | The tunnel will close"}},
      {"It fell. That's according to Anna Cole. That's according to Tom Hurst.",
       {"Anna Cole | according to | It fell"}},
      {"12 countries accused Iran of lying.", {"12 countries | accused | Iran of lying"}},
      {"Ms Cole warned mine workers would strike. She said hers was the only vote against.",
       {"Cole | warned | mine workers would strike", "Cole | said | hers was the only vote against"}},
      {"Ms Cole reported back that the men were safe.", {"Cole | reported | the men were safe"}},
      {"The judge said June 30 was the deadline.", {"the judge | said | June 30 was the deadline"}},
      {"Cole said that, but for the army, the war was lost.",
       {"Cole | said | that, but for the army, the war was lost"}},
      {"Hurst called him Judas.", {"Hurst | called | him Judas"}},
      {"The verdict added the man had lied.", {"the verdict | added | the man had lied"}},
      {"Anna Cole wrote where the money had gone.", {"Anna Cole | wrote | where the money had gone"}},
      {"Police said one man had been shot dead, and a second, who was found in a car, is in custody.",
       {"police | said | one man had been shot dead, and a second, who was found in a car, is in custody"}},
      {"Anna Cole said Hurst was late, as he missed the train.",
       {"Anna Cole | said | Hurst was late, as he missed the train"}},
      {"Cole condemned the war as it was unjust.", {"Cole | condemned | the war as it was unjust"}},
      {"Cole said the boy was “very lucky” after he survived the crash.",
       {"Cole | said | the boy was “very lucky” after he survived the crash"}},
      {"\"The Big Sleep\" is a good film, Cole said. \"Jaws\" is better.",
       {"Cole | said | \"The Big Sleep\" is a good film"}},
      {"“We won,” Cole said. “You lie,” the headline in the Times ran.", {"Cole | said | We won"}},
      {"At noon, as Hurst argued with the referee, the crowd booed.", {}},
      {"The coin toss determined that Hurst would bat first.", {}},
      {"Hurst confessed to the priest. Hurst confessed to stealing a car.",
       {"Hurst | confessed | to stealing a car"}},
      {"Each worker, per the agreement, gets two weeks off.", {}},
      {"It will be kept, per the company. Each worker, per the agreement, gets two weeks off.",
       {"company | per | It will be kept"}},
      {"Hurst warned the police that crimes had doubled.", {"Hurst | warned | crimes had doubled"}},
  });
}

TEST_CASE("reviewed: who is meant and who is not") {
  test::check_extraction({
      {"Mr Hurst, who chairs the board, said Anna Cole, the chief executive, would step down.",
       {"Hurst | said | Anna Cole, the chief executive, would step down"}},
      {"The head of Oxfam said the aid was late. The former head of Oxfam Mark Gold wrote a book.",
       {"the head of Oxfam | said | the aid was late"}},
      {"Tom Hurst sat down with the novelist this week.\n\nQ: Why now?\n\nA: I was ready.\n\nQ: What "
       "next?\n\nA: I will write.",
       {"- | - | Why now?", "- | - | I was ready.", "- | - | What next?", "- | - | I will write."}},
      {"The spy agency in Israel moved first. The FBI helped. The agency said the man was dead.",
       {"spy agency | said | the man was dead"}},
      {"A probe by NASA found water. The Russian agency launched its own. The agency said the craft was "
       "lost.",
       {"Russian agency | said | the craft was lost"}},
      {"The team managing director Anna Cole said she was pleased.", {"Anna Cole | said | she was pleased"}},
      {"Police commanding officer Tom Hurst said the road was shut.",
       {"Tom Hurst | said | the road was shut"}},
      {"Mr Hurst agreed the new law was unfair.", {"Hurst | agreed | the new law was unfair"}},
      {"The Monday statement said the vote was fair. The Paris statement said it was not.",
       {"the Monday statement | said | the vote was fair", "the Paris statement | said | it was not"}},
  });
}

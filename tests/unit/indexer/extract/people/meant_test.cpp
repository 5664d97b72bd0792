// Whom pronouns, ages and descriptions mean, and what belongs to a name.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("meant: whom a pronoun or a description means") {
  test::check_extraction({
      {"Anna Reed sits down. “I thought of that,” Reed says.\n\nAnd what did her mother, Nora Reed, make of "
       "it?\n\n“She asked me was I eating,” she says.",
       {"Anna Reed | says | I thought of that", "Anna Reed | says | She asked me was I eating",
        "Nora Reed | asked | was I eating"}},
      {"Tom Marsh, who has died aged 89, built bridges.\n\n“Had I been told of the date,” Hugo Stone "
       "said.\n\nHe could be difficult. He accused ministers of sloth.",
       {"Hugo Stone | said | Had I been told of the date", "Tom Marsh | accused | ministers of sloth"}},
      {"Anna Reed took over the theatre.\n\nTen years later the director, 52, has turned it round.\n\nHer "
       "designer, Ruth Stone, said it was fun.\n\n“That was my school,” the director said.",
       {"Ruth Stone | said | it was fun", "Anna Reed | said | That was my school"}},
      {"Anna Reed, 17, was on the window.\n\nShe recalled: “I thought it was a joke.”\n\nThe quick-thinking "
       "teen ordered drivers to stop.",
       {"Anna Reed | recalled | I thought it was a joke."}},
      {"Anna Reed took over the theatre.\n\nAt noon the director, 52, came in.\n\nRuth Stone spoke.\n\nIn "
       "rehearsal, the director sits on the floor. She asked what he was looking at.",
       {"Anna Reed | asked | what he was looking at"}},
      {"‘I only popped out’: Mum gives birth in queue\n\nA MUM has told how she gave birth in a "
       "queue.\n\nAnna Reed, 33, was on her way home.\n\nShe said: “I was hungry.”",
       {"Anna Reed | - | I only popped out", "Anna Reed | has told | how she gave birth in a queue",
        "Anna Reed | said | I was hungry."}},
      {"The waiter comes over to ask if Anna Reed would mind a photograph.",
       {"the waiter | ask | if Anna Reed would mind a photograph"}},
  });
}

TEST_CASE("meant: names of bodies and people") {
  test::check_extraction({
      {"Vale, which is based in Oldtown, confirmed the bid for Marsh plc from Vale Industrial. It promised "
       "to keep the works.",
       {"Vale Industrial | confirmed | the bid for Marsh plc from Vale Industrial",
        "Vale Industrial | promised | to keep the works"}},
      {"The Renewal Party (RP) presidential candidate Tom Marsh has warned the commission.\n\nThe Renewal "
       "Party (RP) presidential candidate Tom Marsh said it was late.",
       {"Tom Marsh | has warned | the commission", "Tom Marsh | said | it was late"}},
      {"“It is late,” said Anna Reed of the nonprofit Safe at Home Coalition, which is calling for a switch.",
       {"Anna Reed | said | It is late", "Safe at Home Coalition | is calling for | a switch"}},
      {"Citizens’ Election Watch, a coalition, said its count was not complete.",
       {"Citizens’ Election Watch | said | its count was not complete"}},
      {"Jean from Oldtown wonders if anybody has ever met a pensioner.",
       {"Jean | wonders | if anybody has ever met a pensioner"}},
      {"Kuia Hine Marsh, 78, said the kitchen would stay open.",
       {"Hine Marsh | said | the kitchen would stay open"}},
      {"Cabinet ministers have told Anna Reed that a levy would hurt.",
       {"cabinet ministers | have told | a levy would hurt"}},
      {"Anna Banner, 26, who lives in Orchard Close, said she would go.",
       {"Anna Banner | said | she would go"}},
      {"Families on the far side of it say it has cut them off.",
       {"families on the far side of it | say | it has cut them off"}},
      {"OL KERUSHAT, Kenya – The corner of Leshao Marsh’s land is small.\n\n“It was put here,” he "
       "said.\n\nAccording to Marsh, his family lived there.",
       {"Leshao Marsh | said | It was put here", "Leshao Marsh | According to | his family lived there"}},
  });
}

TEST_CASE("meant: another one, offices of another kind, bodies in one sentence") {
  test::check_extraction({
      {"Helix was built by Corvo Systems. Corvo said last night that it had warned the firm of risks in "
       "August.",
       {"Corvo Systems | said | it had warned the firm of risks in August",
        "Corvo Systems | had warned | the firm of risks in August"}},
      {"Water Minister Anna Reed said the dam was safe. The prime minister said the dam would be checked.",
       {"Anna Reed | said | the dam was safe", "the prime minister | said | the dam would be checked"}},
      {"Anna Reed went in with her dog. The cashier suggested she try the shop next door.",
       {"the cashier | suggested | she try the shop next door"}},
      {"“It was a good clean job,” said one neighbour, Tom Marsh. Another said the lorries came at night. "
       "“They never stopped,” she said.",
       {"Tom Marsh | said | It was a good clean job", "another | said | the lorries came at night",
        "another | said | They never stopped"}},
      {"The chief executive of Halvern will leave in January. Anna Reed has led Halvern since 2019. She "
       "joined it from a rival. Its ships sail to Oldtown.\n\nDunmere Logistics, a rival, was quiet. Tom "
       "Marsh, an agent for the airline Norholm, was not.\n\nIt rained for most of the day.\n\nNobody saw it "
       "coming, and few cared.\n\nThe company also warned that profit would fall.",
       {"Halvern | also warned | profit would fall"}},
  });
}

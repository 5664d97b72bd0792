// Where contents end, and where they go on, as read in the press: each text and its statements.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("contents end where somebody else is quoted") {
  test::check_extraction({
      // the object of a verb, then somebody else's words
      {"At one point, a woman asked for a photo and Anna Reed said, \"Only if it is legal.\"",
       {"a woman | asked for | a photo", "Anna Reed | said | Only if it is legal."}},
      {"Tom Hill described his aims, he wrote, \"We must speak clearly to allies.\"",
       {"Tom Hill | described | his aims", "Tom Hill | wrote | We must speak clearly to allies."}},
      {"Some 21 percent said \"not too likely\" and 14 percent said \"not at all likely.\"",
       {"some 21 percent | said | not too likely", "14 percent | said | not at all likely."}},
      {"\"It is misleading,\" Tom Hill tweeted after Anna Reed argued for the second time that \"nobody "
       "would have saved the town.\"",
       {"Tom Hill | tweeted | It is misleading", "Anna Reed | argued | nobody would have saved the town."}},
      {"The clerk first said he did not recall it, but in a later interview said he had removed the archive.",
       {"the clerk | first said | he did not recall it", "the clerk | said | he had removed the archive"}},
      {"Rivals chimed in, with Tom Hill tweeting that it was a \"disaster\" for Reed and asking, \"How can "
       "she be our next mayor?\"",
       {"Tom Hill | tweeting | it was a \"disaster\" for Reed",
        "Tom Hill | asking | How can she be our next mayor?"}},
      {"Even as Tom Hill claimed that \"General Petrov got in trouble for less,\" one of the prosecutors "
       "said the cases were different.",
       {"Tom Hill | claimed | \"General Petrov got in trouble for less",
        "one of the prosecutors | said | General Petrov got in trouble for less"}},
      {"Asked about her vote in the event that the town faces a second plan, Anna Reed replied: \"I don't "
       "know.\"",
       {"Anna Reed | replied | I don't know."}},
      {"Anna Reed posted a message on Twitter reading \"Thank you Oldtown\" moments after polls closed.",
       {"Anna Reed | posted | Thank you Oldtown"}},
      {"In February, as a protester was being removed from a hall, Mr. Hill said, \"I'd like to see him out "
       "for good.\"",
       {"Hill | said | I'd like to see him out for good."}},
      {"\"The noise,\" Anna Reed said, as the crowd cheered. \"The dirt. The traffic jams every single "
       "morning.\"",
       {"Anna Reed | said | The noise The dirt. The traffic jams every single morning."}},
  });
}

TEST_CASE("contents end before asides and next clauses") {
  test::check_extraction({
      {"The director, Amina Castell, describes the house as \"a beautiful problem\" and, pressed on the "
       "roof, looks out of the window.",
       {"Amina Castell | describes | the house as \"a beautiful problem\""}},
      {"Leonard Voss called it \"the only building that apologises to a hill\", and students still come by "
       "the coachload.",
       {"Leonard Voss | called | it \"the only building that apologises to a hill\""}},
      {"Carla Hemmings described the deal as \"transformational\" at the time.",
       {"Carla Hemmings | described | the deal as \"transformational\""}},
      {"Tom Voigt blamed a weak housing market, a wet spring in the hills and import duties on batteries.",
       {"Tom Voigt | blamed | a weak housing market, a wet spring in the hills and import duties on "
        "batteries"}},
      {"The union's president, Murat Reed, urged donors not to \"wait for the photographs\", in a message "
       "shared on Monday.",
       {"Murat Reed | urged | donors not to \"wait for the photographs\""}},
      {"Kirralee Boyd said she was \"deeply uncomfortable\" but stopped short of demanding his resignation.",
       {"Kirralee Boyd | said | she was \"deeply uncomfortable\""}},
      {"His sister Anna Reed shouted \"love you, Trent\" as he was led to the cells.",
       {"Anna Reed | shouted | love you, Trent"}},
      {"The Emmy winner told an audience that the drama's third season, now shooting in Halifax, would be "
       "her last.",
       {"the Emmy winner | told | the drama's third season, now shooting in Halifax, would be her last"}},
      {"That figure did not include cases in which nobody was at home, one engineer said.",
       {"one engineer | said | That figure did not include cases in which nobody was at home"}},
  });
}

TEST_CASE("contents go on behind a tag") {
  test::check_extraction({
      {"\"It is our bad luck,\" Mr. Hill said, that both men had connections to this place.",
       {"Hill | said | It is our bad luck both men had connections to this place"}},
      {"\"This deal must come with enforcement,\" Ms. Reed said, and \"clear consequences for any "
       "violations.\"",
       {"Reed | said | This deal must come with enforcement clear consequences for any violations."}},
      {"The family ate, Anna Wren recalled in her memoir, Second Helping, \"whatever the dog had turned "
       "down\".",
       {"Anna Wren | recalled | The family ate whatever the dog had turned down"}},
      {"Half of them, according to her producer, Maeve Dunne, were about the gravy.",
       {"Maeve Dunne | according to | Half of them were about the gravy"}},
      {"The drug, added the company, was licensed for people much sicker than that.",
       {"company | added | The drug was licensed for people much sicker than that"}},
      {"\"If she picks her judges, nothing you can do,\" Tom Hill said before adding: \"Though maybe there "
       "is.\"",
       {"Tom Hill | said | If she picks her judges, nothing you can do",
        "Tom Hill | adding | Though maybe there is."}},
  });
}

TEST_CASE("contents end where the report goes on") {
  test::check_extraction({
      {"Tej Singh joined in, alleging \"big fish\" were being protected and demanding the resignation of the "
       "minister.",
       {"Tej Singh | alleging | \"big fish\" were being protected",
        "Tej Singh | demanding | the resignation of the minister"}},
      {"The agency Southgate warned of \"a deterioration\" in a note to investors.",
       {"Southgate | warned | of \"a deterioration\""}},
      {"Anna Reed called it \"absurd\" on X.", {"Anna Reed | called | it \"absurd\""}},
      {"The chain Vander Heide said bananas could run short, the first big customer to flag shortages.",
       {"Vander Heide | said | bananas could run short"}},
      {"Anna Bassett, who previously told the paper she'd \"rather quit early than late,\" will direct the "
       "finale.",
       {"Anna Bassett | previously told | she'd \"rather quit early than late"}},
      {"The council promised a code of conduct and then they broke it.",
       {"council | promised | a code of conduct"}},
      {"There was always a reason why not, Anna Reed said: a flood, a forklift, a death in the family.",
       {"Anna Reed | said | a flood, a forklift, a death in the family"}},
      {"Tom Hill said the plan, which he called \"a gift\", was dead.",
       {"Tom Hill | said | the plan, which he called \"a gift\", was dead", "Tom Hill | called | a gift"}},
      {"Her mother taught French and, according to her daughter, \"couldn't hear a fire engine\".",
       {"her daughter | according to | couldn't hear a fire engine"}},
  });
}

TEST_CASE("ends before main verbs, remarks, venues and other reports") {
  test::check_extraction({
      {"Hedge fund Norholm has called on the board to resign, in the latest sign of anger.",
       {"Norholm | has called on | the board to resign"}},
      {"The firm admitted that tests were false, in a scandal that has cost it dearly.",
       {"firm | admitted | tests were false"}},
      {"Anna Marsh said the state \"does not referee\" – a line that did not go down well.",
       {"Anna Marsh | said | the state \"does not referee\""}},
      {"Bookings were up, Anna Marsh said, but she cautioned that it was early.",
       {"Anna Marsh | said | Bookings were up", "Anna Marsh | cautioned | it was early"}},
      {"Anna Marsh announced the retreat in a written statement slipped out at noon.",
       {"Anna Marsh | announced | the retreat"}},
      {"Anna Marsh had called for a charge on inherited wealth and had been told by an aide that it was "
       "late.",
       {"Anna Marsh | had called for | a charge on inherited wealth",
        "an aide | had been told | it was late"}},
      {"Anna Marsh described it as \"a kitchen sink\" and cut her forecast.",
       {"Anna Marsh | described | it as \"a kitchen sink\""}},
      {"The clerk told Anna Marsh not to wait, and she admitted she had not listened.",
       {"the clerk | told | not to wait", "Anna Marsh | admitted | she had not listened"}},
      {"Anna Marsh warned those present that she would clear the room. Anna Marsh warned members on her left "
       "that she would clear the room.",
       {"Anna Marsh | warned | she would clear the room", "Anna Marsh | warned | she would clear the room"}},
      {"Anna Marsh denied a refund for homes in Band D. On whether it was late, she said: \"It is not.\"",
       {"Anna Marsh | denied | a refund for homes in Band D.", "Anna Marsh | said | It is not."}},
  });
}

TEST_CASE("objects behind who gets them, that as an object, places") {
  test::check_extraction({
      {"They offered the family their apologies. Anna Marsh promised staff a free disco.",
       {"- | offered | their apologies", "Anna Marsh | promised | a free disco"}},
      {"Anna Marsh called that \"absurd\". Anna Marsh disputed that figure when asked.",
       {"Anna Marsh | called | that \"absurd\"", "Anna Marsh | disputed | that figure"}},
      {"Anna Marsh said outside the courthouse that she was sad.", {"Anna Marsh | said | she was sad"}},
      {"A pal told how the best man wept.", {"a pal | told | how the best man wept"}},
      {"Governor says will reopen the bridge", {"governor | says | will reopen the bridge"}},
  });
}

TEST_CASE("all of what is according to somebody, lists, without doing") {
  test::check_extraction({
      {"According to Intervox, turnout reached 63.8%, the highest since 1995.",
       {"Intervox | According to | turnout reached 63.8%, the highest since 1995"}},
      {"According to the timetable, which the judge called in for checking, the trial will last three weeks.",
       {"the timetable | According to | the trial will last three weeks"}},
      {"Tom Marsh said they had seen gulls, terns, a gannet and puffins.",
       {"Tom Marsh | said | they had seen gulls, terns, a gannet and puffins"}},
      {"Two vans had been turned back, she said, without specifying why.",
       {"- | said | Two vans had been turned back"}},
      {"In a memo dated May 3, Anna Reed warned the plan was late.",
       {"Anna Reed | warned | the plan was late"}},
  });
}

TEST_CASE("what follows a tag with as, the first time, a quotation and another report") {
  test::check_extraction({
      {"As the Vale Post reported, even if Reed managed to win, he would need help.",
       {"Vale Post | reported | even if Reed managed to win, he would need help"}},
      {"The company said that it had closed 125 accounts, the first time it has given a number.",
       {"company | said | it had closed 125 accounts"}},
      {"The senator emailed supporters: “The struggle goes on” and vowing to stay.",
       {"the senator | emailed | The struggle goes on", "the senator | vowing | to stay"}},
      {"Elliott Marsh said the board will not link it, as some leaders in Congress have suggested.",
       {"Elliott Marsh | said | the board will not link it, as some leaders in Congress have suggested"}},
  });
}

TEST_CASE("participles with a phrase in front of a tag, names of programmes") {
  test::check_extraction({
      {"Using a crude word to describe it, Tom Marsh said perhaps they wanted to go.",
       {"Tom Marsh | said | perhaps they wanted to go"}},
      {"Walking in to chants of “Marco! Marco!,” the senator said his campaign was strong.",
       {"the senator | said | his campaign was strong"}},
      {"In an extended appearance on “Morning Lane,” host Anna Reed asked Marsh how he would do it.",
       {"Anna Reed | asked | how he would do it"}},
      {"Marsh testified “thousands” of emails had not been turned over.",
       {"Marsh | testified | “thousands” of emails had not been turned over"}},
  });
}

TEST_CASE("contents: what opens a clause, what the reporter adds, what goes on behind the tag") {
  test::check_extraction({
      {"The agency says distracted driving was a factor in crashes.",
       {"agency | says | distracted driving was a factor in crashes"}},
      {"A strike killed ten people, officials and aid workers said Wednesday.",
       {"officials and aid workers | said | A strike killed ten people"}},
      {"The vicar of St Oswald's, the Rev Tim Marsh, said it rained.", {"Tim Marsh | said | it rained"}},
      {"The vote followed testimony from residents who said their wells smelled.",
       {"residents | said | their wells smelled"}},
      {"The complaint alleges that it is old, something the firm has denied.",
       {"the complaint | alleges | it is old"}},
      {"The owners said they had “complete faith” in him, words which have rarely helped.",
       {"owners | said | they had “complete faith” in him"}},
      {"Oldland had granted it a year, Anna Reed pointed out, and could do the same again.",
       {"Anna Reed | pointed out | Oldland had granted it a year and could do the same again"}},
      {"According to Anna Reed, of Hart & Pine in Oldtown, nine houses are being sold.",
       {"Anna Reed | According to | nine houses are being sold"}},
      {"According to its head of forecasting, Paul Marsh, more rain is likely.",
       {"Paul Marsh | According to | more rain is likely"}},
      {"In its latest report the Rivers Agency found that half of them were foul.",
       {"Rivers Agency | found | half of them were foul"}},
      {"“I said to Liam, I’ll walk there in my boots,” Anna Reed said.",
       {"Anna Reed | said | I said to Liam, I’ll walk there in my boots",
        "Anna Reed | said | I’ll walk there in my boots"}},
      {"“He’s asked us to get them back for Monday,” Anna Reed said. It was late.",
       {"Anna Reed | said | He’s asked us to get them back for Monday",
        "- | ’s asked | to get them back for Monday"}},
      {"“I chased it before Christmas and the office said it was late,” Paul Reed said.",
       {"Paul Reed | said | I chased it before Christmas and the office said it was late",
        "office | said | it was late"}},
      {"Sean Reed stormed off and spent a quarter of an hour explaining why he would do it again.",
       {"Sean Reed | explaining | why he would do it again"}},
  });
}

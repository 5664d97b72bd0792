// Ordinary sentences of the news that no set had within reach of its figures.
#include <catch2/catch.hpp>

#include "tests/support/extraction_table.h"

using namespace onrecord;

TEST_CASE("everyday: who answers whom") {
  test::check_extraction({
      {"\"This is over,\" Mary Reed texted Ann Pratt. She replied: \"It is for me.\"",
       {"Mary Reed | texted | This is over", "Ann Pratt | replied | It is for me."}},
      {"\"You lied,\" Anna Reed told the minister. He replied: \"I did not.\"",
       {"Anna Reed | told | You lied", "the minister | replied | I did not."}},
      {"When the judge asked the defendant, 29, if he understood the charge, he answered: \"I do.\"",
       {"the judge | asked | if he understood the charge", "the defendant | answered | I do."}},
      {"\"Will it work?\" Anna Reed asked. Tom Harrow shook his head. \"Not a chance.\"",
       {"Anna Reed | asked | Will it work?", "Tom Harrow | - | Not a chance."}},
      {"\"Will it work?\" Anna Reed asked. Tom Harrow was doubtful. \"Not a chance of that.\"",
       {"Anna Reed | asked | Will it work?", "Tom Harrow | - | Not a chance of that."}},
      {"\"It will work,\" Anna Reed said. She shook her head. \"Not now, though.\"",
       {"Anna Reed | said | It will work Not now, though."}},
      {"Anna Reed has run the farm since 1990. \"It's hard work and nobody thanks you for it.\"",
       {"Anna Reed | - | It's hard work and nobody thanks you for it."}},
      {"Anna Reed said it was over. Her brother Tom runs the shop. \"It's hard work and nobody thanks you "
       "for it.\"",
       {"Anna Reed | said | it was over"}},
      {"Oldtown is a quiet place. \"Nothing ever happens here and nobody minds.\"", {}},
      {"Anna Reed was asked what she would tell young players. \"Never stop running.\"",
       {"Anna Reed | - | Never stop running."}},
      {"\"They told me to go,\" Anna Reed said. And what about those who say she ran away? \"Let them say it "
       "to my face.\"",
       {"Anna Reed | said | They told me to go", "- | told | to go", "those | say | she ran away?"}},
      {"\"I was afraid, yes. But I am a midwife.\" So says Zara Noor, who ran the clinic.",
       {"Zara Noor | - | I was afraid, yes. But I am a midwife."}},
      {"\"I didn't take it,\" said Ferris. The prosecutor disagreed: she called him \"a thief in a good "
       "suit\".",
       {"Ferris | said | I didn't take it", "the prosecutor | called | him \"a thief in a good suit\""}},
      {"Lew Sharrock's surgeon is more careful. She has told him he has two seasons left.",
       {"Lew Sharrock's surgeon | has told | he has two seasons left"}},
  });
}

TEST_CASE("everyday: who speaks, who does not") {
  test::check_extraction({
      {"The council would not say what it cost, but an internal e-mail seen by the Mercury put the figure at "
       "£3.2m.",
       {"an internal e-mail seen by the Mercury | put | the figure at £3.2m"}},
      {"Emails seen by Reuters described the tank as \"a bomb\".",
       {"emails seen by Reuters | described | the tank as \"a bomb\""}},
      {"The woman, whom police did not name, told officers her ex-husband had cut the cable.",
       {"the woman | told | her ex-husband had cut the cable"}},
      {"A general secretary, requesting anonymity, told the Mirror that he had been summoned.",
       {"a general secretary | told | he had been summoned"}},
      {"It would cost 4,100 jobs, a study by the Budget Centre found.",
       {"Budget Centre | found | It would cost 4,100 jobs"}},
      {"Veterans wait an average of 71 days, the inspector general's office found. The 38-page report "
       "recommended hiring four clerks.",
       {"inspector general's office | found | Veterans wait an average of 71 days",
        "the 38-page report | recommended | hiring four clerks"}},
      {"The Teaching Conduct Board found that Mr Hal Curtis, 45, had lied.",
       {"Teaching Conduct Board | found | Mr Hal Curtis, 45, had lied"}},
      {"Sabina Noor said the association had sent a leaflet advising people to 'avoid leaning out'.",
       {"Sabina Noor | said | the association had sent a leaflet advising people to 'avoid leaning out'",
        "association | advising | people to 'avoid leaning out'"}},
      {"The search was off after a man walked into a café asking what the noise was for.",
       {"a man | asking | what the noise was for"}},
      {"Fares will rise, with the leader of the council, Desmond Aske, warning of 'hard choices'.",
       {"Desmond Aske | warning | of 'hard choices'"}},
      {"The colonel's office is closed, but Colonel (ret.) Prasit Intha, its head, said it would open.",
       {"Prasit Intha | said | it would open"}},
      {"Labour has accused ministers of hiding the report.",
       {"Labour | has accused | ministers of hiding the report"}},
      {"Oldland's military said Friday it had struck a camp.",
       {"Oldland's military | said | it had struck a camp"}},
      {"The brother of the accused said the family was shocked.",
       {"the brother of the accused | said | the family was shocked"}},
      {"Spit & Polish, the firm behind the spread, insists it was clean.",
       {"Spit & Polish | insists | it was clean"}},
      {"Dr. Sultan bin Faisal Al Marwa stressed that talks must go on. Prof. T. Rama Bhatlu said they had.",
       {"Sultan bin Faisal Al Marwa | stressed | talks must go on", "T. Rama Bhatlu | said | they had"}},
      {"The watchdog ruled that it was just a candle.", {"watchdog | ruled | it was just a candle"}},
      {"When the book appeared one reviewer said there was too much of it. Ursula Crane said she was tired.",
       {"one reviewer | said | there was too much of it", "Ursula Crane | said | she was tired"}},
  });
}

TEST_CASE("everyday: where contents begin and end") {
  test::check_extraction({
      {"Judge Hyrum Pell ruled Tuesday that the state cannot enforce it. The court ruled 5-4 that it can.",
       {"Hyrum Pell | ruled | the state cannot enforce it", "court | ruled | it can"}},
      {"He said each time that they did not deliver. She replied two weeks later that they had.",
       {"- | said | they did not deliver", "- | replied | they had"}},
      {"Tom Reed apologized Thursday for leaving a man in a hallway.",
       {"Tom Reed | apologized | for leaving a man in a hallway"}},
      {"Kurt Marsh called the vote disappointing. Wendy Otter, who led the team, cautions against reading "
       "too much into it.",
       {"Kurt Marsh | called | the vote disappointing",
        "Wendy Otter | cautions | against reading too much into it"}},
      {"A man who told pupils the landings were faked has been struck off.",
       {"a man | told | the landings were faked"}},
      {"The minister told rebels to 'put up or shut up' after three of them called for a vote.",
       {"the minister | told | to 'put up or shut up'", "three of them | called for | a vote"}},
      {"The secretary called the remarks \"regrettable and rude\" and the opposition League demanded her "
       "resignation.",
       {"the secretary | called | the remarks \"regrettable and rude\"",
        "League | demanded | her resignation"}},
      {"He drove to the house, where, his sister said, he was met by two men.",
       {"his sister | said | where he was met by two men"}},
      {"She told them she had been at home, but her phone, jurors were told, placed her \"yards from the "
       "scene\".",
       {"- | told | she had been at home, but her phone",
        "- | were told | her phone placed her \"yards from the scene\""}},
      {"\"We'll break at noon,\" ruled Judge Lorraine Fitch, \"and you'll be hungry.\"",
       {"Lorraine Fitch | ruled | We'll break at noon and you'll be hungry."}},
      {"He confirmed it in a post on X. A panel would meet, officials said.",
       {"- | confirmed | it", "officials | said | A panel would meet"}},
      {"Clark Voss' contention that the brakes failed drew a laugh.",
       {"Clark Voss | contention | the brakes failed"}},
      {"It was, in the words of the appeal judges, \"beyond repair\". It is, in the words of its maker, Lyle "
       "Osgood, \"about a house that hates you\".",
       {"the appeal judges | in the words of | It was beyond repair",
        "Lyle Osgood | in the words of | It is about a house that hates you"}},
      {"What Ana Brightly told the committee on 4 May was that some clinics do not open on Sundays.",
       {"Ana Brightly | told | some clinics do not open on Sundays"}},
      {"Officer Jun Palmares said by phone people ran out.", {"Jun Palmares | said | people ran out"}},
  });
}

TEST_CASE("everyday: what is no statement") {
  test::check_extraction({
      {"She had called 911 at noon and called off the search. The board says so, and the board is right.",
       {}},
      {"He begs to differ. She says his name the way others say grace. They are asking themselves who did "
       "it.",
       {}},
      {"Nobody proposed a plan. It was wrong, said nobody. \"The state has failed us,\" reads a banner on "
       "the bridge.",
       {}},
      {"Pressed on whether the firm had read rivals' data, Anna Reed answered that it had \"no line of "
       "sight\" into it.",
       {"Anna Reed | answered | it had \"no line of sight\" into it"}},
      {"The League called her remarks \"a slap in the face with a wet prospectus\".",
       {"League | called | her remarks \"a slap in the face with a wet prospectus\""}},
      {"Tom Reed admitted under questioning by Gil Marsh that he lied.", {"Tom Reed | admitted | he lied"}},
  });
}

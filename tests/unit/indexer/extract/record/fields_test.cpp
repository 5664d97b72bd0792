// The members of a statement beside its words: speaker, act, kind, polarity, via, when, where, to whom.
#include <catch2/catch.hpp>

#include "tests/support/extracted.h"

using namespace onrecord;
using test::statements_of;

namespace {

Statement only(const std::string& text) {
  const auto statements = statements_of(text);
  REQUIRE(statements.size() == 1);
  return statements[0];
}
Statement last(const std::string& text) {
  const auto statements = statements_of(text);
  REQUIRE_FALSE(statements.empty());
  return statements.back();
}

}  // namespace

TEST_CASE("fields: act, lemma and polarity") {
  struct Row {
    std::string text, lemma;
    Act act;
    Polarity polarity;
  };
  constexpr Polarity kYes = Polarity::affirmative, kNo = Polarity::negative;
  const std::vector<Row> rows{
      {"Anna Reed said the bridge was safe.", "say", Act::say, kYes},
      {"Anna Reed said the bridge was not safe.", "say", Act::say, kNo},
      {"Anna Reed said she would not resign.", "say", Act::say, kNo},
      {"Anna Reed said the bridge didn’t open.", "say", Act::say, kNo},
      {"Anna Reed said nobody was hurt.", "say", Act::say, kNo},
      {"Anna Reed said: “We have no plan.”", "say", Act::say, kNo},
      {"“No,” Anna Reed said.", "say", Act::say, kNo},
      {"Anna Reed denied that the bridge was unsafe.", "deny", Act::deny, kNo},
      {"Anna Reed rejected the plan.", "reject", Act::deny, kNo},
      {"Anna Reed refused to repair the bridge.", "refuse", Act::deny, kNo},
      {"Anna Reed dismissed the report as nonsense.", "dismiss", Act::deny, kNo},
      {"Anna Reed promised to repair the bridge.", "promise", Act::promise, kYes},
      {"Anna Reed vowed to repair the bridge.", "vow", Act::promise, kYes},
      {"Anna Reed pledged that the bridge would open.", "pledge", Act::promise, kYes},
      {"Anna Reed warned that the bridge could close.", "warn", Act::warn, kYes},
      {"Anna Reed threatened to leave.", "threaten", Act::warn, kYes},
      {"Anna Reed accused the council of theft.", "accuse", Act::accuse, kYes},
      {"Anna Reed criticised the plan.", "criticise", Act::accuse, kYes},
      {"Anna Reed blamed Paul Marsh for the delay.", "blame", Act::accuse, kYes},
      {"Anna Reed praised the engineers.", "praise", Act::praise, kYes},
      {"Anna Reed thanked the council.", "thank", Act::praise, kYes},
      {"Anna Reed demanded a new bridge.", "demand", Act::demand, kYes},
      {"Anna Reed called for a new bridge.", "call", Act::demand, kYes},
      {"Anna Reed called on the council to act.", "call", Act::demand, kYes},
      {"Anna Reed urged the council to act.", "urge", Act::demand, kYes},
      {"Anna Reed ordered the council to act.", "order", Act::demand, kYes},
      {"Anna Reed asked whether it was safe.", "ask", Act::ask, kYes},
      {"Anna Reed announced a new bridge.", "announce", Act::announce, kYes},
      {"According to Anna Reed, the bridge is safe.", "according to", Act::say, kYes},
      {"Anna Reed said there was no doubt that it was safe.", "say", Act::say, kNo},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Statement statement = only(row.text);
    CHECK(statement.cue.lemma == row.lemma);
    CHECK(statement.cue.act == row.act);
    CHECK(statement.polarity == row.polarity);
  }
}

TEST_CASE("fields: kind") {
  struct Row {
    std::string text;
    StatementKind kind;
  };
  const std::vector<Row> rows{
      {"“We will act,” Anna Reed said.", StatementKind::direct},
      {"“The bridge,” Anna Reed said, “will open.”", StatementKind::direct},
      {"Anna Reed said: “We will act now.”", StatementKind::direct},
      {"Anna Reed said the bridge was safe.", StatementKind::indirect},
      {"The bridge is safe, Anna Reed said.", StatementKind::indirect},
      {"Anna Reed promised to act.", StatementKind::indirect},
      {"Anna Reed said the bridge was “a gift to the town”.", StatementKind::mixed},
      {"The bridge is “a gift to the town,” Anna Reed said.", StatementKind::mixed},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(only(row.text).kind == row.kind);
  }
}

TEST_CASE("fields: the speaker") {
  struct Row {
    std::string text, name;
    SpeakerKind kind;
    ResolvedBy by;
  };
  constexpr SpeakerKind kPerson = SpeakerKind::person, kUnnamed = SpeakerKind::unnamed;
  const std::vector<Row> rows{
      {"Anna Reed said it was safe.", "Anna Reed", kPerson, ResolvedBy::full_name},
      {"Mayor Anna Reed said it was safe.", "Anna Reed", kPerson, ResolvedBy::full_name},
      {"Dr. Paul Marsh said it was safe.", "Paul Marsh", kPerson, ResolvedBy::full_name},
      {"Paul Marsh Jr. said it was safe.", "Paul Marsh Jr.", kPerson, ResolvedBy::full_name},
      {"Mr. Marsh said it was safe.", "Marsh", kPerson, ResolvedBy::surname},
      {"Anna Reed came. Reed said it was safe.", "Anna Reed", kPerson, ResolvedBy::surname},
      {"Anna Reed came. She said it was safe.", "Anna Reed", kPerson, ResolvedBy::pronoun},
      {"Mayor Anna Reed came. The mayor said it was safe.", "Anna Reed", kPerson, ResolvedBy::role},
      {"Karim al-Haddari came. Haddari said it was safe.", "Karim al-Haddari", kPerson, ResolvedBy::surname},
      {"Mayor Anna Reed spoke. Reed paused. The Oldtown-born engineer said it was safe.", "Anna Reed",
       kPerson, ResolvedBy::role},
      {"Ambassador Paul Marsh came. The diplomat said it was safe.", "Paul Marsh", kPerson, ResolvedBy::role},
      {"A coroner said it was safe. The coroner, Anna Reed, left.", "Anna Reed", kPerson, ResolvedBy::role},
      {"It rained. Siobhán Ní Dhuibhir came. Ní Dhuibhir said it was safe.", "Siobhán Ní Dhuibhir", kPerson,
       ResolvedBy::full_name},
      {"Noh Ki-tae came. Noh said it was safe.", "Noh Ki-tae", kPerson, ResolvedBy::surname},
      {"It rained. Ornithologist Fenella Marsh said it was safe.", "Fenella Marsh", kPerson,
       ResolvedBy::full_name},
      {"Oldtown Council met. The council said it was safe.", "Oldtown Council", SpeakerKind::organisation,
       ResolvedBy::organisation},
      {"Marsh Motors Ltd met. The company said it was safe.", "Marsh Motors Ltd", SpeakerKind::organisation,
       ResolvedBy::organisation},
      {"The Oldtown Council met. “Bridges are safe,” it said.", "Oldtown Council", SpeakerKind::organisation,
       ResolvedBy::organisation},
      {"Two people briefed on the matter said it was safe.", "two people briefed on the matter", kUnnamed,
       ResolvedBy::none},
      {"Anna Reed met Paul Marsh. He said it was safe.", "Paul Marsh", kPerson, ResolvedBy::pronoun},
      {"Anna Reed met Paul Marsh. She said it was safe.", "Anna Reed", kPerson, ResolvedBy::pronoun},
      {"Anna Reed and Tom Reed met. Mr. Reed said it was safe.", "Tom Reed", kPerson, ResolvedBy::surname},
      {"Anna Reed and Tom Reed met. Mrs. Reed said it was safe.", "Anna Reed", kPerson, ResolvedBy::surname},
      {"A senior official said it was safe.", "a senior official", kUnnamed, ResolvedBy::none},
      {"A spokeswoman said it was safe.", "a spokeswoman", kUnnamed, ResolvedBy::none},
      {"The police said it was safe.", "police", SpeakerKind::organisation, ResolvedBy::organisation},
      {"Some critics said it was safe.", "some critics", SpeakerKind::group, ResolvedBy::none},
      {"NATO said it was safe.", "NATO", SpeakerKind::organisation, ResolvedBy::organisation},
      {"The World Bank said it was safe.", "World Bank", SpeakerKind::organisation, ResolvedBy::organisation},
      {"The Oldtown Council said it was safe.", "Oldtown Council", SpeakerKind::organisation,
       ResolvedBy::organisation},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Statement statement = only(row.text);
    CHECK(statement.speaker.name == row.name);
    CHECK(statement.speaker.kind == row.kind);
    CHECK(statement.speaker.resolved_by == row.by);
    CHECK(statement.speaker.id.has_value() == (row.kind != kUnnamed));
  }
}

TEST_CASE("fields: the speaker's words stand where the spans say") {
  const std::string text = "Éva said nothing. Anna Reed, the mayor, said it was safe.";
  const Statement statement = last(text);
  REQUIRE(statement.bytes.speaker);
  CHECK(statement.bytes.speaker->of(text).substr(0, 9) == "Anna Reed");
  CHECK(statement.bytes.cue->of(text) == "said");
  CHECK(statement.bytes.content[0].of(text) == "it was safe");
  CHECK(statement.chars.cue->begin + 1 == statement.bytes.cue->begin);
}

TEST_CASE("fields: roles") {
  struct Row {
    std::string text, role;
  };
  const std::vector<Row> rows{
      {"Mayor Anna Reed said it was safe.", "Mayor"},
      {"Foreign Minister Paul Marsh said it was safe.", "Foreign Minister"},
      {"The foreign minister, Paul Marsh, said it was safe.", "foreign minister"},
      {"The foreign minister Paul Marsh said it was safe.", "foreign minister"},
      {"Paul Marsh, the foreign minister, said it was safe.", "foreign minister"},
      {"Anna Reed, the mayor of Oldtown, said it was safe.", "mayor of Oldtown"},
      {"Secretary of State Paul Marsh said it was safe.", "Secretary of State"},
      {"State Department spokesman Paul Marsh said it was safe.", "State Department spokesman"},
      {"“It is safe,” said Anna Reed, the mayor of Oldtown.", "mayor of Oldtown"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(only(row.text).speaker.role == row.role);
  }
  CHECK_FALSE(only("Dr. Paul Marsh said it was safe.").speaker.role);
}

TEST_CASE("fields: two speakers") {
  const Statement statement = only("Anna Reed and Paul Marsh said the bridge was safe.");
  CHECK(statement.speaker.name == "Anna Reed");
  REQUIRE(statement.co_speakers.size() == 1);
  CHECK(statement.co_speakers[0].name == "Paul Marsh");
  CHECK(statement.co_speakers[0].id == "paul-marsh");
  CHECK(only("Anna Reed said the bridge was safe.").co_speakers.empty());
}

TEST_CASE("fields: who speaks together, and what only looks so") {
  struct Row {
    std::string text, speakers;
  };
  const std::vector<Row> rows{
      {"Anna Reed, 34, Omar Haddad, the mayor, and Kofi Mensah said the bridge was safe.",
       "Anna Reed, Omar Haddad, Kofi Mensah"},
      {"Anna Reed, mayor of Oldtown, and Omar Haddad, a teacher, said the bridge was safe.",
       "Anna Reed, Omar Haddad"},
      {"Anna Reed of Norholm and Omar Haddad of Tarn said the bridge was safe.", "Anna Reed, Omar Haddad"},
      {"Britain, France and Germany said the bridge was safe.", "Britain, France, Germany"},
      {"“It is safe,” said Anna Reed and the Kestrel Foundation.", "Anna Reed, Kestrel Foundation"},
      {"General Motors and National Steel Corp said the bridge was safe.",
       "General Motors, National Steel Corp"},
      {"“It is safe,” said Anna Reed, analyst with Marl Brindle, Pottick, Fennick and Shaw.", "Anna Reed"},
      {"Anna Reed of Marl and Brindle said the bridge was safe.", "Anna Reed"},
      {"Marl, Brindle and Shaw Inc analyst Anna Reed said the bridge was safe.", "Anna Reed"},
      {"Anna Reed, senior economist for brokers Marl and Brindle, said the bridge was safe.", "Anna Reed"},
      {"Anna Reed, Norland’s Development and Industry Minister, said the bridge was safe.", "Anna Reed"},
      {"Anna Reed, minister of Agriculture, Fisheries and Food, said the bridge was safe.", "Anna Reed"},
      {"“It is safe,” said Anna Reed, head of policy at the Kestrel Foundation, and a Republican.",
       "Anna Reed"},
      {"The Norland Savings and Loan Association said the bridge was safe.",
       "Norland Savings and Loan Association"},
      {"The National Academies of Sciences, Engineering and Medicine said the bridge was safe.",
       "National Academies of Sciences"},
      {"Norholm has moved to Oldtown and the council said the bridge was safe.", "council"},
      {"Haddad has demonised Oldtown and Anna Reed said the bridge was safe.", "Anna Reed"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Statement one = only(row.text);
    std::string all = *one.speaker.name;
    for (const Speaker& other : one.co_speakers) all += ", " + other.name.value_or("-");
    CHECK(all == row.speakers);
  }
}

TEST_CASE("fields: via and nesting") {
  const auto two = statements_of("Anna Reed said that Paul Marsh denied that the bridge was old.");
  REQUIRE(two.size() == 2);
  CHECK_FALSE(two[0].nested);
  CHECK(two[0].via.empty());
  CHECK(two[1].nested);
  CHECK(two[1].speaker.name == "Paul Marsh");
  CHECK(two[1].via == std::vector<std::string>{"Anna Reed"});
  const Statement passed_on = only("Reuters reported that Paul Marsh said the bridge was unsafe.");
  CHECK(passed_on.speaker.name == "Paul Marsh");
  CHECK_FALSE(passed_on.nested);
  CHECK(passed_on.via == std::vector<std::string>{"Reuters"});
  CHECK(only("Paul Marsh said the bridge was unsafe, according to Reuters.").via ==
        std::vector<std::string>{"Reuters"});
  const Statement told = only("Paul Marsh told CNN that the bridge was unsafe.");
  CHECK(told.via == std::vector<std::string>{"CNN"});
  CHECK_FALSE(told.to);
}

TEST_CASE("fields: to whom it was said") {
  CHECK(only("Anna Reed told the council that it was safe.").to == "the council");
  CHECK(only("Anna Reed told reporters that it was safe.").to == "reporters");
  CHECK(only("Anna Reed told him that it was safe.").to == "him");
  CHECK(only("“It is safe,” Anna Reed told reporters.").to == "reporters");
  CHECK(only("Anna Reed told friends at the weekend that it was safe.").to == "friends");
  CHECK_FALSE(only("Anna Reed told Harrow Crown Court that it was safe.").to);
  CHECK_FALSE(only("Anna Reed said it was safe.").to);
}

TEST_CASE("fields: when it was said") {
  struct Row {
    std::string text, date, as_written;
  };
  const std::vector<Row> rows{
      {"Anna Reed said on Tuesday that it was safe.", "2024-03-05", "Tuesday"},
      {"Anna Reed on Monday said it was safe.", "2024-03-04", "Monday"},
      {"Anna Reed said yesterday that it was safe.", "2024-03-05", "yesterday"},
      {"“It is safe,” said Anna Reed on Monday.", "2024-03-04", "Monday"},
      {"Speaking on Monday, Anna Reed said it was safe.", "2024-03-04", "Monday"},
      {"Reed’s remarks came in an interview last night. Anna Reed said it was safe.", "2024-03-05",
       "last night"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Said said = last(row.text).said;
    REQUIRE(said.date);
    CHECK(to_string(*said.date) == row.date);
    CHECK(said.basis == DateBasis::text);
    REQUIRE(said.as_written);
    CHECK_THAT(*said.as_written, Catch::Contains(row.as_written));
  }
}

TEST_CASE("fields: remarks that came on a day") {
  CHECK(last("Reed’s remarks came last night. Anna Reed said it was safe.").said.basis == DateBasis::text);
}

TEST_CASE("fields: dates in the content are not when it was said") {
  for (const std::string text :
       {"Anna Reed said the bridge opened on Monday.", "Anna Reed said it was safe."}) {
    CAPTURE(text);
    const Said said = only(text).said;
    CHECK(said.basis == DateBasis::article);
    CHECK(to_string(*said.date) == "2024-03-06");
    CHECK_FALSE(said.as_written);
  }
  Document document = test::document_of("Anna Reed said it was safe.");
  document.info.published.reset();
  const auto statements = statements_of(document);
  REQUIRE(statements.size() == 1);
  CHECK(statements[0].said == Said{});
}

// Wednesday 6 March 2024 is the day of the document.
TEST_CASE("fields: the day of a sitting holds for those who were there") {
  const std::string inquest = "It was safe, an inquest at Harrow Town Hall heard on Tuesday.\n\n";
  struct Row {
    std::string text, date;
  };
  const std::vector<Row> rows{
      {inquest + "Tom Hill said it was dark.", "2024-03-05"},
      {inquest + "The witness said it was dark.", "2024-03-05"},
      {inquest + "A spokesman said it was dark.", "2024-03-06"},
      {inquest + "Tom Hill says it is dark.", "2024-03-06"},
      {inquest + "In a statement, Tom Hill said it was dark.", "2024-03-06"},
      {"A hush fell on the Commons. It fell yesterday, and it was long.\n\nTom Hill said it was dark.",
       "2024-03-05"},
      {"The council has the votes to close it on Monday.\n\nTom Hill said it was dark.", "2024-03-06"},
      {"Anna Reed told the Royal Commission into Bridges on Tuesday that it was safe.\n\nTom Hill said it "
       "was dark.",
       "2024-03-05"},
      {"HOUSE OF ASSEMBLY, Tuesday, March 5\n\nTom Hill said it was dark.", "2024-03-05"},
      {"More than 300 people packed the hall on Tuesday for the first of six public meetings.\n\nTom Hill "
       "said it "
       "was dark.",
       "2024-03-05"},
      {"Sam Fell was sent off before half-time on Tuesday.\n\nTom Hill said it was dark.", "2024-03-05"},
      {inquest + "It was late.\n\nIt was dark.\n\nTom Hill has denied it was dark.", "2024-03-06"},
      {"It was safe, a report tabled at the council on Tuesday found.\n\nTom Hill said it was dark.",
       "2024-03-06"},
      {"Anna Reed told investors on a conference call on Tuesday that it was safe.\n\nTom Hill said it was "
       "dark.",
       "2024-03-06"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(to_string(*last(row.text).said.date) == row.date);
  }
}

TEST_CASE("fields: what is told within another’s words takes over no day") {
  const std::string text = "Anna Reed said on Monday that Tom Hill had told her it was late.";
  const auto statements = statements_of(test::document_of(text));
  REQUIRE(statements.size() == 2);
  CHECK(to_string(*statements[0].said.date) == "2024-03-04");
  CHECK(statements[1].nested);
  CHECK(statements[1].said.basis == DateBasis::article);
}

TEST_CASE("fields: a place holds for the speaker as long as the occasion does") {
  CHECK(last("Anna Reed said in an interview with Radio Delta that it was safe.\n\nIt rained.\n\nReed said "
             "it was dark.")
            .venue == "interview with Radio Delta");
  CHECK_FALSE(
      last("Anna Reed said in a letter that it was safe.\n\nIt rained.\n\nReed said it was dark.").venue);
  CHECK(last("Anna Reed said in a letter that it was safe.\n\n“It was dark,” she wrote.").venue == "letter");
}

TEST_CASE("fields: where it was said") {
  struct Row {
    std::string text, venue;
  };
  const std::vector<Row> rows{
      {"Anna Reed said in an interview with Radio Delta on Monday that it was safe.",
       "interview with Radio Delta"},
      {"Anna Reed said at a press conference that it was safe.", "press conference"},
      {"Anna Reed said in a statement that it was safe.", "statement"},
      {"Anna Reed wrote on Twitter that it was safe.", "Twitter"},
      {"“It is safe,” Anna Reed said in a speech.", "speech"},
      {"In a prepared statement to staff, Anna Reed said it was safe.", "prepared statement to staff"},
      {"In a note read by her son, Anna Reed said it was safe.", "note read by her son"},
      {"Anna Reed said by email that it was safe.", "email"},
      {"Anna Reed tweeted that it was safe.", "Twitter"},
      {"“It is safe,” Anna Reed wrote on X.", "X"},
      {"Anna Reed told Harrow Crown Court on Tuesday that it was safe.", "Harrow Crown Court"},
      {"Anna Reed told Tuesday’s press conference that it was safe.", "press conference"},
      {"Anna Reed told a conference in Lisbon that it was safe.", "conference in Lisbon"},
      {"It was safe, an inquest at Harrow Town Hall heard on Tuesday. Anna Reed told the hearing it was "
       "dark.",
       "inquest at Harrow Town Hall"},
      {"Anna Reed made the remarks at a news conference with her colleague, Tom Hill, in Harrow. Tom Hill "
       "said it "
       "was safe.",
       "news conference with her colleague, Tom Hill, in Harrow"},
      {"Reed’s remarks came in an interview with Radio Delta last night. Anna Reed said it was safe.",
       "interview with Radio Delta"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(last(row.text).venue == row.venue);
  }
  for (const std::string text :
       {"Anna Reed said the interview was late.", "Anna Reed said in response that it was safe.",
        "“It was in a letter,” Anna Reed said.", "Anna Reed called for an inquest at Harrow Town Hall."}) {
    CAPTURE(text);
    CHECK_FALSE(only(text).venue);
  }
}

TEST_CASE("fields: confidence is lower where less is sure") {
  const auto confidence = [](const std::string& text) { return last(text).confidence; };
  CHECK(confidence("“It is safe,” Anna Reed said.") > confidence("Anna Reed praised the bridge."));
  CHECK(confidence("Anna Reed said it was safe.") >
        confidence("Anna Reed met Eva Reed. She said it was safe."));
}

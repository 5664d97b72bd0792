// Whoever speaks, in whatever tag: each with each other.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/extracted.h"

using namespace onrecord;

namespace {

using Rows = std::vector<std::string>;

/// {S}: the subject that opens a sentence, {s}: one inside, {r}: one that ends it.
std::string filled(std::string pattern, std::string_view opening, std::string_view inside) {
  const std::string_view closing = inside.ends_with(',') ? inside.substr(0, inside.size() - 1) : inside;
  const std::pair<std::string_view, std::string_view> marks[]{
      {"{S}", opening}, {"{s}", inside}, {"{r}", closing}};
  for (const auto& [mark, words] : marks)
    if (const auto at = pattern.find(mark); at != std::string::npos) pattern.replace(at, mark.size(), words);
  return pattern;
}

struct Subject {
  const char *opening, *inside, *name;
};

constexpr Subject kSubjects[] = {
    {"The governor", "the governor", "the governor"},
    {"Anna Reed", "Anna Reed", "Anna Reed"},
    {"Marsh", "Marsh", "Marsh"},
    {"A spokesman", "a spokesman", "a spokesman"},
    {"The firm", "the firm", "firm"},
    {"The company", "the company", "company"},
    {"Norholm plc", "Norholm plc", "Norholm plc"},
    {"Norholm", "Norholm", "Norholm"},
    {"Residents", "residents", "residents"},
    {"One resident", "one resident", "one resident"},
    {"Two officials", "two officials", "two officials"},
    {"Police", "police", "police"},
    {"The ministry", "the ministry", "ministry"},
    {"The ministry of health", "the ministry of health", "ministry of health"},
    {"NHS England", "NHS England", "NHS England"},
    {"The 34-year-old", "the 34-year-old", "the 34-year-old"},
    {"The chief executive, Anna Reed,", "the chief executive, Anna Reed,", "Anna Reed"},
    {"Chief executive Anna Reed", "Chief executive Anna Reed", "Anna Reed"},
    {"Anna Reed, 34,", "Anna Reed, 34,", "Anna Reed"},
    {"Anna Reed, chief executive of Norholm,", "Anna Reed, chief executive of Norholm,", "Anna Reed"},
    {"Anna Reed, the chief executive of Norholm,", "Anna Reed, the chief executive of Norholm,", "Anna Reed"},
    {"Anna Reed, who runs Norholm,", "Anna Reed, who runs Norholm,", "Anna Reed"},
    {"Anna Reed, from Oldtown,", "Anna Reed, from Oldtown,", "Anna Reed"},
    {"Anna Reed, of Oldtown,", "Anna Reed, of Oldtown,", "Anna Reed"},
    {"Norholm chief executive Anna Reed", "Norholm chief executive Anna Reed", "Anna Reed"},
    {"The head of the union, Anna Reed,", "the head of the union, Anna Reed,", "Anna Reed"},
    {"The man, who was not named,", "the man, who was not named,", "the man"},
    {"Marsh, who lives in Oldtown,", "Marsh, who lives in Oldtown,", "Marsh"},
    {"The National Union of Teachers", "the National Union of Teachers", "National Union of Teachers"},
    {"The UN", "the UN", "UN"},
    {"Mr Marsh", "Mr Marsh", "Marsh"},
    {"Dr Marsh", "Dr Marsh", "Marsh"},
    {"Both men", "both men", "both men"},
    {"Others", "others", "others"},
    {"Most of them", "most of them", "most of them"},
    {"A second man", "a second man", "a second man"},
    {"My mother", "my mother", "my mother"},
    {"The bank", "the bank", "bank"},
    {"The study", "the study", "the study"},
    {"The report", "the report", "the report"},
    {"The letter", "the letter", "the letter"},
    {"Critics", "critics", "critics"},
    {"Some critics", "some critics", "some critics"},
    {"A senior official", "a senior official", "a senior official"},
    {"The official, speaking on condition of anonymity,", "the official, speaking on condition of anonymity,",
     "the official"},
    {"Oldtown council", "Oldtown council", "Oldtown council"},
    {"Oldtown City Council", "Oldtown City Council", "Oldtown City Council"},
    {"The White House", "the White House", "White House"},
    {"The Kremlin", "the Kremlin", "Kremlin"},
    {"Downing Street", "Downing Street", "Downing Street"},
    {"Berlin", "Berlin", "Berlin"},
    {"Russia", "Russia", "Russia"},
    {"China's foreign ministry", "China's foreign ministry", "China's foreign ministry"},
    {"The Foreign Office", "the Foreign Office", "Foreign Office"},
    {"The Supreme Court", "the Supreme Court", "Supreme Court"},
    {"The judge", "the judge", "the judge"},
    {"The jury", "the jury", "the jury"},
    {"Prosecutors", "prosecutors", "prosecutors"},
    {"Lawyers for Marsh", "lawyers for Marsh", "lawyers for Marsh"},
    {"A lawyer for Marsh", "a lawyer for Marsh", "a lawyer for Marsh"},
    {"People familiar with the matter", "people familiar with the matter", "people familiar with the matter"},
    {"Two people familiar with the matter", "two people familiar with the matter",
     "two people familiar with the matter"},
    {"Sources", "sources", "sources"},
    {"A source", "a source", "a source"},
    {"An eyewitness", "an eyewitness", "an eyewitness"},
    {"Campaigners", "campaigners", "campaigners"},
    {"The campaign group Clean Air", "the campaign group Clean Air", "Clean Air"},
    {"The victim's mother", "the victim's mother", "the victim's mother"},
    {"Doctors", "doctors", "doctors"},
    {"Analysts at Norholm", "analysts at Norholm", "analysts at Norholm"},
    {"An analyst at Norholm", "an analyst at Norholm", "an analyst at Norholm"},
    {"Anna Reed, an analyst at Norholm,", "Anna Reed, an analyst at Norholm,", "Anna Reed"},
    {"Analyst Anna Reed", "Analyst Anna Reed", "Anna Reed"},
    {"Norholm analyst Anna Reed", "Norholm analyst Anna Reed", "Anna Reed"},
    {"Reuters", "Reuters", "Reuters"},
    {"The website", "the website", "website"},
    {"The paper", "the paper", "the paper"},
    {"The airline", "the airline", "the airline"},
    {"The club", "the club", "club"},
    {"Oldtown United", "Oldtown United", "Oldtown United"},
    {"Oldtown United manager Anna Reed", "Oldtown United manager Anna Reed", "Anna Reed"},
    {"The government", "the government", "government"},
    {"Ministers", "ministers", "ministers"},
    {"Labour", "Labour", "Labour"},
    {"The Conservatives", "the Conservatives", "Conservatives"},
    {"The opposition leader", "the opposition leader", "the opposition leader"},
    {"The leader of the opposition", "the leader of the opposition", "the leader of the opposition"},
    {"The prime minister", "the prime minister", "the prime minister"},
    {"The US secretary of state", "the US secretary of state", "the US secretary of state"},
    {"US Secretary of State Anna Reed", "US Secretary of State Anna Reed", "Anna Reed"},
    {"Gov. Anna Reed", "Gov. Anna Reed", "Anna Reed"},
    {"Sen. Anna Reed, D-Ohio,", "Sen. Anna Reed, D-Ohio,", "Anna Reed"},
    {"Rep. Anna Reed of Ohio", "Rep. Anna Reed of Ohio", "Anna Reed"},
    {"Police Chief Anna Reed", "Police Chief Anna Reed", "Anna Reed"},
    {"PC Anna Reed", "PC Anna Reed", "Anna Reed"},
    {"Det Insp Anna Reed", "Det Insp Anna Reed", "Anna Reed"},
    {"Detective Inspector Anna Reed, of Oldtown Police,", "Detective Inspector Anna Reed, of Oldtown Police,",
     "Anna Reed"},
    {"Lt. Anna Reed", "Lt. Anna Reed", "Anna Reed"},
    {"Professor Anna Reed", "Professor Anna Reed", "Anna Reed"},
    {"Prof Anna Reed, of Oldtown University,", "Prof Anna Reed, of Oldtown University,", "Anna Reed"},
    {"Dr Anna Reed, a vet,", "Dr Anna Reed, a vet,", "Anna Reed"},
    {"Anna Reed KC", "Anna Reed KC", "Anna Reed"},
    {"Anna Reed MP", "Anna Reed MP", "Anna Reed"},
    {"Labour MP Anna Reed", "Labour MP Anna Reed", "Anna Reed"},
    {"The Labour MP Anna Reed", "the Labour MP Anna Reed", "Anna Reed"},
    {"Labour's Anna Reed", "Labour's Anna Reed", "Anna Reed"},
    {"Cllr Anna Reed", "Cllr Anna Reed", "Anna Reed"},
    {"Sir Anna Reed", "Sir Anna Reed", "Anna Reed"},
    {"The actor Anna Reed", "the actor Anna Reed", "Anna Reed"},
    {"Actor Anna Reed", "Actor Anna Reed", "Anna Reed"},
    {"His sister, Anna Reed,", "his sister, Anna Reed,", "Anna Reed"},
    {"His sister Anna Reed", "his sister Anna Reed", "Anna Reed"},
    {"A neighbour, Anna Reed,", "a neighbour, Anna Reed,", "Anna Reed"},
    {"Neighbour Anna Reed", "Neighbour Anna Reed", "Anna Reed"},
};

struct Pattern {
  const char *text, *cue, *content;  ///< no cue: the phrase around the subject is one
};

constexpr Pattern kPatterns[] = {
    {"{S} said the plan was late.", "said", "the plan was late"},
    {"{S} told MPs there was no plan.", "told", "there was no plan"},
    {"“The plan was late,” {s} said.", "said", "The plan was late"},
    {"“The plan was late,” said {r}.", "said", "The plan was late"},
    {"“Was the plan late?” {s} asked.", "asked", "Was the plan late?"},
    {"{S} said: “The plan was late.”", "said", "The plan was late."},
    {"“The plan was late,” said {r}. “It will cost us.”", "said", "The plan was late It will cost us."},
    {"The plan, {s} said, was late.", "said", "The plan was late"},
    {"The plan was late, according to {r}.", "according to", "The plan was late"},
    {"{S} called the plan “late”.", "called", "the plan “late”"},
    {"{S} accused Hale of lying.", "accused", "Hale of lying"},
    {"Asked about the plan, {s} said it was late.", "said", "it was late"},
    {"But {s} has warned that the plan is late.", "has warned", "the plan is late"},
    {"As {s} put it: “The plan was late.”", nullptr, "The plan was late."},
};

}  // namespace

TEST_CASE("matrix: whoever speaks, in whatever tag") {
  for (const Subject& subject : kSubjects)
    for (const Pattern& pattern : kPatterns) {
      const std::string text = filled(pattern.text, subject.opening, subject.inside);
      CAPTURE(text);
      const Rows rows = test::briefs(text);
      REQUIRE(rows.size() == 1);
      const std::string name = subject.name, content = pattern.content;
      if (pattern.cue) {
        CHECK(rows[0] == name + " | " + pattern.cue + " | " + content);
      } else {
        CHECK(rows[0].starts_with(name + " | "));
        CHECK(rows[0].ends_with(" | " + content));
      }
    }
}

// Who is meant again: each way to bring somebody in, with each way to name them anew, on the spot and a
// paragraph on.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "tests/support/extracted.h"

using namespace onrecord;

namespace {

std::string replaced(std::string text, std::string_view mark, std::string_view words) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + words.size()))
    text.replace(at, mark.size(), words);
  return text;
}

std::string opening(std::string words) {
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

/// {R} opens the sentence, {r} stands inside.
constexpr const char* kTags[] = {"{R} added that the plan would fail.", "“The plan would fail,” {r} said.",
                                 "The plan would fail, {r} said.",
                                 "In a statement, {r} said the plan would fail."};

void check_again(const std::string& introduction, const std::string& again, const std::string& name) {
  for (const std::string tag : kTags)
    for (const std::string between : {" ", "\n\n"}) {
      const std::string text =
          introduction + between + replaced(replaced(tag, "{R}", opening(again)), "{r}", again);
      CAPTURE(text);
      const auto rows = test::briefs(text);
      REQUIRE(!rows.empty());
      CHECK(rows.back().starts_with(name + " | "));
      CHECK(rows.back().ends_with("he plan would fail"));
    }
}

struct Body {
  const char *name, *kind;
};

constexpr Body kBodies[] = {{"Norholm", "the company"},
                            {"Norholm Air", "the airline"},
                            {"Norholm Bank", "the bank"},
                            {"Norholm plc", "the company"}};

constexpr const char* kAboutBody[] = {"{O} cut 40 jobs on Monday.",
                                      "{O} said sales rose.",
                                      "{O} will cut 40 jobs.",
                                      "{O}, which runs 40 shops, cut 40 jobs.",
                                      "{O} has cut 40 jobs in Oldtown.",
                                      "Shares in {O} fell on Monday.",
                                      "Workers at {O} are to strike.",
                                      "A fire hit {O} on Monday.",
                                      "Victor Hale is leaving {O}.",
                                      "{O} was fined £5m on Monday.",
                                      "Prosecutors have charged {O} with fraud.",
                                      "Victor Hale, chief executive of {O}, resigned.",
                                      "The chief executive of {O}, Victor Hale, resigned.",
                                      "{O} named Victor Hale as chief executive.",
                                      "{O} is in talks to buy a rival.",
                                      "The deal is worth £5m to {O}.",
                                      "On Monday {O} cut 40 jobs.",
                                      "In May, {O} cut 40 jobs.",
                                      "{O} has apologised.",
                                      "Customers of {O} were angry."};

struct Introduction {
  const char *text, *name, *pronoun;
};

constexpr Introduction kPeople[] = {
    {"Anna Reed, chief executive of Norholm, said sales rose.", "Anna Reed", "she"},
    {"Anna Reed, 34, said the plan was late.", "Anna Reed", "she"},
    {"“It was late,” said Anna Reed, 34, a nurse.", "Anna Reed", "she"},
    {"“It was late,” Anna Reed, a nurse from Oldtown, told the Times.", "Anna Reed", "she"},
    {"“It was late,” said Anna Reed.", "Anna Reed", "she"},
    {"Anna Reed resigned on Monday.", "Anna Reed", "she"},
    {"Norholm’s chief executive, Anna Reed, resigned on Monday.", "Anna Reed", "she"},
    {"Anna Reed was arrested on Monday.", "Anna Reed", "she"},
    {"Anna Reed met Victor Hale on Monday.", "Anna Reed", "she"},
    {"Victor Hale met Anna Reed on Monday.", "Anna Reed", "she"},
    {"Victor Hale said Anna Reed was late.", "Anna Reed", "she"},
    {"Victor Hale, Anna Reed’s husband, left.", "Anna Reed", "she"},
    {"The plan of Anna Reed, the mayor, failed.", "Anna Reed", "she"},
    {"The mayor, Anna Reed, voted against it.", "Anna Reed", "she"},
    {"Mayor Anna Reed voted against it.", "Anna Reed", "she"},
    {"Mayor Anna Reed and Governor Victor Hale voted against it.", "Anna Reed", "she"},
    {"Police arrested Anna Reed on Monday.", "Anna Reed", "she"},
    {"According to Anna Reed, it was late.", "Anna Reed", "she"},
    {"In a letter to Anna Reed, Victor Hale resigned.", "Victor Hale", "he"},
    {"Victor Hale accused Anna Reed of lying.", "Anna Reed", "she"},
    {"Victor Hale accused Anna Reed of lying.", "Victor Hale", "he"},
    {"Victor Hale and his wife, Anna Reed, left.", "Anna Reed", "she"},
    {"Victor Hale’s lawyer, Anna Reed, left.", "Anna Reed", "she"},
    {"Victor Hale, the son of Anna Reed, left.", "Victor Hale", "he"},
    {"Victor Hale was killed by Anna Reed.", "Anna Reed", "she"},
    {"The winner was Victor Hale.", "Victor Hale", "he"},
    {"Among those who came was Victor Hale, a farmer.", "Victor Hale", "he"},
    {"One of those is Victor Hale, 52.", "Victor Hale", "he"},
    {"For Victor Hale, it was the end.", "Victor Hale", "he"},
    {"Victor Hale has lived here for years.", "Victor Hale", "he"},
    {"When Victor Hale came home, the door was open.", "Victor Hale", "he"},
    {"It was a shock to Victor Hale, a teacher in Oldtown.", "Victor Hale", "he"},
    {"Dr Victor Hale treated them.", "Victor Hale", "he"},
    {"Sir Victor Hale chairs the board.", "Victor Hale", "he"},
    {"The judge, Victor Hale, jailed him for a year.", "Victor Hale", "he"},
    {"Judge Victor Hale jailed the man for a year.", "Victor Hale", "he"},
    {"President Victor Hale flew to Berlin to meet Chancellor Anna Reed.", "Victor Hale", "he"},
    {"President Victor Hale flew to Berlin to meet Chancellor Anna Reed.", "Anna Reed", "she"},
    {"Norholm named Victor Hale as chief executive.", "Victor Hale", "he"},
    {"Norholm has hired Victor Hale from Velarix.", "Victor Hale", "he"},
    {"The club sacked manager Victor Hale on Monday.", "Victor Hale", "he"},
    {"The row began when Victor Hale, a councillor, spoke to the Times.", "Victor Hale", "he"},
    {"A spokesman for Victor Hale refused to comment.", "Victor Hale", "he"},
    {"The talks were led by Victor Hale.", "Victor Hale", "he"},
    {"Critics of Victor Hale were pleased.", "Victor Hale", "he"},
    {"The statement was signed by Victor Hale, the chairman.", "Victor Hale", "he"},
    {"Reporters asked Victor Hale about the plan.", "Victor Hale", "he"}};

}  // namespace

TEST_CASE("matrix: a body again") {
  for (const char* about : kAboutBody)
    for (const Body& body : kBodies)
      for (const std::string again : {"it", body.kind})
        check_again(replaced(about, "{O}", body.name), again, body.name);
}

TEST_CASE("matrix: a person again") {
  for (const Introduction& one : kPeople) {
    const std::string name = one.name, surname = name.substr(name.find(' ') + 1);
    const bool she = std::string_view(one.pronoun) == "she";
    for (const std::string& again : {std::string(one.pronoun), surname, (she ? "Ms " : "Mr ") + surname})
      check_again(one.text, again, name);
  }
}

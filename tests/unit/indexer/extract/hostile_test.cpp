// Text that is no text: sizes that would not end if a step were quadratic in them. Nothing is measured.
#include <fmt/core.h>

#include <catch2/catch.hpp>

#include "tests/support/extracted.h"
#include "tests/support/statement_checks.h"

using namespace onrecord;

namespace {

std::string repeat(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

std::string of_size(std::string_view piece, std::size_t bytes) { return repeat(piece, bytes / piece.size()); }

std::string fault_of(std::string text) {
  const Document document = test::document_of(std::move(text));
  return test::statements_fault(test::statements_of(document), document);
}

void check(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    CAPTURE(text.substr(0, 40), text.size());
    CHECK(fault_of(text).empty());
  }
}

constexpr std::size_t kMegabyte = 1'000'000;

}  // namespace

TEST_CASE("hostile: a megabyte without a full stop") {
  check({of_size("the bridge of the old town is open and ", kMegabyte), of_size("never ", kMegabyte),
         of_size("town and ", kMegabyte), of_size("head of ", kMegabyte), of_size("the ", kMegabyte),
         of_size("that ", kMegabyte) + "Anna Reed said it was late."});
}

TEST_CASE("hostile: a megabyte of capitals") {
  check({of_size("BRIDGE ", kMegabyte), of_size("Anna Reed ", kMegabyte), of_size("Anna Reed, ", kMegabyte)});
}

TEST_CASE("hostile: a megabyte in one token, or in none longer than a character") {
  check({std::string(kMegabyte, 'a'), std::string(kMegabyte, 'A'), std::string(kMegabyte, '1'),
         of_size("a-", kMegabyte), of_size("A.", kMegabyte), of_size("1,", kMegabyte),
         of_size("n't", kMegabyte), "$" + of_size("1.", kMegabyte), "http://" + std::string(kMegabyte, 'a')});
  check({std::string(kMegabyte, ','), std::string(kMegabyte, '.'), std::string(kMegabyte, '-'),
         std::string(kMegabyte, '$'), std::string(kMegabyte, '@'), of_size("'s ", kMegabyte)});
}

TEST_CASE("hostile: a hundred thousand quotation marks of each kind") {
  for (const std::string mark : {"\"", "'", "“", "”", "‘", "’", "«", "»", "`", "``", "''", "„"}) {
    CAPTURE(mark);
    check({repeat(mark, 100'000), repeat(mark + " ", 20'000), repeat("a" + mark + " ", 20'000),
           repeat(mark + "a ", 100'000)});
  }
}

TEST_CASE("hostile: a hundred thousand brackets") {
  check({std::string(100'000, '('), std::string(100'000, ')'), repeat("( ", 100'000), repeat("()", 100'000),
         repeat("Anna Reed (", 100'000)});
}

TEST_CASE("hostile: two hundred thousand line ends") {
  check({std::string(200'000, '\n'), repeat("\r\n", 200'000), repeat("a\n", 200'000),
         repeat("“It is late\n", 20'000), "Anna Reed said:\n" + repeat("“It is late\n", 20'000)});
}

TEST_CASE("hostile: fifty thousand cues without content") {
  check({repeat("said ", 50'000), repeat("called for ", 50'000), repeat("“Anna Reed said ", 50'000)});
}

TEST_CASE("hostile: many sentences, people and quotations") {
  check({repeat("Anna Reed said it was late. ", 10'000),
         "Anna Reed came. " + repeat("He said it was late. ", 10'000),
         repeat("“It is late,” Anna Reed said. ", 10'000), repeat("Anna Reed said:\n“x\n", 10'000),
         repeat("Reed’s remarks came on Monday. ", 10'000)});
  std::string people = "It rained. ";
  for (int i = 0; i < 5'000; ++i) {
    const char letter = static_cast<char>('a' + i % 26);
    people += std::string("Anna R") + letter + std::to_string(i) + " said it was late. ";
  }
  check({people});
}

TEST_CASE("hostile: many occasions, reports, speeches and descriptions to look back and forward for") {
  check({repeat("Anna Reed gave her last address on Monday. “Good night,” she said.\n", 12'000),
         repeat("Anna Reed gave her last address on Monday. We print it in full\n“Good night.”\n", 12'000),
         "Oldtown Institute warns in a report that it is late. " +
             repeat("The report says it is late. It finds that.\n", 20'000),
         repeat("“The referee told me it was late,” said Paul Marsh.\n", 20'000) +
             "The referee, Anna Reed, booked seven.",
         repeat("Oldtown News Agency said it was late. ", 32'000) + "They live in Quay.",
         repeat("Mr. MARSH. I say so.\nSenator REED. You said it was late.\nMr. HALE. I did.\n", 8'000)});
}

TEST_CASE("hostile: many people of one surname, or under two names") {
  std::string namesakes, born;
  for (int i = 0; i < 10'000; ++i) {
    const char letter = static_cast<char>('a' + i % 26);
    std::string name = "Q";
    name.append(1 + i / 26 % 26, letter).append("o").append(1 + i / 676, letter);
    namesakes += fmt::format("{} Hallworth walked. Mr Hallworth said that it rained.\n", name);
    born += fmt::format("Anna {0} was born {0} Marsh.\n", name);
  }
  check({namesakes, born});
}

TEST_CASE("hostile: many descriptions to look back for") {
  check({repeat("Anna Reed said it was late. The witness said it was early. ", 5'000),
         repeat("Lockwright said it was late. The company said it was early. Gatewright left. ", 5'000),
         repeat("It rained. The company said it was late. ", 5'000),
         repeat("In 2017 people of drivers of the company, ", 20'000),
         repeat("“It is late,” Anna Reed said. It rained. ", 5'000),
         repeat("Anna Reed was glad: “It is late in the day.”\n", 5'000),
         repeat("It rained. ", 5) + repeat("The defiant fisherman said that London and Exeter lost. ", 5'000),
         "Anna Reed said " + repeat("it was late; ", 20'000),
         repeat("Anna Reed smiled. “It is late now.”\n\n", 5'000),
         repeat("Anna Reed left. “My wife told me it was late,” Tom Marsh said.\n\n", 5'000),
         repeat("“Papa said it was late,” Tom Marsh said.\n\n", 5'000),
         "Anna Reed said it was late" + repeat(", the first red", 20'000),
         "From " + repeat("a post by from ", 20'000) + "Anna Reed: “It is late now.”",
         repeat("ANNA REED: You said that it rained.\nJOHN SMITH: I said that it rained.\n", 5'000),
         repeat("“Do you have it?” Anna Reed said.\n“I have not been there.”\n", 20'000),
         "Five minutes with Anna Reed\n" + repeat("Do you fall?\nI fell.\n", 20'000),
         "The AFAD said no. " + repeat("The Group of Four (ABCD) left. ", 10'000) + "The AFAD said so."});
}

TEST_CASE("hostile: one person described anew each time") {
  std::string described, asked;
  for (int i = 0; i < 3'000; ++i) {
    const std::string word = fmt::format("v{}ish", i);
    described += fmt::format("John Smith, the {0} old{0} coach, said that it rained.\n", word);
    asked +=
        fmt::format("John Smith, the {0} old{0} walker, said that it rained. The minister left it.\n", word);
  }
  check({described + repeat("The Oldish minister said that it rained.\n", 3'000),
         asked + repeat("The minister said that it rained.\n", 3'000)});
}

TEST_CASE("hostile: deep nesting") {
  check({repeat("Anna Reed said ", 300), repeat("Anna Reed said that ", 300), repeat("he said, ", 300),
         repeat("which aides say is ", 300), repeat("according to Anna Reed, ", 300),
         repeat("Anna Reed told Paul Marsh that ", 300), repeat("the man who said it was late and ", 300),
         repeat("saying it is late, ", 2'000), repeat("and said ", 2'000)});
}

TEST_CASE("hostile: a text whose last word is looked behind") {
  check({"It is late, said nobody", "They met in Can", "They met in Will", "A No", "It is late, once",
         "She said nothing"});
}

TEST_CASE("hostile: a text that begins with a comma and a cue") {
  check({", said it was late.", "— said it was late.", ", says", ", said Reed.", ", \nasked Reed.",
         "It rained.\n\n, said Reed."});
}

TEST_CASE("hostile: labels with a bracket that names nobody") {
  check({repeat("The (- -): I know that it rained on us.\nJohn Smith: I know that.\n", 2),
         repeat("The Minister (: I know that.\nThe Mayor (((Anna Reed): I know.\nThe Mayor )( ): No.\n", 2)});
}

TEST_CASE("hostile: texts cut behind any word") {
  const std::string_view texts[]{
      "“We will not sell,” Anna Reed, the minister, 52, told the BBC on Monday, adding that the plan that is "
      "said to",
      "The man who told police that, according to Tom Marsh, the bridge (which was closed) had never been "
      "safe, said:",
      "In a letter, calling the plan “a farce,” Anna Reed asked the mayor of Oldtown Tom Marsh to tell "
      "anyone who would",
      "Bills to rise by £5m, warn energy experts, as the council, of Oldtown, from Norland, West Vale, says "
      "that she",
      "Reed: “I’ve told the company they said, ‘She said, “No”’, a remark Tom Marsh dismissed as “poetry”, "
      "and somebody",
      "It was late, he said, even as the council, and its chairman, Anna Reed, blamed Tom Marsh, whose name "
      "is on it",
      "A school teacher named Anna Reed, said that one of them, a baker called Tom Marsh, said pay was low",
      "A geographer has said that it is late.\n\nIt is so.\n\nAnna Reed, who led the survey, said no",
      "“It is late,” said the mayor at the gate, Anna Reed, to Tom Marsh (a clerk) and the press",
      "There is a clerk who is called Tom Marsh, and who sits there. He told me. “You wrote,” she told Anna "
      "Reed",
      "Update, 3:40 p.m.: Norholm has now sent a note. It said a “senior source” said that it was late",
      "A jury was told on Monday, 3 May, that Tom Marsh, 52, pleaded not guilty in the Oldtown Crown Court"};
  for (const std::string_view text : texts)
    for (std::size_t end = 0; end <= text.size(); ++end)
      if (end == text.size() || text[end] == ' ' || text[end] == ',')
        check({std::string(text.substr(0, end))});
}

TEST_CASE("hostile: a stray mark behind a cue in a short quotation") {
  check({"\"say,\",\"", "Today \"say,\",\""});
}

TEST_CASE("hostile: a title that ends in a colon before a quotation") {
  Document document = test::document_of("“The bridge is safe and new.” It opens.");
  document.info.title = "Anna Reed said:";
  document.title_apart = true;
  CHECK(test::statements_fault(test::statements_of(document), document).empty());
}

TEST_CASE("hostile: a turn that begins in the title") {
  Document document = test::document_of("We will.\nMarsh: Yes.\nReed: I know.\nMarsh: I do.");
  document.info.title = "Reed: I am glad.";
  document.title_apart = true;
  CHECK(test::statements_fault(test::statements_of(document), document).empty());
}

// Each level's content holds all levels below it, so the output alone is quadratic, and `via` cubic. Run by
// hand: `unit_extract "[endless]"`.
TEST_CASE("hostile: nesting of fifty thousand levels", "[.][endless]") {
  check({repeat("Anna Reed said ", 50'000), repeat("according to Anna Reed, ", 50'000)});
}

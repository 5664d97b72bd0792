#include "indexer/source/compose.h"

#include <catch2/catch.hpp>

using namespace onrecord;
using source::compose;

namespace {

Document composed(std::string text, std::string_view file_name = {}, DocumentInfo info = {}) {
  Document document;
  document.text = std::move(text);
  document.info = std::move(info);
  compose(document, {file_name, std::nullopt});
  return document;
}

std::string readable(const Document& document) {
  std::string out;
  for (Span span : document.readable) out += '[' + std::string(span.of(document.text)) + ']';
  return out;
}

DocumentInfo titled(const char* title) {
  DocumentInfo info;
  info.title = title;
  return info;
}

std::string published(const Document& document) {
  return document.info.published ? to_string(*document.info.published) : "";
}

}  // namespace

TEST_CASE("a text with a date line and a credit in its headline") {
  const auto document = composed(
      " date 2022-02-24 Marsh affirmed that A, according to SANA.\n\nThe minister said B.\n", "x.txt");
  CHECK(published(document) == "2022-02-24");
  CHECK(document.info.source == "SANA");
  CHECK(document.info.title == "Marsh affirmed that A, according to SANA.");
  CHECK(readable(document) == "[Marsh affirmed that A, according to SANA.][The minister said B.]");
  REQUIRE(document.headline);
  CHECK(document.headline->of(document.text) == "Marsh affirmed that A, according to SANA.");
  CHECK_FALSE(document.title_apart);
}

TEST_CASE("of header lines only the title is read") {
  const auto document = composed(
      "Title: A headline\nDate: 2022-02-24\nSource: The Courier\nURL: http://x.org\nAuthor: A. "
      "Marsh\n\nBody.");
  CHECK(document.info.source == "The Courier");
  CHECK(document.info.url == "http://x.org");
  CHECK(document.info.author == "A. Marsh");
  CHECK(readable(document) == "[A headline][Body.]");
}

TEST_CASE("the record's keys win over the header's") {
  DocumentInfo info = titled("Another headline");
  info.source = "Given";
  info.published = Date{2020, 1, 1};
  const auto document =
      composed("Title: A headline\nDate: 2022-02-24\nSource: The Courier\n\nBody.", {}, info);
  CHECK(document.info.title == "Another headline");
  CHECK(document.info.source == "Given");
  CHECK(published(document) == "2020-01-01");
  CHECK(document.title_apart);
  CHECK(readable(document) == "[A headline][Body.]");
}

TEST_CASE("a first line that repeats the title is the headline") {
  struct Case {
    const char *title, *text;
    bool apart;
    const char* headline;
  };
  const Case cases[] = {
      {"A Headline", "A headline.\n\nBody", false, "A headline."},
      {"A headline!", "\n  A  HEADLINE\nBody", false, "A  HEADLINE"},
      {"Marsh: “No”", "Marsh: “No”.\nBody", false, "Marsh: “No”."},
      {"A long headline over two lines", "A long headline\nover two lines\n\nBody", false,
       "A long headline\nover two lines"},
      {"A headline", "A headline and more\nBody", true, ""},
      {"A headline", "Body\nA headline", true, ""},
      {"A headline", "", true, ""},
      {"...", "...\nBody", true, ""},
      {"A headline", "date 2022-02-24 A headline\nBody", false, "A headline"},
  };
  for (const auto& test : cases) {
    CAPTURE(test.text);
    const auto document = composed(test.text, {}, titled(test.title));
    CHECK(document.title_apart == test.apart);
    CHECK((document.headline ? std::string(document.headline->of(document.text)) : "") == test.headline);
  }
}

TEST_CASE("datelines give date and source, and are not read") {
  const std::string text = "DAMASCUS, Feb 24 (SANA) – The minister said B.";
  auto document = composed(text, "2022.txt");
  CHECK(published(document) == "2022-02-24");
  CHECK(document.info.source == "SANA");
  CHECK(readable(document) == "[The minister said B.]");
  CHECK(published(composed(text, "x.txt")).empty());
  CHECK(published(composed("Date: 2021\n" + text, "2022-03-01.txt")) == "2021-02-24");
  CHECK(published(composed(text, "2022-02-25.txt")) == "2022-02-25");
  CHECK(published(composed("DAMASCUS, Feb 24, 2020 (SANA) – x", "2022-02-25.txt")) == "2020-02-24");
  CHECK(published(composed("Text", "2022-02.txt")) == "2022-02");
  CHECK(published(composed("Text", "2022.txt")).empty());
}

TEST_CASE("a date line or the dateline below a headline tells the date of a text without a header") {
  CHECK(published(composed("A headline\nApril 6, 2027\n\nThe minister said B.")) == "2027-04-06");
  CHECK(published(composed("A headline\n03/04/2022\n\nIt met on 14/04/2022.")) == "2022-04-03");
  CHECK(published(composed("Title: x\nDate: 2022-02-24\n\nApril 6, 2027\nText")) == "2022-02-24");
  const auto document = composed("At least 64 dead\n\nBeira, May 11, 2027 (Agence Lune) - Rescuers ran.");
  CHECK(published(document) == "2027-05-11");
  CHECK(document.info.source == "Agence Lune");
  CHECK(published(composed("A sentence.\n\nBeira, May 11, 2027 (Agence Lune) - Rescuers ran.")).empty());
}

TEST_CASE("a header's 03/04/2022 is decided by the text's dates or the file's name, else is a month") {
  CHECK(published(composed("Date: 03/04/2022\n\nIt met on 14/04/2022.")) == "2022-04-03");
  CHECK(published(composed("Date: 03/04/2022\n\nText", "2022-03-04.txt")) == "2022-03-04");
  const auto document = composed("Date: 03/04/2022\n\nText");
  CHECK(published(document) == "2022-04");
  CHECK(document.date_in_doubt);
  CHECK_FALSE(composed("Date: 14/04/2022\n\nText").date_in_doubt);
}

TEST_CASE("the language is detected where none is given") {
  const char* german =
      "Der Minister sagte am Dienstag, die Gespräche würden fortgesetzt und es gebe noch kein Datum dafür.";
  CHECK(composed(german).info.lang == "de");
  DocumentInfo info;
  info.lang = "en";
  CHECK(composed(german, {}, info).info.lang == "en");
  CHECK_FALSE(composed("x").info.lang);
}

TEST_CASE("the outlet of --source-name stands for a source that no record gives") {
  Document document;
  document.text = "Source: The Courier\n\nBody (SANA)";
  compose(document, {"", "Given"});
  CHECK(document.info.source == "Given");
}

TEST_CASE("ready-made speech is read as it stands") {
  Document document;
  document.text = " Title: I refer to it.\n\nTo that too.\n";
  document.speech = ReadySpeech{"A. Marsh", std::nullopt, "Schools"};
  compose(document, {});
  CHECK(readable(document) == "[Title: I refer to it.\n\nTo that too.]");
  CHECK_FALSE(document.info.title);
}

TEST_CASE("empty texts have nothing to read") {
  CHECK(composed("").readable.empty());
  CHECK(composed(" \n").readable.empty());
  CHECK(readable(composed("Title: only")) == "[only]");
}

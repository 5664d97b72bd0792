// What holds for any text: the contract of statement.md section 2, and that documents do not touch one
// another.
#include <catch2/catch.hpp>

#include "tests/support/extracted.h"
#include "tests/support/news_generator.h"
#include "tests/support/statement_checks.h"
#include "tests/support/text_generator.h"

using namespace onrecord;

namespace {

void keeps_contract(const Document& document) {
  const std::string fault = test::statements_fault(test::statements_of(document), document);
  if (!fault.empty()) RC_FAIL(fault);
}

std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

std::string with_returns(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

/// Speaker, cue and words of each statement, line ends made plain.
std::vector<std::string> said(const std::vector<Statement>& statements) {
  std::vector<std::string> out;
  for (const Statement& statement : statements) out.push_back(without_returns(test::brief(statement)));
  return out;
}

}  // namespace

TEST_CASE("properties: statements of news-like text keep their contract") {
  CHECK(rc::check([] { keeps_contract(test::document_of(*test::news_text())); }));
}

TEST_CASE("properties: statements of any text keep their contract") {
  CHECK(rc::check([] { keeps_contract(test::document_of(*test::any_text())); }));
}

TEST_CASE("properties: a title apart keeps the contract") {
  CHECK(rc::check([] {
    Document document = test::document_of(*test::news_text());
    document.info.title = *test::news_text() + ".";
    document.title_apart = true;
    keeps_contract(document);
  }));
}

TEST_CASE("properties: ready-made speech keeps the contract") {
  CHECK(rc::check([] {
    Document document = test::document_of(*test::news_text());
    document.speech = ReadySpeech{"Anna Reed", std::nullopt, "The bridge"};
    keeps_contract(document);
  }));
}

TEST_CASE("properties: line ends of Windows change nothing that is said") {
  CHECK(rc::check([] {
    const std::string text = *test::news_text();
    RC_ASSERT(said(test::statements_of(with_returns(text))) == said(test::statements_of(text)));
  }));
}

TEST_CASE("properties: documents do not touch one another") {
  CHECK(rc::check([] {
    const std::vector<Document> documents{test::document_of(*test::news_text()),
                                          test::document_of(*test::news_text())};
    Extractor used = test::extractor().another();
    for (const Document& document : documents) {
      Extractor fresh = test::extractor().another();
      RC_ASSERT(used.extract(document) == fresh.extract(document));
    }
  }));
}

TEST_CASE("properties: the id of the document tells its statements' ids, nothing else") {
  CHECK(rc::check([] {
    Document document = test::document_of(*test::news_text());
    auto first = test::statements_of(document);
    document.info.id = "another";
    auto second = test::statements_of(document);
    RC_ASSERT(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
      RC_ASSERT(first[i].id != second[i].id);
      second[i].id = first[i].id;
    }
    RC_ASSERT(first == second);
  }));
}

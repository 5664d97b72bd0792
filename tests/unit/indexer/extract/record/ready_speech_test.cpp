#include "indexer/extract/record/ready_speech.h"

#include <catch2/catch.hpp>

#include "tests/support/extracted.h"
#include "tests/support/statement_checks.h"

using namespace onrecord;

namespace {

Document speech(std::string text) {
  Document document = test::document_of(std::move(text));
  document.speech = ReadySpeech{"Anna Reed", std::nullopt, "The bridge"};
  return document;
}

}  // namespace

TEST_CASE("ready speech: each paragraph is a direct statement") {
  const Document document = speech("The house is full.\n\nThe bridge is safe. It is new.\n");
  const auto statements = test::statements_of(document);
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].text == "The house is full.");
  CHECK(statements[1].text == "The bridge is safe. It is new.");
  for (const Statement& statement : statements) {
    CHECK(statement.speaker.name == "Anna Reed");
    CHECK(statement.speaker.id == "anna-reed");
    CHECK(statement.speaker.resolved_by == ResolvedBy::transcript);
    CHECK(statement.kind == StatementKind::direct);
    CHECK(statement.cue == Cue{std::nullopt, std::nullopt, Act::say});
    CHECK(statement.topics_carried == std::vector<std::string>{"The bridge"});
    CHECK_FALSE(statement.bytes.speaker);
    CHECK_FALSE(statement.bytes.cue);
    CHECK_FALSE(statement.nested);
    CHECK(to_string(*statement.said.date) == "2024-03-06");
  }
  CHECK(test::statements_fault(statements, document).empty());
}

TEST_CASE("ready speech: what is reported inside is nested, via the speaker") {
  const Document document = speech("My friend Paul Marsh said that the bridge was unsafe.");
  const auto statements = test::statements_of(document);
  REQUIRE(statements.size() == 2);
  CHECK(statements[0].speaker.resolved_by == ResolvedBy::transcript);
  CHECK(statements[1].nested);
  CHECK(statements[1].speaker.name == "Paul Marsh");
  CHECK(statements[1].via == std::vector<std::string>{"Anna Reed"});
  CHECK(statements[1].text == "the bridge was unsafe");
  CHECK(statements[1].topics_carried == std::vector<std::string>{"The bridge"});
  CHECK(test::statements_fault(statements, document).empty());
}

TEST_CASE("ready speech: without words no statement") {
  CHECK(test::statements_of(speech("")).empty());
  CHECK(test::statements_of(speech(" \n\n ")).empty());
}

#include "indexer/pipeline/signature.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

using namespace onrecord;

namespace {

Document sample() {
  Document document;
  document.info.id = "a";
  document.info.title = "T";
  document.text = "Some text.";
  document.readable = {{0, 10}};
  return document;
}

}  // namespace

TEST_CASE("whatever changes the records changes the signature") {
  const std::vector<std::function<void(Document&)>> changes = {
      [](Document&) {},
      [](Document& d) { d.text = "Some text!"; },
      [](Document& d) { d.text = ""; },
      [](Document& d) { d.info.title = "U"; },
      [](Document& d) { d.info.title = std::nullopt; },
      [](Document& d) { d.info.title = ""; },
      [](Document& d) { d.info.source = "T", d.info.title = std::nullopt; },
      [](Document& d) { d.info.url = "x"; },
      [](Document& d) { d.info.author = "x"; },
      [](Document& d) { d.info.lang = "en"; },
      [](Document& d) {
        d.info.published = Date{2022, 2, 24};
      },
      [](Document& d) {
        d.info.published = Date{2022, 2, 0};
      },
      [](Document& d) {
        d.readable = {{0, 5}, {5, 10}};
      },
      [](Document& d) {
        d.headline = Span{0, 4};
      },
      [](Document& d) { d.title_apart = true; },
      [](Document& d) {
        d.speech = ReadySpeech{"A", std::nullopt, std::nullopt};
      },
      [](Document& d) {
        d.speech = ReadySpeech{"A", "1", std::nullopt};
      },
      [](Document& d) {
        d.speech = ReadySpeech{"A", std::nullopt, "1"};
      },
  };
  std::set<std::string> signatures;
  for (const auto& change : changes) {
    Document document = sample();
    change(document);
    signatures.insert(document_signature(document, ""));
    CHECK(document_signature(document, "") == document_signature(document, ""));
  }
  CHECK(signatures.size() == changes.size());
  CHECK(document_signature(sample(), "") != document_signature(sample(), "other rules"));
}

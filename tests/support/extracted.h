#pragma once
#include <string>
#include <vector>

#include "indexer/extract/extractor.h"

// Statements of a text, and one line each that tests can write down.

namespace onrecord::test {

/// The extractor, made once.
inline Extractor& extractor() {
  static Extractor kExtractor = Extractor::make(DataSource{}).value();
  return kExtractor;
}

/// An English document of Wednesday, 6 March 2024, that is read from its first to its last byte.
inline Document document_of(std::string text) {
  Document document;
  document.info.id = "sample";
  document.info.lang = "en";
  document.info.published = Date{2024, 3, 6};
  document.text = std::move(text);
  document.readable = {{0, static_cast<std::uint32_t>(document.text.size())}};
  return document;
}

inline std::vector<Statement> statements_of(const Document& document) {
  return extractor().extract(document);
}
inline std::vector<Statement> statements_of(std::string text) {
  return extractor().extract(document_of(std::move(text)));
}

/// "speaker | cue | content", the speaker `-` if unknown.
inline std::string brief(const Statement& statement) {
  return statement.speaker.name.value_or("-") + " | " + statement.cue.text.value_or("-") + " | " +
         statement.text;
}

/// The statements of a text, one line each.
inline std::vector<std::string> briefs(std::string text) {
  std::vector<std::string> lines;
  for (const Statement& statement : statements_of(std::move(text))) lines.push_back(brief(statement));
  return lines;
}

}  // namespace onrecord::test

#pragma once
#include <string>
#include <utility>
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/model/statement_id.h"
#include "common/people/name.h"
#include "common/store/writer.h"

// Hand-made documents and statements for tests of the store and of searching.

namespace onrecord::test {

/// A person as an extractor would give them: "Faisal al-Mekdad" with the role in that document.
inline Speaker person(std::string name, std::string role = {}) {
  Speaker speaker;
  speaker.kind = SpeakerKind::person;
  speaker.id = name_id(name);
  speaker.resolved_by = ResolvedBy::full_name;
  speaker.as_written = name;
  speaker.name = std::move(name);
  if (!role.empty()) speaker.role = std::move(role);
  return speaker;
}

inline Speaker organisation(std::string name) {
  Speaker speaker = person(std::move(name));
  speaker.kind = SpeakerKind::organisation;
  speaker.resolved_by = ResolvedBy::organisation;
  return speaker;
}

/// A document that is written statement by statement; its text is what they say.
class SampleDocument {
 public:
  SampleDocument(std::string id, std::string source, std::string published) {
    document_.info.id = std::move(id);
    if (!source.empty()) document_.info.source = std::move(source);
    if (!published.empty()) document_.info.published = parse_iso_date(published);
    document_.info.lang = "en";
  }

  /// Adds a statement of `speaker`; the result may be changed further until the next call.
  Statement& say(Speaker speaker, std::string text, std::vector<std::string> topics = {}) {
    Statement statement;
    const auto begin = static_cast<std::uint32_t>(document_.text.size());
    const Span span{begin, begin + static_cast<std::uint32_t>(text.size())};
    document_.text += text + ". ";
    statement.speaker = std::move(speaker);
    statement.cue = {"said", "say", Act::say};
    statement.text = std::move(text);
    statement.topics = std::move(topics);
    statement.confidence = 0.9;
    statement.bytes.content = {span};
    statement.chars.content = {span};
    if (document_.info.published)
      statement.said = {document_.info.published, DateBasis::article, std::nullopt};
    statement.id = statement_id(document_.info.id, statement.part, statement.bytes);
    statements_.push_back(std::move(statement));
    return statements_.back();
  }

  [[nodiscard]] Document& document() { return document_; }
  [[nodiscard]] std::vector<Statement>& statements() { return statements_; }
  [[nodiscard]] Status write(IndexWriter& writer) const {
    return writer.replace_document(document_, statements_,
                                   {"sig-" + document_.info.id, 1, "/files/" + document_.info.id, 5, 7});
  }

 private:
  Document document_;
  std::vector<Statement> statements_;
};

}  // namespace onrecord::test

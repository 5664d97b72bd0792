#include "indexer/extract/record/ready_speech.h"

#include <algorithm>

#include "common/model/statement_id.h"
#include "common/people/name.h"

namespace onrecord::extract {
namespace {

/// Builds the statements of one speech.
class SpeechBuilder {
 public:
  SpeechBuilder(const Document& document, const Text& text, const Parts& parts)
      : document_(document), text_(text), parts_(parts) {
    speaker_.name = document.speech->speaker;
    speaker_.id = name_id(document.speech->speaker);
    speaker_.kind = SpeakerKind::person;
    speaker_.as_written = document.speech->speaker;
    speaker_.resolved_by = ResolvedBy::transcript;
  }

  [[nodiscard]] Statement paragraph(Range range) const {
    Statement statement;
    statement.speaker = speaker_;
    statement.kind = StatementKind::direct;
    const Span span = text_.span(range);
    const Span place{span.begin - parts_.text_begin, span.end - parts_.text_begin};
    statement.bytes.content.push_back(place);
    statement.chars.content.push_back(parts_.text_chars->to_chars(place));
    statement.text = span.of(text_.source);
    if (document_.info.published)
      statement.said = {document_.info.published, DateBasis::article, std::nullopt};
    if (document_.speech->topic) statement.topics_carried.push_back(*document_.speech->topic);
    statement.confidence = 1;
    statement.id = statement_id(document_.info.id, statement.part, statement.bytes);
    return statement;
  }

 private:
  const Document& document_;
  const Text& text_;
  const Parts& parts_;
  Speaker speaker_;
};

bool comes_before(const Statement& a, const Statement& b) {
  const Span x = a.bytes.content.front(), y = b.bytes.content.front();
  if (a.part != b.part) return a.part == Part::title;
  if (x.begin != y.begin) return x.begin < y.begin;
  return a.bytes.content.back().end > b.bytes.content.back().end;
}

}  // namespace

std::vector<Statement> speech_statements(const Document& document, const Text& text, const Parts& parts,
                                         std::vector<Statement> inside, const TopicTagger& topics) {
  const SpeechBuilder builder(document, text, parts);
  const TopicContext context = topics.context(text.source);
  for (Statement& statement : inside) {
    statement.nested = true;
    statement.via.push_back(document.speech->speaker);
    std::rotate(statement.via.begin(), statement.via.end() - 1, statement.via.end());
    if (document.speech->topic) statement.topics_carried.push_back(*document.speech->topic);
  }
  for (TokenIndex first = 0; first < text.size();) {
    TokenIndex last = first;
    while (!text.ends_paragraph(last)) ++last;
    if (text[first].span.begin >= parts.text_begin) {
      inside.push_back(builder.paragraph({first, last}));
      inside.back().topics = topics.tag(inside.back().text, context);
    }
    first = last + 1;
  }
  std::stable_sort(inside.begin(), inside.end(), comes_before);
  return inside;
}

}  // namespace onrecord::extract

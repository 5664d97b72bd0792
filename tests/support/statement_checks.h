#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/utf8.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/model/statement_id.h"

// What holds for every statement of every document, whatever the text (statement.md section 2).

namespace onrecord::test {

/// True if `span` lies in `text` and both its ends are code point boundaries.
inline bool is_place_in(Span span, std::string_view text) {
  const auto boundary = [&](std::uint32_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80;
  };
  return span.begin <= span.end && span.end <= text.size() && boundary(span.begin) && boundary(span.end);
}

/// A text with the code points before each of its bytes, counted one by one.
class CountedText {
 public:
  explicit CountedText(std::string_view text) : text_(text), before_(1, 0) {
    before_.reserve(text.size() + 1);
    for (const char c : text)
      before_.push_back(before_.back() + ((static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1U : 0U));
  }
  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] bool agree(Span bytes, Span chars) const {
    return before_[bytes.begin] == chars.begin && before_[bytes.end] == chars.end;
  }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> before_;
};

inline std::string optional_span_fault(std::optional<Span> bytes, std::optional<Span> chars,
                                       const CountedText& part) {
  if (bytes.has_value() != chars.has_value()) return "span in bytes or code points only";
  if (!bytes) return {};
  if (!is_place_in(*bytes, part.text()) || bytes->empty()) return "span outside of the text or empty";
  return part.agree(*bytes, *chars) ? "" : "bytes and code points differ";
}

inline std::string content_fault(const Statement& statement, const CountedText& part) {
  const std::string_view text = part.text();
  const auto& bytes = statement.bytes.content;
  const auto& chars = statement.chars.content;
  if (bytes.empty() || bytes.size() != chars.size()) return "no content spans, or not as many of each kind";
  std::string joined;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!is_place_in(bytes[i], text) || bytes[i].empty()) return "content outside of the text or empty";
    if (!part.agree(bytes[i], chars[i])) return "bytes and code points of the content differ";
    if (i > 0 && bytes[i].begin < bytes[i - 1].end) return "content spans out of order or overlapping";
    joined += (i > 0 ? " " : "") + std::string(bytes[i].of(text));
  }
  if (statement.text.empty()) return "empty content";
  return statement.text == joined ? "" : "text is not its spans joined by a space";
}

/// What is wrong with a statement of `document`, whose part it stands in is `part`; empty if nothing is.
inline std::string statement_fault(const Statement& statement, const Document& document,
                                   const CountedText& part) {
  if (statement.part == Part::title && !document.title_apart) return "part title without a title apart";
  if (auto fault = content_fault(statement, part); !fault.empty()) return fault;
  if (auto fault = optional_span_fault(statement.bytes.speaker, statement.chars.speaker, part);
      !fault.empty())
    return "speaker: " + fault;
  if (auto fault = optional_span_fault(statement.bytes.cue, statement.chars.cue, part); !fault.empty())
    return "cue: " + fault;
  if (!(statement.confidence > 0 && statement.confidence <= 1)) return "confidence out of range";
  if (statement.id != statement_id(document.info.id, statement.part, statement.bytes)) return "another id";
  const bool unknown = statement.speaker.kind == SpeakerKind::unknown;
  if (unknown != !statement.speaker.name.has_value())
    return "an unknown speaker with a name, or none without";
  return {};
}

inline bool comes_after(const Statement& a, const Statement& b) {
  if (a.part != b.part) return b.part == Part::title;
  const Span x = a.bytes.content.front(), y = b.bytes.content.front();
  if (x.begin != y.begin) return x.begin > y.begin;
  return a.bytes.content.back().end < b.bytes.content.back().end;
}

/// What is wrong with the statements of `document`; empty if nothing is.
inline std::string statements_fault(const std::vector<Statement>& statements, const Document& document) {
  std::set<std::string> ids;
  const std::string title = document.title_apart ? document.info.title.value_or("") : "";
  const CountedText in_title(title), in_text(document.text);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const CountedText& part = statements[i].part == Part::title ? in_title : in_text;
    if (auto fault = statement_fault(statements[i], document, part); !fault.empty())
      return fault + ": " + statements[i].text;
    if (!ids.insert(statements[i].id).second) return "the same id twice: " + statements[i].text;
    if (i > 0 && comes_after(statements[i - 1], statements[i]))
      return "not in text order: " + statements[i].text;
  }
  return {};
}

}  // namespace onrecord::test

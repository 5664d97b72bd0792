#pragma once
#include <set>
#include <string>
#include <string_view>

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

/// The code points of a valid UTF-8 text's first `bytes` bytes, counted one by one.
inline std::uint32_t count_code_points(std::string_view text, std::uint32_t bytes) {
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < bytes; ++at)
    count += (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80;
  return count;
}

inline bool agree(Span bytes, Span chars, std::string_view text) {
  return count_code_points(text, bytes.begin) == chars.begin &&
         count_code_points(text, bytes.end) == chars.end;
}

inline std::string optional_span_fault(std::optional<Span> bytes, std::optional<Span> chars,
                                       std::string_view text) {
  if (bytes.has_value() != chars.has_value()) return "span in bytes or code points only";
  if (!bytes) return {};
  if (!is_place_in(*bytes, text) || bytes->empty()) return "span outside of the text or empty";
  return agree(*bytes, *chars, text) ? "" : "bytes and code points differ";
}

inline std::string content_fault(const Statement& statement, std::string_view text) {
  const auto& bytes = statement.bytes.content;
  const auto& chars = statement.chars.content;
  if (bytes.empty() || bytes.size() != chars.size()) return "no content spans, or not as many of each kind";
  std::string joined;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!is_place_in(bytes[i], text) || bytes[i].empty()) return "content outside of the text or empty";
    if (!agree(bytes[i], chars[i], text)) return "bytes and code points of the content differ";
    if (i > 0 && bytes[i].begin < bytes[i - 1].end) return "content spans out of order or overlapping";
    joined += (i > 0 ? " " : "") + std::string(bytes[i].of(text));
  }
  if (statement.text.empty()) return "empty content";
  return statement.text == joined ? "" : "text is not its spans joined by a space";
}

/// What is wrong with a statement of `document`; empty if nothing is.
inline std::string statement_fault(const Statement& statement, const Document& document) {
  if (statement.part == Part::title && !document.title_apart) return "part title without a title apart";
  const std::string_view text =
      statement.part == Part::title ? std::string_view(*document.info.title) : document.text;
  if (auto fault = content_fault(statement, text); !fault.empty()) return fault;
  if (auto fault = optional_span_fault(statement.bytes.speaker, statement.chars.speaker, text);
      !fault.empty())
    return "speaker: " + fault;
  if (auto fault = optional_span_fault(statement.bytes.cue, statement.chars.cue, text); !fault.empty())
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
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (auto fault = statement_fault(statements[i], document); !fault.empty())
      return fault + ": " + statements[i].text;
    if (!ids.insert(statements[i].id).second) return "the same id twice: " + statements[i].text;
    if (i > 0 && comes_after(statements[i - 1], statements[i]))
      return "not in text order: " + statements[i].text;
  }
  return {};
}

}  // namespace onrecord::test

#include "indexer/source/record_statement.h"

#include <fmt/core.h>

#include <cmath>

#include "common/model/record.h"
#include "common/model/statement_id.h"

namespace onrecord::source {
namespace {

namespace dom = simdjson::dom;

/// The first thing that does not fit ends the reading: members come back empty, `odd` names the key.
class RecordReader {
 public:
  [[nodiscard]] const std::string& odd() const { return odd_; }

  std::string string(const dom::object& from, std::string_view key) {
    std::string_view value;
    if (from[key].get(value) != simdjson::SUCCESS) complain(key);
    return std::string(value);
  }
  std::optional<std::string> optional(const dom::object& from, std::string_view key) {
    const auto value = from[key];
    if (value.error() != simdjson::SUCCESS || value.is_null()) return std::nullopt;
    return string(from, key);
  }
  std::vector<std::string> strings(const dom::object& from, std::string_view key) {
    std::vector<std::string> out;
    for (const auto value : array(from, key)) {
      std::string_view text;
      if (value.get(text) != simdjson::SUCCESS) complain(key);
      out.emplace_back(text);
    }
    return out;
  }
  dom::array array(const dom::object& from, std::string_view key) {
    dom::array out;
    if (from[key].get(out) != simdjson::SUCCESS) complain(key);
    return odd_.empty() ? out : no_array();
  }
  dom::object object(const dom::object& from, std::string_view key) {
    dom::object out = from;
    if (from[key].get(out) != simdjson::SUCCESS) complain(key);
    return odd_.empty() ? out : from;
  }
  template <class E>
  E choice(const dom::object& from, std::string_view key) {
    const auto value = parse_enum<E>(string(from, key));
    if (!value) complain(key);
    return value.value_or(E{});
  }
  std::optional<Date> date(const dom::object& from, std::string_view key) {
    const auto text = optional(from, key);
    if (!text) return std::nullopt;
    const auto value = parse_iso_date(*text);
    if (!value) complain(key);
    return value;
  }
  Span span(const dom::element& from) {
    dom::array ends;
    std::uint64_t begin = 0, end = 0;
    if (from.get(ends) != simdjson::SUCCESS || ends.size() != 2 ||
        ends.at(0).get(begin) != simdjson::SUCCESS || ends.at(1).get(end) != simdjson::SUCCESS ||
        begin > end || end > UINT32_MAX)
      complain("spans");
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  void complain(std::string_view key) {
    if (odd_.empty()) odd_ = key;
  }

 private:
  dom::array no_array() { return empty_.parse(std::string_view("[]")).get_array().value(); }

  std::string odd_;
  dom::parser empty_;
};

Speaker read_speaker(RecordReader& in, const dom::object& from) {
  Speaker out;
  out.name = in.optional(from, "name");
  out.id = in.optional(from, "id");
  out.kind = in.choice<SpeakerKind>(from, "kind");
  out.role = in.optional(from, "role");
  out.as_written = in.optional(from, "as_written");
  out.resolved_by = in.choice<ResolvedBy>(from, "resolved_by");
  return out;
}

void read_speakers(RecordReader& in, const dom::object& from, Statement& out) {
  out.speaker = read_speaker(in, in.object(from, "speaker"));
  for (const auto entry : in.array(from, "co_speakers")) {
    dom::object speaker;
    if (entry.get(speaker) != simdjson::SUCCESS) return in.complain("co_speakers");
    out.co_speakers.push_back(read_speaker(in, speaker));
  }
  out.via = in.strings(from, "via");
}

std::optional<Span> read_optional_span(RecordReader& in, const dom::object& from, std::string_view key) {
  dom::element span;
  if (from[key].get(span) != simdjson::SUCCESS || span.is_null()) return std::nullopt;
  return in.span(span);
}

StatementSpans read_spans(RecordReader& in, const dom::object& from) {
  StatementSpans out;
  for (const auto span : in.array(from, "content")) out.content.push_back(in.span(span));
  if (out.content.empty()) in.complain("content");
  out.speaker = read_optional_span(in, from, "speaker");
  out.cue = read_optional_span(in, from, "cue");
  return out;
}

DocumentInfo read_document(RecordReader& in, const dom::object& from) {
  DocumentInfo out;
  out.id = in.string(from, "document");
  out.source = in.optional(from, "source");
  out.url = in.optional(from, "url");
  out.title = in.optional(from, "title");
  out.lang = in.optional(from, "lang");
  out.published = in.date(from, "published");
  return out;
}

void read_said(RecordReader& in, const dom::object& from, Said& out) {
  out.date = in.date(from, "date");
  out.basis = in.choice<DateBasis>(from, "basis");
  out.as_written = in.optional(from, "as_written");
}

Statement read_statement(RecordReader& in, const dom::object& from) {
  Statement out;
  out.id = in.string(from, "id");
  out.part = in.choice<Part>(from, "part");
  read_speakers(in, from, out);
  const dom::object cue = in.object(from, "cue");
  out.cue = {in.optional(cue, "text"), in.optional(cue, "lemma"), in.choice<Act>(cue, "act")};
  out.kind = in.choice<StatementKind>(from, "kind");
  out.polarity = in.choice<Polarity>(from, "polarity");
  out.text = in.string(from, "text");
  read_said(in, in.object(from, "said"), out.said);
  out.topics = in.strings(from, "topics");
  out.topics_carried = in.strings(from, "topics_carried");
  out.to = in.optional(from, "to");
  out.venue = in.optional(from, "venue");
  if (from["nested"].get(out.nested) != simdjson::SUCCESS) in.complain("nested");
  if (from["confidence"].get(out.confidence) != simdjson::SUCCESS || !(out.confidence >= 0) ||
      out.confidence > 1)
    in.complain("confidence");
  out.chars = read_spans(in, in.object(from, "chars"));
  out.bytes = read_spans(in, in.object(from, "bytes"));
  return out;
}

}  // namespace

Result<RecordStatement> read_record(const dom::object& record) {
  RecordReader in;
  std::int64_t version = 0;
  if (record["format_version"].get(version) != simdjson::SUCCESS || version != kFormatVersion)
    return fail(ErrorCode::bad_input,
                fmt::format("a record of another format version than {}", kFormatVersion));
  RecordStatement out{read_document(in, record), read_statement(in, record)};
  if (!in.odd().empty())
    return fail(ErrorCode::bad_input,
                fmt::format("the record's '{}' is missing or cannot be read", in.odd()));
  if (out.statement.id != statement_id(out.document.id, out.statement.part, out.statement.bytes))
    return fail(ErrorCode::bad_input, "the record's id does not fit its document and spans");
  return out;
}

}  // namespace onrecord::source

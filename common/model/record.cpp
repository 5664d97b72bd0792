#include "common/model/record.h"

namespace onrecord {
namespace {

void member(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key);
  json.string(value);
}

void optional_member(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
  json.key(key);
  json.string_or_null(value);
}

void list_member(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  json.key(key);
  json.begin_array();
  for (const auto& value : values) json.string(value);
  json.end_array();
}

void date_member(JsonWriter& json, std::string_view key, const std::optional<Date>& date) {
  json.key(key);
  if (date) {
    json.string(to_string(*date));
  } else {
    json.null();
  }
}

void write_speaker(JsonWriter& json, const Speaker& speaker) {
  json.begin_object();
  optional_member(json, "name", speaker.name);
  optional_member(json, "id", speaker.id);
  member(json, "kind", to_string(speaker.kind));
  optional_member(json, "role", speaker.role);
  optional_member(json, "as_written", speaker.as_written);
  member(json, "resolved_by", to_string(speaker.resolved_by));
  json.end_object();
}

void write_cue(JsonWriter& json, const Cue& cue) {
  json.begin_object();
  optional_member(json, "text", cue.text);
  optional_member(json, "lemma", cue.lemma);
  member(json, "act", to_string(cue.act));
  json.end_object();
}

void write_said(JsonWriter& json, const Said& said) {
  json.begin_object();
  date_member(json, "date", said.date);
  member(json, "precision", to_string(said.date ? said.date->precision() : Precision::unknown));
  member(json, "basis", to_string(said.basis));
  optional_member(json, "as_written", said.as_written);
  json.end_object();
}

void write_span(JsonWriter& json, Span span) {
  json.begin_array();
  json.integer(span.begin);
  json.integer(span.end);
  json.end_array();
}

void span_member(JsonWriter& json, std::string_view key, const std::optional<Span>& span) {
  json.key(key);
  if (span) {
    write_span(json, *span);
  } else {
    json.null();
  }
}

void write_spans(JsonWriter& json, const StatementSpans& spans) {
  json.begin_object();
  json.key("content");
  json.begin_array();
  for (Span span : spans.content) write_span(json, span);
  json.end_array();
  span_member(json, "speaker", spans.speaker);
  span_member(json, "cue", spans.cue);
  json.end_object();
}

void write_document_members(JsonWriter& json, const DocumentInfo& document, const Statement& statement) {
  member(json, "type", "statement");
  json.key("format_version");
  json.integer(kFormatVersion);
  member(json, "id", statement.id);
  member(json, "document", document.id);
  member(json, "part", to_string(statement.part));
  optional_member(json, "source", document.source);
  optional_member(json, "url", document.url);
  optional_member(json, "title", document.title);
  optional_member(json, "lang", document.lang);
  date_member(json, "published", document.published);
}

void write_speakers(JsonWriter& json, const Statement& statement) {
  json.key("speaker");
  write_speaker(json, statement.speaker);
  json.key("co_speakers");
  json.begin_array();
  for (const auto& speaker : statement.co_speakers) write_speaker(json, speaker);
  json.end_array();
  list_member(json, "via", statement.via);
}

}  // namespace

void write_record_members(JsonWriter& json, const DocumentInfo& document, const Statement& statement) {
  write_document_members(json, document, statement);
  write_speakers(json, statement);
  json.key("cue");
  write_cue(json, statement.cue);
  member(json, "kind", to_string(statement.kind));
  member(json, "polarity", to_string(statement.polarity));
  member(json, "text", statement.text);
  json.key("said");
  write_said(json, statement.said);
  list_member(json, "topics", statement.topics);
  list_member(json, "topics_carried", statement.topics_carried);
  optional_member(json, "to", statement.to);
  optional_member(json, "venue", statement.venue);
  json.key("nested");
  json.boolean(statement.nested);
  json.key("confidence");
  json.decimal(statement.confidence, 2);
  json.key("chars");
  write_spans(json, statement.chars);
  json.key("bytes");
  write_spans(json, statement.bytes);
}

namespace {

void write_trace(JsonWriter& json, const Trace& trace) {
  json.key("trace");
  json.begin_object();
  member(json, "rule", trace.rule);
  member(json, "left", trace.left);
  member(json, "right", trace.right);
  optional_member(json, "form", trace.form);
  optional_member(json, "cue", trace.cue);
  optional_member(json, "source", trace.source);
  json.key("certainty");
  json.decimal(trace.certainty, 2);
  list_member(json, "rivals", trace.rivals);
  json.end_object();
}

}  // namespace

void write_record(JsonWriter& json, const DocumentInfo& document, const Statement& statement) {
  json.begin_object();
  write_record_members(json, document, statement);
  if (statement.trace) write_trace(json, *statement.trace);
  json.end_object();
}

}  // namespace onrecord

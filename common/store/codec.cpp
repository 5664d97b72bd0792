#include "common/store/codec.h"

#include <algorithm>
#include <cmath>

#include "common/base/utf8.h"
#include "common/model/statement_id.h"
#include "common/store/codec_fields.h"
#include "common/store/terms.h"

namespace onrecord {
namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kKeyBytes = 16;

unsigned hex_value(char digit) {
  return static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10) & 0xFU;
}

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(hex_value(hex[i]) << 4 | hex_value(hex[i + 1]));
  return bytes;
}

std::string to_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const char byte : bytes) {
    hex += kDigits[static_cast<unsigned char>(byte) >> 4];
    hex += kDigits[static_cast<unsigned char>(byte) & 15U];
  }
  return hex;
}

void write_speaker(ByteWriter& out, const Speaker& speaker) {
  out.optional(speaker.name);
  out.optional(speaker.id);
  write_enum(out, speaker.kind);
  out.optional(speaker.role);
  out.optional(speaker.as_written);
  write_enum(out, speaker.resolved_by);
}

Speaker read_speaker(ByteReader& in) {
  Speaker speaker;
  speaker.name = in.optional();
  speaker.id = in.optional();
  speaker.kind = read_enum<SpeakerKind>(in);
  speaker.role = in.optional();
  speaker.as_written = in.optional();
  speaker.resolved_by = read_enum<ResolvedBy>(in);
  return speaker;
}

/// Begin relative to `from`, then the length: spans mostly follow each other.
void write_span(ByteWriter& out, Span span, std::uint32_t from) {
  out.signed_number(std::int64_t{span.begin} - from);
  out.number(span.size());
}

Span read_span(ByteReader& in, std::uint32_t from) {
  const std::int64_t offset = in.signed_number();
  const std::uint64_t size = in.number();
  constexpr std::int64_t kFar = std::int64_t{1} << 33;
  if (offset < -kFar || offset > kFar || size > UINT32_MAX) {
    in.fail();
    return {};
  }
  const std::int64_t begin = offset + from;
  const std::int64_t end = begin + static_cast<std::int64_t>(size);
  if (in.failed() || begin < 0 || end > UINT32_MAX) {
    in.fail();
    return {};
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void write_optional_span(ByteWriter& out, const std::optional<Span>& span, std::uint32_t from) {
  out.number(span ? 1 : 0);
  if (span) write_span(out, *span, from);
}

std::optional<Span> read_optional_span(ByteReader& in, std::uint32_t from) {
  if (in.number() == 0) return std::nullopt;
  return read_span(in, from);
}

void write_spans(ByteWriter& out, const StatementSpans& spans) {
  out.number(spans.content.size());
  std::uint32_t from = 0;
  for (const Span span : spans.content) {
    write_span(out, span, from);
    from = span.end;
  }
  write_optional_span(out, spans.speaker, from);
  write_optional_span(out, spans.cue, from);
}

StatementSpans read_spans(ByteReader& in) {
  StatementSpans spans;
  spans.content.resize(in.count());
  std::uint32_t from = 0;
  for (Span& span : spans.content) {
    span = read_span(in, from);
    from = span.end;
  }
  spans.speaker = read_optional_span(in, from);
  spans.cue = read_optional_span(in, from);
  return spans;
}

void write_cue_and_said(ByteWriter& out, const Statement& statement) {
  out.optional(statement.cue.text);
  out.optional(statement.cue.lemma);
  write_enum(out, statement.cue.act);
  write_date(out, statement.said.date);
  write_enum(out, statement.said.basis);
  out.optional(statement.said.as_written);
}

void read_cue_and_said(ByteReader& in, Statement& statement) {
  statement.cue.text = in.optional();
  statement.cue.lemma = in.optional();
  statement.cue.act = read_enum<Act>(in);
  statement.said.date = read_date(in);
  statement.said.basis = read_enum<DateBasis>(in);
  statement.said.as_written = in.optional();
}

void read_speakers(ByteReader& in, Statement& statement) {
  statement.speaker = read_speaker(in);
  statement.co_speakers.resize(std::min(in.count(), in.left() / 6));
  for (Speaker& speaker : statement.co_speakers) speaker = read_speaker(in);
}

bool is_utf8(const Statement& statement) { return !find_invalid_utf8(statement.text); }

}  // namespace

std::string document_key(std::string_view document_id) { return from_hex(hash_hex(document_id)); }

std::string encode_statement(const Statement& statement, std::string_view key) {
  ByteWriter out;
  out.number(kVersion);
  out.raw(key);
  out.raw(from_hex(statement.id));
  write_enum(out, statement.part);
  write_speaker(out, statement.speaker);
  out.number(statement.co_speakers.size());
  for (const Speaker& speaker : statement.co_speakers) write_speaker(out, speaker);
  write_strings(out, statement.via);
  write_cue_and_said(out, statement);
  write_enum(out, statement.kind);
  write_enum(out, statement.polarity);
  out.string(statement.text);
  write_strings(out, statement.topics);
  write_strings(out, statement.topics_carried);
  out.optional(statement.to);
  out.optional(statement.venue);
  out.number(statement.nested ? 1 : 0);
  out.number(static_cast<std::uint64_t>(std::llround(statement.confidence * kConfidenceSteps)));
  write_spans(out, statement.chars);
  write_spans(out, statement.bytes);
  return out.take();
}

Result<StoredStatement> decode_statement(std::string_view bytes) {
  ByteReader in(bytes);
  if (const auto version = in.number(); version != kVersion)
    return fail(ErrorCode::corrupt, "a stored statement has an unknown version");
  StoredStatement stored;
  Statement& statement = stored.statement;
  stored.document_key = in.raw(kKeyBytes);
  statement.id = to_hex(in.raw(kKeyBytes));
  statement.part = read_enum<Part>(in);
  read_speakers(in, statement);
  statement.via = read_strings(in);
  read_cue_and_said(in, statement);
  statement.kind = read_enum<StatementKind>(in);
  statement.polarity = read_enum<Polarity>(in);
  statement.text = in.string();
  statement.topics = read_strings(in);
  statement.topics_carried = read_strings(in);
  statement.to = in.optional();
  statement.venue = in.optional();
  statement.nested = in.number() != 0;
  statement.confidence = static_cast<double>(in.number32()) / kConfidenceSteps;
  statement.chars = read_spans(in);
  statement.bytes = read_spans(in);
  if (in.failed() || in.left() > 0 || !is_utf8(statement))
    return fail(ErrorCode::corrupt, "a stored statement is damaged", "index its document again");
  return stored;
}

}  // namespace onrecord

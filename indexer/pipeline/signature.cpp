#include "indexer/pipeline/signature.h"

#include <fmt/core.h>

#include <string>

#include "common/base/date.h"
#include "common/base/json_writer.h"
#include "common/model/record.h"
#include "common/model/statement_id.h"

namespace onrecord {
namespace {

/// Lengths go in too: ("ab","c") and ("a","bc") must differ, and so must absent and empty.
void add(std::string& out, const std::optional<std::string>& value) {
  out += value ? fmt::format("{}:{}\n", value->size(), *value) : "-\n";
}

void add(std::string& out, Span span) { out += fmt::format("{}-{}\n", span.begin, span.end); }

}  // namespace

std::string document_signature(const Document& document, std::string_view reading) {
  const DocumentInfo& info = document.info;
  std::string all;
  all.reserve(document.text.size() + 512);
  for (const auto* value : {&info.source, &info.url, &info.title, &info.author, &info.lang}) add(all, *value);
  add(all, info.published ? std::optional(to_string(*info.published)) : std::nullopt);
  for (const Span span : document.readable) add(all, span);
  if (document.headline) add(all, *document.headline);
  all += document.title_apart ? "apart\n" : "\n";
  if (document.speech) {
    add(all, document.speech->speaker);
    add(all, document.speech->speaker_id);
    add(all, document.speech->topic);
  }
  add(all, std::string(reading));
  all += document.text;
  return hash_hex(all);
}

std::string records_signature(const DocumentInfo& document, const std::vector<Statement>& statements) {
  JsonWriter json;
  json.begin_array();
  for (const Statement& statement : statements) write_record(json, document, statement);
  json.end_array();
  return hash_hex(json.text());
}

int short_hash(std::string_view bytes) {
  return static_cast<int>(std::stoul(hash_hex(bytes).substr(0, 8), nullptr, 16) & 0x7FFFFFFFU);
}

}  // namespace onrecord

#include "searcher/format/json_parts.h"

#include "common/model/record.h"

namespace onrecord::format {
namespace {

void member(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key);
  json.string(value);
}

void count_member(JsonWriter& json, std::string_view key, std::size_t value) {
  json.key(key);
  json.integer(static_cast<std::int64_t>(value));
}

void text_or_null(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key);
  if (value.empty()) {
    json.null();
  } else {
    json.string(value);
  }
}

void list_member(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
  json.key(key);
  json.begin_array();
  for (const std::string& value : values) json.string(value);
  json.end_array();
}

}  // namespace

void write_hit(JsonWriter& json, const search::Hit& hit) {
  json.begin_object();
  write_record_members(json, hit.document, hit.statement);
  json.key("score");
  json.decimal(hit.score, 4);
  member(json, "snippet", hit.snippet);
  count_member(json, "copies", hit.copies);
  text_or_null(json, "match", hit.match);
  json.end_object();
}

void write_facet(JsonWriter& json, const search::FacetResult& facet) {
  json.begin_object();
  member(json, "type", "facet");
  member(json, "facet", onrecord::to_string(facet.facet));
  json.key("values");
  json.begin_array();
  for (const search::FacetValue& value : facet.values) {
    json.begin_object();
    member(json, "value", value.value);
    json.key("id");
    json.string_or_null(value.id);
    count_member(json, "count", value.count);
    json.end_object();
  }
  json.end_array();
  count_member(json, "distinct", facet.distinct);
  count_member(json, "other", facet.other);
  count_member(json, "none", facet.none);
  json.key("exact");
  json.boolean(facet.exact);
  json.end_object();
}

void write_meta(JsonWriter& json, const search::Meta& meta) {
  json.begin_object();
  member(json, "reading", meta.reading);
  list_member(json, "notes", meta.notes);
  list_member(json, "did_you_mean", meta.did_you_mean);
  text_or_null(json, "unknown_speaker", meta.unknown_speaker);
  json.key("explain");
  json.begin_array();
  for (const auto& [stage, text] : meta.explanation) {
    json.begin_object();
    member(json, "stage", stage);
    member(json, "text", text);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace onrecord::format

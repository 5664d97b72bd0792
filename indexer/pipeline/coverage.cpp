#include "indexer/pipeline/coverage.h"

namespace onrecord {
namespace {

void number(JsonWriter& json, std::string_view key, std::size_t value) {
  json.key(key);
  json.integer(static_cast<std::int64_t>(value));
}

std::string day(int number) { return to_string(from_day_number(number)); }

}  // namespace

void Coverage::add(const DocumentInfo& document, std::size_t statements) {
  Source& source = sources_[document.source.value_or("")];
  const auto count = [&](Counts& counts) {
    ++counts.documents;
    counts.statements += statements;
  };
  count(source.all);
  if (document.published && document.published->day) {
    count(source.days[first_day_number(*document.published)]);
  } else {
    ++source.undated;
  }
}

void Coverage::add(const Coverage& other) {
  const auto count = [](Counts& counts, const Counts& more) {
    counts.documents += more.documents;
    counts.statements += more.statements;
  };
  for (const auto& [name, more] : other.sources_) {
    Source& source = sources_[name];
    count(source.all, more.all);
    source.undated += more.undated;
    for (const auto& [number, counts] : more.days) count(source.days[number], counts);
  }
}

void Coverage::write(JsonWriter& json) const {
  json.begin_array();
  for (const auto& [name, source] : sources_) write_source(json, name, source);
  json.end_array();
}

void Coverage::write_source(JsonWriter& json, const std::string& name, const Source& source) {
  json.begin_object();
  json.key("source");
  json.string_or_null(name.empty() ? std::nullopt : std::optional(name));
  number(json, "documents", source.all.documents);
  number(json, "statements", source.all.statements);
  number(json, "undated", source.undated);
  const bool dated = !source.days.empty();
  json.key("first");
  json.string_or_null(dated ? std::optional(day(source.days.begin()->first)) : std::nullopt);
  json.key("last");
  json.string_or_null(dated ? std::optional(day(source.days.rbegin()->first)) : std::nullopt);
  json.key("gaps");
  json.begin_array();
  for (auto at = source.days.begin(); at != source.days.end(); ++at) {
    const auto next = std::next(at);
    if (next == source.days.end() || next->first == at->first + 1) continue;
    json.begin_array();
    json.string(day(at->first + 1));
    json.string(day(next->first - 1));
    json.end_array();
  }
  json.end_array();
  json.key("days");
  json.begin_array();
  for (const auto& [date, counts] : source.days) {
    json.begin_object();
    json.key("date");
    json.string(day(date));
    number(json, "documents", counts.documents);
    number(json, "statements", counts.statements);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

}  // namespace onrecord

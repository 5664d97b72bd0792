#include "indexer/pipeline/run_report.h"

#include <array>
#include <ctime>

#include "common/base/json_writer.h"
#include "indexer/source/clean_name.h"

namespace onrecord {
namespace {

std::string utc(std::chrono::system_clock::time_point time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

void write_totals(JsonWriter& json, const Tally& tally) {
  const std::array<std::pair<const char*, std::size_t>, 10> members{
      {{"documents", tally.documents},
       {"statements", tally.statements},
       {"text_bytes", tally.bytes},
       {"unchanged_documents", tally.unchanged_documents},
       {"unchanged_files", tally.unchanged_files},
       {"left_out", tally.left_out},
       {"removed", tally.removed},
       {"rejected", tally.rejected},
       {"without_rules", tally.without_rules},
       {"other_files", tally.other_files}}};
  json.begin_object();
  for (const auto& [name, count] : members) {
    json.key(name);
    json.integer(static_cast<std::int64_t>(count));
  }
  json.end_object();
}

void write_rejects(JsonWriter& json, const RunOutcome& outcome) {
  json.begin_array();
  for (const auto& [place, reason] : outcome.rejects) {
    json.begin_object();
    json.key("file");
    json.string(source::clean_name(place));
    json.key("reason");
    json.string(source::clean_name(reason));
    json.end_object();
  }
  json.end_array();
}

}  // namespace

std::string run_report(const RunOutcome& outcome, std::chrono::system_clock::time_point begun,
                       std::chrono::system_clock::time_point ended) {
  JsonWriter json;
  json.begin_object();
  json.key("type");
  json.string("report");
  json.key("format_version");
  json.integer(1);
  json.key("begun");
  json.string(utc(begun));
  json.key("seconds");
  json.decimal(std::chrono::duration<double>(ended - begun).count(), 1);
  json.key("interrupted");
  json.boolean(outcome.interrupted);
  json.key("totals");
  write_totals(json, outcome.tally);
  json.key("sources");
  outcome.coverage.write(json);
  json.key("rejects");
  write_rejects(json, outcome);
  json.end_object();
  return std::string(json.text());
}

}  // namespace onrecord

#include "indexer/options.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>

#include "common/cli/parse.h"
#include "indexer/option_table.h"

namespace onrecord {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostJobs = 1024;
constexpr std::int64_t kMostBatch = 1'000'000;

/// A document at work takes several times its own size.
constexpr std::size_t kDocumentShare = 16;

constexpr std::array<std::string_view, 3> kAlone{"check", "stats", "compact"};

/// What looks at a whole index reads no documents.
Status check_alone(const ParsedOptions& parsed) {
  const auto asked = std::ranges::count_if(kAlone, [&](std::string_view name) { return parsed.has(name); });
  if (asked == 0) return {};
  if (asked == 1 && parsed.positionals().empty() && !parsed.has("remove") && !parsed.has("people")) return {};
  return fail(ErrorCode::usage, "--check, --stats and --compact are done by themselves",
              "leave out the PATHs and the other tasks");
}

bool stands_alone(const ParsedOptions& parsed) {
  return std::ranges::any_of(kAlone, [&](std::string_view name) { return parsed.has(name); });
}

Status check_prune(const ParsedOptions& parsed) {
  if (!parsed.has("prune")) return {};
  if (parsed.positionals().empty()) return fail(ErrorCode::usage, "--prune needs the PATHs to look below");
  for (const char* name : {"include", "exclude", "since", "shard"})
    if (parsed.has(name))
      return fail(ErrorCode::usage, fmt::format("--prune and --{} do not go together", name),
                  "what is left out would look as if it were gone");
  return {};
}

Status check_task(const ParsedOptions& parsed) {
  const bool extract = parsed.has("extract");
  const bool db = parsed.has("db");
  const auto& paths = parsed.positionals();
  if (extract && db)
    return fail(ErrorCode::usage, "--extract writes no index", "leave out --db or --extract");
  if (!extract && !db)
    return fail(ErrorCode::usage, "nothing to do", "give --db DB or --extract; see --help");
  if (parsed.has("trace") && !extract)
    return fail(ErrorCode::usage, "--trace needs --extract", "an index keeps no traces");
  if (db && parsed.value("db").empty()) return fail(ErrorCode::usage, "--db wants a folder");
  for (const char* name : {"prune", "remove", "check", "stats", "compact", "report"}) {
    if (parsed.has(name) && !db) return fail(ErrorCode::usage, fmt::format("--{} needs --db DB", name));
  }
  if (auto status = check_alone(parsed); !status) return status;
  if (auto status = check_prune(parsed); !status) return status;
  if (paths.empty() && !parsed.has("remove") && !(db && parsed.has("people")) && !stands_alone(parsed)) {
    return fail(ErrorCode::usage, "no PATH is given", "name files or folders, or - for stdin");
  }
  if (std::ranges::count(paths, "-") > 1) return fail(ErrorCode::usage, "stdin (-) can be read once only");
  return {};
}

Status check_paths(const IndexerOptions& options) {
  for (const std::string& path : options.paths) {
    std::error_code error;
    if (path == "-" || fs::exists(path, error)) continue;
    return fail(ErrorCode::not_found, fmt::format("{}: {}", path.empty() ? "''" : path,
                                                  error ? error.message() : "no such file or folder"));
  }
  std::error_code error;
  if (options.people && !fs::exists(*options.people, error))
    return fail(ErrorCode::not_found, fmt::format("--people {}: no such file", options.people->string()));
  if (options.data && !fs::is_directory(*options.data, error)) {
    return fail(ErrorCode::not_found, fmt::format("--data {}: no such folder", options.data->string()));
  }
  if (options.topics && !fs::is_regular_file(*options.topics, error))
    return fail(ErrorCode::not_found, fmt::format("--topics {}: no such file", options.topics->string()));
  return {};
}

Result<std::size_t> read_jobs(const ParsedOptions& parsed) {
  if (!parsed.has("jobs")) return std::max<std::size_t>(1, std::thread::hardware_concurrency());
  return parsed.number("jobs", 1, kMostJobs).map([](std::int64_t jobs) {
    return static_cast<std::size_t>(jobs);
  });
}

/// "512M", "4G", "1GiB": bytes.
Result<std::size_t> read_memory(std::string_view text) {
  constexpr std::size_t kLeast = std::size_t{64} << 20;
  constexpr std::size_t kMost = std::size_t{1} << 44;
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  const int shift = unit.starts_with('K') ? 10 : unit.starts_with('M') ? 20 : unit.starts_with('G') ? 30 : 0;
  if (shift) unit.remove_prefix(1);
  const bool fits = error == std::errc() && (unit.empty() || unit == "B" || unit == "iB") &&
                    value <= (kMost >> shift) && (value << shift) >= kLeast;
  if (fits) return value << shift;
  return fail(ErrorCode::usage, fmt::format("--memory wants a size, as 512M or 4G, not '{}'", text),
              "at least 64M");
}

Status read_keys(const ParsedOptions& parsed, SourceOptions& source) {
  for (const std::string& entry : parsed.values("map")) {
    const std::size_t equals = entry.find('=');
    const std::string field = entry.substr(0, equals);
    const bool has_name = equals != std::string::npos && equals + 1 < entry.size();
    if (!has_name || !is_record_key(field))
      return fail(ErrorCode::usage, fmt::format("--map wants FIELD=NAME, not '{}'", entry),
                  "FIELD is one of " + record_key_names());
    source.keys.emplace_back(field, entry.substr(equals + 1));
  }
  return {};
}

Status read_source(const ParsedOptions& parsed, IndexerOptions& options) {
  SourceOptions& source = options.source;
  if (parsed.value("input-format") != "auto") source.format = parsed.value("input-format");
  source.source_name = parsed.given("source-name");
  source.filter = {parsed.values("include"), parsed.values("exclude")};
  const auto memory = read_memory(parsed.value("memory"));
  if (!memory) return fail(memory.error());
  options.memory = *memory;
  source.max_document_bytes = *memory / kDocumentShare;
  return read_keys(parsed, source);
}

Status read_selection(const ParsedOptions& parsed, Selection& selection) {
  if (const auto text = parsed.given("since")) {
    selection.since = parse_iso_date(*text);
    if (!selection.since)
      return fail(ErrorCode::usage, fmt::format("--since wants a date, as 2022-02-24, not '{}'", *text));
  }
  if (const auto text = parsed.given("shard")) {
    const auto part = parse_shard_part(*text);
    if (!part) return fail(part.error());
    selection.shard = *part;
  }
  return {};
}

IndexerOptions::Task to_task(const ParsedOptions& parsed) {
  using Task = IndexerOptions::Task;
  constexpr std::array<std::pair<const char*, Task>, 4> kTasks{{{"extract", Task::extract},
                                                                {"check", Task::check},
                                                                {"stats", Task::stats},
                                                                {"compact", Task::compact}}};
  for (const auto& [name, task] : kTasks)
    if (parsed.has(name)) return task;
  return Task::index;
}

Status read_running(const ParsedOptions& parsed, IndexerOptions& options) {
  const auto jobs = read_jobs(parsed);
  if (!jobs) return fail(jobs.error());
  const auto batch = parsed.number("batch", 1, kMostBatch);
  if (!batch) return fail(batch.error());
  options.jobs = *jobs;
  options.batch = static_cast<std::size_t>(*batch);
  const std::string_view build = parsed.value("build"), progress = parsed.value("progress");
  if (build == "bulk") options.build = IndexerOptions::Build::bulk;
  if (build == "increment") options.build = IndexerOptions::Build::increment;
  if (progress == "json") options.progress = IndexerOptions::Progress::json;
  if (progress == "none") options.progress = IndexerOptions::Progress::none;
  options.quiet = parsed.has("quiet");
  options.verbose = parsed.has("verbose");
  if (parsed.has("rejects")) options.rejects = parsed.value("rejects");
  if (parsed.has("report")) options.report = parsed.value("report");
  return {};
}

}  // namespace

Result<IndexerOptions> read_indexer_options(int argc, const char* const* argv) {
  auto parsed = parse_options(indexer_option_table(), argc, argv);
  if (!parsed) return fail(parsed.error());
  IndexerOptions options;
  if (parsed->has("help")) return options;
  options.task = IndexerOptions::Task::version;
  if (parsed->has("version")) return options;

  if (auto status = check_task(*parsed); !status) return fail(status.error());
  if (auto status = read_running(*parsed, options); !status) return fail(status.error());
  if (auto status = read_source(*parsed, options); !status) return fail(status.error());
  if (auto status = read_selection(*parsed, options.selection); !status) return fail(status.error());
  options.task = to_task(*parsed);
  options.db = parsed->value("db");
  options.paths = parsed->positionals();
  options.remove = parsed->values("remove");
  options.trace = parsed->has("trace");
  options.prune = parsed->has("prune");
  if (parsed->has("data")) options.data = parsed->value("data");
  if (parsed->has("people")) options.people = parsed->value("people");
  if (parsed->has("topics")) options.topics = parsed->value("topics");
  if (auto status = check_paths(options); !status) return fail(status.error());
  return options;
}

}  // namespace onrecord

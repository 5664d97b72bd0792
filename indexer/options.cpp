#include "indexer/options.h"

#include <fmt/core.h>

#include <algorithm>
#include <thread>

#include "common/cli/help.h"
#include "common/cli/parse.h"

namespace onrecord {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostJobs = 1024;

constexpr std::string_view kTask = "What to do";
constexpr std::string_view kReading = "How to read";
constexpr std::string_view kRunning = "How to run";

constexpr Option kOptions[] = {
    {.name = "db",
     .value = "DB",
     .help = "keep the index in folder DB up to date with the PATHs; it is made if it is not there",
     .section = kTask},
    {.name = "extract",
     .help =
         "write the statements as records (JSON, one a line) to stdout, in the order of the input; no index",
     .section = kTask},
    {.name = "trace",
     .help = "with --extract: each record says which rule, cue and mention made it, and who else fitted",
     .section = kTask},
    {.name = "prune",
     .help = "with --db: take out documents read earlier below the PATHs whose files or lines are gone",
     .section = kTask},
    {.name = "remove",
     .value = "ID",
     .help = "with --db: take out the document of that id",
     .section = kTask,
     .repeatable = true},
    {.name = "people",
     .value = "FILE",
     .help =
         "a list of people and their spellings (JSON Lines, Popolo JSON or TSV). With --db: in place of the "
         "index's older one; an empty file takes it out. With --extract: its names and ids go into the "
         "records",
     .section = kTask},
    {.name = "input-format",
     .value = "auto|text|jsonl",
     .fallback = "auto",
     .help = "what the PATHs hold; auto goes by name, on stdin by the first character",
     .section = kReading},
    {.name = "source-name",
     .value = "NAME",
     .help = "the outlet, where a document's own data name none",
     .section = kReading},
    {.name = "data",
     .value = "DIR",
     .help = "word lists in DIR (en/cues.tsv …) replace those of the same name compiled in",
     .section = kReading},
    {.name = "topics",
     .value = "FILE",
     .help = "topics of your own: they replace those of the same name or are added (docs/topics.md)",
     .section = kReading},
    {.name = "jobs",
     .short_name = 'j',
     .value = "N",
     .help = "threads that look for statements (default: one per core); 1 means no threads; the output is "
             "the same",
     .section = kRunning},
    {.name = "quiet",
     .short_name = 'q',
     .help = "no progress and no closing line on stderr; what was refused is still named",
     .section = kRunning},
    {.name = "verbose", .short_name = 'v', .help = "name every file read on stderr", .section = kRunning},
    {.name = "help", .short_name = 'h', .help = "this text", .section = kRunning},
    {.name = "version", .help = "the version", .section = kRunning},
};

constexpr std::string_view kUsage =
    "indexer [options] --db DB PATH…\n"
    "       indexer [options] --extract PATH…\n"
    "       indexer --db DB --remove ID";

constexpr std::string_view kSummary =
    "Finds who said what in the texts below the PATHs (files, folders, or - for stdin) and keeps it in an "
    "index for "
    "searcher, or writes it out. Run again, it reads only what has changed.";

constexpr std::string_view kEpilog =
    "Exit codes: 0 done; 2 the command line is wrong or a PATH is not there; 3 the index is locked or of "
    "another\n"
    "version; 4 done, but some documents were skipped (named on stderr); 5 stopped by an input or output "
    "error, what\n"
    "was committed is kept; 70 a fault of the program; 130 stopped by Ctrl-C, what was read is kept.";

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
  for (const char* name : {"prune", "remove"}) {
    if (parsed.has(name) && !db) return fail(ErrorCode::usage, fmt::format("--{} needs --db DB", name));
  }
  if (paths.empty() && parsed.has("prune"))
    return fail(ErrorCode::usage, "--prune needs the PATHs to look below");
  if (paths.empty() && !parsed.has("remove") && !(db && parsed.has("people"))) {
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

IndexerOptions::Format to_format(std::string_view name) {
  if (name == "text") return IndexerOptions::Format::text;
  return name == "jsonl" ? IndexerOptions::Format::jsonl : IndexerOptions::Format::by_name;
}

}  // namespace

Result<IndexerOptions> read_indexer_options(int argc, const char* const* argv) {
  auto parsed = parse_options(kOptions, argc, argv);
  if (!parsed) return fail(parsed.error());
  IndexerOptions options;
  if (parsed->has("help")) return options;
  options.task = IndexerOptions::Task::version;
  if (parsed->has("version")) return options;

  if (auto status = check_task(*parsed); !status) return fail(status.error());
  const auto jobs = read_jobs(*parsed);
  if (!jobs) return fail(jobs.error());
  options.task = parsed->has("extract") ? IndexerOptions::Task::extract : IndexerOptions::Task::index;
  options.db = parsed->value("db");
  options.paths = parsed->positionals();
  options.remove = parsed->values("remove");
  options.trace = parsed->has("trace");
  options.prune = parsed->has("prune");
  options.format = to_format(parsed->value("input-format"));
  options.source_name = parsed->given("source-name");
  if (parsed->has("data")) options.data = parsed->value("data");
  if (parsed->has("people")) options.people = parsed->value("people");
  if (parsed->has("topics")) options.topics = parsed->value("topics");
  options.jobs = *jobs;
  options.quiet = parsed->has("quiet");
  options.verbose = parsed->has("verbose");
  if (auto status = check_paths(options); !status) return fail(status.error());
  return options;
}

std::string indexer_help() { return help_text({kUsage, kSummary, kOptions, kEpilog}); }

}  // namespace onrecord

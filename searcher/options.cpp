#include "searcher/options.h"

#include <fmt/core.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <utility>

#include "common/cli/help.h"
#include "common/cli/parse.h"

namespace onrecord {
namespace {

namespace fs = std::filesystem;
using search::Facet;
using search::FacetRequest;

constexpr std::int64_t kMostRows = std::numeric_limits<std::int32_t>::max();

constexpr std::string_view kWhere = "Where to look";
constexpr std::string_view kWhat = "What to answer";
constexpr std::string_view kRight = "Putting right";
constexpr std::string_view kOutput = "How to write it";

constexpr Option kOptions[] = {
    {.name = "db",
     .value = "DB",
     .help =
         "the index made by indexer; given several times they are searched as one (default: $ONRECORD_DB, "
         "else $XDG_DATA_HOME/onrecord/db)",
     .section = kWhere,
     .repeatable = true},
    {.name = "limit",
     .short_name = 'n',
     .value = "N",
     .fallback = "10",
     .help = "at most N statements; 0 is every one, newest first",
     .section = kWhat},
    {.name = "offset",
     .value = "N",
     .fallback = "0",
     .help = "leave out the first N statements",
     .section = kWhat},
    {.name = "sort",
     .value = "auto|relevance|newest|oldest",
     .fallback = "auto",
     .help = "the order; auto is relevance if the query has words of the statement, else newest",
     .section = kWhat},
    {.name = "count", .help = "only the number of statements found", .section = kWhat},
    {.name = "facet",
     .value = "LIST",
     .help = "count the statements found by speaker, topic, year, source or kind: speaker:20,topic "
             "(:0 for all values); without a query, of all statements",
     .section = kWhat,
     .repeatable = true},
    {.name = "show", .value = "ID", .help = "the statement of that id", .section = kWhat},
    {.name = "list",
     .value = "speakers|topics",
     .help = "everybody whose name, or all topics whose label, or a part of it, begins with the words given "
             "(all without), with counts",
     .section = kWhat},
    {.name = "who",
     .value = "NAME",
     .help = "what is known of the speakers of that name: spellings, roles, counts, topics, first and last",
     .section = kWhat},
    {.name = "strict", .help = "a name that fits several people is an error", .section = kWhat},
    {.name = "topics",
     .value = "FILE",
     .help = "the file of topics that indexer was given (docs/topics.md)",
     .section = kWhere},
    {.name = "today",
     .value = "YYYY-MM-DD",
     .help = "the day from which \"last week\" and the like count (default: today)",
     .section = kWhat},
    {.name = "merge",
     .value = "A",
     .help = "--merge A B: two names are one person, from now on",
     .section = kRight},
    {.name = "split",
     .value = "A",
     .help = "--split A NAME: NAME (a spelling or a speaker id) is not A, but somebody else",
     .section = kRight},
    {.name = "correct",
     .value = "ID",
     .help = "with --speaker NAME: who said the statement of that id",
     .section = kRight},
    {.name = "speaker", .value = "NAME", .help = "the right speaker for --correct", .section = kRight},
    {.name = "reject",
     .value = "ID",
     .help = "the statement of that id is none: never shown again",
     .section = kRight},
    {.name = "corrections",
     .value = "FILE",
     .help = "where such corrections are kept (default: corrections.tsv in the index)",
     .section = kRight},
    {.name = "format",
     .value = "text|json|ndjson|csv",
     .fallback = "text",
     .help = "the form of the answer on stdout",
     .section = kOutput},
    {.name = "color",
     .value = "auto|always|never",
     .fallback = "auto",
     .help = "paint the matched words; auto: on a terminal, unless NO_COLOR is set",
     .section = kOutput},
    {.name = "explain", .help = "show on stderr how the query was read and answered", .section = kOutput},
    {.name = "help", .short_name = 'h', .help = "this text", .section = kOutput},
    {.name = "version", .help = "the version", .section = kOutput},
};

constexpr std::string_view kUsage =
    "searcher [options] QUERY…\n"
    "       searcher [options] --show ID\n"
    "       searcher [options] --facet LIST";

constexpr std::string_view kSummary =
    "Answers who said what, when and where it is written, from an index made by indexer. The QUERY is a "
    "question in plain "
    "English or in the field language; how it was read is shown on stderr.";

constexpr std::string_view kEpilog =
    "Examples:\n"
    "  searcher what did Brenn say about fishing quotas since March\n"
    "  searcher 'who said \"we will not move\"'\n"
    "  searcher 'speaker:brenn about:quotas kind:direct said:2022..' --facet year,topic\n"
    "  searcher --format ndjson --limit 0 -- 'about:quotas -speaker:brenn'\n"
    "\n"
    "Exit codes: 0 something was found; 1 nothing; 2 the command line or the query cannot be read; 3 the "
    "index is missing\n"
    "or of another version; 70 a fault of the program; 130 stopped by Ctrl-C.";

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

Result<std::vector<fs::path>> read_databases(const ParsedOptions& parsed) {
  std::vector<fs::path> databases;
  for (const std::string& value : parsed.values("db")) {
    if (value.empty()) return fail(ErrorCode::usage, "--db wants a folder");
    databases.emplace_back(value);
  }
  if (!databases.empty()) return databases;
  if (const std::string db = environment("ONRECORD_DB"); !db.empty()) return std::vector<fs::path>{db};
  if (const std::string data = environment("XDG_DATA_HOME"); !data.empty())
    return std::vector<fs::path>{fs::path(data) / "onrecord" / "db"};
  if (const std::string home = environment("HOME"); !home.empty())
    return std::vector<fs::path>{fs::path(home) / ".local" / "share" / "onrecord" / "db"};
  return fail(ErrorCode::usage, "no index is named", "give --db DB or set ONRECORD_DB");
}

/// "speaker:20": a facet and how many values of it.
Result<FacetRequest> read_facet(std::string_view item) {
  FacetRequest request;
  const std::size_t colon = item.find(':');
  const auto facet = parse_enum<Facet>(item.substr(0, colon));
  if (!facet)
    return fail(ErrorCode::usage, fmt::format("--facet does not know '{}'", item.substr(0, colon)),
                fmt::format("one of {}", fmt::join(EnumNames<Facet>::kNames, ", ")));
  request.facet = *facet;
  if (colon == std::string_view::npos) return request;
  const std::string_view number = item.substr(colon + 1);
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), request.values);
  if (error != std::errc{} || end != number.data() + number.size())
    return fail(ErrorCode::usage, fmt::format("--facet {}: '{}' is no number of values", item, number),
                "speaker:20, or :0 for all");
  return request;
}

Result<std::vector<FacetRequest>> read_facets(const ParsedOptions& parsed) {
  std::vector<FacetRequest> facets;
  for (const std::string& list : parsed.values("facet")) {
    for (std::string_view rest = list; !rest.empty() || list.empty();) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      auto facet = read_facet(rest.substr(0, comma));
      if (!facet) return fail(std::move(facet.error()));
      const auto same = [&](const FacetRequest& other) { return other.facet == facet->facet; };
      if (std::ranges::any_of(facets, same))
        return fail(ErrorCode::usage, fmt::format("--facet names {} twice", to_string(facet->facet)));
      facets.push_back(*facet);
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
  }
  return facets;
}

Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

Result<Date> read_today(const ParsedOptions& parsed) {
  if (!parsed.has("today")) return local_today();
  const auto date = parse_iso_date(parsed.value("today"));
  if (!date || date->precision() != Precision::day)
    return fail(ErrorCode::usage, fmt::format("--today wants a day, not '{}'", parsed.value("today")),
                "YYYY-MM-DD");
  return *date;
}

bool wants_color(const ParsedOptions& parsed) {
  const std::string_view color = parsed.value("color");
  if (color != "auto") return color == "always";
  return isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

search::Sort to_sort(std::string_view name) {
  return name == "auto" ? search::Sort::automatic : parse_enum<search::Sort>(name).value();
}

Result<search::Request> read_request(const ParsedOptions& parsed) {
  search::Request request;
  const auto limit = parsed.number("limit", 0, kMostRows);
  if (!limit) return fail(limit.error());
  const auto offset = parsed.number("offset", 0, kMostRows);
  if (!offset) return fail(offset.error());
  auto facets = read_facets(parsed);
  if (!facets) return fail(std::move(facets.error()));
  request.limit = static_cast<std::size_t>(*limit);
  request.offset = static_cast<std::size_t>(*offset);
  request.facets = std::move(*facets);
  request.sort = to_sort(parsed.value("sort"));
  request.count_only = parsed.has("count");
  request.strict = parsed.has("strict");
  request.explain = parsed.has("explain");
  return request;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// What cannot be honoured together is refused.
Status check(const SearcherOptions& options) {
  const bool has_facets = !options.request.facets.empty();
  if (has_facets && options.request.count_only)
    return fail(ErrorCode::usage, "--count prints one number: it goes without --facet");
  if (has_facets && !format::holds_facets(options.format))
    return fail(ErrorCode::usage, fmt::format("{} has no place for facets", to_string(options.format)),
                "--format ndjson or json");
  if (options.task == SearcherOptions::Task::search && is_blank(options.query) && !has_facets)
    return fail(ErrorCode::usage, "no query is given", "* is everything; see --help");
  return {};
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

/// A name, or what a correction needs, that must not be empty or hold what parts the file's cells.
Status check_cell(std::string_view option, std::string_view value) {
  if (!is_blank(std::string(value)) && value.find_first_of("\t\n\r") == std::string_view::npos) return {};
  return fail(ErrorCode::usage, fmt::format("--{} wants more", option), "see --help");
}

/// --merge A B and the like: the line to add to the corrections.
Status read_correction(const ParsedOptions& parsed, SearcherOptions& options) {
  using Task = SearcherOptions::Task;
  for (const char* name : {"merge", "split", "correct", "reject"}) {
    if (!parsed.has(name)) continue;
    if (options.task == Task::correct) return fail(ErrorCode::usage, "one correction at a time");
    options.task = Task::correct;
    const bool is_id = std::string_view(name) == "correct" || std::string_view(name) == "reject";
    const std::string second =
        std::string_view(name) == "correct" ? std::string(parsed.value("speaker")) : options.query;
    const std::string first(parsed.value(name));
    if (auto status = check_cell(name, first); !status) return status;
    options.correction = fmt::format("{}\t{}", std::string_view(name) == "correct" ? "speaker" : name, first);
    if (std::string_view(name) != "reject") {
      if (auto status = check_cell(name, second); !status) return status;
      options.correction += '\t' + second;
    }
    if (is_id && !options.query.empty())
      return fail(ErrorCode::usage, fmt::format("--{} takes no query", name));
  }
  if (parsed.has("speaker") && !parsed.has("correct"))
    return fail(ErrorCode::usage, "--speaker belongs to --correct ID");
  return {};
}

/// The tasks about people: --list, --who and corrections.
Status read_people_task(const ParsedOptions& parsed, SearcherOptions& options) {
  using Task = SearcherOptions::Task;
  if (parsed.has("corrections")) options.corrections = parsed.value("corrections");
  if (auto status = read_correction(parsed, options); !status) return status;
  if (options.task == Task::correct) return {};
  if (parsed.has("list")) {
    const std::string_view what = parsed.value("list");
    options.task = what == "topics" ? Task::list_topics : Task::list;
    if (what != "speakers" && what != "topics")
      return fail(ErrorCode::usage, fmt::format("--list does not know '{}'", what), "speakers, topics");
  } else if (parsed.has("who")) {
    options.task = Task::who;
    options.query = parsed.value("who");
    return check_cell("who", options.query);
  }
  return {};
}

/// The query, or the id to show.
Status read_task(const ParsedOptions& parsed, SearcherOptions& options) {
  options.task = SearcherOptions::Task::search;
  options.query = joined(parsed.positionals());
  options.is_overview = is_blank(options.query);
  if (auto taken = read_people_task(parsed, options); !taken || options.task != SearcherOptions::Task::search)
    return taken;
  if (!parsed.has("show")) return {};
  if (!options.query.empty()) return fail(ErrorCode::usage, "--show takes no query");
  for (const char* name : {"count", "facet", "offset", "limit"})
    if (parsed.has(name)) return fail(ErrorCode::usage, fmt::format("--show goes without --{}", name));
  options.task = SearcherOptions::Task::show;
  options.query = parsed.value("show");
  if (options.query.empty()) return fail(ErrorCode::usage, "--show wants an id");
  return {};
}

}  // namespace

Result<SearcherOptions> read_searcher_options(int argc, const char* const* argv) {
  auto parsed = parse_options(kOptions, argc, argv);
  if (!parsed) return fail(parsed.error());
  SearcherOptions options;
  if (parsed->has("help")) return options;
  options.task = SearcherOptions::Task::version;
  if (parsed->has("version")) return options;

  auto request = read_request(*parsed);
  if (!request) return fail(std::move(request.error()));
  options.request = std::move(*request);
  options.format = parse_enum<format::Format>(parsed->value("format")).value();
  options.style.color = wants_color(*parsed);
  const auto today = read_today(*parsed);
  if (!today) return fail(today.error());
  options.today = *today;
  if (parsed->has("topics")) options.topics = parsed->value("topics");
  if (auto status = read_task(*parsed, options); !status) return fail(status.error());
  if (auto status = check(options); !status) return fail(status.error());
  auto databases = read_databases(*parsed);
  if (!databases) return fail(std::move(databases.error()));
  options.databases = std::move(*databases);
  return options;
}

std::string searcher_help() {
  return help_text({.usage = kUsage, .summary = kSummary, .options = kOptions, .epilog = kEpilog});
}

}  // namespace onrecord

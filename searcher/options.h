#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/base/date.h"
#include "common/base/result.h"
#include "searcher/format/format.h"
#include "searcher/search/request.h"

namespace onrecord {

/// What the user of `searcher` means by the command line.
struct SearcherOptions {
  enum class Task {
    help,
    version,
    search,
    show,         ///< one statement by its id
    list,         ///< the speakers whose names begin with `query`
    list_topics,  ///< the topics whose labels begin with `query`
    who,          ///< what is known of the people named `query`
    correct       ///< adds `correction` to the corrections
  };

  Task task = Task::help;
  std::vector<std::filesystem::path> databases;  ///< at least one
  std::string query;                             ///< the arguments joined by a space; for `show` the id
  search::Request request;  ///< all but the question, which `query` still has to be read for
  std::string correction;   ///< a line of the corrections, without its end
  std::optional<std::filesystem::path> corrections;  ///< another file than the index's own
  bool is_overview = false;  ///< no query, only facets: those of all statements, no rows
  Date today;
  std::optional<std::filesystem::path> topics;  ///< the user's own, as given to the indexer
  format::Format format = format::Format::text;
  format::Style style;
};

/// Reads the command line and, for what it does not say, the environment: ONRECORD_DB, XDG_DATA_HOME, HOME,
/// NO_COLOR, the local date and whether stdout is a terminal. Errors: usage.
[[nodiscard]] Result<SearcherOptions> read_searcher_options(int argc, const char* const* argv);

/// The text of `searcher --help`.
[[nodiscard]] std::string searcher_help();

}  // namespace onrecord

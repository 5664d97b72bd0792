#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/base/result.h"
#include "indexer/pipeline/selection.h"
#include "indexer/source/document_source.h"

namespace onrecord {

/// What the user of `indexer` means by the command line.
struct IndexerOptions {
  enum class Task {
    help,
    version,
    extract,  ///< records to stdout, no index
    index,    ///< keep an index up to date
    check,    ///< of the index: is it whole?
    stats,    ///< of the index: what stands in it?
    compact   ///< rewrite the index
  };
  enum class Build { automatic, bulk, increment };
  enum class Progress { automatic, json, none };

  Task task = Task::help;
  std::filesystem::path db;
  std::vector<std::string> paths;   ///< "-" is stdin; every other one exists
  std::vector<std::string> remove;  ///< ids of documents to take out
  bool trace = false;               ///< records say why they were found
  bool prune = false;
  SourceOptions source;
  Selection selection;
  Build build = Build::automatic;
  std::size_t memory = std::size_t{1} << 30;     ///< bytes the run may use
  std::size_t batch = 8000;                      ///< statements of a part of a bulk build
  std::optional<std::filesystem::path> rejects;  ///< where rejects are written
  std::optional<std::filesystem::path> report;   ///< where the report is written
  Progress progress = Progress::automatic;
  std::optional<std::filesystem::path> data;    ///< lexicon files that replace the compiled ones
  std::optional<std::filesystem::path> people;  ///< the people list to put into the index
  std::optional<std::filesystem::path> topics;  ///< the user's own topics
  std::size_t jobs = 1;                         ///< threads that extract; 1: no threads at all
  bool quiet = false;
  bool verbose = false;
};

/// Reads the command line and looks whether its paths exist.
/// Errors: usage; not_found for a PATH or folder that is not there (before any work).
[[nodiscard]] Result<IndexerOptions> read_indexer_options(int argc, const char* const* argv);

/// The text of `indexer --help`.
[[nodiscard]] std::string indexer_help();

}  // namespace onrecord

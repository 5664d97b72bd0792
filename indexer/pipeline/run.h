#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"
#include "indexer/pipeline/coverage.h"
#include "indexer/pipeline/listed_speakers.h"
#include "indexer/pipeline/report.h"
#include "indexer/pipeline/selection.h"
#include "indexer/pipeline/target.h"
#include "indexer/source/document_source.h"

namespace onrecord {

struct RunOptions {
  std::vector<std::string> paths;  ///< "-" is stdin
  SourceOptions source;            ///< its `start_at` is the run's own business
  std::size_t jobs = 1;            ///< threads that extract; 1: none
  DataSource data;
  bool trace = false;  ///< statements say why they were found
  /// Of the people list; null: none. Only for records: an index keeps what the documents say.
  const ListedSpeakers* people = nullptr;
  /// What changes the records beside the documents and the compiled-in rules: the --data folder. Part of
  /// signatures.
  std::string reading;
  Selection selection;
  std::size_t bytes_in_flight = std::size_t{32} << 20;  ///< reading waits while more text is on its way
  /// Set from outside (Ctrl-C): the run stops behind the document at hand, and what was read is written.
  const std::atomic<bool>* stop = nullptr;
};

/// Hashes (id_hash) of the ids of documents read, and the number of the file each was read from last.
using SeenDocuments = std::unordered_map<std::uint64_t, std::uint32_t>;

/// The hash under which a run remembers a document's id: within one process only.
[[nodiscard]] inline std::uint64_t id_hash(std::string_view id) { return std::hash<std::string_view>{}(id); }

/// What a run leaves for those who come after it (prune).
struct RunOutcome {
  Tally tally;
  Coverage coverage;                                         ///< of the documents written
  std::vector<std::pair<std::string, std::string>> rejects;  ///< the first of them: place and reason
  bool interrupted = false;
  SeenDocuments seen;
  /// Files and folders whose documents stay: unchanged, or not readable in full.
  std::unordered_set<std::string> kept_paths;
};

/// The path under which the index knows a file: absolute, without "." and ".."; empty for stdin.
[[nodiscard]] std::string index_path(const std::string& path);

/// Reads the inputs, extracts, and hands everything to the target in the order of the input, then finishes
/// the target. Rejects go to the observer and do not end the run. Errors: paths that are not there (before
/// any work), and what the target or the lexicons give; what was committed by then stays.
[[nodiscard]] Result<RunOutcome> run_pipeline(const RunOptions& options, Target& target, Observer& observer);

}  // namespace onrecord

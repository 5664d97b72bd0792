#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"
#include "indexer/extract/extractor.h"
#include "indexer/pipeline/input.h"
#include "indexer/pipeline/ordered_workers.h"
#include "indexer/pipeline/report.h"
#include "indexer/pipeline/target.h"

namespace onrecord {

struct RunOptions {
  std::size_t jobs = 1;
  DataSource data;
  /// What changes the records beside the documents and the compiled-in rules: the --data folder. Part of
  /// signatures.
  std::string reading;
  /// Set from outside (Ctrl-C): the run stops after the document at hand, and what was read is written.
  const std::atomic<bool>* stop = nullptr;
};

/// Hashes (id_hash) of the ids of documents read, and the number of the file each was read from last.
using SeenDocuments = std::unordered_map<std::uint64_t, std::uint32_t>;

/// The hash under which a run remembers a document's id: within one process only.
[[nodiscard]] inline std::uint64_t id_hash(std::string_view id) { return std::hash<std::string_view>{}(id); }

/// What a run leaves for those who come after it (prune).
struct RunOutcome {
  Tally tally;
  bool interrupted = false;
  SeenDocuments seen;  ///< every document read
  std::unordered_set<std::string>
      kept_files;  ///< files whose documents stay: unchanged, or not readable in full
};

/// Reads the inputs, extracts, and hands everything to the target in the order of the input, then finishes
/// the target. Rejects go to the observer and do not end the run. Errors: what the target or the lexicons
/// give; what was committed by then stays.
[[nodiscard]] Result<RunOutcome> run_pipeline(const std::vector<InputFile>& files, const RunOptions& options,
                                              Target& target, Observer& observer);

}  // namespace onrecord

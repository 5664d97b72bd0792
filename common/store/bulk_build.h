#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "common/store/bulk_folder.h"
#include "common/store/bulk_log.h"
#include "common/store/bulk_writer.h"
#include "common/store/name_table.h"
#include "common/store/sorted_runs.h"

// Private to common/store.

namespace onrecord {

/// Turns the log, and what the index in use holds beside it, into the databases of a new generation.
class BulkBuild {
 public:
  /// `live` may be null. `texts` takes the texts that are carried over.
  BulkBuild(const BulkFolder& folder, const LiveIndex* live, TextsWriter& texts, const BulkOptions& options);

  /// Fills `folder.statements()`. False if it was stopped.
  [[nodiscard]] Result<bool> run();

 private:
  // What counts: of several entries of one document the last one.
  [[nodiscard]] Status find_last_entries();
  [[nodiscard]] Status list_keys(SortedRuns& keys);
  [[nodiscard]] Status choose(SortedRuns& keys);
  // Collecting what goes where.
  [[nodiscard]] Status read_log();
  [[nodiscard]] Status take_entry(const BulkLogReader::Frame& frame);
  [[nodiscard]] Status carry_over();
  [[nodiscard]] Status carry_over_documents();
  [[nodiscard]] Status carry_over_statements();
  [[nodiscard]] Status carry_over_names();
  [[nodiscard]] Status carry_over_rest();
  [[nodiscard]] Status put_document(const std::string& key, StoredDocument document);
  [[nodiscard]] Status count_names(const std::vector<NameRow>& rows, std::int64_t sign);
  [[nodiscard]] Status flush_names();
  [[nodiscard]] Status put_names();
  [[nodiscard]] Status put_family(const std::string& family, const NameSums& sums);
  // Writing.
  [[nodiscard]] Result<bool> write_statements(std::vector<std::filesystem::path>& databases);
  [[nodiscard]] Status write_metadata(const std::filesystem::path& path);
  [[nodiscard]] Status join(std::vector<std::filesystem::path> databases);
  [[nodiscard]] bool is_stopped() const { return options_.stop && options_.stop->load(); }

  const BulkFolder& folder_;
  const LiveIndex* live_;
  TextsWriter& texts_;
  const BulkOptions& options_;
  std::optional<BulkLogReader> log_;

  std::unordered_set<std::uint64_t> superseded_;           ///< entries of the log, by their place
  std::unordered_set<std::string> replaced_;               ///< keys of documents of the index in use
  std::unordered_map<std::string, DocumentStamp> stamps_;  ///< newer than those of the documents
  std::unordered_map<std::string, CompletedFile> files_;
  std::unordered_set<std::string> forgotten_;
  std::unordered_map<std::string, std::pair<std::int64_t, std::int64_t>> name_counts_;
  std::size_t name_bytes_ = 0;
  std::size_t documents_ = 0;

  SortedRuns order_;     ///< statements, newest first
  SortedRuns metadata_;  ///< keys and values
  SortedRuns names_;     ///< rows of names tables with their counts
};

}  // namespace onrecord

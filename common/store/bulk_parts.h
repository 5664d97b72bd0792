#pragma once
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "common/store/bulk_folder.h"
#include "common/store/bulk_log.h"
#include "common/store/bulk_writer.h"

// Private to common/store.

namespace onrecord {

/// Where a statement comes from: a row of the index in use, or a place in the log.
struct StatementSource {
  Xapian::docid row = 0;        ///< of the index in use; 0: it stands in the log
  std::uint64_t entry = 0;      ///< byte of its document's entry
  std::uint32_t head_size = 0;  ///< of that entry
  std::uint32_t at = 0;         ///< from the entry's first byte
  std::uint32_t size = 0;
};
[[nodiscard]] std::string encode_source(const StatementSource& source);
[[nodiscard]] StatementSource decode_source(std::string_view bytes);

/// Builds throw-away databases of a few thousand statements each, by several threads, and joins neighbours.
/// `add` is called by one thread, in the order the rows shall have.
class BulkParts {
 public:
  BulkParts(const BulkFolder& folder, const LiveIndex* live, const BulkLogReader& log, BulkOptions options);
  ~BulkParts();
  BulkParts(const BulkParts&) = delete;
  BulkParts& operator=(const BulkParts&) = delete;

  /// Waits while all threads are busy. Errors: the threads'.
  [[nodiscard]] Status add(const StatementSource& source);
  /// Waits for all; the databases, to be joined in this order. Errors: the threads'.
  [[nodiscard]] Result<std::vector<std::filesystem::path>> finish();

 private:
  struct Task {
    std::size_t number = 0;
    std::vector<StatementSource> statements;
  };
  class Builder;
  void run();
  [[nodiscard]] Status work(Builder& builder, const Task& task);
  [[nodiscard]] Status note_done(std::size_t part);
  [[nodiscard]] Status join_group(std::size_t group, std::size_t size);
  [[nodiscard]] Status hand_over();
  [[nodiscard]] std::filesystem::path part(std::size_t number) const;
  [[nodiscard]] std::filesystem::path group(std::size_t number) const;

  const BulkFolder& folder_;
  const LiveIndex* live_;
  const BulkLogReader& log_;
  BulkOptions options_;
  Task next_;  ///< being filled

  std::mutex mutex_;  ///< guards what follows
  std::condition_variable task_added_;
  std::condition_variable task_taken_;
  std::deque<Task> tasks_;
  std::map<std::size_t, std::size_t> done_;  ///< parts done, by group
  bool closing_ = false;
  std::optional<Error> failure_;

  std::vector<std::thread> threads_;
};

/// Joins databases, in order, into a new one. Errors: io.
[[nodiscard]] Status join_databases(const std::vector<std::filesystem::path>& parts,
                                    const std::filesystem::path& into, unsigned flags);

}  // namespace onrecord

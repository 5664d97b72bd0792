#pragma once
#include <filesystem>
#include <optional>

#include "common/base/result.h"

namespace onrecord {

// An index is a folder: CURRENT (names the generation to read), lock, gen-000001/{statements/,texts.zst}. A
// generation is published by renaming a new CURRENT over the old one.

/// The folder of one complete state of the index.
struct Generation {
  std::filesystem::path folder;
  [[nodiscard]] std::filesystem::path statements() const { return folder / "statements"; }
  [[nodiscard]] std::filesystem::path texts() const { return folder / "texts.zst"; }
  friend bool operator==(const Generation&, const Generation&) = default;
};

/// Errors: index_missing, with a hint; corrupt if CURRENT names nothing.
[[nodiscard]] Result<Generation> current_generation(const std::filesystem::path& index);

/// Errors: index_missing if the folder holds things that are no part of an index: none is made there.
[[nodiscard]] Status check_free(const std::filesystem::path& index);

/// The first generation of a new index; not visible until `publish`. What an interrupted attempt left is
/// thrown away.
[[nodiscard]] Result<Generation> make_first_generation(const std::filesystem::path& index);

/// The folder for the generation after `current` (or for the first), not made yet.
[[nodiscard]] Generation next_generation(const std::filesystem::path& index,
                                         const std::optional<Generation>& current);

/// Throws away generations that nobody can be reading any more: those never published, and those replaced
/// longer ago than a query lasts. For the holder of the lock. Failures are left to the next one.
void remove_stale_generations(const std::filesystem::path& index, const Generation& current);

/// Where a bulk build keeps its log and its parts until it is published.
[[nodiscard]] std::filesystem::path bulk_folder(const std::filesystem::path& index);

/// Writes what the system still holds of a folder's files to the disk. Errors: io.
[[nodiscard]] Status sync_folder(const std::filesystem::path& folder);

[[nodiscard]] Status publish(const std::filesystem::path& index, const Generation& generation);

/// Held by the one writer, on the whole index; the system frees it when the process ends, however it ends.
class IndexLock {
 public:
  /// Errors: index_locked, naming the process that holds it and since when; io.
  [[nodiscard]] static Result<IndexLock> acquire(const std::filesystem::path& index);
  IndexLock(IndexLock&& other) noexcept;
  IndexLock& operator=(IndexLock&& other) noexcept;
  ~IndexLock();

 private:
  explicit IndexLock(int fd) : fd_(fd) {}
  int fd_ = -1;
};

}  // namespace onrecord

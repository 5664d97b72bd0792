#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"

namespace onrecord {

/// Sorts more entries than fit into memory: sorted runs on disk, merged at the end. Ordered by the bytes of
/// the key, then of the value.
class SortedRuns {
 public:
  /// Runs are written to `path` + a number, when `memory` bytes of entries are waiting.
  SortedRuns(std::filesystem::path path, std::size_t memory);
  SortedRuns(SortedRuns&&) noexcept;
  SortedRuns& operator=(SortedRuns&&) noexcept;
  ~SortedRuns();

  /// Errors: io.
  [[nodiscard]] Status add(std::string_view key, std::string_view value);
  [[nodiscard]] std::uint64_t size() const;

  /// Ends adding.
  [[nodiscard]] Status sort();
  /// The next entry in order, valid until the next call; false at the end. Errors: io.
  struct Entry {
    std::string_view key;
    std::string_view value;
  };
  [[nodiscard]] Result<bool> next(Entry& entry);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

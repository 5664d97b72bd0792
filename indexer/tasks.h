#pragma once
#include <atomic>

#include "indexer/console.h"
#include "indexer/options.h"

namespace onrecord {

/// What `indexer` can be asked to do. Each gives the exit code; `stop` is set by Ctrl-C, and what was read by
/// then is kept.
[[nodiscard]] int extract_records(const IndexerOptions& options, Console& console,
                                  const std::atomic<bool>& stop);
[[nodiscard]] int keep_index(const IndexerOptions& options, Console& console, const std::atomic<bool>& stop);
[[nodiscard]] int check_whole_index(const IndexerOptions& options, Console& console);
[[nodiscard]] int say_stats(const IndexerOptions& options, Console& console);
[[nodiscard]] int compact_index(const IndexerOptions& options, Console& console,
                                const std::atomic<bool>& stop);

}  // namespace onrecord

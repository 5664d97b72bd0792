#pragma once
#include <chrono>
#include <string>

#include "indexer/pipeline/run.h"

namespace onrecord {

/// The report of a run as one JSON object (docs/indexing.md): when and how long, the totals, what each source
/// brought by day and which days are missing, and the first of the rejects.
[[nodiscard]] std::string run_report(const RunOutcome& outcome, std::chrono::system_clock::time_point begun,
                                     std::chrono::system_clock::time_point ended);

}  // namespace onrecord

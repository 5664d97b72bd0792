#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "The inquiry found that", "researchers have found": what they publish.
[[nodiscard]] bool is_finding(const CueSite& site);

/// "The judge held that": what a court rules, while others only think it.
[[nodiscard]] bool is_holding(const CueSite& site);

}  // namespace onrecord::extract

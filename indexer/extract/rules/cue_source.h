#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// Whose words they are: sets the report's source, or who was told.
void find_source(const CueSite& site, Report& report);

/// "the committee was told", "the court was told": whoever was told is the addressee, nobody the speaker.
[[nodiscard]] bool find_hearer(const CueSite& site, Report& report);

/// How far a verb reaches over a "quoted N as saying".
inline constexpr TokenIndex kCitingReach = 16;

}  // namespace onrecord::extract

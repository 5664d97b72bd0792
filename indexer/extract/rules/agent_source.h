#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "was told by N": who stands behind the participle is the source, and the tag's end. False without one.
[[nodiscard]] bool find_agent(const CueSite& site, Report& report);

// Rows of the tables in cue_source.cpp: passives, and what is only said to have been said.

/// "The plan was called “late” by N", "N has been accused of theft by M": the agent behind the content.
[[nodiscard]] bool agent_at_end(const CueSite& site, Report& report);

/// "N is understood to have told aides that C": N.
[[nodiscard]] bool said_to_have_said(const CueSite& site, Report& report);

}  // namespace onrecord::extract

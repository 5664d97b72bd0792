#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// What a construction makes of a cue.
enum class Match : std::uint8_t {
  other,   ///< it is not this construction
  none,    ///< it is, and reports nothing
  report,  ///< it is, and the report is complete
};

/// Constructions that are known by the words around the cue, before its subject is looked for.
[[nodiscard]] Match pattern_at_cue(const CueSite& site, Report& report);

/// Constructions that are known by the word in front of the source.
[[nodiscard]] Match pattern_at_source(const CueSite& site, Report& report);

}  // namespace onrecord::extract

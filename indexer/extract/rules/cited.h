#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "N reported that C, citing two officers", "C, N reported, citing a letter": the words are theirs whom an
/// outlet cites, and it passes them on.
void credit_cited(const CueSite& site, Report& report);

}  // namespace onrecord::extract

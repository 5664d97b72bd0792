#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// The content in front of the tag, if there is one. Sets the source where the tag is inverted (“…,” said N).
void find_left(const CueSite& site, Report& report);

}  // namespace onrecord::extract

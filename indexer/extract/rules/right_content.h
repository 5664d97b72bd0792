#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// The content behind the tag, with the addressee and the particle: the first thing behind "S V" or "V S"
/// that begins one: that, a quotation, a colon, a clause, an indirect question, an infinitive behind an
/// addressee, or the complement of the verb.
void find_right(const CueSite& site, Report& report);

}  // namespace onrecord::extract

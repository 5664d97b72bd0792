#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "N reported that C, citing two officers", "C, N reported, citing a letter": the words are theirs whom an
/// outlet cites, and it passes them on.
void credit_cited(const CueSite& site, Report& report);

/// "N quoted S as saying", "S was quoted by N as saying", with the verb at `verb`: the outlet N passes it on.
void credit_quoting(const CueSite& site, Report& report, TokenIndex verb);

}  // namespace onrecord::extract

#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The last token of a dateline or time stamp that opens a paragraph: "OLDTOWN, May 3 (Reuters) -",
/// "NEW DELHI, Jul 22 (BW)", "Lusaka –", "5:12pm —". What stands behind it is a sentence of its own. Needs
/// tokens and their words, no word classes.
std::optional<TokenIndex> dateline_end(const Text& text, TokenIndex paragraph_start);

}  // namespace onrecord::extract

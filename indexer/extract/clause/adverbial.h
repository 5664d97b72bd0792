#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// "N at first |denied", "N, a nurse, after the vote |said", "The council the next day |told": the last token
/// of the subject in front of the adverbial that ends at `last`; `last` where none does. Nothing before
/// `first`, where the sentence begins, is looked at.
[[nodiscard]] TokenIndex before_adverbial(const Text& text, TokenIndex last, TokenIndex first);

}  // namespace onrecord::extract

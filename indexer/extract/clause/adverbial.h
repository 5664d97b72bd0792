#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// "N at first |denied", "N, a nurse, after the vote |said", "The council the next day |told": the last token
/// of the subject in front of the adverbial that ends at `last`; `last` where none does. Nothing before
/// `first`, where the sentence begins, is looked at.
[[nodiscard]] TokenIndex before_adverbial(const Text& text, TokenIndex last, TokenIndex first);

/// "said |that evening that", "denied |at first it had": the token behind the adverbial that begins at
/// `first`; `first` where none does. Nothing behind `last`, where the sentence ends, is looked at.
[[nodiscard]] TokenIndex behind_adverbial(const Text& text, TokenIndex first, TokenIndex last);

/// "two days ago", "a week later"
[[nodiscard]] bool tells_how_long_ago(const Text& text, TokenIndex i);

/// "outside court", "inside the hall": the word that opens a place, unless it says what a noun is like
/// ("outside help").
[[nodiscard]] bool opens_place(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

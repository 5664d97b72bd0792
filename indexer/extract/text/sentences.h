#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Longer sentences are cut, so that every rule is bounded whatever the text.
inline constexpr TokenIndex kLongestSentence = 1000;

/// Numbers the sentences. A sentence ends with its paragraph, or after . ! ? … (and
/// closing marks) before a capital, digit or opening mark; not behind an abbreviation unless a word that
/// opens sentences follows; not between `?”` and the name that says it.
void find_sentences(Text& text);

/// "… | The Leyton Post", "… - BBC News": does what a site puts behind its headline begin at `i`? It is a
/// sentence of its own.
[[nodiscard]] bool begins_headline_tail(const Text& text, TokenIndex i);

/// Does the sentence end with . ! ? or …, closing marks behind it or none? Headlines do not.
[[nodiscard]] bool has_end_mark(const Text& text, Range sentence);

}  // namespace onrecord::extract

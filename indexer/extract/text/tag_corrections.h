#pragma once
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// What token `i`, not its sentence's first, tells of the classes of the tokens before it: "advocates say"
/// was no verb, "at least 12" is all a number.
void correct_tags_before(Text& text, TokenIndex i);

/// "begged her to", "told her that", "blamed her.": no noun follows, so it is no possessive.
[[nodiscard]] bool is_behind_object(const Token& next);

/// "40", "dozens", "half"; false behind the text's end.
[[nodiscard]] inline bool is_quantity(const Text& text, TokenIndex i) {
  return i < text.size() && (text[i].initial == Initial::digit || text[i].in(WordSet::quantity));
}

/// "Okafor Says", "Grant Wins Praise", "Grant Still Says": behind what may be a first name or a surname, a
/// verb or its adverb.
[[nodiscard]] bool is_verb_behind_name(const Token& token);

}  // namespace onrecord::extract

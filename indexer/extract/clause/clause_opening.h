#pragma once
#include <optional>

#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// The first token of the phrase that opens the clause before `end` (a verb group, or the comma before one),
/// if all between only describes it: "N, 33, of F, G, said", "Supporters of the plan to close F said", "The
/// judges who ruled that N may go said". That phrase is the verb's subject, however near another stands: it
/// would have no verb else. `end` is no sentence's first token.
[[nodiscard]] std::optional<TokenIndex> phrase_that_opens(const Text& text, TokenIndex end);

/// "the day that footage emerged", "Ohio, where he won": has each finite verb in `range` a relative or
/// reported clause of its own, so that no main clause stands there? `range` does not begin its sentence.
[[nodiscard]] bool is_phrase_with_clauses(const Text& text, Range range);

}  // namespace onrecord::extract

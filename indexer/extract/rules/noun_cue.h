#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// "X's claim that C", "an accusation by X that C", "his denial that C", with the noun at token `i`. Only
/// where the source is named.
[[nodiscard]] std::optional<Attribution> noun_cue(const Text& text, TokenIndex i);

/// "N’s claim that M lost money has been rejected": the clause ends before the verb of the sentence.
[[nodiscard]] TokenIndex before_main_verb(const Text& text, Range content);

/// "Despite N’s claim that C, the vote went ahead": the clause ends before the comma and the main clause;
/// `has_verb` unless it is but a phrase ("accusing him of theft").
[[nodiscard]] TokenIndex before_main_clause(const Text& text, Range content, bool has_verb);

/// "Amid claims …", "Told by N …", "Following a statement accusing …": does token i stand in the phrase that
/// opens its sentence?
[[nodiscard]] bool is_in_fronted_phrase(const Text& text, TokenIndex i);

}  // namespace onrecord::extract

#pragma once
#include "common/base/result.h"
#include "searcher/query/ast.h"
#include "searcher/query/lexer.h"

namespace onrecord::query {

/// Makes the condition that a field token states and checks its value against the field's kind: choices
/// against the model's enums (case ignored, written in lower case in the leaf), dates and numbers as ranges.
/// Quotes make a phrase for fields of words and only group for the others. Errors (bad_query, at the name or
/// the value): unknown field with the nearest one, missing or bad value.
[[nodiscard]] Result<Leaf> read_field(const Token& token);

/// A condition on a field of names, words or keywords from words that are known to be plain.
[[nodiscard]] Leaf plain_leaf(Field field, std::string text);

/// A condition on a date; its text is the shortest form of the period in the field language ("2022-02",
/// "2022-02-01..").
[[nodiscard]] Leaf date_leaf(Field field, const Period& period);

}  // namespace onrecord::query

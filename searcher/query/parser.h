#pragma once
#include <cstddef>
#include <string_view>

#include "common/base/result.h"
#include "searcher/query/ast.h"

namespace onrecord::query {

/// How deep brackets, NOT and XOR may nest.
inline constexpr int kMaxDepth = 64;

/// Reads the field language (docs/query-language.md) from byte `from` of `query` on:
///
///   any      = either { OR either }            either = both { XOR both }        both = sequence { AND
///   sequence } sequence = { [NOT | -] nearness }          nearness = primary { NEAR/n primary } | primary {
///   ADJ/n primary } primary  = word | word* | "phrase" | field:value | * | ( any )
///
/// In a sequence fields of the same name OR, all else must be met together. The tree is canonical: groups
/// have at least two members, an all_of holds no all_of, an any_of no any_of. Never fails but with bad_query
/// and a span.
[[nodiscard]] Result<Node> parse(std::string_view query, std::size_t from = 0);

/// Joins conditions: members of an all_of among them become members of the result; a single one is the result
/// itself.
[[nodiscard]] Node join(Op op, std::vector<Node> members);

}  // namespace onrecord::query

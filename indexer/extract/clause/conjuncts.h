#pragma once
#include <optional>
#include <vector>

#include "indexer/extract/text/token.h"

// Several who speak together: "N, M and F said", "N, 34, and her sister, M, said".
namespace onrecord::extract {

/// Those of a list that is all of the range; none where it is no list.
[[nodiscard]] std::vector<Range> conjuncts_of(const Text& text, Range source);

/// The list that begins its clause and ends in front of the verb group, if there are marks in it ("N, M and
/// F").
[[nodiscard]] std::optional<Range> list_before(const Text& text, TokenIndex group);

/// The list from `first` on that ends a tag: no verb follows.
[[nodiscard]] std::optional<Range> list_behind(const Text& text, TokenIndex first);

}  // namespace onrecord::extract

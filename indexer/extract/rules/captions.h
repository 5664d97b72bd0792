#pragma once
#include <span>
#include <vector>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/text/token.h"

namespace onrecord::extract {

/// Quotations whose speaker stands beside them without a verb: "N, the mayor: “…”" as a paragraph, "“…” — N,
/// the mayor", and a post above its signature ("— N (@n) April 21").
[[nodiscard]] std::vector<Attribution> find_captions(const Text& text, std::span<const Range> paragraphs);

/// Whom a label in front of a quotation names ("The spokesman to the channel: “C”", "From a post by N: “C”");
/// nobody where it has a verb.
[[nodiscard]] std::optional<Range> name_in_caption(const Text& text, Range caption);

}  // namespace onrecord::extract

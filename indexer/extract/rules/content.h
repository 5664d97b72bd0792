#pragma once
#include <optional>

#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/clause/clause.h"

namespace onrecord::extract {

/// Content that stands before a tag, and whether it is a quotation or a clause.
struct LeftContent {
  Range range;
  LeftSide side = LeftSide::none;
  bool interrupted = false;  ///< a part without a main clause: the tag stands inside the sentence
  TokenIndex resumes = 0;    ///< the comma behind a tag that interrupts, behind which the content goes on
};

/// The content that ends right before token `tag` (the first of "S V" or "V S") with the cue at `cue`: a
/// quotation from its start or its sentence's start, or the clause before a comma or dash (extraction.md
/// 7).
[[nodiscard]] std::optional<LeftContent> content_before(const Text& text, TokenIndex tag, TokenIndex cue);

/// The last token of a content that starts at `start` and belongs to the cue at `cue` (extraction.md 7).
/// A `complement` ("praised N for “Q” after …") ends with its quotation where the report goes on.
[[nodiscard]] TokenIndex content_end(const Text& text, TokenIndex start, TokenIndex cue,
                                     bool complement = false);

/// "DRIVING THE DAY: C", "By the numbers: C": where the clause begins behind the label; `first` if there is
/// none.
[[nodiscard]] TokenIndex behind_label(const Text& text, TokenIndex first, TokenIndex end);

/// "As the parade rolled by, CNN reported …", "In May, as it rolled by, …": a subordinate clause or phrase
/// without a main clause.
[[nodiscard]] bool is_subordinate_only(const Text& text, Range left);

/// A mark that a quotation ends with in front of its tag: “…,” said N.
[[nodiscard]] bool is_tag_mark(const Token& token);

/// Does a quotation of whole sentences open at `mark` and end its own? “Nobody rang.”, not “a disgrace”.
[[nodiscard]] bool opens_whole_quotation(const Text& text, TokenIndex mark);

/// Without punctuation at its edges.
[[nodiscard]] Range trim(const Text& text, Range range);

}  // namespace onrecord::extract

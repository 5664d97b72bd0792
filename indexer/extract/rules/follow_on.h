#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "“C,” N said, and her husband cut in.": somebody else is the subject of the sentence's last clause, so
/// that a quotation behind it may be either's.
[[nodiscard]] bool somebody_takes_over(const Text& text, Range sentence);

/// "shook his head", "raised an eyebrow": does the verb with what stands up to `end` tell a gesture, which
/// leads to the words of whoever makes it?
[[nodiscard]] bool is_gesture(const Text& text, TokenIndex verb, TokenIndex end);

/// "He said:" and a quotation in the next paragraph, with those that continue it.
void find_next_paragraph(const CueSite& site, Report& report);

/// “C1,” S said. “C2”: the next quotation of the paragraph goes on, unless it has a tag of its own.
void join_follow_on(const CueSite& site, Report& report);

}  // namespace onrecord::extract

#pragma once
#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// The content in front of the tag, if there is one. Sets the source where the tag is inverted (“…,” said N).
void find_left(const CueSite& site, Report& report);

/// Has it no verb of its own? "The decision to close 20 schools", "In a bid to stop it"
[[nodiscard]] bool is_verbless(const Text& text, Range left);

/// "What do they talk about? Football, she says.", "She asked how long it took. An hour, he said.": does the
/// sentence in front ask?
[[nodiscard]] bool is_asked_before(const CueSite& site);

/// "C, said N": the content in front of an inverted tag; false if there is none.
[[nodiscard]] bool before_inverted(const CueSite& site, Report& report);

}  // namespace onrecord::extract

#pragma once
#include <optional>
#include <vector>

#include "indexer/extract/rules/cue_site.h"

namespace onrecord::extract {

/// "N was more hopeful.", "But N, 51, shook his head.", "Next came N.": does the sentence, which reports
/// nothing, give the floor to somebody else than `source`, for all that the names tell?
[[nodiscard]] bool somebody_else_takes_floor(const Text& text, Range sentence,
                                             const std::optional<Range>& source);

/// "got a text from N: “C”", "N was not so sure. “C”": whom the sentence in front gives the quotation, where
/// nothing of it is `reported` (of each token: does it stand in a cue or content?).
[[nodiscard]] std::optional<Range> who_is_introduced(const Text& text, Range quote,
                                                     const std::vector<bool>& reported);

/// “Is it safe?” asked N. ¶ “Yes,” said M. ¶ “Since when?”: M, who `answered`, does not ask.
[[nodiscard]] bool asks_back(const Text& text, std::size_t quote, const Attribution& asked,
                             const Attribution& answered);

/// "wrote “The Quiet Sea.”", "named her boat “Bella”", "Locals call it “the Snake”": a title or a name.
[[nodiscard]] bool is_given_name(const CueSite& site, const Report& report);

/// "laughed when N said: “C”", "remembers N telling her: “C”": the quotation is another cue’s.
[[nodiscard]] bool is_others_quotation(const CueSite& site, const Report& report);

}  // namespace onrecord::extract

#pragma once
#include <vector>

#include "common/model/enums.h"
#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// The content of an attribution as the record wants it: tokens without the quotation marks around each part,
/// a leading "that" and the comma before the tag. Parts that hold nothing are left out.
[[nodiscard]] std::vector<Range> clean_content(const Text& text, const Attribution& attribution);

/// Does it open what may stand between "that," and the next comma ("that, in Oldtown, C")? Not "that, too".
[[nodiscard]] bool may_open_aside(const Token& token);

/// direct if all words stand in quotation marks, mixed if some, else indirect. The marks of quotation
/// `around` (its number as in Token; 0 for none), in which the whole statement is reported, do not count.
[[nodiscard]] StatementKind kind_of(const Text& text, const std::vector<Range>& content,
                                    std::uint32_t around);

/// negative where the cue denies or the first clause of the content is negated.
[[nodiscard]] Polarity polarity_of(const Text& text, const Attribution& attribution,
                                   const std::vector<Range>& content);

}  // namespace onrecord::extract

#pragma once
#include <optional>
#include <string_view>

#include "common/base/date.h"
#include "common/base/result.h"
#include "searcher/query/ast.h"
#include "searcher/query/speaker_lookup.h"

namespace onrecord::query {

/// Reads a question in plain English by the frames of frame_table.h, with the field terms behind it; nothing
/// if none fits. `text` must be valid UTF-8. X becomes speaker: conditions (several: any of them), Y a soft
/// about: condition (quoted parts of it phrases), dates said: conditions; words without a place become one
/// soft condition on the content. Errors: those of the field terms behind.
[[nodiscard]] std::optional<Result<Question>> read_frame(std::string_view text, const Date& today,
                                                         const SpeakerLookup& lookup);

}  // namespace onrecord::query

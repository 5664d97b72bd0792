#pragma once
#include <string_view>

#include "common/base/date.h"
#include "common/base/result.h"
#include "searcher/query/ast.h"
#include "searcher/query/speaker_lookup.h"

namespace onrecord::query {

/// Reads what a user typed: a question in plain English if it fits a frame (frames.h), else the field
/// language (parser.h). `today` anchors relative dates. The root of a frame is an all_of of its parts (or the
/// only one); the field terms behind a question filter it and stand behind them. Errors: bad_query with a
/// span, never anything else; work is bounded on any input.
[[nodiscard]] Result<Question> read_question(std::string_view text, const Date& today,
                                             const SpeakerLookup& lookup);

}  // namespace onrecord::query

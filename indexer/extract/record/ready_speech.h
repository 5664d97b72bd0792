#pragma once
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/topics/tagger.h"
#include "indexer/extract/record/assembler.h"

namespace onrecord::extract {

/// Ready-made speech (statement.md section 3): each paragraph is one direct statement of the given speaker;
/// what was found `inside` is nested, via the speaker; the debate's heading is a carried-over topic. In text
/// order, outer before inner.
[[nodiscard]] std::vector<Statement> speech_statements(const Document& document, const Text& text,
                                                       const Parts& parts, std::vector<Statement> inside,
                                                       const TopicTagger& topics);

}  // namespace onrecord::extract

#pragma once
#include <span>
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

/// The turns of an interview whose questions stand in paragraphs of their own and whose answers follow
/// without a label ("Five minutes with N ¶ Is it dangerous? ¶ I never think of it."): the answers are those
/// of the only one whom the paragraphs in front name, the questions of whoever the head calls the
/// interviewer, else nobody’s. Nothing where fewer than three questions stand so, where the answers are not
/// in the first person, or where nobody or several are named. In text order.
[[nodiscard]] std::vector<Attribution> find_unlabelled_interview(const Text& text,
                                                                 std::span<const Range> paragraphs);

}  // namespace onrecord::extract

#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "indexer/extract/clause/attribution.h"

namespace onrecord::extract {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

/// Which attribution holds each quotation. One inside it ("“I told him …,” she said") owns nothing.
[[nodiscard]] std::vector<std::size_t> owners(const Text& text, const std::vector<Attribution>& found);

/// “C. ¶ “D. ¶ “E,” S said: whose tag stands in the last paragraph of the quotation that goes on from `q`.
[[nodiscard]] std::optional<std::size_t> owner_below(const Text& text, const std::vector<Attribution>& found,
                                                     const std::vector<std::size_t>& owner, std::size_t q);

/// “Do you have her name?” ¶ “I do not.”; N asked what he did. “I put it back,” he said. ¶ “You put it
/// back?”: who of two that talk to each other has the word in quotation `q`.
[[nodiscard]] std::optional<Range> who_answers(const Text& text, const std::vector<Attribution>& found,
                                               const std::vector<std::size_t>& owner, std::size_t q);

}  // namespace onrecord::extract

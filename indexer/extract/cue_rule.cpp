#include "indexer/extract/cue_rule.h"

#include "indexer/extract/cue_patterns.h"
#include "indexer/extract/cue_refusals.h"
#include "indexer/extract/cue_source.h"
#include "indexer/extract/follow_on.h"
#include "indexer/extract/left_content.h"
#include "indexer/extract/right_content.h"

namespace onrecord::extract {

/// Step by step: whose words, what stands in front, what stands behind. Between the steps some constructions
/// are known as a whole, and some are known to report nothing.
std::optional<Attribution> cue_rule(const Text& text, const CueUse& use,
                                    const std::vector<Attribution>& found) {
  const CueSite site(text, use, found);
  Report report(site);
  const auto refused = [&](Stage stage) { return refusal(stage, site, report) != nullptr; };
  const auto whole = [&](Match match) {
    return match == Match::report ? std::optional(std::move(report.made)) : std::nullopt;
  };
  if (refused(Stage::cue)) return std::nullopt;
  if (const Match match = pattern_at_cue(site, report); match != Match::other) return whole(match);
  find_source(site, report);
  if (refused(Stage::source)) return std::nullopt;
  if (const Match match = pattern_at_source(site, report); match != Match::other) return whole(match);
  find_left(site, report);
  if (refused(Stage::left)) return std::nullopt;
  find_right(site, report);
  if (report.made.content.empty()) find_next_paragraph(site, report);
  if (refused(Stage::content)) return std::nullopt;
  join_follow_on(site, report);
  return std::move(report.made);
}

}  // namespace onrecord::extract

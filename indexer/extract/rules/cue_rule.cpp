#include "indexer/extract/rules/cue_rule.h"

#include "indexer/extract/rules/cited.h"
#include "indexer/extract/rules/cue_patterns.h"
#include "indexer/extract/rules/cue_refusals.h"
#include "indexer/extract/rules/cue_source.h"
#include "indexer/extract/rules/follow_on.h"
#include "indexer/extract/rules/left_content.h"
#include "indexer/extract/rules/right_content.h"

namespace onrecord::extract {

/// Step by step: whose words, what stands in front, what stands behind. Between the steps some constructions
/// are known as a whole, and some are known to report nothing.
Ruling cue_rule(const Text& text, const CueUse& use, const std::vector<Attribution>& found) {
  const CueSite site(text, use, found);
  Report report(site);
  const auto ruling = [&](Match match) {
    return match == Match::report ? Ruling{std::move(report.made), {}} : Ruling{};
  };
  if (const Refusal* no = refusal(Stage::cue, site, report)) return {std::nullopt, no->name};
  if (const Match match = pattern_at_cue(site, report); match != Match::other) return ruling(match);
  find_source(site, report);
  if (const Refusal* no = refusal(Stage::source, site, report)) return {std::nullopt, no->name};
  if (const Match match = pattern_at_source(site, report); match != Match::other) return ruling(match);
  find_left(site, report);
  if (const Refusal* no = refusal(Stage::left, site, report)) return {std::nullopt, no->name};
  find_right(site, report);
  if (report.made.content.empty()) find_next_paragraph(site, report);
  if (const Refusal* no = refusal(Stage::content, site, report)) return {std::nullopt, no->name};
  join_follow_on(site, report);
  credit_cited(site, report);
  return ruling(Match::report);
}

}  // namespace onrecord::extract

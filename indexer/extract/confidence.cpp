#include "indexer/extract/confidence.h"

namespace onrecord::extract {
namespace {

/// Shares of contents that were right on the training articles, rounded: rules with a quotation are safest,
/// complements least.
double rule_confidence(const Attribution& attribution) {
  if (attribution.mark == Mark::turn) return .97;
  if (attribution.mark == Mark::continuation) return .85;
  if (attribution.mark == Mark::headline) return .85;
  if (attribution.left == LeftSide::quote) return .97;
  if (attribution.left == LeftSide::clause) return .8;
  switch (attribution.right) {
    case Trigger::quote:
    case Trigger::next_paragraph:
      return .95;
    case Trigger::that:
    case Trigger::mixed:
      return .92;
    case Trigger::bare:
      return .9;
    case Trigger::according_to:
    case Trigger::colon:
      return .88;
    case Trigger::question:
    case Trigger::addressee:
      return .85;
    case Trigger::complement:
      return .7;
    default:
      return .75;
  }
}

}  // namespace

double confidence_of(const Attribution& attribution, const Resolved& speaker) {
  const double who = speaker.kind == SpeakerKind::unknown ? .6 : speaker.certainty;
  const double depth = attribution.nested ? .95 : 1;
  return rule_confidence(attribution) * who * depth;
}

}  // namespace onrecord::extract

#include "indexer/extract/record/confidence.h"

namespace onrecord::extract {
namespace {

/// How often the speaker was the right one where the rule found words that are somebody's, on the training
/// articles and the own gold, rounded: rules with a quotation are safest, participles and nouns least.
double rule_confidence(const Attribution& attribution) {
  switch (attribution.mark) {
    case Mark::turn:
      return .97;
    case Mark::caption:
    case Mark::according_to:
      return .92;
    case Mark::headline:
      return .88;
    case Mark::phrase:
      return .85;
    case Mark::continuation:
      return .7;
    case Mark::noun:
      return .65;
    case Mark::verb:
      break;
  }
  if (attribution.left == LeftSide::quote) return .98;
  if (attribution.left == LeftSide::clause) return attribution.right == Trigger::resumed_clause ? .95 : .935;
  const bool participle = attribution.form == CueForm::participle;
  switch (attribution.right) {
    case Trigger::quote:
    case Trigger::next_paragraph:
    case Trigger::colon:
    case Trigger::that:
    case Trigger::bare:
    case Trigger::mixed:
      return participle ? .915 : .93;
    case Trigger::question:
      return .9;
    case Trigger::complement:
      return participle ? .75 : .915;
    default:
      return .72;
  }
}

}  // namespace

double confidence_of(const Attribution& attribution, const Resolved& speaker) {
  const double who = speaker.kind == SpeakerKind::unknown ? .6 : speaker.certainty;
  const double depth = attribution.nested ? .95 : 1;
  return rule_confidence(attribution) * who * depth;
}

}  // namespace onrecord::extract

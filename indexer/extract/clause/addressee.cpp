#include "indexer/extract/clause/addressee.h"

namespace onrecord::extract {
namespace {

/// "“…,” she told reporters": whom, where the content stands in front.
std::optional<Range> told_behind(const Text& text, const Attribution& attribution) {
  if (attribution.left == LeftSide::none || !attribution.lemma ||
      !attribution.lemma->has(CueTrait::telling) || !attribution.source ||
      attribution.source->first > attribution.cue.first)
    return std::nullopt;
  const TokenIndex first = attribution.cue.last + 1;
  const TokenIndex last = text.sentence_of(attribution.cue.last).last;
  TokenIndex end = first;
  while (end <= last && text[end].in(kNounPhrase) && !text[end].in(WordSet::time) &&
         !attribution.content_holds(end) && !text[end].is("that"))
    ++end;
  return end > first ? std::optional(Range{first, end - 1}) : std::nullopt;
}

}  // namespace

std::optional<Range> addressee_of(const Text& text, const Attribution& attribution) {
  return attribution.addressee ? attribution.addressee : told_behind(text, attribution);
}

}  // namespace onrecord::extract

#include "indexer/extract/rules.h"

#include "indexer/extract/according_to.h"
#include "indexer/extract/cue_rule.h"

namespace onrecord::extract {
namespace {

/// Cues inside longer quotations belong to the quoted person's own words.
constexpr TokenIndex kLongestQuotedCue = 6;

bool is_inside_long_quote(const Text& text, TokenIndex i) {
  if (!text[i].quote) return false;
  const Range quote = text.quote_of(i);
  return quote.last - quote.first > kLongestQuotedCue;
}

}  // namespace

std::vector<Attribution> find_attributions(const Text& text) {
  std::vector<Attribution> found;
  for (TokenIndex i = 0; i < text.size(); ++i) {
    if (text[i].is("according")) {
      if (auto attribution = according_to(text, i)) found.push_back(std::move(*attribution));
      continue;
    }
    if (!text[i].word->cue || is_inside_long_quote(text, i)) continue;
    if (const auto use = find_cue(text, i))
      if (auto attribution = CueRule(text, *use, found).apply()) found.push_back(std::move(*attribution));
  }
  return found;
}

}  // namespace onrecord::extract

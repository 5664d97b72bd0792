#include "indexer/extract/record/trace.h"

#include <array>

namespace onrecord::extract {
namespace {

constexpr std::array<std::string_view, 8> kMarks{"verb", "according_to", "noun",    "phrase",
                                                 "turn", "headline",     "caption", "continuation"};
constexpr std::array<std::string_view, 3> kLefts{"none", "quote", "clause"};
constexpr std::array<std::string_view, 13> kTriggers{
    "none",      "that",       "quote",         "colon",          "bare",           "mixed",       "question",
    "addressee", "complement", "resumed_quote", "resumed_clause", "next_paragraph", "according_to"};
constexpr std::array<std::string_view, 5> kForms{"finite", "participle", "progressive", "infinitive",
                                                 "passive"};

template <class Enum, std::size_t N>
std::string name_of(Enum value, const std::array<std::string_view, N>& names) {
  return std::string(names[static_cast<std::size_t>(value)]);
}

/// "the/D former/J minister/N": the tokens with their classes.
std::string tagged(const Text& text, Range range) {
  std::string out;
  for (TokenIndex i = range.first; i <= range.last; ++i) {
    if (!out.empty()) out += ' ';
    out += text.text(i);
    out += '/';
    out += static_cast<char>(text[i].pos);
  }
  return out;
}

}  // namespace

Trace trace_of(const Text& text, const Cast& cast, const Attribution& attribution, const Resolved& speaker) {
  Trace trace;
  trace.rule = name_of(attribution.mark, kMarks);
  trace.left = name_of(attribution.left, kLefts);
  trace.right = name_of(attribution.right, kTriggers);
  if (attribution.has_cue()) {
    trace.form = name_of(attribution.form, kForms);
    trace.cue = tagged(text, attribution.cue);
  }
  if (attribution.source) trace.source = tagged(text, *attribution.source);
  trace.certainty = speaker.certainty;
  for (const PersonIndex rival : speaker.rivals) trace.rivals.push_back(cast[rival].name);
  return trace;
}

}  // namespace onrecord::extract

#include "indexer/extract/rules/quote_owners.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"

namespace onrecord::extract {

std::vector<std::size_t> owners(const Text& text, const std::vector<Attribution>& found) {
  std::vector<std::size_t> owner(text.quotes.size(), kNobody);
  for (std::size_t a = 0; a < found.size(); ++a)
    for (const Range range : found[a].content)
      for (TokenIndex i = range.first; i <= range.last; ++i)
        if (text[i].quote && text[i].quote != text[found[a].cue.last].quote) owner[text[i].quote - 1] = a;
  return owner;
}

std::optional<std::size_t> owner_below(const Text& text, const std::vector<Attribution>& found,
                                       const std::vector<std::size_t>& owner, std::size_t q) {
  constexpr std::size_t kMost = 12;  // paragraphs
  std::size_t last = q;
  while (last + 1 < text.quotes.size() && last - q < kMost && owner[last] == kNobody &&
         text.quotes[last].end == Quote::End::continued &&
         text.text(text.quotes[q].range.first) == text.text(text.quotes[last + 1].range.first))
    ++last;
  const bool tagged = last > q && owner[last] != kNobody && found[owner[last]].left == LeftSide::quote;
  return tagged ? std::optional(owner[last]) : std::nullopt;
}

namespace {

bool is_pronoun(const Text& text, Range source) {
  return source.size() == 1 && text[source.first].in({Pos::subject_pronoun, Pos::object_pronoun});
}

bool is_question(const Text& text, Range quote) { return text[quote.last - 1].is(Symbol::question); }

/// "Do you have her name?"
bool asks_somebody(const Text& text, Range quote) {
  return is_question(text, quote) &&
         any_token(text, quote.first, quote.last, [](const Token& t) { return t.is("you") || t.is("your"); });
}

}  // namespace

std::optional<Range> who_answers(const Text& text, const std::vector<Attribution>& found,
                                 const std::vector<std::size_t>& owner, std::size_t q) {
  constexpr TokenIndex kLongest = 20;
  constexpr std::uint32_t kParagraphs = 2;
  if (q == 0 || owner[q - 1] == kNobody || !found[owner[q - 1]].source) return std::nullopt;
  const Range quote = text.quotes[q].range, last = text.quotes[q - 1].range;
  const Range spoke = *found[owner[q - 1]].source;
  const bool alone = text.begins_paragraph(quote.first) && text.ends_paragraph(quote.last) &&
                     text[quote.first].paragraph == text[last.first].paragraph + 1;
  const bool back = asks_somebody(text, quote) && !is_question(text, last);
  const bool answer = asks_somebody(text, last) && !is_question(text, quote) && !is_pronoun(text, spoke);
  if (!alone || quote.size() > kLongest || (!back && !answer)) return std::nullopt;
  constexpr std::size_t kReach = 32;  // attributions beside the last speaker's
  const std::size_t at = owner[q - 1], end = std::min(found.size(), at + kReach);
  const Attribution* partner = nullptr;
  for (std::size_t i = at > kReach ? at - kReach : 0; i < end; ++i) {
    const Attribution& one = found[i];
    const Token& cue = text[one.cue.last];
    const bool near =
        one.cue.last < quote.first && cue.paragraph + kParagraphs >= text[quote.first].paragraph;
    if (!near || !one.source || cue.quote || is_pronoun(text, *one.source) ||
        text[one.source->last].word == text[spoke.last].word || (back && one.act() != Act::ask))
      continue;
    if (!partner || partner->cue.last < one.cue.last) partner = &one;
  }
  return partner ? partner->source : std::nullopt;
}

}  // namespace onrecord::extract

#include "indexer/extract/rules/quote_owners.h"

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

}  // namespace onrecord::extract

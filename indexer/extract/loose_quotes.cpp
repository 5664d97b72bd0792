#include "indexer/extract/loose_quotes.h"

#include <algorithm>

namespace onrecord::extract {
namespace {

constexpr TokenIndex kShortest = 5;

/// Does the quotation stand alone in its paragraph, or does it end it behind a whole sentence?
bool stands_alone(const Text& text, Range quote) {
  const bool starts =
      quote.first == 0 || text[quote.first - 1].paragraph != text[quote.first].paragraph ||
      (text[quote.first - 1].sentence != text[quote.first].sentence && text[quote.first + 1].upper());
  const bool ends =
      quote.last + 1 == text.size() || text[quote.last + 1].paragraph != text[quote.last].paragraph;
  return starts && ends;
}

/// Sentences that an attribution's tag or content stands in: behind them its speaker may go on.
std::vector<bool> attributed_sentences(const Text& text, const std::vector<Attribution>& found) {
  std::vector<bool> attributed(text.sentences.size());
  for (const Attribution& one : found) {
    attributed[text[one.cue.last].sentence] = true;
    for (const Range range : one.content) attributed[text[range.last].sentence] = true;
  }
  return attributed;
}

/// A label ("SMITH: …") inside the marks is a transcript's.
bool begins_with_label(const Text& text, Range quote) {
  for (TokenIndex i = quote.first + 1; i < std::min(quote.last, quote.first + 5); ++i) {
    if (text[i].is(Symbol::colon)) return true;
    if (!text[i].upper()) return false;
  }
  return false;
}

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

/// Which attribution holds each quotation. One inside it ("“I told him …,” she said") owns nothing.
std::vector<std::size_t> owners(const Text& text, const std::vector<Attribution>& found) {
  std::vector<std::size_t> owner(text.quotes.size(), kNobody);
  for (std::size_t a = 0; a < found.size(); ++a)
    for (const Range range : found[a].content)
      for (TokenIndex i = range.first; i <= range.last; ++i)
        if (text[i].quote && text[i].quote != text[found[a].cue.last].quote) owner[text[i].quote - 1] = a;
  return owner;
}

}  // namespace

void add_loose_quotes(const Text& text, std::vector<Attribution>& found) {
  std::vector<std::size_t> owner = owners(text, found);
  std::vector<bool> attributed = attributed_sentences(text, found);
  for (std::size_t q = 0; q < text.quotes.size(); ++q) {
    const Range quote = text.quotes[q].range;
    if (owner[q] != kNobody || quote.size() < kShortest || !stands_alone(text, quote)) continue;
    const bool joins = q > 0 && text.quotes[q - 1].end == Quote::End::continued && owner[q - 1] != kNobody;
    if (joins) {
      found[owner[q - 1]].content.push_back(quote);
      owner[q] = owner[q - 1];
      continue;
    }
    const std::uint32_t sentence = text[quote.first].sentence;
    const bool introduced =
        sentence > 0 && attributed[sentence - 1] && !text[quote.first - 1].is(Symbol::colon);
    if (!introduced || begins_with_label(text, quote)) continue;
    attributed[text[quote.last].sentence] = true;
    owner[q] = found.size();
    Attribution one;
    one.cue = {quote.first, quote.first};
    one.mark = Mark::continuation;
    one.content.push_back(quote);
    found.push_back(std::move(one));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Attribution& a, const Attribution& b) { return a.cue.last < b.cue.last; });
}

}  // namespace onrecord::extract

#include "indexer/extract/loose_quotes.h"

#include <algorithm>

namespace onrecord::extract {
namespace {

constexpr TokenIndex kShortest = 5;

/// Does the quotation stand alone in its paragraph?
bool fills_paragraph(const Text& text, Range quote) {
  const bool starts = quote.first == 0 || text[quote.first - 1].paragraph != text[quote.first].paragraph;
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

}  // namespace

void add_loose_quotes(const Text& text, std::vector<Attribution>& found) {
  std::vector<std::size_t> owner(text.quotes.size(), found.size());  // which attribution holds each quotation
  for (std::size_t a = 0; a < found.size(); ++a)
    for (const Range range : found[a].content)
      for (TokenIndex i = range.first; i <= range.last; ++i)
        if (text[i].quote) owner[text[i].quote - 1] = a;
  std::vector<bool> attributed = attributed_sentences(text, found);
  std::vector<Attribution> loose;
  for (std::size_t q = 0; q < text.quotes.size(); ++q) {
    const Range quote = text.quotes[q].range;
    if (owner[q] < found.size() || quote.size() < kShortest || !fills_paragraph(text, quote)) continue;
    const bool joins =
        q > 0 && text.quotes[q - 1].end == Quote::End::continued && owner[q - 1] < found.size();
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
    Attribution one;
    one.cue = {quote.first, quote.first};
    one.mark = Mark::continuation;
    one.content.push_back(quote);
    loose.push_back(std::move(one));
  }
  found.insert(found.end(), std::make_move_iterator(loose.begin()), std::make_move_iterator(loose.end()));
  std::stable_sort(found.begin(), found.end(),
                   [](const Attribution& a, const Attribution& b) { return a.cue.last < b.cue.last; });
}

}  // namespace onrecord::extract

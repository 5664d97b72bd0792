#include "indexer/extract/text/letter_case.h"

#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {
namespace {

/// Is the sentence a headline whose every longer word has a capital ("Clinton Says Plan Will Fail"), so that
/// capitals tell nothing?
bool is_title_case(const Text& text, Range sentence) {
  constexpr TokenIndex kLongest = 30;
  constexpr std::size_t kLongWord = 4, kLeast = 4;
  if (sentence.size() > kLongest || has_end_mark(text, sentence)) return false;
  std::size_t capitals = 0;
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
    const Token& token = text[i];
    if (token.is(Symbol::word) && token.initial == Initial::lower && token.span.size() > kLongWord)
      return false;
    capitals += token.upper() && !token.all_upper && token.span.size() >= kLongWord;
  }
  return capitals >= kLeast;
}

}  // namespace

std::vector<bool> title_cased_sentences(const Text& text) {
  std::vector<bool> found(text.sentences.size());
  for (std::size_t s = 0; s < found.size(); ++s) found[s] = is_title_case(text, text.sentences[s]);
  return found;
}

}  // namespace onrecord::extract

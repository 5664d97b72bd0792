#include "indexer/extract/text/letter_case.h"

#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {
namespace {

/// "Won’t", with a curly mark: long in bytes only.
bool is_long(const Token& token, std::size_t length) { return token.word->lower.size() > length; }

/// "to", "for", "with": what a headline may write small.
bool is_small_word(const Token& token) {
  return token.word->closed_class != Pos::none || token.name_prefix || token.is("n't") || token.is("'s");
}

/// "Vows", "Calls", "Say": a verb that reports, with a capital.
bool is_capital_report(const Token& token) {
  const CueForms* cue = token.upper() ? token.word->cue : nullptr;
  return cue && cue->lemma->speech && (cue->is(Form::third) || token.is("say"));
}

/// Is the sentence a headline whose every longer word has a capital ("Clinton Says Plan Will Fail"), so that
/// capitals tell nothing? A short one ("Reed Vows to Fight On") has a verb that reports, too.
bool is_title_case(const Text& text, Range sentence) {
  constexpr TokenIndex kLongest = 30;
  constexpr std::size_t kLongWord = 4, kLeast = 4, kLeastShort = 3;
  if (sentence.size() > kLongest || has_end_mark(text, sentence)) return false;
  std::size_t capitals = 0, words = 0;
  bool reports = false, small_only = true;  // what is small, closed classes have
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
    const Token& token = text[i];
    const bool small = token.is(Symbol::word) && token.initial == Initial::lower;
    if (small && is_long(token, kLongWord) && !token.name_prefix) return false;
    small_only = small_only && (!small || is_small_word(token));
    capitals += token.upper() && !token.all_upper && token.span.size() >= kLongWord;
    words += token.upper() && !token.all_upper;
    reports = reports || (i > sentence.first && is_capital_report(token));
  }
  return capitals >= kLeast || (sentence.first == 0 && reports && small_only && words >= kLeastShort);
}

/// "REAGAN SAYS VOLCKER WILL STAY"
bool is_shouted(const Text& text, Range sentence) {
  constexpr std::size_t kLeast = 3;
  std::size_t words = 0;
  for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
    if (!text[i].all_upper) return false;
    words += text[i].is(Symbol::word) && text[i].upper();
  }
  return words >= kLeast;
}

}  // namespace

std::vector<bool> title_cased_sentences(const Text& text) {
  std::vector<bool> found(text.sentences.size());
  for (std::size_t s = 0; s < found.size(); ++s) found[s] = is_title_case(text, text.sentences[s]);
  return found;
}

std::vector<bool> shouted_sentences(const Text& text) {
  std::vector<bool> found(text.sentences.size());
  for (std::size_t s = 0; s < found.size(); ++s) found[s] = is_shouted(text, text.sentences[s]);
  return found;
}

}  // namespace onrecord::extract

#pragma once
#include <cstdint>
#include <vector>

#include "indexer/extract/text/token.h"
#include "indexer/extract/text/vocabulary.h"

namespace onrecord::extract {

/// How often each word stands capitalised inside a sentence, and whether it stands in lower case: tells a
/// name at a sentence's start.
class CaseTable {
 public:
  /// Capitals in the sentences of which `title_case` or `shouted` holds tell nothing and are passed over.
  CaseTable(const Text& text, Vocabulary& vocabulary, const std::vector<bool>& title_case,
            const std::vector<bool>& shouted)
      : marks_(vocabulary.begin_marks()) {
    for (TokenIndex i = 0; i < text.size(); ++i) {
      const Token& token = text[i];
      if (token.initial == Initial::lower) marks_.add(*token.word, kLower);
      if (token.upper() && (!opens(text, i) || begins_name(text, i)) && !title_case[token.sentence] &&
          !shouted[token.sentence])
        marks_.add(*token.word, marks_of_name(text, i));
    }
  }
  /// Capitalised elsewhere and never in lower case.
  [[nodiscard]] bool is_always_upper(const Word& word) const {
    return (marks_.of(word) & (kUpper | kLower)) == kUpper;
  }
  /// Somebody's surname ("Alan Reed") or letters ("the EU"), and never in lower case.
  [[nodiscard]] bool is_surname_or_letters(const Word& word) const {
    const int marks = marks_.of(word);
    return (marks & (kSurname | kLetters)) != 0 && (marks & kLower) == 0;
  }
  [[nodiscard]] bool is_ever_lower(const Word& word) const { return (marks_.of(word) & kLower) != 0; }

 private:
  static bool opens(const Text& text, TokenIndex i) {
    if (i == 0 || text[i - 1].sentence != text[i].sentence) return true;
    const Token& before = text[i - 1];
    return before.is_quote_mark() || before.is(Symbol::colon) || before.is(Symbol::dash) ||
           before.is(Symbol::hyphen);
  }
  /// "David Lacey, 66, was found": a given name that opens the sentence, with another name behind it.
  static bool begins_name(const Text& text, TokenIndex i) {
    return text[i].word->first_name && i + 1 < text.size() && text[i + 1].upper() &&
           text[i + 1].sentence == text[i].sentence && !text[i + 1].is("i");
  }
  /// "Alan Reed", "Peter Van Dyke"; not "Mark Resources Inc", "Hard Rock Cafe".
  [[nodiscard]] bool follows_given_name(const Text& text, TokenIndex i) const {
    const Token& token = text[i];
    const auto goes_with = [&](TokenIndex k) {
      return k < text.size() && text[k].upper() && text[k].sentence == token.sentence;
    };
    if (i == 0 || token.all_upper || token.in(WordSet::organisation_word) || !goes_with(i - 1)) return false;
    if (goes_with(i + 1) &&
        (text[i + 1].in(WordSet::firm_suffix) || text[i + 1].in(WordSet::organisation_word)))
      return false;
    const Token& before = text[i - 1];
    if ((marks_.of(*before.word) & kSurname) != 0) return true;
    const bool titled = i > 1 && (text[i - 2].in(WordSet::name_title) || text[i - 2].in(WordSet::honorific) ||
                                  text[i - 2].in(WordSet::role_noun) || text[i - 2].word->first_name);
    return before.word->first_name && (i < 2 || titled || !goes_with(i - 2));
  }
  [[nodiscard]] std::uint8_t marks_of_name(const Text& text, TokenIndex i) const {
    const auto shouts = [&](TokenIndex k) {  // "SHV SAYS IT Blah blah"
      return k < text.size() && text[k].all_upper && text[k].upper() && text[k].span.size() > 1;
    };
    if (shouts(i) && !(i > 0 && shouts(i - 1)) && !shouts(i + 1)) return kUpper | kLetters;
    return follows_given_name(text, i) ? kUpper | kSurname : kUpper;
  }
  static constexpr std::uint8_t kLower = 1, kUpper = 2, kSurname = 4, kLetters = 8;
  const WordMarks& marks_;
};

/// Of each sentence: is it a headline whose every longer word has a capital ("Clinton Says Plan Will Fail"),
/// so that capitals tell nothing?
[[nodiscard]] std::vector<bool> title_cased_sentences(const Text& text);

/// Of each sentence: is it in capitals throughout ("REAGAN SAYS VOLCKER WILL STAY"), so that capitals tell
/// nothing?
[[nodiscard]] std::vector<bool> shouted_sentences(const Text& text);

}  // namespace onrecord::extract

#include "common/topics/phrase_match.h"

#include <algorithm>
#include <array>

#include "common/base/word_table.h"

namespace onrecord::topics {
namespace {

/// What may stand between the words of a phrase: "Guinea-Bissau", "Bosnia & Herzegovina", "St. Lucia",
/// "N'Djamena".
bool is_gap(std::string_view text) {
  if (text.size() > 4) return false;
  return text.find_first_not_of(" -\n&,'\xE2\x80\x99.") == std::string_view::npos && text != "." &&
         !text.starts_with(".\n");
}

/// A short acronym in running capitals may be a common word: "TELL US MORE", "WHO WINS".
bool is_shouted_word(std::string_view key, std::string_view text, const ScannedWord& word) {
  if (word.dotted || (key != "us" && key != "who")) return false;
  ScannedWord behind;
  WordScan scan(text, word.end);
  return scan.next(behind) && behind.end - behind.begin > 1 && is_all_upper(text, behind);
}

/// Words that stand capitalised in front of a name only because a sentence begins with them.
bool is_sentence_opener(std::string_view key) {
  constexpr std::array<std::string_view, 16> kOpeners{"in", "from", "and",   "with", "for",   "to",
                                                      "of", "but",  "the",   "when", "while", "after",
                                                      "as", "both", "since", "if"};
  return std::find(kOpeners.begin(), kOpeners.end(), key) != kOpeners.end();
}

bool is_name_beside(std::string_view text, const ScannedWord& left, const ScannedWord& right) {
  return right.begin == left.end + 1 && text[left.end] == ' ' && starts_upper(text, left) &&
         starts_upper(text, right);
}

}  // namespace

std::size_t match_phrase(const Phrase& phrase, std::string_view text, const ScannedWord& first) {
  if (phrase.casing == Casing::upper && !first.dotted && !is_all_upper(text, first)) return 0;
  if (phrase.casing == Casing::upper && is_shouted_word(phrase.words[0], text, first)) return 0;
  if (phrase.has_capital(0) && !starts_upper(text, first)) return 0;
  ScannedWord word = first;
  WordScan scan(text, first.end);
  for (std::size_t i = 1; i < phrase.words.size(); ++i) {
    const std::size_t end = word.end;
    if (!scan.next(word) || !is_gap(text.substr(end, word.begin - end))) return 0;
    if (phrase.has_capital(i) && !starts_upper(text, word)) return 0;
    if (LookupKey(text, word).view() != phrase.words[i]) return 0;
  }
  return word.end;
}

std::uint64_t WordBehind::head() {
  if (head_) return *head_;
  ScannedWord behind;
  const bool any = WordScan(text_, at_).next(behind);
  head_ = head_of(LookupKey(text_, any ? behind : ScannedWord{}).view());
  return *head_;
}

bool is_the(std::string_view text, const ScannedWord& word) {
  return word.end - word.begin == 3 && (text[word.begin] | 0x20) == 't' && text[word.begin + 1] == 'h' &&
         text[word.begin + 2] == 'e';
}

bool is_person(std::string_view text, const ScannedWord& before, const ScannedWord& word) {
  if (is_all_upper(text, word)) return false;
  if (before.end && is_name_beside(text, before, word) && !is_sentence_opener(LookupKey(text, before).view()))
    return true;
  ScannedWord behind;
  WordScan scan(text, word.end);
  return scan.next(behind) && is_name_beside(text, word, behind);
}

bool same_but_number(std::string_view a, std::string_view b) {
  if (a.ends_with('s')) a.remove_suffix(1);
  if (b.ends_with('s')) b.remove_suffix(1);
  return a == b;
}

}  // namespace onrecord::topics

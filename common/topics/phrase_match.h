#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "common/topics/lexicon.h"
#include "common/topics/word_scan.h"

namespace onrecord::topics {

/// The end of `phrase` in the text if it stands at the word `first`, else 0.
[[nodiscard]] std::size_t match_phrase(const Phrase& phrase, std::string_view text, const ScannedWord& first);

/// How the word behind another begins, found when it is first asked for: tells most phrases apart.
class WordBehind {
 public:
  WordBehind(std::string_view text, const ScannedWord& word) : text_(text), at_(word.end) {}

  /// May what stands here be the phrase? Only one of several words is turned down.
  [[nodiscard]] bool may_go_on(const Phrase& phrase) {
    return phrase.words.size() < 2 || phrase.second == head();
  }

 private:
  [[nodiscard]] std::uint64_t head();

  std::string_view text_;
  std::size_t at_;
  std::optional<std::uint64_t> head_;
};

/// "Michael Jordan", "Chad Smith": a country's name that is part of a person's.
[[nodiscard]] bool is_person(std::string_view text, const ScannedWord& before, const ScannedWord& word);

[[nodiscard]] bool is_the(std::string_view text, const ScannedWord& word);

/// True if the phrases (folded) are the same or one has the other's plural "s".
[[nodiscard]] bool same_but_number(std::string_view a, std::string_view b);

}  // namespace onrecord::topics

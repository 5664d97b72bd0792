#pragma once
#include <string>
#include <vector>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

/// An office or occupation with the words that tell which: "deputy mayor", "bus driver", "former president".
struct OfficeWords {
  std::string noun;                    ///< without "ex-"
  std::vector<const Word*> modifiers;  ///< in front of the noun, few
  bool former = false;
};

/// Which of those who are called by a noun the words in front of it mean, from none to just these words.
enum class OfficeMatch { other_rank, other_words, bare, more_words, same };

/// The words of the office whose noun stands at `noun`, none of them in front of `first`.
[[nodiscard]] OfficeWords office_words(const Text& text, TokenIndex noun, TokenIndex first);

/// How well "the bus driver" goes with what the text calls the person; `bare` where it tells nothing more.
[[nodiscard]] OfficeMatch office_match(const Text& text, const Person& person, const OfficeWords& wanted);

}  // namespace onrecord::extract

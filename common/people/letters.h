#pragma once
#include <string>
#include <string_view>

namespace onrecord {

/// A word in Latin letters.
struct LatinWord {
  std::string letters;      ///< lower case; as given where a letter's script has no table
  bool unvowelled = false;  ///< short vowels are not written (Arabic, Persian)
  bool greek = false;       ///< d and b may be written nt and mp
  bool plain = true;        ///< nothing but a-z is left
};

/// Spells a folded word of Cyrillic, Greek or Arabic letters in Latin ones (data/people/letters.tsv).
[[nodiscard]] LatinWord to_latin(std::string_view folded);

}  // namespace onrecord

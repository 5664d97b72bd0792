#pragma once
#include <string>
#include <string_view>

namespace onrecord {

/// A word of a name as it sounds, whatever the script and the custom of spelling. `letters` is made of the
/// vowels a e i o u and of b C(ch) c(ts) d f g h j k l m n p r s S(sh) t v z Z(zh), none twice in a row.
struct Sound {
  std::string letters;      ///< of a script without table: the folded word
  bool unvowelled = false;  ///< the script leaves vowels out
  bool greek = false;       ///< d and b may be written nt and mp
  bool plain = true;        ///< false: a script without table, only equal words are alike
};

[[nodiscard]] Sound sound_of(std::string_view folded);

/// The key under which words count as the same name: vowels in three classes (a, e/i, o/u), consonants as
/// they sound. "Mekdad", "Miqdad", "Mikdad" -> "mikdad".
[[nodiscard]] std::string sound_key(const Sound& sound);

/// The consonants in nine classes: finds spellings, too wide to say that two are the same. Never empty.
[[nodiscard]] std::string skeleton(const Sound& sound);

}  // namespace onrecord

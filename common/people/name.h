#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// A person's name taken apart. Titles and honorifics are expected to be off already (see `strip_titles`).
struct NameParts {
  std::vector<std::string> given;      ///< folded: {"george","w"}
  std::vector<std::string> particles;  ///< folded, in front of the surname: {"al"}, {"van","der"}
  std::string surname;                 ///< folded, without particles: "mekdad"
  std::string suffix;                  ///< "jr", "iii" or empty
};

[[nodiscard]] NameParts parse_name(std::string_view name);

/// The name id: a pure function of the folded full name, "Faisal al-Mekdad" -> "faisal-al-mekdad". Letters
/// and digits of any script are kept, everything else becomes one hyphen; long names are cut at 200 bytes
/// plus a hash.
[[nodiscard]] std::string name_id(std::string_view full_name);

/// The key under which spellings count as one name: case, accents, particles al-/el- ignored, words joined by
/// a space: "Faisal Al Mekdad", "Faisal el-Mekdad" -> "faisal mekdad".
[[nodiscard]] std::string name_key(std::string_view full_name);

/// The words of a folded key as they sound (people/sound.h: sound_key): what counts as the same name whatever
/// the script and the custom of spelling. "miqdad faysal" -> "mikdad faisal".
[[nodiscard]] std::string sound_words(std::string_view key);
/// sound_words of name_key.
[[nodiscard]] std::string merge_key(std::string_view full_name);

/// The folded surname without al-/el-: "mekdad". The whole key of a one-word name.
[[nodiscard]] std::string surname_key(std::string_view name);

/// "Foreign Minister Dr. Faisal al-Mekdad" -> "Faisal al-Mekdad": leading titles and honorifics off. Case is
/// ignored.
[[nodiscard]] std::string_view strip_titles(std::string_view name);

}  // namespace onrecord

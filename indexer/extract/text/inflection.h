#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/text/pos.h"

namespace onrecord::extract {

/// Third person, past, participle and -ing form of a regular English verb ("deny" -> denies, denied, denied,
/// denying). Does not double consonants.
[[nodiscard]] std::array<std::string, 4> inflect(const std::string& verb);

/// Past and -ing form with the last consonant doubled ("beg" -> begged, begging; "signal" -> signalled,
/// signalling, as the British write). Empty where the verb does not end in one vowel and one consonant.
[[nodiscard]] std::vector<std::string> doubled_forms(const std::string& verb);

/// The class that the ending of a lower-case word gives it of which no dictionary knows.
[[nodiscard]] Pos unknown_word_class(std::string_view lower);

}  // namespace onrecord::extract

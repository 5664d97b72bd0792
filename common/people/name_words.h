#pragma once
#include <string>
#include <string_view>
#include <vector>

// Private to common/people.

namespace onrecord {

/// The words of a name, folded, without points and commas; "Mekdad, Faisal" turned, "Jr." and the like off.
[[nodiscard]] std::vector<std::string> folded_name_words(std::string_view name);

/// True for words that stand between given name and surname ("van", "al").
[[nodiscard]] bool is_particle(std::string_view folded);

}  // namespace onrecord

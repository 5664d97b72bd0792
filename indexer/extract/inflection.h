#pragma once
#include <array>
#include <string>

namespace onrecord::extract {

/// Third person, past, participle and -ing form of a regular English verb ("deny" -> denies, denied, denied,
/// denying). Does not double consonants: such verbs are listed with their forms.
[[nodiscard]] std::array<std::string, 4> inflect(const std::string& verb);

}  // namespace onrecord::extract

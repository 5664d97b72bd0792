#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/people/overlay.h"

// Private to common/store.

namespace onrecord {

/// What a people list says of each family of names.
[[nodiscard]] std::map<std::string, std::vector<Overlay::Entry>> by_family(
    const std::vector<ListedPerson>& people);

/// The words (people/office.h) of the roles of these people.
[[nodiscard]] std::set<std::string> role_words_of(const std::vector<Overlay::Entry>& entries);

[[nodiscard]] std::string encode_listed(const std::vector<Overlay::Entry>& entries);
/// Errors: corrupt.
[[nodiscard]] Result<std::vector<Overlay::Entry>> decode_listed(std::string_view bytes);

}  // namespace onrecord

#pragma once
#include <string_view>

#include "indexer/source/people_builder.h"

// Private to indexer/source.

namespace onrecord::source {

/// Reads one entry of JSON Lines: {id, name, names, ids, roles}. False if it has no id or name.
[[nodiscard]] bool read_person_line(PeopleBuilder& list, std::string_view line);

/// Reads Popolo JSON (popoloproject.com): persons, and of their memberships the offices with dates. False if
/// the whole is no object with persons.
[[nodiscard]] bool read_popolo(PeopleBuilder& list, std::string_view text);

}  // namespace onrecord::source

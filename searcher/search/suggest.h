#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "searcher/search/people_index.h"

// Private to searcher/search.

namespace onrecord::search {

/// At most `most` names of the index that are nearest to one that nobody has: people who share a part of it,
/// and people whose surname is few edits away. Nearest first. Throws Xapian's errors.
[[nodiscard]] Result<std::vector<std::string>> nearest_names(IndexReader& reader, PeopleIndex& people,
                                                             std::string_view name, std::size_t most = 5);

/// Edits between two strings of UTF-8 (bytes): insertions, deletions, exchanges; `limit` + 1 for anything
/// beyond.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace onrecord::search

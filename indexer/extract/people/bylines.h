#pragma once
#include <optional>
#include <vector>

#include "indexer/extract/people/name_run.h"

namespace onrecord::extract {

/// Takes out of `runs` the names of those who only wrote the article: they stand in a line of its head ("By
/// N", "N, political correspondent", "N in Oldtown", "N" alone) or its foot ("Reporting by N; editing by N")
/// and the text does not go on to speak of them. Nothing that is said of "the minister" or "he" is meant of
/// them. Returns the only one whom the head so names, if by a given name and another.
std::optional<NameRun> drop_authors(const Text& text, std::vector<NameRun>& runs);

}  // namespace onrecord::extract

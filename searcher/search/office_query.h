#pragma once
#include "common/people/office.h"
#include "searcher/search/xapian_queries.h"

// Private to searcher/search.

namespace onrecord::search {

/// Statements whose own role has the words of the office under any spelling, in any order, with a name or
/// adjective of its country: nothing is known of what else the role says.
[[nodiscard]] Xapian::Query words_of_office(const Office& office, std::string_view prefix = prefix::kRole);

/// Of these, those without a word that makes it another office ("former", "deputy", "spokesman"); and unnamed
/// speakers who are called so ("a foreign minister"), groups too where it is no office ("young fishermen").
/// `others`: roles that are known to be none, as words.
[[nodiscard]] Xapian::Query office_query(const Xapian::Database& database, const Office& office,
                                         const std::vector<std::vector<std::string>>& others = {});

/// People whose role has these words and says that they speak for others: "spokeswoman for the Rivers
/// Office".
[[nodiscard]] Xapian::Query spokesperson_query(const std::vector<std::string>& folded);

/// Statements of the days from `first` to `last` (open where not given): said then, or, of unknown date, in a
/// document published then.
[[nodiscard]] Xapian::Query as_of_query(const Xapian::Database& database, const Period& period);

}  // namespace onrecord::search

#pragma once
#include <xapian.h>

#include "searcher/search/facets.h"
#include "searcher/search/speaker_match.h"

// Private to searcher/search: single attributions that the user has put right.

namespace onrecord::search {

/// Puts the right speaker into a statement, if the user named one.
void put_right(Statement& statement, const Corrections& corrections);

/// The query without statements that the user rejected.
[[nodiscard]] Xapian::Query without_rejected(const Xapian::Query& query, const Corrections& corrections);

/// Notes in the match which corrected statements are theirs and which somebody else's.
[[nodiscard]] Status sort_corrected(SpeakerMatch& match, PeopleIndex& people);
/// The statements of a name, with what was noted.
[[nodiscard]] Xapian::Query with_corrected(const Xapian::Query& names, const SpeakerMatch& match);

/// Moves counted statements to their right speakers. `counts` are of Slot::speakers over `match`.
void count_corrected(const Xapian::Database& database, const Xapian::Query& match,
                     const Corrections& corrections, ValueCounts& counts);

}  // namespace onrecord::search

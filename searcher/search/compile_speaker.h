#pragma once
#include <vector>

#include "searcher/search/speaker_match.h"
#include "searcher/search/xapian_queries.h"

// Private to searcher/search: whom a name means -> which statements.

namespace onrecord::search {

/// The statements of a name, the better fitting ones first: exact name, equal key, variant, bare mentions;
/// behind them those of an office: where the document gives it, then all others of its holders.
using NameLevels = std::vector<Xapian::Query>;

[[nodiscard]] NameLevels name_levels(const Xapian::Database& database, const SpeakerMatch& match);
/// All levels, without weight.
[[nodiscard]] Xapian::Query match_of(const NameLevels& levels);
/// All levels; a better one weighs a little more, which decides only where nothing else does.
[[nodiscard]] Xapian::Query ranking_of(const NameLevels& levels);

}  // namespace onrecord::search

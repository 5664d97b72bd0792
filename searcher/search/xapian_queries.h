#pragma once
#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "common/base/date.h"
#include "common/dates/expressions.h"
#include "common/store/terms.h"

// Private to searcher/search: the small queries of which others are made.

namespace onrecord::search {

using Queries = std::vector<Xapian::Query>;

/// No members: matches nothing. One: itself.
[[nodiscard]] Xapian::Query any_of(const Queries& members);
/// No members: matches everything. One: itself.
[[nodiscard]] Xapian::Query all_of(const Queries& members);

[[nodiscard]] Xapian::Query term_query(std::string_view prefix, std::string_view value);

/// The same matches, all with weight 0.
[[nodiscard]] Xapian::Query without_weight(const Xapian::Query& query);
/// The same matches, all with weight `weight`.
[[nodiscard]] Xapian::Query with_weight(const Xapian::Query& query, double weight);

/// The words in this order, directly behind each other; one word: itself.
[[nodiscard]] Xapian::Query phrase_query(std::string_view prefix, const std::vector<std::string>& folded);
/// The words in this order, others between them, inside one entry of a list.
[[nodiscard]] Xapian::Query ordered_query(std::string_view prefix, const std::vector<std::string>& folded);

/// Speakers with these words in their role, in order.
[[nodiscard]] Xapian::Query role_query(const std::vector<std::string>& folded);
/// Organisations, groups and unnamed speakers with these words in their name or description, in order.
[[nodiscard]] Xapian::Query descriptor_query(const std::vector<std::string>& folded);

/// Words that begin with `folded`, over all terms under `prefix`. Matching throws Xapian::WildcardError if
/// there are too many.
[[nodiscard]] Xapian::Query beginning_query(std::string_view prefix, std::string_view folded);

/// Rows whose date lies in the period as a whole; open ends reach as far as the index does.
[[nodiscard]] Xapian::Query period_query(const Xapian::Database& database, const DatePrefixes& prefixes,
                                         const Period& period);
/// Rows that have a date under these prefixes.
[[nodiscard]] Xapian::Query dated_query(const Xapian::Database& database, const DatePrefixes& prefixes);

}  // namespace onrecord::search

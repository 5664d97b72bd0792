#pragma once
#include <xapian.h>

#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/search/people_index.h"
#include "searcher/search/response.h"
#include "searcher/search/topic_list.h"

// Private to searcher/search. Step "count": exact numbers over all matches, in a pass of its own that weighs
// nothing.

namespace onrecord::search {

/// How often each value of a slot occurs among the matches, as stored: for several values, each combination.
using ValueCounts = std::unordered_map<std::string, std::size_t>;

/// The parts of a stored value of several: speakers, topics.
[[nodiscard]] std::vector<std::string> split_value(const std::string& value);

struct CountPass {
  std::size_t hits = 0;
  std::vector<ValueCounts> values;  ///< one for each slot asked for
};

/// Counts all matches and the values of their slots. Throws Xapian's errors.
[[nodiscard]] CountPass count_matches(const Xapian::Database& database, const Xapian::Query& match,
                                      const std::vector<Slot>& slots);

[[nodiscard]] Slot slot_of(Facet facet);

/// Folds the counted values to what is shown (name ids to people, spellings of an outlet to one, topics also
/// to those above them: with `topics` given, else as they are stored) and cuts to the number asked for.
[[nodiscard]] Result<FacetResult> make_facet(const FacetRequest& request, const ValueCounts& counts,
                                             PeopleIndex& people, TopicList* topics = nullptr);

}  // namespace onrecord::search

#pragma once
#include <xapian.h>

#include "common/store/terms.h"

#include "searcher/search/match_words.h"
#include "searcher/search/resolution.h"

// Private to searcher/search. Step "compile": tree and resolution -> engine queries.

namespace onrecord::search {

/// A query for the engine. Both parts match the same rows.
struct Compiled {
  Xapian::Query match;       ///< without anything that only ranks: for counting, facets and sorting by date
  Xapian::Query ranked;      ///< for relevance
  bool has_content = false;  ///< words of the content were asked for
  bool has_name_levels = false;  ///< names fit better and worse: `ranked` tells them apart
  MatchWords words;              ///< what to mark in the texts
};

struct CompileOptions {
  bool without_said = false;  ///< leave the said: conditions of the top level out: to count what they hide
};

/// Errors: bad_query for what cannot be asked. Throws Xapian's errors.
[[nodiscard]] Result<Compiled> compile(const query::Node& root, const Resolution& resolution,
                                       IndexReader& reader, Stemmer& stemmer,
                                       const CompileOptions& options = {});

/// True if there is a said: condition at the top level.
[[nodiscard]] bool filters_by_said(const query::Node& root);

}  // namespace onrecord::search

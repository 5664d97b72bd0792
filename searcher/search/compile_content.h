#pragma once
#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "common/store/terms.h"
#include "searcher/query/ast.h"
#include "searcher/search/concepts.h"
#include "searcher/search/match_words.h"

// Private to searcher/search: how words of a query ask for words of statements.

namespace onrecord::search {

/// The same rows, as a condition and as a ranking.
struct QueryPair {
  Xapian::Query match;
  Xapian::Query ranked;
};

/// "about Y": something of it (soft) or all of it must be there, as topic or as words; all ranks above part,
/// and both above statements that only carry the topic over from the sentence before. Notes what to mark in
/// `words`.
[[nodiscard]] QueryPair about_query(const std::vector<Concept>& concepts, bool soft, Stemmer& stemmer,
                                    MatchWords& words);

/// Bare words: each in the content, as a topic or in the speaker's name.
[[nodiscard]] QueryPair bare_words_query(const std::vector<Concept>& concepts, Stemmer& stemmer,
                                         MatchWords& words);

/// "exact phrase" in the content: unstemmed, punctuation ignored.
[[nodiscard]] Xapian::Query content_phrase(std::string_view text, MatchWords& words);

/// Words near each other or in order, in any of their forms. `children` are leaves of words or phrases.
[[nodiscard]] Xapian::Query near_query(const query::Node& node, const Xapian::Database& database,
                                       Stemmer& stemmer, MatchWords& words);

}  // namespace onrecord::search

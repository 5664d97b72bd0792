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

/// Makes the conditions on words of statements for one state of the index. Notes in `words` what to mark in
/// the texts.
class ContentCompiler {
 public:
  ContentCompiler(const Xapian::Database& database, Stemmer& stemmer)
      : database_(database), stemmer_(stemmer) {}

  /// "about Y": something of it (soft) or all of it must be there, as topic or as words; all ranks above
  /// part, and both above statements that only carry the topic over from the sentence before.
  [[nodiscard]] QueryPair about(const std::vector<Concept>& concepts, bool soft, MatchWords& words);

  /// Bare words: each in the content, as a topic or in the speaker's name.
  [[nodiscard]] QueryPair bare_words(const std::vector<Concept>& concepts, MatchWords& words);

  /// Words near each other or in order, in any of their forms. The node's children are leaves of words or
  /// phrases.
  [[nodiscard]] Xapian::Query near(const query::Node& node, MatchWords& marked);

 private:
  using Queries = std::vector<Xapian::Query>;
  void add_if_there(Queries& out, std::string_view prefix, const std::string& value) const;
  [[nodiscard]] Queries direct(const Concept& asked, MatchWords& words);
  [[nodiscard]] std::vector<std::string> stems_of(const Concept& asked);
  [[nodiscard]] Xapian::Query with_title(const Xapian::Query& query, const std::vector<Concept>& concepts);
  [[nodiscard]] std::vector<std::string> forms_of(const std::string& word);

  const Xapian::Database& database_;
  Stemmer& stemmer_;
};

/// "exact phrase" in the content: unstemmed, punctuation ignored.
[[nodiscard]] Xapian::Query content_phrase(std::string_view text, MatchWords& marked);

}  // namespace onrecord::search

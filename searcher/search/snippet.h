#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/base/span.h"
#include "common/store/terms.h"
#include "searcher/search/match_words.h"

// Private to searcher/search. Step "snippet".

namespace onrecord::search {

struct Snippet {
  std::string text;
  std::vector<Span> highlights;  ///< in `text`, in bytes, in order
};

/// The spans of `text` that the query's words match: by stem, as whole phrase, or by beginning.
[[nodiscard]] std::vector<Span> find_matches(std::string_view text, const MatchWords& query,
                                             Stemmer& stemmer);

/// The text, or of a long one the stretch of about `size` bytes with the most different matched words, cut
/// between words and marked by "… " and " …".
[[nodiscard]] Snippet make_snippet(std::string_view text, const MatchWords& query, Stemmer& stemmer,
                                   std::size_t size = 300);

}  // namespace onrecord::search

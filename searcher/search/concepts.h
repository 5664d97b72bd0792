#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "searcher/search/topic_resolver.h"

// Private to searcher/search.

namespace onrecord::search {

/// One thing a query's words are about: a topic named by some of them, or a word by itself.
struct Concept {
  std::string written;  ///< as it stands in the query
  std::vector<std::string>
      words;  ///< folded; empty where only the topic may match ("U.S.", which folds to a function word)
  std::optional<std::string> topic;  ///< label
  std::vector<std::string> below;    ///< the labels below it: "international organisations" means NATO too
};

/// Cuts the words of a query into concepts: the longest runs (up to four words) that name a topic of the
/// lexicons, every other word for itself. Function words outside a topic's name are left out unless nothing
/// else is there.
[[nodiscard]] Result<std::vector<Concept>> find_concepts(TopicResolver& topics, std::string_view text);

}  // namespace onrecord::search

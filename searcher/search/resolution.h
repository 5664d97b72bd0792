#pragma once
#include <map>
#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/search/concepts.h"
#include "searcher/search/speaker_match.h"

// Private to searcher/search. Step "resolve": what the names and words of a query mean in this index.

namespace onrecord::search {

/// The meaning of each leaf that has one beyond its text. Keys point into the tree that was resolved.
struct Resolution {
  std::map<const query::Leaf*, SpeakerMatch> speakers;
  std::map<const query::Leaf*, std::vector<Concept>> concepts;
  std::map<const query::Leaf*, std::string> topics;                     ///< for topic: the label
  std::map<const query::Leaf*, std::vector<std::string>> topics_below;  ///< and the labels below it

  /// The speaker leaves in query order.
  std::vector<const query::Leaf*> speaker_leaves;
};

[[nodiscard]] Result<Resolution> resolve(IndexReader& reader, PeopleIndex& people, TopicResolver& topics,
                                         const query::Question& question);

/// The query with the people it was resolved to, in the field language.
[[nodiscard]] std::string resolved_reading(const query::Node& root, const Resolution& resolution);

}  // namespace onrecord::search

#include "searcher/search/resolution.h"

#include "searcher/search/corrected.h"
#include "searcher/search/holders.h"

namespace onrecord::search {
namespace {

class Resolver {
 public:
  Resolver(IndexReader& reader, PeopleIndex& people, TopicResolver& topics, Asking asking)
      : reader_(reader), people_(people), topics_(topics), asking_(asking) {}

  Status walk(const query::Node& node) {
    if (node.op == query::Op::leaf) return resolve_leaf(node.leaf);
    for (const query::Node& child : node.children)
      if (auto done = walk(child); !done) return done;
    return {};
  }
  Resolution take() { return std::move(resolution_); }

 private:
  Status resolve_leaf(const query::Leaf& leaf) {
    if (leaf.match == query::Match::prefix) return {};
    if (leaf.field == Field::speaker) return resolve_speaker(leaf);
    if (leaf.field == Field::topic) return resolve_topic(leaf);
    const bool has_concepts =
        leaf.field == Field::about || (leaf.field == Field::text && leaf.match == query::Match::words);
    return has_concepts ? resolve_concepts(leaf) : Status();
  }

  Status resolve_speaker(const query::Leaf& leaf) {
    auto match = match_speaker(reader_, people_, leaf.text,
                               leaf.match == query::Match::exact ? Asking::exact : asking_);
    if (!match) return fail(match.error());
    if (auto added = add_holders(reader_, people_, *match); !added) return added;
    if (auto sorted = sort_corrected(*match, people_); !sorted) return sorted;
    resolution_.speakers.emplace(&leaf, std::move(*match));
    resolution_.speaker_leaves.push_back(&leaf);
    return {};
  }

  Status resolve_topic(const query::Leaf& leaf) {
    auto tagger = topics_.tagger();
    if (!tagger) return fail(tagger.error());
    const std::string label = (*tagger)->topic_of(leaf.text).value_or(leaf.text);
    resolution_.topics.emplace(&leaf, label);
    resolution_.topics_below.emplace(&leaf, (*tagger)->descendants(label));
    return {};
  }

  Status resolve_concepts(const query::Leaf& leaf) {
    auto concepts = find_concepts(topics_, leaf.text);
    if (!concepts) return fail(concepts.error());
    resolution_.concepts.emplace(&leaf, std::move(*concepts));
    return {};
  }

  IndexReader& reader_;
  PeopleIndex& people_;
  TopicResolver& topics_;
  Asking asking_;
  Resolution resolution_;
};

/// A copy of the tree whose speakers carry the names of those who were found.
query::Node with_names(const query::Node& node, const Resolution& resolution) {
  query::Node copy = node;
  copy.children.clear();
  for (const query::Node& child : node.children) copy.children.push_back(with_names(child, resolution));
  const auto found =
      node.op == query::Op::leaf ? resolution.speakers.find(&node.leaf) : resolution.speakers.end();
  if (found == resolution.speakers.end()) return copy;
  const SpeakerMatch& match = found->second;
  if (match.people.size() != 1 || match.only_exact || match.office) return copy;
  copy.leaf.text = match.people.front()->name;
  return copy;
}

}  // namespace

Result<Resolution> resolve(IndexReader& reader, PeopleIndex& people, TopicResolver& topics,
                           const query::Question& question) {
  Resolver resolver(reader, people, topics, question.is_frame ? Asking::question : Asking::field);
  if (auto done = resolver.walk(question.root); !done) return fail(done.error());
  return resolver.take();
}

std::string resolved_reading(const query::Node& root, const Resolution& resolution) {
  return query::to_query(with_names(root, resolution));
}

}  // namespace onrecord::search

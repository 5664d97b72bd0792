#include "searcher/search/compile.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "common/store/name_table.h"
#include "common/store/reader_impl.h"
#include "common/text/fold.h"
#include "common/text/tokenize.h"
#include "searcher/search/compile_content.h"
#include "searcher/search/compile_speaker.h"
#include "searcher/search/corrected.h"
#include "searcher/search/office_query.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

using query::Leaf;
using query::Match;
using query::Node;
using query::Op;

QueryPair same(const Xapian::Query& query) { return {query, query}; }
QueryPair condition(const Xapian::Query& query) { return {query, without_weight(query)}; }

bool is_said(const Node& node) {
  if (node.op == Op::any_of) return std::all_of(node.children.begin(), node.children.end(), is_said);
  return node.op == Op::leaf && node.leaf.field == Field::said;
}

/// A bare function word ("the"): a condition only where nothing else is asked for.
bool is_idle(const Node& node) {
  if (node.op != Op::leaf || node.leaf.field != Field::text || node.leaf.match != Match::words) return false;
  const auto all = words(node.leaf.text);
  return std::all_of(all.begin(), all.end(), [](const Word& word) { return is_function_word(word.folded); });
}

class Compiler {
 public:
  Compiler(const Resolution& resolution, IndexReader& reader, Stemmer& stemmer, Compiled& out)
      : resolution_(resolution), database_(reader.impl().database), content_(database_, stemmer), out_(out) {}

  QueryPair node(const Node& node);
  /// The said: conditions directly below this node are left out.
  void leave_out_said_of(const Node& node) { undated_of_ = &node; }

 private:
  QueryPair all_members(const Node& group);
  QueryPair members(const Node& group, Xapian::Query::op op);
  QueryPair excluded(const Node& group);
  QueryPair leaf(const Leaf& leaf);
  QueryPair text(const Leaf& leaf);
  QueryPair speaker(const Leaf& leaf);
  Xapian::Query words_of_field(const Leaf& leaf) const;
  Xapian::Query keyword(const Leaf& leaf) const;
  Xapian::Query topic(const Leaf& leaf) const;
  Xapian::Query confidence(const Leaf& leaf) const;
  Xapian::Query organisation(const Leaf& leaf) const;

  const Resolution& resolution_;
  const Xapian::Database& database_;
  ContentCompiler content_;
  Compiled& out_;
  const Node* undated_of_ = nullptr;
  bool positive_ = true;  ///< inside a NOT words are neither marked nor make a ranking
};

QueryPair Compiler::node(const Node& node) {
  switch (node.op) {
    case Op::everything:
      return same(Xapian::Query::MatchAll);
    case Op::leaf:
      return leaf(node.leaf);
    case Op::all_of:
      return all_members(node);
    case Op::any_of:
      return members(node, Xapian::Query::OP_OR);
    case Op::exactly_one_of:
      return members(node, Xapian::Query::OP_XOR);
    case Op::none_of: {
      const Xapian::Query rest(Xapian::Query::OP_AND_NOT, Xapian::Query::MatchAll, excluded(node).match);
      return condition(rest);
    }
    case Op::near:
    case Op::adjacent: {
      MatchWords ignored;
      out_.has_content |= positive_;
      return same(content_.near(node, positive_ ? out_.words : ignored));
    }
  }
  return same(Xapian::Query::MatchNothing);
}

QueryPair Compiler::members(const Node& group, Xapian::Query::op op) {
  Queries match, ranked;
  for (const Node& child : group.children) {
    QueryPair pair = node(child);
    match.push_back(pair.match);
    ranked.push_back(pair.ranked);
  }
  return {{op, match.begin(), match.end()}, {op, ranked.begin(), ranked.end()}};
}

QueryPair Compiler::excluded(const Node& group) {
  const bool outer = std::exchange(positive_, false);
  QueryPair pair = members(group, Xapian::Query::OP_OR);
  positive_ = outer;
  return pair;
}

QueryPair Compiler::all_members(const Node& group) {
  const bool all_idle = std::all_of(group.children.begin(), group.children.end(), is_idle);
  Queries match, ranked, forbidden;
  for (const Node& child : group.children) {
    if (is_idle(child) && !all_idle) continue;
    if (&group == undated_of_ && is_said(child)) continue;
    if (child.op == Op::none_of) {
      forbidden.push_back(excluded(child).match);
      continue;
    }
    QueryPair pair = node(child);
    match.push_back(pair.match);
    ranked.push_back(pair.ranked);
  }
  QueryPair all{all_of(match), all_of(ranked)};
  if (forbidden.empty()) return all;
  const Xapian::Query none = any_of(forbidden);
  return {{Xapian::Query::OP_AND_NOT, all.match, none}, {Xapian::Query::OP_AND_NOT, all.ranked, none}};
}

QueryPair Compiler::text(const Leaf& leaf) {
  MatchWords ignored;
  MatchWords& words = positive_ ? out_.words : ignored;
  out_.has_content |= positive_;
  if (leaf.match == Match::phrase) return same(content_phrase(leaf.text, words));
  if (leaf.match == Match::prefix) {
    const std::string begin = fold(leaf.text);
    words.beginnings.push_back(begin);
    return same(beginning_query("", begin));
  }
  const auto& concepts = resolution_.concepts.at(&leaf);
  if (leaf.field == Field::about || leaf.soft) return content_.about(concepts, leaf.soft, words);
  return content_.bare_words(concepts, words);
}

QueryPair Compiler::speaker(const Leaf& leaf) {
  if (leaf.match == Match::prefix) {
    const std::string begin = fold(leaf.text);
    return condition(beginning_query(prefix::kNameWord, begin));
  }
  const SpeakerMatch& match = resolution_.speakers.at(&leaf);
  const NameLevels levels = name_levels(database_, match);
  out_.has_name_levels |= positive_ && levels.size() > 1;
  return {with_corrected(match_of(levels), match), with_corrected(ranking_of(levels), match)};
}

Xapian::Query Compiler::words_of_field(const Leaf& leaf) const {
  const std::string_view prefix = info(leaf.field).prefix;
  if (leaf.match == Match::prefix) return beginning_query(prefix, fold(leaf.text));
  std::vector<std::string> folded;
  for (Word& word : words(leaf.text))
    if (leaf.field != Field::role || !is_function_word(word.folded)) folded.push_back(std::move(word.folded));
  if (leaf.match == Match::phrase && leaf.field != Field::role) return phrase_query(prefix, folded);
  return ordered_query(prefix, folded);
}

Xapian::Query Compiler::keyword(const Leaf& leaf) const {
  const std::string_view prefix = info(leaf.field).prefix;
  // Ids of documents stand as given; everything else is compared folded.
  const std::string value = leaf.field == Field::doc ? leaf.text : keyword_key(leaf.text);
  if (leaf.match == Match::prefix) return beginning_query(prefix, value);
  return term_query(prefix, value);
}

Xapian::Query Compiler::topic(const Leaf& leaf) const {
  if (leaf.match == Match::prefix) return beginning_query(prefix::kTopic, keyword_key(leaf.text));
  Queries any{term_query(prefix::kTopic, keyword_key(resolution_.topics.at(&leaf))),
              term_query(prefix::kTopic, keyword_key(leaf.text))};
  for (const std::string& below : resolution_.topics_below.at(&leaf)) {
    const std::string term = make_term(prefix::kTopic, keyword_key(below));
    if (database_.term_exists(term)) any.emplace_back(term);
  }
  return any_of(any);
}

Xapian::Query Compiler::confidence(const Leaf& leaf) const {
  constexpr double kHalfStep = 1e-9;
  const int first = static_cast<int>(std::ceil(leaf.numbers.first.value_or(0) * 100 - kHalfStep));
  const int last = static_cast<int>(std::floor(leaf.numbers.last.value_or(1) * 100 + kHalfStep));
  Queries buckets;
  for (int step = first; step <= last; ++step)
    buckets.push_back(term_query(prefix::kConfidence, confidence_bucket(step / 100.0)));
  return any_of(buckets);
}

Xapian::Query Compiler::organisation(const Leaf& leaf) const {
  std::vector<std::string> folded;
  for (Word& word : words(leaf.text))
    if (!is_function_word(word.folded)) folded.push_back(std::move(word.folded));
  if (folded.empty()) return Xapian::Query::MatchNothing;
  return any_of({descriptor_query(folded), spokesperson_query(folded)});
}

QueryPair Compiler::leaf(const Leaf& leaf) {
  switch (leaf.field) {
    case Field::text:
    case Field::about:
      return text(leaf);
    case Field::speaker:
      return speaker(leaf);
    case Field::said:
      return condition(period_query(database_, kSaidPrefixes, leaf.dates));
    case Field::pub:
      return condition(period_query(database_, kPublishedPrefixes, leaf.dates));
    case Field::topic:
      return condition(topic(leaf));
    case Field::conf:
      return condition(confidence(leaf));
    case Field::org:
      return condition(organisation(leaf));
    case Field::role:
    case Field::via:
    case Field::to:
    case Field::venue:
      return condition(words_of_field(leaf));
    case Field::source:
    case Field::kind:
    case Field::act:
    case Field::polarity:
    case Field::lang:
    case Field::doc:
    case Field::id:
      return condition(keyword(leaf));
  }
  return same(Xapian::Query::MatchNothing);
}

}  // namespace

bool filters_by_said(const Node& root) {
  if (is_said(root)) return true;
  return root.op == Op::all_of && std::any_of(root.children.begin(), root.children.end(), is_said);
}

Result<Compiled> compile(const Node& root, const Resolution& resolution, IndexReader& reader,
                         Stemmer& stemmer, const CompileOptions& options) {
  Compiled out;
  Compiler compiler(resolution, reader, stemmer, out);
  QueryPair pair{Xapian::Query::MatchAll, Xapian::Query::MatchAll};
  if (options.without_said) compiler.leave_out_said_of(root);
  if (!options.without_said || !is_said(root)) pair = compiler.node(root);
  out.match = pair.match;
  out.ranked = pair.ranked;
  return out;
}

}  // namespace onrecord::search

#include "searcher/search/compile_content.h"

#include <algorithm>

#include "common/store/name_table.h"
#include "common/text/tokenize.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

constexpr double kTitleWeight = 0.2;
// Far above any BM25 weight: the tiers of "about Y" never mix.
constexpr double kAllTier = 1000;
constexpr double kPartTier = 500;
// Above what a word's repetition earns: "trade" is asked, not the "trading" of three words with that stem.
constexpr double kTopicWeight = 6;
constexpr std::size_t kMostForms = 200;

/// The key under which a concept's topic is looked up: the lexicon's label, else the words as they stand.
std::string topic_key(const Concept& asked) {
  return keyword_key(asked.topic ? *asked.topic : asked.written);
}

Xapian::Query plus(const Xapian::Query& query, const Xapian::Query& bonus_for, double weight) {
  return {Xapian::Query::OP_AND_MAYBE, query, with_weight(bonus_for, weight)};
}

}  // namespace

/// A term that no statement has is left out: what remains is often a single term, the fastest query there is.
void ContentCompiler::add_if_there(Queries& out, std::string_view prefix, const std::string& value) const {
  const std::string term = make_term(prefix, value);
  if (database_.term_exists(term)) out.emplace_back(term);
}

std::vector<std::string> ContentCompiler::stems_of(const Concept& asked) {
  std::vector<std::string> stems;
  for (const std::string& word : asked.words) stems.push_back(stemmer_.stem(word));
  return stems;
}

/// The ways in which a statement can be about a concept by itself: its words in the content, its topic, or
/// one below it.
Queries ContentCompiler::direct(const Concept& asked, MatchWords& words) {
  Queries out;
  const auto stems = stems_of(asked);
  words.stems.insert(stems.begin(), stems.end());
  Queries terms;
  for (const std::string& stem : stems) terms.push_back(term_query(prefix::kStem, stem));
  if (!terms.empty()) out.push_back(all_of(terms));
  add_if_there(out, prefix::kTopic, topic_key(asked));
  Queries below;
  for (const std::string& label : asked.below) add_if_there(below, prefix::kTopic, keyword_key(label));
  if (!below.empty()) out.push_back(without_weight(any_of(below)));  // what is named itself comes first
  return out;
}

/// Adds a little for the title's words: they never decide what matches.
Xapian::Query ContentCompiler::with_title(const Xapian::Query& query, const std::vector<Concept>& concepts) {
  Queries titles;
  for (const Concept& asked : concepts)
    for (const std::string& stem : stems_of(asked)) add_if_there(titles, prefix::kTitle, stem);
  if (titles.empty()) return query;
  const Xapian::Query title(Xapian::Query::OP_SCALE_WEIGHT, any_of(titles), kTitleWeight);
  return {Xapian::Query::OP_AND_MAYBE, query, title};
}

/// The surface words that share a stem with `word`. They begin alike but for the last letters (happy,
/// happiness).
std::vector<std::string> ContentCompiler::forms_of(const std::string& word) {
  const std::string stem = stemmer_.stem(word);
  std::vector<std::string> forms{word};
  if (stem.size() < 3 || !std::islower(static_cast<unsigned char>(stem.front()))) return forms;
  const std::string begin = stem.substr(0, stem.size() - 1);
  const auto end = database_.allterms_end(begin);
  for (auto term = database_.allterms_begin(begin); term != end && forms.size() < kMostForms; ++term)
    if (*term != word && stemmer_.stem(*term) == stem) forms.push_back(*term);
  return forms;
}

QueryPair ContentCompiler::about(const std::vector<Concept>& concepts, bool soft, MatchWords& words) {
  Queries direct_ones, with_carried, topics;
  bool any_carried = false;
  for (const Concept& asked : concepts) {
    direct_ones.push_back(any_of(direct(asked, words)));
    if (asked.topic) add_if_there(topics, prefix::kTopic, topic_key(asked));
    Queries carried;
    add_if_there(carried, prefix::kTopicCarried, topic_key(asked));
    any_carried |= !carried.empty();
    with_carried.push_back(any_of({direct_ones.back(), without_weight(any_of(carried))}));
  }
  const auto first_topics = [&](const Xapian::Query& ranked) {
    return topics.empty() ? ranked : plus(ranked, any_of(topics), kTopicWeight);
  };
  if (concepts.size() == 1 && !any_carried) {
    const Xapian::Query match = direct_ones.front();
    return {match, with_title(first_topics(match), concepts)};
  }
  const Xapian::Query match = soft ? any_of(with_carried) : all_of(with_carried);
  Xapian::Query ranked = plus(match, all_of(direct_ones), kAllTier);
  if (concepts.size() > 1) ranked = plus(ranked, any_of(direct_ones), kPartTier);
  return {match, with_title(first_topics(ranked), concepts)};
}

QueryPair ContentCompiler::bare_words(const std::vector<Concept>& concepts, MatchWords& words) {
  Queries all;
  for (const Concept& asked : concepts) {
    Queries here = direct(asked, words);
    Queries name;
    for (const std::string& word : asked.words) add_if_there(name, prefix::kNameWord, word);
    if (!name.empty() && name.size() == asked.words.size()) here.push_back(without_weight(all_of(name)));
    all.push_back(any_of(here));
  }
  const Xapian::Query match = all_of(all);
  return {match, with_title(match, concepts)};
}

Xapian::Query ContentCompiler::near(const query::Node& node, MatchWords& marked) {
  Queries members;
  for (const query::Node& child : node.children) {
    for (const Word& word : words(child.leaf.text)) {
      Queries forms;
      for (const std::string& form : forms_of(word.folded)) forms.push_back(term_query("", form));
      marked.stems.insert(stemmer_.stem(word.folded));
      members.push_back(any_of(forms));
    }
  }
  if (members.size() < 2) return any_of(members);
  const auto op = node.op == query::Op::near ? Xapian::Query::OP_NEAR : Xapian::Query::OP_PHRASE;
  const auto gaps = static_cast<Xapian::termcount>(std::max(node.distance, 1)) *
                    static_cast<Xapian::termcount>(members.size() - 1);
  return {op, members.begin(), members.end(), gaps + 1};
}

Xapian::Query content_phrase(std::string_view text, MatchWords& marked) {
  std::vector<std::string> folded;
  for (Word& word : words(text)) folded.push_back(std::move(word.folded));
  Xapian::Query query = phrase_query("", folded);
  if (!folded.empty()) marked.phrases.push_back(std::move(folded));
  return query;
}

}  // namespace onrecord::search

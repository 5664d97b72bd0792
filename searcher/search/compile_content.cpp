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
constexpr std::size_t kMostForms = 200;

std::vector<std::string> stems_of(const std::vector<std::string>& folded, Stemmer& stemmer) {
  std::vector<std::string> stems;
  for (const std::string& word : folded) stems.push_back(stemmer.stem(word));
  return stems;
}

/// The words of a concept in the content, all of them.
Xapian::Query words_in_content(const std::vector<std::string>& stems) {
  Queries terms;
  for (const std::string& stem : stems) terms.push_back(term_query(prefix::kStem, stem));
  return all_of(terms);
}

Queries direct_queries(const Concept& asked, Stemmer& stemmer, MatchWords& words) {
  Queries out;
  const auto stems = stems_of(asked.words, stemmer);
  words.stems.insert(stems.begin(), stems.end());
  if (!stems.empty()) out.push_back(words_in_content(stems));
  const std::string topic = keyword_key(asked.topic ? *asked.topic : asked.written);
  out.push_back(term_query(prefix::kTopic, topic));
  return out;
}

/// Adds a little for the title's words: they never decide what matches.
Xapian::Query with_title(const Xapian::Query& query, const std::vector<Concept>& concepts, Stemmer& stemmer) {
  Queries titles;
  for (const Concept& asked : concepts)
    for (const std::string& stem : stems_of(asked.words, stemmer))
      titles.push_back(term_query(prefix::kTitle, stem));
  if (titles.empty()) return query;
  const Xapian::Query title(Xapian::Query::OP_SCALE_WEIGHT, any_of(titles), kTitleWeight);
  return {Xapian::Query::OP_AND_MAYBE, query, title};
}

Xapian::Query plus(const Xapian::Query& query, const Xapian::Query& bonus_for, double weight) {
  return {Xapian::Query::OP_AND_MAYBE, query, with_weight(bonus_for, weight)};
}

/// The surface words that share a stem with `word`. They begin alike but for the last letters (happy,
/// happiness).
std::vector<std::string> forms_of(const std::string& word, const Xapian::Database& database,
                                  Stemmer& stemmer) {
  const std::string stem = stemmer.stem(word);
  std::vector<std::string> forms{word};
  if (stem.size() < 3 || !std::islower(static_cast<unsigned char>(stem.front()))) return forms;
  const std::string begin = stem.substr(0, stem.size() - 1);
  for (auto term = database.allterms_begin(begin);
       term != database.allterms_end(begin) && forms.size() < kMostForms; ++term)
    if (*term != word && stemmer.stem(*term) == stem) forms.push_back(*term);
  return forms;
}

}  // namespace

QueryPair about_query(const std::vector<Concept>& concepts, bool soft, Stemmer& stemmer, MatchWords& words) {
  Queries direct, carried, with_carried;
  for (const Concept& asked : concepts) {
    Queries here = direct_queries(asked, stemmer, words);
    direct.push_back(any_of(here));
    carried.push_back(
        term_query(prefix::kTopicCarried, keyword_key(asked.topic ? *asked.topic : asked.written)));
    with_carried.emplace_back(Xapian::Query::OP_OR, direct.back(), without_weight(carried.back()));
  }
  const bool single = concepts.size() == 1;
  const Xapian::Query all = all_of(direct), part = any_of(direct);
  const Xapian::Query match = soft ? any_of(with_carried) : all_of(with_carried);
  Xapian::Query ranked = plus(match, all, kAllTier);
  if (!single) ranked = plus(ranked, part, kPartTier);
  return {match, with_title(ranked, concepts, stemmer)};
}

QueryPair bare_words_query(const std::vector<Concept>& concepts, Stemmer& stemmer, MatchWords& words) {
  Queries all;
  for (const Concept& asked : concepts) {
    Queries here = direct_queries(asked, stemmer, words);
    Queries name;
    for (const std::string& word : asked.words) name.push_back(term_query(prefix::kNameWord, word));
    if (!name.empty()) here.push_back(without_weight(all_of(name)));
    all.push_back(any_of(here));
  }
  const Xapian::Query match = all_of(all);
  return {match, with_title(match, concepts, stemmer)};
}

Xapian::Query content_phrase(std::string_view text, MatchWords& marked) {
  std::vector<std::string> folded;
  for (Word& word : words(text)) folded.push_back(std::move(word.folded));
  const Xapian::Query query = phrase_query("", folded);
  if (!folded.empty()) marked.phrases.push_back(std::move(folded));
  return query;
}

Xapian::Query near_query(const query::Node& node, const Xapian::Database& database, Stemmer& stemmer,
                         MatchWords& marked) {
  Queries members;
  for (const query::Node& child : node.children) {
    for (const Word& word : words(child.leaf.text)) {
      Queries forms;
      for (const std::string& form : forms_of(word.folded, database, stemmer))
        forms.push_back(term_query("", form));
      marked.stems.insert(stemmer.stem(word.folded));
      members.push_back(any_of(forms));
    }
  }
  if (members.size() < 2) return any_of(members);
  const auto op = node.op == query::Op::near ? Xapian::Query::OP_NEAR : Xapian::Query::OP_PHRASE;
  const auto gaps = static_cast<Xapian::termcount>(std::max(node.distance, 1)) *
                    static_cast<Xapian::termcount>(members.size() - 1);
  return {op, members.begin(), members.end(), gaps + 1};
}

}  // namespace onrecord::search

#pragma once
#include <array>
#include <bitset>
#include <cstddef>
#include <string_view>

namespace onrecord::extract {

/// The closed word lists the rules ask for; their words are data (common/data/en/word_sets.tsv), their meaning stands there.
enum class WordSet : std::size_t {
  adverb, time, title, abbreviation, sentence_final_abbreviation, sentence_opener, person_noun, s_is_verb,
  demonstrative, quantity, clause_opener, get, verb_group_word, go, to_infinitive_head, pointing_adverb,
  after_subject, apposition_opener, predeterminer, and_or, and_but, and_but_or, familiar, np_link,
  np_link_right, clause_start, clause_sure, stop_subordinate, not_participle, resume, not_interrupted,
  accusative_subject, object_clause, question_word, top_opener, first_person, said, article,
  male_honorific, female_honorific, name_title, organisation_word, name_particle, name_suffix, place_word,
  broadcaster, he, she, outlet_word, unnamed_source, group_noun, role_noun, venue_noun, venue_preposition,
  negation, honorific, according_opener, addressee_link, remark_noun, parenthesis_opener, relative_object, speech_object, time_noun,
  count_
};

inline constexpr std::size_t kWordSetCount = static_cast<std::size_t>(WordSet::count_);

/// The names of the lists in the data file, in the order of the enum.
inline constexpr std::array<std::string_view, kWordSetCount> kWordSetNames{
    "adverb", "time", "title", "abbreviation", "sentence_final_abbreviation", "sentence_opener", "person_noun", "s_is_verb",
    "demonstrative", "quantity", "clause_opener", "get", "verb_group_word", "go", "to_infinitive_head", "pointing_adverb",
    "after_subject", "apposition_opener", "predeterminer", "and_or", "and_but", "and_but_or", "familiar", "np_link",
    "np_link_right", "clause_start", "clause_sure", "stop_subordinate", "not_participle", "resume", "not_interrupted",
    "accusative_subject", "object_clause", "question_word", "top_opener", "first_person", "said", "article",
    "male_honorific", "female_honorific", "name_title", "organisation_word", "name_particle", "name_suffix", "place_word",
    "broadcaster", "he", "she", "outlet_word", "unnamed_source", "group_noun", "role_noun", "venue_noun", "venue_preposition",
    "negation", "honorific", "according_opener", "addressee_link", "remark_noun", "parenthesis_opener", "relative_object", "speech_object", "time_noun"};

using WordSets = std::bitset<kWordSetCount>;

}  // namespace onrecord::extract

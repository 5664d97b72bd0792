#pragma once
#include <string_view>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

/// "the defiant mum": called by whom they are to others; not "the businessman", "the boy".
inline bool is_kin(const Token& noun) {
  const std::string_view word = noun.word->lower;
  const bool anybody = noun.in(WordSet::unnamed_source) || word.ends_with("man") || word.ends_with("boy") ||
                       word.ends_with("girl") || word == "lad";
  return !anybody && (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun));
}

inline bool is_office(const Token& noun) {
  return noun.in(WordSet::role_noun) ||  // not "the Reed campaign"
         (noun.word->noun == NounDomain::person && (noun.in(WordSet::name_title) || noun.word->stands_for));
}

/// Is it told what the person is?
inline bool has_office(const Person& person) { return person.titles.has_office(); }

}  // namespace onrecord::extract

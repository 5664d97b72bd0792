#pragma once
#include <array>
#include <string_view>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

constexpr std::uint32_t kParagraphsBack = 2;
constexpr std::uint32_t kParagraphsOfOne = 4;  ///< back to somebody, where nobody else has spoken
constexpr std::uint32_t kSentencesBack = 40;   ///< a paragraph may be of any length

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

/// "the centre half", "the fly-half": where somebody plays, of words that alone mean no person.
inline bool is_position(const Text& text, TokenIndex noun) {
  const std::string_view word = text[noun].word->lower;
  const bool compound = word.find('-') != std::string_view::npos &&
                        (word.ends_with("-half") || word.ends_with("-back") || word.ends_with("-forward"));
  const bool part = word == "half" || word == "back" || word == "forward";
  if (!part || noun == 0) return compound;
  const Token& side = text[noun - 1];
  return side.is("centre") || side.is("full") || side.is("fly") || side.is("scrum") || side.is("wing") ||
         side.is("left") || side.is("right") || side.is("half") || side.is("defensive");
}

/// Is it told what the person is?
inline bool has_office(const Person& person) { return person.titles.has_office(); }

/// "the defender", "the leg-spinner": what players are called by where they play, of single words.
inline bool is_player(const Token& token) {
  constexpr std::array<std::string_view, 57> kPlayers{
      "all-rounder",  "allrounder",   "back-rower",  "batsman",    "batter",        "bowler",
      "catcher",      "cornerback",   "custodian",   "defender",   "featherweight", "five-eighth",
      "flanker",      "forward",      "fullback",    "goalie",     "goalkeeper",    "halfback",
      "heavyweight",  "hooker",       "hurdler",     "infielder",  "keeper",        "left-hander",
      "leg-spinner",  "lightweight",  "linebacker",  "lineman",    "lock",          "middleweight",
      "midfielder",   "off-spinner",  "opener",      "outfielder", "paceman",       "pitcher",
      "playmaker",    "prop",         "quarterback", "receiver",   "right-hander",  "ruckman",
      "seamer",       "second-rower", "shortstop",   "slugger",    "southpaw",      "spinner",
      "sprinter",     "striker",      "sweeper",     "swimmer",    "welterweight",  "wicket-keeper",
      "wicketkeeper", "wingback",     "winger"};
  return token.is_any(kPlayers);
}

}  // namespace onrecord::extract

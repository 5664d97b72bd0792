// Whose words an infinitive by itself reports: "rang back to say", "It was left to N to say".
#include "indexer/extract/rules/infinitive_source.h"

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

bool moves(const Token& t) { return t.is("came") || t.is("comes") || t.is("leaned") || t.is("leans"); }

/// "rang back to say", "emailed me to ask", "have been calling since morning to ask": is the verb at `i` one
/// that brings words, with nothing but whom and when between it and the infinitive?
bool gets_in_touch(const CueSite& s, TokenIndex i) {
  if (!(s.takes(Complement::say) || s.takes(Complement::tell) || s.act() == Act::ask) ||
      !s.text[i].in(WordSet::turning_verb) || s.text[i].is("took") || s.text[i].is("take") ||
      s.text[i].is("takes") || s.text[i].is("taking"))
    return false;
  if (moves(s.text[i]) && !s.text[i + 1].is("over") && !s.text[i + 1].is("across") && !s.text[i + 1].is("on"))
    return false;  // "came over to ask", "came on the radio to say", not "came to the House to ask"
  if (s.text[i].word->lower.starts_with("call") && s.text[i + 1].is("on") &&
      !s.text[i + 2].in(WordSet::date_word))
    return false;  // "called on Monday to say", not "called on the firm to conclude"
  const auto between = [&](const Token& t) {
    const bool how =
        t.is("on") || t.is("in") || t.is("from") || t.is("at") || t.is("with");  // "rang me in tears to say"
    const bool way = t.is("over") || t.is("across");                             // "leaned across to say"
    return how || way || t.in(kNounPhrase | PosSet{Pos::object_pronoun, Pos::adverb}) || t.is("since") ||
           t.is("to") || t.in(WordSet::time);
  };
  for (TokenIndex k = i + 1; k + 1 < s.use.group; ++k)
    if (!between(s.text[k])) return false;
  return true;
}

/// "prompted", "led": does what happened make somebody speak?
bool makes_speak(const Token& t) {
  return t.is("prompted") || t.is("prompting") || t.is("prompts") || t.is("led") || t.is("leading") ||
         t.is("leads") || t.is("moved") || t.is("forcing") || t.is("forced") || t.is("leaving");
}

}  // namespace

bool who_was_led_to(const CueSite& s, Report& r) {
  constexpr TokenIndex kLongest = 8;
  if (s.use.group != s.use.at || s.use.at < s.sentence.first + 3 || !s.takes(Complement::say)) return false;
  const TokenIndex to = s.use.at - 1;
  if (!s.text[to].is("to")) return false;
  TokenIndex first = to;
  while (first > s.sentence.first && to - first < kLongest && s.text[first - 1].in(kNounPhrase)) --first;
  if (first == to || first == s.sentence.first || !makes_speak(s.text[first - 1])) return false;
  const auto unreal = [](const Token& t) {  // "Nothing led N to say C", "denied that it led N to say C"
    return t.in(WordSet::negation) || t.in(WordSet::nothing) || t.is("no") || t.pos == Pos::modal ||
           t.is("whether") || t.is("if") || (t.word->cue && t.in(kFinite));
  };
  TokenIndex clause = first - 1;  // “C,” M said, prompting N to reply
  while (clause > s.sentence.first && !s.text[clause - 1].is(Symbol::comma)) --clause;
  if (any_token(s.text, clause, first - 1, unreal)) return false;
  const Token& noun = s.text[to - 1];
  if (noun.pos != Pos::name && !names_people(noun)) return false;
  r.made.source = Range{first, to - 1};
  return true;
}

bool whom_it_was_left_to(const CueSite& s, Report& r) {
  constexpr TokenIndex kReach = 28;
  for (TokenIndex i = s.use.group; i > s.sentence.first + 1 && s.use.group - i < kReach; --i) {
    const bool left = s.text[i].is("to") && s.text[i - 1].is("left") && s.text[i - 2].pos == Pos::be &&
                      i > s.sentence.first + 2 &&
                      s.text[i - 3].is("it");  // not "The farm was left to N, and"
    if (!left) continue;
    TokenIndex end = i + 1;
    while (end + 1 < s.use.group && s.text[end].in(kNounPhrase)) ++end;
    if (end == i + 1 || !(s.text[end].is(Symbol::comma) || s.text[end].pos == Pos::to)) return false;
    r.made.source = Range{i + 1, end - 1};
    return true;
  }
  return false;
}

/// "N was heard to say: “C”"
bool who_was_heard_to(const CueSite& s, Report& r) {
  const TokenIndex to = s.use.at > 0 ? s.use.at - 1 : 0;
  const bool heard = to > s.sentence.first + 1 && s.text[to].is("to") && s.text[to - 1].is("heard");
  const TokenIndex group = heard ? verb_group_start(s.text, to - 1) : to;
  if (!heard || !any_of(s.text, {group, to}, {Pos::be}) || any_of(s.text, {group, to}, {Pos::modal}))
    return false;
  r.made.source = subject_left(s.text, group);
  return r.made.source.has_value();
}

bool who_turned_to(const CueSite& s, Report& r) {
  constexpr TokenIndex kReach = 8;
  if (who_was_heard_to(s, r)) return true;
  for (TokenIndex i = s.use.at; i > s.sentence.first + 1 && s.use.at - i < kReach; --i) {
    const bool turned = s.text[i].in(WordSet::turning_verb) && !moves(s.text[i]) && s.text[i + 1].is("to");
    if (!turned && !gets_in_touch(s, i)) continue;
    if (any_of(s.text, {verb_group_start(s.text, i), i}, {Pos::modal})) break;  // "would be writing to ask"
    r.made.source = subject_left(s.text, verb_group_start(s.text, i));
    break;
  }
  return r.made.source.has_value();
}

}  // namespace onrecord::extract

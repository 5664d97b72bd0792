// Cues of what was not said, and verbs of speech that tell of a deed.
#include "indexer/extract/rules/unsaid.h"

#include <array>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"

namespace onrecord::extract {

bool is_not_said(const CueSite& s, const Report&) {
  const bool nor = s.use.group > s.sentence.first && s.text[s.use.group - 1].is("nor");
  if (nor && s.use.form == CueForm::finite && s.use.group > s.sentence.first + 1)
    return !s.text[s.use.group - 2].in(kNominal);  // "neither confirmed nor denied"
  if (!s.is_negated() || s.act() == Act::deny || s.use.form == CueForm::participle) return false;
  const auto limits = [](const Token& t) { return t.is("only") || t.is("just") || t.is("merely"); };
  return !any_token(s.text, s.use.group, s.use.at, limits);  // "not only said"
}

bool is_disowned(const CueSite& s, const Report&) {
  constexpr std::array<std::string_view, 7> kAvoids{"avoid",  "avoids", "avoided", "avoiding",
                                                    "denied", "deny",   "denies"};
  if (s.use.form != CueForm::participle || s.use.group < s.sentence.first + 2) return false;
  const Token& before = s.text[s.use.group - 1];
  return before.is_any(kAvoids) || (before.is("ever") && s.text[s.use.group - 2].is_any(kAvoids));
}

bool is_unreal(const CueSite& s, const Report& r) {
  if (!r.made.source || s.use.form != CueForm::finite || s.use.group != s.use.at ||
      r.made.source->first == s.sentence.first || r.made.source->last + 1 != s.use.group)
    return false;
  const TokenIndex had = r.made.source->first - 1;
  if (!s.text[had].is("had") || !s.use.forms->is(Form::participle)) return false;
  return had == s.sentence.first || s.text[had - 1].is(Symbol::comma) ||
         s.text[had - 1].in(WordSet::and_but) || s.text[had - 1].is("that");
}

namespace {

/// What is struck, thrown or shut.
bool is_struck(const Token& noun) {
  constexpr std::array<std::string_view, 26> kThings{
      "ball",   "balls", "brakes", "car",   "corner",      "cross",  "door",    "doors",    "drum",
      "effort", "fist",  "gate",   "gates", "half-volley", "header", "horn",    "lid",      "penalty",
      "phone",  "puck",  "shot",   "shots", "volley",      "window", "windows", "free-kick"};
  return noun.is_any(kThings);
}

bool is_weapon(const Token& noun) {
  constexpr std::array<std::string_view, 14> kWeapons{"axe",      "bat",   "blade",   "bottle", "gun",
                                                      "hammer",   "knife", "machete", "pistol", "rifle",
                                                      "scissors", "sword", "weapon",  "handgun"};
  return noun.is_any(kWeapons);
}

bool is_bought(const Token& noun) {
  constexpr std::array<std::string_view, 17> kBought{
      "beer",   "beers", "breakfast", "burger", "cab",  "cocktail", "coffee", "curry",   "dessert",
      "dinner", "drink", "drinks",    "lunch",  "pint", "pizza",    "taxi",   "takeaway"};
  return noun.is_any(kBought);
}

/// The last noun of the phrase a content begins with.
const Token& object_of(const Text& text, Range content) {
  TokenIndex end = content.first;
  while (end < content.last && text[end + 1].in(kNounPhrase) && text[end + 1].pos != Pos::object_pronoun)
    ++end;
  return text[end];
}

/// "welcomed 300 guests to the hall", "welcomed N to the White House"
bool is_received(const CueSite& s, Range content) {
  TokenIndex to = content.first;
  while (to < content.last && (s.text[to].in(kNounPhrase) || s.text[to].is("and"))) ++to;
  if (to == content.first || to + 1 > content.last || !s.text[to].is("to")) return false;
  const Token& who = s.text[to - 1];
  const bool people = names_people(who) || who.in({Pos::name, Pos::object_pronoun});
  return people && s.text[to + 1].in({Pos::determiner, Pos::possessive, Pos::name});
}

/// "played down fears of", not "played down the road"
bool is_talk(const Token& noun) {
  constexpr std::array<std::string_view, 20> kTalk{
      "allegations", "concern",    "concerns",     "criticism",   "expectations", "fears", "hopes",
      "impact",      "importance", "prospects",    "reports",     "rift",         "risk",  "risks",
      "rumors",      "rumours",    "significance", "speculation", "talk",         "threat"};
  return noun.is_any(kTalk) || noun.word->noun_of || noun.in(WordSet::remark_noun) ||
         noun.in(WordSet::speech_object);
}

}  // namespace

bool is_deed(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::none || r.made.right != Trigger::complement || r.made.content.empty())
    return false;
  const std::string& lemma = s.use.lemma().lemma;
  const Range content = r.made.content.front();
  if (lemma == "play") return !any_token(s.text, content.first, content.last + 1, is_talk);
  if (lemma == "swear")
    return s.text[content.first].pos != Pos::to && !s.text[content.first].in(WordSet::negation);
  if (r.made.particle) return false;
  if (lemma == "slam" || lemma == "blast") return is_struck(object_of(s.text, content));
  if (lemma == "order") return is_bought(object_of(s.text, content));
  if (lemma == "threaten") {
    const auto with = [](const Token& t) { return t.is("with"); };
    return any_token(s.text, content.first, content.last, with) &&
           any_token(s.text, content.first, content.last + 1, is_weapon);
  }
  return lemma == "welcome" && is_received(s, content);
}

/// "called back to say that": the saying is the cue.
bool only_calls(const CueSite& s, const Report& r) {
  const TokenIndex first = r.made.content.front().first;
  if (s.use.lemma().lemma != "call" || r.made.particle || first >= s.sentence.last ||
      s.text[first].pos != Pos::to)
    return false;
  if (first == s.use.at + 1 && s.text[first - 2].in({Pos::wh, Pos::subject_pronoun}))
    return true;  // "who called to cancel"
  const CueForms* cue = s.text[first + 1].word->cue;
  return cue && cue->lemma->speech && cue->lemma->takes(Complement::say);
}

namespace {

/// "called on the faithful: “C”"
bool ends_with_colon(const CueSite& s, const Report& r) {
  const TokenIndex next = r.made.content.front().last + 1;
  return next <= s.sentence.last && s.text[next].is(Symbol::colon);
}

}  // namespace

/// "called on the commissioner, N, in March": a visit, where nobody is called on to do anything.
bool visits(const CueSite& s, const Report& r) {
  return s.use.lemma().lemma == "call" && r.made.particle && !s.behind().is("for") &&
         !ends_with_colon(s, r) && !any_of(s.text, r.made.content.front(), {Pos::to, Pos::ing, Pos::verb}) &&
         !any_token(s.text, r.made.content.front().first, r.made.content.front().last + 1,
                    [](const Token& t) { return t.is("for") || t.is_quote_mark(); });
}

}  // namespace onrecord::extract

// Other senses of the words that report: what looks like a verb of speech and is none.
#include "indexer/extract/rules/word_senses.h"

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"

namespace onrecord::extract {

/// "a communiqué read on state television", "warning signs", "a branding agency": the verb is used for
/// something else.
bool has_another_sense(const CueSite& s, const Report&) {
  if (s.ends_sentence()) return false;
  const Token& next = s.behind();
  const bool read = s.use.lemma().lemma == "read" && s.cue().is("read") &&
                    (next.is("on") || next.is("by") || next.is("aloud"));
  const bool warning = s.cue().is("warning") && (next.is("signs") || next.is("sign") || next.is("signal") ||
                                                 next.is("signals") || next.is("shots") || next.is("lights"));
  const bool firm = s.has(CueTrait::two) && s.cue().pos == Pos::ing && next.in(WordSet::firm_noun);
  const bool reckoning = s.use.lemma().lemma == "reckon" && next.is("with");  // "reckoned with the loss"
  const bool projects =
      s.cue().is("projects") && !s.stands_before("that");  // "a lawyer for building projects"
  const std::string& lemma = s.use.lemma().lemma;
  const Token& further = s.text[std::min(s.use.at + 2, s.sentence.last)];
  const bool sick = lemma == "report" &&
                    ((next.is("sick") && !further.in(kNominal)) || (next.is("back") && !further.is("that")));
  const bool time = lemma == "call" && next.is("time") && further.is("on");  // "called time on his career"
  const bool goods = lemma == "recall" && next.initial == Initial::digit &&  // "recalled 8,000 cars"
                     s.text.text(s.use.at + 1).find(',') != std::string_view::npos;
  const auto is_mark = [](const Token& t) { return t.is_quote_mark() || t.is(Symbol::colon); };
  const bool out =
      lemma == "call" && s.cue().is("called") && next.is("to") &&  // "police called to the house"
      s.use.group == s.use.at && s.use.at > s.sentence.first && names_people(s.text[s.use.at - 1]) &&
      further.in({Pos::determiner, Pos::possessive, Pos::name, Pos::noun}) &&
      !any_token(s.text, s.use.at, s.sentence.last + 1, is_mark);
  const bool gesture = (lemma == "laugh" || lemma == "smile" || lemma == "sigh" || lemma == "nod") &&
                       next.is("and") && is_finite_report(further);  // "laughed and said"
  return read || warning || firm || reckoning || projects || sick || time || goods || out || gesture;
}

/// "The van, said to be worth £9,000, was": what people say of it.
bool is_said_to_be(const CueSite& s, const Report&) {
  return s.cue().is("said") && s.use.group == s.use.at && s.use.at > s.sentence.first &&
         s.text[s.use.at - 1].is(Symbol::comma) && s.use.at + 2 <= s.sentence.last && s.behind().is("to") &&
         (s.text[s.use.at + 2].is("be") || s.text[s.use.at + 2].is("have"));
}

/// "Norholm’s recommended dose", "the continuing spat": in front of what the word stands it is no verb.
bool is_inside_phrase(const CueSite& s, const Report&) {
  if (s.use.group != s.use.at || s.use.at < s.sentence.first + 2 || s.cue().pos != Pos::past) return false;
  const Token& before = s.text[s.use.at - 1];
  if (before.pos == Pos::possessive)  // but "Hobday’s said", "Hobday’s urged his parents to go"
    return !s.has(CueTrait::plain) && !s.ends_sentence() && s.behind().in(kNominal);
  return s.has(CueTrait::quote) && before.pos == Pos::ing &&
         s.text[s.use.at - 2].in({Pos::determiner, Pos::possessive});
}

static bool is_inside(const CueSite& s) { return s.use.at > s.sentence.first && !s.ends_sentence(); }

bool is_preposition(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::not_to) && s.behind().is("to");
}

bool is_compound(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::compound) && s.text[s.use.at - 1].is("member");
}

bool is_withheld(const CueSite& s, const Report&) {
  return is_inside(s) && s.use.form == CueForm::finite && s.has(CueTrait::withholding) &&
         s.behind().in(WordSet::withheld);
}

/// "joined a movement called N": what stands in front is a verb's object.
static bool follows_object(const CueSite& s) {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition};
  const auto start = noun_phrase_start(s.text, s.use.at - 1, s.sentence.first);
  if (!start || *start == s.sentence.first || !s.text[*start - 1].in(kGovernor)) return false;
  const Token& opener = s.text[*start];
  return opener.is("a") || opener.is("an") || opener.is("another") || opener.pos == Pos::number;
}

/// "a party called N", not "the paper called N a liar".
bool is_name_of_thing(const CueSite& s, const Report&) {
  if (!is_inside(s) || !s.has(CueTrait::two) || s.use.form != CueForm::finite) return false;
  const Token& before = s.text[s.use.at - 1];
  const bool thing =
      before.pos == Pos::noun && before.word->noun == NounDomain::other && !names_people(before);
  if (!thing && !follows_object(s)) return false;
  if (s.is_other_quote(s.behind())) return true;
  if (s.behind().pos != Pos::name) return false;
  TokenIndex behind = s.use.at + 2;
  while (behind <= s.sentence.last && s.text[behind].pos == Pos::name) ++behind;
  return behind > s.sentence.last || !s.text[behind].in({Pos::determiner, Pos::adjective, Pos::noun});
}

/// "a farmer named N", "three people briefed on it": who they are, not what they say.
bool describes_people(const CueSite& s, const Report&) {
  if (!is_inside(s) || s.use.form != CueForm::finite || s.use.group != s.use.at) return false;
  if (!names_people(s.text[s.use.at - 1])) return false;
  return is_naming(s.text, s.use.at) || (s.cue().is("briefed") && s.behind().is("on"));
}

}  // namespace onrecord::extract

// The complement of "accuse", "call for", "reject": what stands behind the cue where nothing else begins a
// content.
#include "indexer/extract/subject.h"
#include "indexer/extract/trigger.h"

namespace onrecord::extract {
namespace {

/// A noun, or a plural that was taken for a verb.
bool may_be_noun(const Token& t) {
  return t.pos == Pos::noun || (t.pos == Pos::third_person && t.word->classes.weight[OpenClasses::noun] > 0);
}

}  // namespace

/// "apologised to the town for the delay": what it is for.
TokenIndex RightTrigger::behind_recipient(TokenIndex start) const {
  constexpr TokenIndex kLongest = 8;
  if (!use_.lemma().has(CueTrait::recipient) || start + 2 > last_ || !text_[start].is("to")) return start;
  for (TokenIndex i = start + 2; i <= last_ && i - start < kLongest; ++i)
    if (text_[i].is("for")) return i;
  return start;
}

/// "promised in a written answer to": the infinitive behind where it was said.
TokenIndex RightTrigger::infinitive_behind_phrase(TokenIndex start) const {
  constexpr TokenIndex kLongest = 8;
  if (start >= last_ || !text_[start].in(WordSet::venue_preposition)) return start;
  for (TokenIndex i = start + 1; i < last_ && i - start < kLongest; ++i) {
    if (is_infinitive(i)) return i;
    if (!text_[i].in(kNounPhrase) && !is_attributive(text_, i)) break;
  }
  return start;
}

/// Behind the verb, its particle, adverbs and a time ("vowed last night to").
TokenIndex RightTrigger::complement_start() const {
  const bool hearer = use_.lemma().act == Act::promise && result_.addressee &&
                      result_.addressee->size() == 1 &&  // "promised us asphalt"
                      text_[result_.addressee->first].pos == Pos::object_pronoun;
  TokenIndex start = hearer ? begin_ : unit_end_ + 1 + (result_.particle ? 1 : 0);
  while (start < last_ && text_[start].pos == Pos::adverb && !text_[start].is("not") &&
         !may_be_noun(text_[start + 1]))  // "vowed again to", not "promised daily updates"
    ++start;
  if (const TokenIndex behind = behind_recipient(start); behind > start) return behind;
  if (const TokenIndex to = infinitive_behind_phrase(start); to > start) return to;
  TokenIndex time = start;
  if (time < last_ && text_[time].pos == Pos::preposition && text_[time + 1].in(WordSet::time)) {
    ++time;  // "apologised on Monday for"
    while (time <= last_ && (text_[time].in(WordSet::time) || text_[time].pos == Pos::number)) ++time;
    if (time <= last_ && text_[time].in({Pos::preposition, Pos::to, Pos::determiner})) return time;
    time = start;
  }
  while (time <= last_ && (text_[time].in(WordSet::time) || text_[time].pos == Pos::number)) ++time;
  return time > start && time <= last_ && text_[time].pos == Pos::to ? time : start;
}

/// Does a quotation stand in the clause from `start` on?
bool RightTrigger::has_quotation(TokenIndex start) const {
  for (TokenIndex i = start; i <= last_ && !text_[i].is(Symbol::semicolon); ++i)
    if (text_[i].is_quote_mark() && !is_own(text_[i])) return true;
  return false;
}

/// "raised concerns about", "offered an apology": does the object at `start` mean words?
bool RightTrigger::has_speech_object(TokenIndex start) const {
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::ing, Pos::adverb, Pos::conjunction};
  for (TokenIndex i = start; i <= last_ && (text_[i].in(kPhrase) || text_[i].is_quote_mark()); ++i)
    if (text_[i].in(WordSet::speech_object)) return true;
  return false;
}

/// "put the number of dead at more than 80": a figure behind "at".
bool RightTrigger::has_figure(TokenIndex start) const {
  constexpr TokenIndex kReach = 14;
  for (TokenIndex i = start + 1; i < last_ && i - start < kReach && !is_stop(text_[i]); ++i)
    if (text_[i].is("at"))
      return text_[i + 1].pos == Pos::number || text_[i + 1].in(WordSet::quantity) ||
             text_[i + 1].in(WordSet::approximator) || text_[i + 1].is("more") || text_[i + 1].is("less") ||
             text_[i + 1].is(Symbol::other);
  return false;
}

/// "called the plan a mistake", "called it “absurd”": does something follow the object that says what it is
/// called?
bool RightTrigger::has_predicate(TokenIndex start) const {
  constexpr PosSet kOpeners{Pos::determiner, Pos::adjective, Pos::possessive};
  TokenIndex i = start;
  if (text_[i].pos == Pos::ing || text_[i].is("being")) return true;  // "described being paid to sit there"
  if (text_[i].in({Pos::object_pronoun}))
    return i < last_ && !is_stop(text_[i + 1]) && !text_[i + 1].in(WordSet::time) &&
           (text_[i + 1].is("as") ||
            !text_[i + 1].in({Pos::preposition, Pos::subordinator, Pos::conjunction, Pos::to}));
  if (text_[i].is_quote_mark()) return true;
  while (i < last_ && text_[i].in({Pos::determiner, Pos::possessive, Pos::adjective, Pos::number})) ++i;
  for (++i; i <= last_ && !is_stop(text_[i]); ++i) {
    if (text_[i].is_quote_mark() || text_[i].in(kOpeners)) return true;
    const bool joins = text_[i].pos == Pos::conjunction && i < last_ && text_[i + 1].in(kNounPhrase);
    if (text_[i].in(kFinite) || (text_[i].pos == Pos::conjunction && !joins)) return false;
    if (joins) ++i;
  }
  return false;
}

/// The complement of "accuse", "call for", "reject".
void RightTrigger::find_complement() {
  if (!use_.takes(Complement::top) || !use_.lemma().speech) return;
  const TokenIndex start = complement_start();
  if (start > last_ || text_[start].in(WordSet::time)) return;
  const Token& token = text_[start];
  if (token.pos == Pos::to && !result_.particle && !use_.lemma().has(CueTrait::recipient) &&
      !is_infinitive(start))
    return;  // "reported to N"
  const bool quoted =
      use_.lemma().has(CueTrait::quotable) && has_quotation(start);  // "expressed its “deepest sorrow”"
  if (use_.lemma().has(CueTrait::object) && !quoted && token.pos != Pos::to && !has_speech_object(start))
    return;
  if (use_.lemma().has(CueTrait::quoting) && !has_quotation(start)) return;
  if (use_.lemma().has(CueTrait::valuing) && !has_figure(start)) return;
  if (use_.lemma().has(CueTrait::two) && !result_.particle && !has_predicate(start)) return;
  constexpr PosSet kOpeners{Pos::determiner, Pos::name,   Pos::noun, Pos::possessive, Pos::object_pronoun,
                            Pos::adjective,  Pos::number, Pos::ing,  Pos::to,         Pos::subject_pronoun,
                            Pos::wh};
  const bool daily = token.pos == Pos::adverb && start < last_ && may_be_noun(text_[start + 1]);
  // "promised not to", "denies talks": a negated infinitive, a noun that looks like a verb
  const bool negated = token.is("not") && start < last_ && text_[start + 1].pos == Pos::to;
  const bool plural =
      token.in({Pos::third_person, Pos::verb}) && token.word->classes.weight[OpenClasses::noun] > 0;
  if (token.in(kOpeners) || token.is("being") || token.is_quote_mark() || token.in(WordSet::top_opener) ||
      negated || plural || daily)
    found(Trigger::complement, start);
}

/// A complement verb's content begins behind the verb; a quotation in a clause begins with the clause.
void RightTrigger::widen_to_clause() {
  const bool other =
      use_.takes(Complement::say) || use_.takes(Complement::that) || use_.takes(Complement::tell);
  // "expressed the hope that": the clause is what is said.
  if (result_.trigger == Trigger::that && use_.lemma().has(CueTrait::object) &&
      text_[result_.start - 1].in(WordSet::speech_object))
    return;
  if ((result_.trigger == Trigger::that || result_.trigger == Trigger::quote) &&
      use_.takes(Complement::top) && !other)
    return found(Trigger::complement, complement_start());
  if (result_.trigger != Trigger::quote || result_.start <= begin_) return;
  const Token& before = text_[result_.start - 1];
  if (before.is(Symbol::comma) || before.is(Symbol::colon)) return;
  constexpr PosSet kClause{Pos::subject_pronoun, Pos::be, Pos::have, Pos::modal, Pos::third_person};
  const bool clause = use_.takes(Complement::top) || any_of(text_, {begin_, result_.start - 1}, kClause) ||
                      text_[begin_].in({Pos::determiner, Pos::possessive, Pos::ing});
  if (clause) found(Trigger::mixed, begin_);
}

}  // namespace onrecord::extract

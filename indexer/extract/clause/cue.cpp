#include "indexer/extract/clause/cue.h"

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/clause_opening.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"

namespace onrecord::extract {
namespace {

/// The surroundings of a possible cue inside its sentence.
struct Context {
  const Text& text;
  TokenIndex at;
  Range sentence;
  const Token* next = nullptr;      ///< the token behind, if the sentence goes on
  const Token* governor = nullptr;  ///< the nearest token before that is no adverb
  Pos before = Pos::none;           ///< its class

  [[nodiscard]] const Token& token() const { return text[at]; }
};

Context context_of(const Text& text, TokenIndex i) {
  Context context{text, i, text.sentence_of(i)};
  if (i < context.sentence.last) context.next = &text[i + 1];
  TokenIndex k = i;
  const auto is_time = [&](TokenIndex time) {  // "has today announced"
    return time > context.sentence.first && text[time].in(WordSet::time) && text[time - 1].pos == Pos::have;
  };
  while (k > context.sentence.first && (text[k - 1].pos == Pos::adverb || is_time(k - 1))) --k;
  k = before_parenthesis(text, k, context.sentence.first);
  if (k > context.sentence.first) {
    context.governor = &text[k - 1];
    context.before = context.governor->pos;
  }
  return context;
}

/// A capitalised word inside a sentence is a name, unless the whole of it is in capitals or a headline gives
/// each of its words one.
bool is_capitalised_inside(const Text& text, TokenIndex i, Range sentence) {
  if (!text[i].upper() || text[i].all_upper || i == sentence.first || text[i].pos != Pos::name) return false;
  return !text[i - 1].is_quote_mark() && !text[i - 1].is(Symbol::colon);
}

std::optional<CueForm> form_of_ing(const Context& c, const CueForms& cue) {
  constexpr PosSet kNounReading{Pos::determiner, Pos::possessive, Pos::adjective};
  if (kNounReading.has(c.before) && !cue.lemma->has(CueTrait::general)) return std::nullopt;
  if (c.token().is("saying") && c.next && c.next->pos == Pos::be && c.at > c.sentence.first &&
      (kNounReading.has(c.before) ||
       (c.at > c.sentence.first + 1 && c.before == Pos::noun && kNounReading.has(c.text[c.at - 2].pos))))
    return std::nullopt;  // "Her favourite saying was"
  if (c.token().is("writing") && c.governor && c.governor->is("in"))
    return std::nullopt;  // "told us in writing"
  if (c.governor && c.governor->is("without"))
    return std::nullopt;  // "allowed nobody in without first saying"
  if (c.before == Pos::noun &&
      (c.token().in(WordSet::assembly_noun) || c.token().in(WordSet::spoken_occasion)))
    return std::nullopt;                                           // "a press briefing"
  if (c.governor && c.governor->is("under")) return std::nullopt;  // "admitted under questioning that"
  if (c.next && c.next->is("of") && c.governor && (c.governor->is("the") || c.governor->is("a")))
    return std::nullopt;
  const bool goes_on = c.before == Pos::be || (c.governor && c.governor->in(WordSet::keep));
  return goes_on ? CueForm::progressive : CueForm::participle;
}

/// "Sainsbury’s said": the 's belongs to the name.
bool is_name_with_s(const Context& c) {
  return c.governor->is("'s") && c.at > c.sentence.first + 1 && c.text[c.at - 1].is("'s") &&
         c.text[c.at - 2].pos == Pos::name;
}

/// "A video posted on X claims": the participle behind a document that speaks itself.
bool describes_document(const Context& c) {
  constexpr TokenIndex kReach = 8;
  if (!c.governor || !c.governor->in(WordSet::speaking_thing) || c.before != Pos::noun || !c.next ||
      c.next->pos != Pos::preposition)
    return false;
  for (TokenIndex i = c.at + 2; i <= c.sentence.last && i - c.at < kReach; ++i) {
    if (c.text[i].pos == Pos::punctuation || c.text[i].in({Pos::subject_pronoun, Pos::wh})) return false;
    const CueForms* cue = c.text[i].word->cue;
    if (cue && (cue->is(Form::past) || cue->is(Form::third)) && c.text[i].in({Pos::past, Pos::third_person}))
      return cue->lemma->has(CueTrait::plain);
  }
  return false;
}

/// "said in a statement posted on its website": the participle behind the document or occasion it was said
/// in.
bool describes_venue(const Context& c) {
  constexpr TokenIndex kLongest = 5;
  if (!c.governor || c.governor != &c.text[c.at - 1] || !c.next || !c.next->in(kPrepositional) ||
      !(c.governor->in(WordSet::venue_document) || c.governor->in(WordSet::venue_noun) ||
        (c.token().is("posted") && c.governor->pos == Pos::noun)))  // "in a story posted on Monday"
    return false;
  TokenIndex start = c.at - 1;
  while (start > c.sentence.first && c.at - start < kLongest &&
         c.text[start - 1].in({Pos::noun, Pos::name, Pos::adjective, Pos::determiner, Pos::possessive}))
    --start;
  return start > c.sentence.first && c.text[start - 1].in(WordSet::venue_preposition);
}

/// "a decision described by N as “mad”": the passive that says of the noun what somebody calls it.
bool is_called_by(const Context& c, const CueForms& cue) {
  constexpr TokenIndex kLongest = 12;
  if (!cue.lemma->takes(Complement::top) || !cue.lemma->speech) return false;
  for (TokenIndex i = c.at + 2; i < c.sentence.last && i - c.at < kLongest; ++i) {
    if (c.text[i].is("as")) return i > c.at + 2;
    if (!c.text[i].in(kNounPhrase) && !c.text[i].is("of") && !c.text[i].is("for")) return false;
  }
  return false;
}

std::optional<CueForm> form_of_past(const Context& c, const CueForms& cue) {
  if (describes_document(c) || describes_venue(c)) return std::nullopt;
  constexpr PosSet kDetermining{Pos::determiner, Pos::possessive, Pos::number, Pos::adjective};
  if (c.before == Pos::preposition && c.next && c.next->pos == Pos::noun && c.governor->is("without"))
    return std::nullopt;                                // "without stated grounds"
  const bool told = cue.lemma->has(CueTrait::telling);  // "he's told our Tom"
  const bool has = c.before == Pos::be && c.governor->is("'s") && c.at > c.sentence.first + 1 && c.next &&
                   (c.next->pos == Pos::object_pronoun || (told && c.next->in({Pos::possessive, Pos::name})));
  if (has && c.text[c.at - 2].pos == Pos::subject_pronoun) return CueForm::finite;  // "he's asked us"
  if (c.before == Pos::be || (c.governor && c.governor->in(WordSet::get))) return CueForm::passive;
  if (c.before == Pos::have) return CueForm::finite;
  const bool alone = c.governor && (c.governor->in(WordSet::lone_determiner) || is_name_with_s(c));
  const bool object = c.next && (c.next->upper() || c.next->in({Pos::determiner, Pos::possessive}));
  if (alone && cue.is(Form::past) && (cue.lemma->has(CueTrait::plain) || object)) return CueForm::finite;
  const bool relative = c.governor && c.governor->is("that") && c.at > c.sentence.first + 1 &&
                        c.text[c.at - 2].in(kNominal) && cue.lemma->has(CueTrait::plain);
  if (relative) return CueForm::finite;  // "a letter that said customers could"
  if (kDetermining.has(c.before)) {
    const bool plural = c.next && c.next->pos == Pos::third_person &&
                        c.next->word->classes.weight[OpenClasses::noun] > 0;  // "4,051 pledged delegates"
    const bool body = c.governor->in(WordSet::body_noun);  // "Oldland’s military said Friday"
    if (plural || (!body && c.next && (c.next->in(kNominal) || c.next->pos == Pos::adjective)))
      return std::nullopt;
    const bool determiner = c.before == Pos::determiner || c.before == Pos::possessive;
    if (determiner && !c.governor->in(WordSet::demonstrative)) return std::nullopt;
  }
  if (!cue.is(Form::past)) return std::nullopt;
  const bool means =
      c.at + 2 <= c.sentence.last &&  // "confirmed by email that"
      (c.text[c.at + 2].in(WordSet::venue_document) || c.text[c.at + 2].in(WordSet::venue_noun) ||
       c.text[c.at + 2].is("phone") || c.text[c.at + 2].is("telephone"));
  const bool agent =
      c.next && c.next->is("by") && !means && kNominal.has(c.before) && !cue.lemma->has(CueTrait::plain);
  const bool aside = c.next && c.next->is("by") && c.governor && c.governor->is(Symbol::comma);
  if (aside && is_called_by(c, cue)) return CueForm::passive;  // "The plan, described by N as “mad”, was"
  if (aside && !means && !cue.lemma->has(CueTrait::plain))
    return std::nullopt;  // "Prices fell, prompted by talk that C"
  if (agent)              // "a film directed by N", but "a plan described by N as"
    return is_called_by(c, cue) ? std::optional(CueForm::passive) : std::nullopt;
  return CueForm::finite;
}

/// "drivers", "women", "staff"
bool is_several(const Token& noun) {
  return noun.pos == Pos::noun && (is_plural(noun) || noun.in(WordSet::plural_noun) ||
                                   noun.in(WordSet::people_group) || noun.word->lower.ends_with("men"));
}

/// "leaders of the town", "nurses at F", "people living near a plant": a plural in front of the preposition.
bool is_plural_phrase(const Text& text, TokenIndex last, TokenIndex first) {
  constexpr PosSet kObject{Pos::name, Pos::determiner, Pos::possessive, Pos::number};
  const auto start = noun_phrase_start(text, last, first);
  if (!start) return false;
  for (TokenIndex i = *start + 1; i < last; ++i) {
    if (!text[i].is("of") && !(text[i].pos == Pos::preposition && text[i + 1].in(kObject))) continue;
    const TokenIndex head = text[i - 1].pos == Pos::ing && i > *start + 1 ? i - 2 : i - 1;
    return is_several(text[head]);
  }
  return false;
}

/// "fans outside a stadium argue", "women who work at a mill say": a plural opens the clause, and only what
/// describes it stands between.
bool is_plural_opening(const Context& c, TokenIndex group) {
  if (group < c.sentence.first + 3) return false;
  const auto opening = phrase_that_opens(c.text, group);
  if (!opening) return false;
  TokenIndex head = *opening;
  while (head + 1 < group && c.text[head + 1].in(kNounPhrase)) ++head;
  return head + 1 < group && is_several(c.text[head]);
}

/// "N and M |report that", "N and his colleague M |report that"
bool is_behind_joint_name(const Context& c) {
  constexpr TokenIndex kReach = 6;
  TokenIndex name = c.at;
  while (name > c.sentence.first && c.text[name - 1].pos == Pos::name) --name;
  if (name == c.at) return false;
  while (name > c.sentence.first && c.at - name < kReach && c.text[name - 1].in({Pos::possessive, Pos::noun}))
    --name;
  return name > c.sentence.first + 1 && c.text[name - 1].is("and") && c.text[name - 2].pos == Pos::name;
}

/// "drivers say", "the data suggest", "N and M argue", "leaders of the town accuse".
bool is_plural_subject(const Context& c) {
  if (c.governor->word->lower.ends_with('s') || c.governor->in(WordSet::plural_noun)) return true;
  TokenIndex name = c.at;  // back over adverbs to the name, and over the name
  while (name > c.sentence.first && c.text[name - 1].pos == Pos::adverb) --name;
  if (is_plural_phrase(c.text, name - 1, c.sentence.first) || is_plural_opening(c, name)) return true;
  TokenIndex joint = name;  // "N, 34, and his brother M deny"
  while (joint > c.sentence.first + 2 && name - joint < 6 && c.text[joint - 1].in(kNounPhrase)) --joint;
  if (joint < name && joint > c.sentence.first + 2 && c.text[joint - 1].is("and") &&
      c.text[joint - 2].is(Symbol::comma) && c.text[joint - 3].initial == Initial::digit)
    return true;
  while (name > c.sentence.first && c.text[name - 1].pos == Pos::name) --name;
  return name > c.sentence.first + 1 && name < c.at && c.text[name - 1].is("and") &&
         c.text[name - 2].pos == Pos::name;
}

/// "to read the plan and explain it": does the verb in front of the conjunction hang on a "to"?
bool shares_infinitive(const Context& c) {
  constexpr TokenIndex kReach = 24;
  constexpr PosSet kOtherVerb{Pos::past,  Pos::third_person,   Pos::be, Pos::have, Pos::do_,
                              Pos::modal, Pos::subject_pronoun};
  for (TokenIndex i = c.at; i > c.sentence.first && c.at - i < kReach; --i) {
    if (c.text[i - 1].in(kOtherVerb)) return false;
    if (c.text[i - 1].pos == Pos::to && c.text[i].pos == Pos::verb) return true;
  }
  return false;
}

/// "said in its earnings report that": behind a verb of speech, where it was said.
bool is_document_of_report(const Context& c) {
  constexpr TokenIndex kLongest = 4;
  TokenIndex at = c.at;
  while (at > c.sentence.first && c.at - at < kLongest && c.text[at - 1].in({Pos::noun, Pos::adjective}))
    --at;
  if (at < c.sentence.first + 3 || !c.text[at - 1].in({Pos::possessive, Pos::determiner})) return false;
  return c.text[at - 2].is("in") && is_finite_speech_cue(c.text[at - 3]);
}

/// "Doctors reject offer, vow to fight": behind the comma of a headline whose first verb has no ending
/// either.
bool goes_on_in_headline(const Context& c) {
  constexpr TokenIndex kLongest = 16;
  if (c.token().sentence != 0 || !c.governor || !c.governor->is(Symbol::comma) ||
      c.sentence.size() > kLongest || c.text[c.sentence.last].is(Symbol::period))
    return false;
  for (TokenIndex i = c.sentence.first + 1; i + 1 < c.at; ++i)
    if (c.text[i].pos == Pos::verb && is_plural(c.text[i - 1])) return true;
  return false;
}

/// "Prices to rise by a third, warn energy experts": the verb and the plural that end a headline.
bool ends_headline(const Context& c) {
  constexpr TokenIndex kLongest = 5;
  const TokenIndex last = c.sentence.last;
  if (c.token().sentence != 0 || !c.governor || !c.governor->is(Symbol::comma) || c.at == last ||
      last - c.at > kLongest ||
      !(c.text[last].in(WordSet::plural_noun) ||  // "warn police"
        (names_people(c.text[last]) && is_plural(c.text[last]))))
    return false;
  for (TokenIndex i = c.at + 1; i <= last; ++i)
    if (!c.text[i].in({Pos::noun, Pos::name, Pos::adjective})) return false;
  return true;
}

/// "The plaintiffs, eleven growers, allege": behind the apposition of a plural that opens the sentence.
bool is_behind_plural_aside(const Context& c) {
  constexpr TokenIndex kLongest = 12;
  if (!c.governor || !c.governor->is(Symbol::comma) || c.at < c.sentence.first + 4) return false;
  TokenIndex open = c.at - 2;
  while (open > c.sentence.first && c.at - open < kLongest && !c.text[open].is(Symbol::comma)) --open;
  if (!c.text[open].is(Symbol::comma) || open < c.sentence.first + 2) return false;
  const Token& noun = c.text[open - 1];
  const bool people = names_people(noun) && is_plural(noun);
  return people && noun_phrase_start(c.text, open - 1, c.sentence.first) == c.sentence.first &&
         !any_token(c.text, open, c.at, [](const Token& t) { return t.in(kFinite); });
}

std::optional<CueForm> form_of_base(const Context& c, const CueForms& cue) {
  const Token& token = c.token();
  if (ends_headline(c) && cue.takes(Complement::say)) return CueForm::finite;
  if (c.before == Pos::conjunction && shares_infinitive(c)) return CueForm::infinitive;
  if (c.before == Pos::to) return CueForm::infinitive;
  if (c.before == Pos::modal || c.before == Pos::do_) return CueForm::finite;
  if (c.before == Pos::subject_pronoun || c.before == Pos::wh) return CueForm::finite;
  constexpr PosSet kVerb{Pos::verb, Pos::third_person, Pos::past};
  const CueForms* tag = c.governor ? c.governor->word->cue : nullptr;
  if (tag && tag->is(Form::third) && tag->lemma->speech && c.at > c.sentence.first + 1 && c.next &&
      c.text[c.at - 2].pos == Pos::punctuation && c.next->pos == Pos::name)
    return std::nullopt;  // "“…,” jokes volunteer N N"
  const bool that = c.next && c.next->is("that");
  const bool out = c.next && c.next->is("out") && token.is("point");
  const bool clause = (that || out) && c.governor &&
                      (cue.takes(Complement::say) || cue.takes(Complement::that)) &&  // "donors counter that"
                      (is_plural(*c.governor) || is_plural_phrase(c.text, c.at - 1, c.sentence.first) ||
                       is_plural_opening(c, c.at) || is_behind_joint_name(c));
  if (kNominal.has(c.before) && (token.in(kVerb) || clause) && is_plural_subject(c))
    return is_document_of_report(c) ? std::nullopt : std::optional(CueForm::finite);
  if (that && is_behind_plural_aside(c)) return CueForm::finite;
  if (token.pos != Pos::verb) return std::nullopt;
  const bool compound = c.before == Pos::conjunction && c.next && c.next->pos == Pos::noun &&
                        is_plural(*c.next) && c.at > c.sentence.first + 1 &&
                        c.text[c.at - 2].pos == Pos::noun &&
                        is_plural(c.text[c.at - 2]);  // "warehouses and call centers"
  const bool singular = c.governor && !is_plural(*c.governor) && c.at > c.sentence.first + 1 &&
                        (c.text[c.at - 2].is("a") || c.text[c.at - 2].is("an"));  // "in a briefing note"
  if (compound || singular) return std::nullopt;
  if (c.before == Pos::conjunction || cue.lemma->has(CueTrait::base_verb) || goes_on_in_headline(c))
    return CueForm::finite;
  return std::nullopt;
}

/// "followed terrorist attacks in the kingdom": a noun without an article behind a verb is the first half of
/// an object.
bool is_object(const Context& c) {
  if (!c.governor || c.before != Pos::noun || c.governor->upper() || c.at < c.sentence.first + 2)
    return false;
  const Token& verb = c.text[c.at - 2];
  const CueForms* cue = verb.word->cue;
  const bool reports = cue && (cue->lemma->takes(Complement::say) || cue->lemma->takes(Complement::that));
  const bool governs = verb.in({Pos::past, Pos::ing}) ||
                       (verb.pos == Pos::third_person && !reports) ||  // "who advises mountain states,"
                       (verb.pos == Pos::preposition && !verb.in(WordSet::clause_subordinator));
  const bool closes = c.next && verb.is("of") && c.next->is(Symbol::period);  // "a maker of step counters."
  const bool ends = verb.pos == Pos::third_person && c.next && c.next->is(Symbol::comma);
  return governs && !reports && c.next && (closes || ends || c.next->pos == Pos::preposition) &&
         !is_plural(*c.governor) && c.token().word->classes.weight[OpenClasses::noun] > 0;
}

/// "laughed off claims that", "played down reports that": the verb and its particle have an object.
bool is_behind_particle(const Context& c) {
  if (c.at < c.sentence.first + 2 || c.token().word->classes.weight[OpenClasses::noun] <= 0) return false;
  const Token& particle = c.text[c.at - 1];
  return (particle.is("off") || particle.is("down") || particle.is("aside")) &&
         c.text[c.at - 2].in({Pos::past, Pos::third_person, Pos::verb, Pos::ing});
}

std::optional<CueForm> form_of_third(const Context& c) {
  if (is_object(c) || is_behind_particle(c)) return std::nullopt;
  if (c.token().is("posts") && c.next && c.next->in(kAuxiliary))
    return std::nullopt;  // "lifeguard posts had"
  if (c.token().pos != Pos::noun) return CueForm::finite;
  const bool ends = !c.next || c.next->is(Symbol::period) || c.next->is(Symbol::comma);
  if (ends && c.governor && c.before == Pos::noun &&
      (c.governor->in(WordSet::unnamed_source) || c.governor->in(WordSet::person_noun)))
    return CueForm::finite;  // “…,” the insider claims.
  const bool mark =
      c.governor &&
      (c.governor->is_quote_mark() ||  // “…,” jokes N, «…», jokes volunteer N
       (c.governor->is(Symbol::comma) && c.at > c.sentence.first + 1 && c.text[c.at - 2].is_quote_mark()));
  const bool quoted = mark && c.next &&
                      (c.next->in({Pos::name, Pos::determiner, Pos::possessive, Pos::subject_pronoun}) ||
                       (c.at + 2 <= c.sentence.last && c.next->word->noun == NounDomain::person &&
                        c.text[c.at + 2].pos == Pos::name));
  const bool reports =  // "N, a bee keeper, cautions that"
      c.governor && c.governor->is(Symbol::comma) && c.next && c.next->is("that");
  if (quoted || reports) return CueForm::finite;
  const bool verb_like =
      c.before == Pos::name && c.next &&
      (c.next->in(WordSet::clause_opener) || c.next->is_quote_mark() || c.next->is(Symbol::comma));
  return verb_like ? std::optional(CueForm::finite) : std::nullopt;
}

std::optional<CueForm> form_of(const Context& c, const CueForms& cue) {
  if (cue.is(Form::ing)) return form_of_ing(c, cue);
  const bool writes = cue.is(Form::third) && c.token().pos == Pos::noun && c.next &&
                      c.next->is(Symbol::colon) && c.at + 2 <= c.sentence.last &&
                      c.text[c.at + 2].is_quote_mark() && c.governor &&
                      (c.governor->is(Symbol::comma) || names_people(*c.governor));
  if (writes) return CueForm::finite;  // "Teresa, in F, emails: “C”"
  if (cue.is(Form::past) || cue.is(Form::participle)) return form_of_past(c, cue);
  if (cue.is(Form::base) && cue.lemma->has(CueTrait::base_counts) &&
      (c.before == Pos::number || (c.governor && c.governor->in(WordSet::quantity))))
    return CueForm::finite;
  constexpr PosSet kNounReading{Pos::determiner, Pos::possessive, Pos::adjective, Pos::number,
                                Pos::preposition};
  const bool counted = c.governor && c.governor->in(WordSet::quantity) &&
                       c.token().pos == Pos::third_person && c.at > c.sentence.first + 1 &&
                       c.text[c.at - 2].is("of");  // "a mother of four says"
  const bool numbered = c.governor && c.before == Pos::number && c.token().pos == Pos::third_person &&
                        c.at > c.sentence.first + 1 && c.text[c.at - 2].upper() &&
                        c.governor->initial == Initial::digit;  // "Channel 4 says"
  const bool alone = cue.is(Form::third) && c.governor &&
                     (counted || numbered || c.governor->in(WordSet::lone_determiner) ||
                      (cue.lemma->has(CueTrait::plain) && is_name_with_s(c)));  // "Dalton’s says"
  if (kNounReading.has(c.before) && !alone) return std::nullopt;
  const auto is_sum = [](const Token& t) {  // "the N500 note"
    return t.upper() && t.word->lower.size() > 1 && t.word->lower.back() >= '0' &&
           t.word->lower.back() <= '9';
  };
  const bool noun_too = c.token().word->classes.weight[OpenClasses::noun] > 0;
  if (c.governor && is_sum(*c.governor) && noun_too && !alone) return std::nullopt;
  if (cue.is(Form::base)) return form_of_base(c, cue);
  return cue.is(Form::third) ? form_of_third(c) : std::nullopt;
}

}  // namespace

std::optional<CueUse> find_cue(const Text& text, TokenIndex i) {
  const CueForms* cue = text[i].word->cue;
  if (!cue) return std::nullopt;
  const Context context = context_of(text, i);
  if (is_capitalised_inside(text, i, context.sentence)) return std::nullopt;
  const auto form = form_of(context, *cue);
  if (!form) return std::nullopt;
  return CueUse{i, verb_group_start(text, i), cue, *form};
}

bool is_finite_speech_cue(const Token& token) {
  const CueForms* cue = token.word->cue;
  return cue && cue->lemma->speech && !cue->lemma->has(CueTrait::valuing) &&
         (cue->is(Form::past) || cue->is(Form::third));
}

bool may_cite(const Token& verb) {
  const CueForms* cue = verb.word->cue;
  return (cue && cue->lemma->has(CueTrait::citing)) || verb.is("reported") || verb.is("recorded");
}

bool is_finite_report(const Token& token) {
  return is_finite_speech_cue(token) && token.in({Pos::past, Pos::third_person});
}

}  // namespace onrecord::extract

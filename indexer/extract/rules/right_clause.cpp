// Clauses behind a tag that nothing introduces: "said he would …".
#include <array>
#include <string_view>

#include "indexer/extract/clause/adverbial.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/open_content.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// "said this week", but not "said the next step would …", "said the week was …".
bool is_time_phrase(const RightWalk& w, TokenIndex i) {
  if (w.text[i].pos != Pos::determiner || i == w.last || w.text[i].in(WordSet::approximator)) return false;
  TokenIndex end = i + 1;
  while (end <= w.last && (w.text[end].in(WordSet::time) || w.text[end].in(WordSet::time_span_noun))) ++end;
  if (end == i + 1 || end > w.last) return end > i + 1;
  const bool dated = w.text[end].pos == Pos::number && end < w.last;  // "said the July 25 call was"
  if (dated && w.text[end + 1].pos == Pos::noun && !w.text[end + 1].upper()) return false;
  if (w.text[end].is("one") || w.text[end].is("ones")) return false;  // "told him the next one will be"
  const Token& first = w.text[i + 1];
  const bool moment = first.is("next") || first.is("following") || first.is("same") || first.is("previous") ||
                      first.is("last") || first.is("other") || first.is("past");
  const bool which = w.text[i].in(WordSet::article) && !moment;  // "the August payment was", no adverbial
  const bool noun = w.text[end].in(kNominal) || (which && w.text[end].pos == Pos::ing);
  const bool goes_on = noun && !w.text[end].upper() && (w.text[end - 1].pos == Pos::adjective || which);
  return !goes_on && !w.text[end].in(kFinite);
}

/// "said Tuesday", "said this week", "said three times".
bool is_time(const RightWalk& w, TokenIndex i) {
  const Token* next = i < w.last ? &w.text[i + 1] : nullptr;
  if (next && next->is("times") && (w.text[i].pos == Pos::number || w.text[i].in(WordSet::quantity)))
    return true;
  const bool season = i > w.begin && w.text[i - 1].in(WordSet::time) &&  // "told him last spring he"
                      (w.text[i].in(WordSet::date_word) || w.text[i].in(WordSet::time_span_noun));
  const bool day = w.text[i].pos == Pos::number && i > w.begin && w.text[i - 1].upper() &&
                   !w.text[i - 1].in(WordSet::time) &&  // "said Nov. 18 that"
                   w.text[i - 1].in(WordSet::date_word) && !(next && next->in(kFinite));
  const auto behind_date = [&](const Token* t) { return t && (t->is("that") || t->is(Symbol::comma)); };
  const bool numbered =  // "said on Monday, August 10 that", "said on Sunday, 9 August, that"
      w.text[i].pos == Pos::number && i > w.begin && w.text[i].initial == Initial::digit &&
      ((w.text[i - 1].in(WordSet::date_word) && behind_date(next)) ||
       (next && next->in(WordSet::date_word) && next->upper() && i + 2 <= w.last && behind_date(next + 1)));
  if (season || day || numbered || tells_how_long_ago(w.text, i)) return true;
  if (w.text[i].in(WordSet::date_word) && next && next->pos == Pos::number && i + 2 <= w.last &&
      w.text[i + 2].in(kFinite))
    return false;  // "said June 30 was the deadline"
  const bool owner = i + 3 <= w.last && w.text[i + 2].is("'s") && w.text[i].in(WordSet::time) &&
                     (next->in(WordSet::time_span_noun) || next->in(WordSet::time) ||
                      next->in(WordSet::date_word));  // "said last year's fall was"
  if (owner && clause_ahead(w.text, i + 3)) return false;
  if (w.text[i].in(WordSet::time) && !(next && (next->is("'s") || next->in(kFinite)))) return true;
  return is_time_phrase(w, i);
}

/// Does the verb take clauses without "that": all, or those that begin with a pronoun?
bool takes_bare_clause(const RightWalk& w, TokenIndex i) {
  const bool any = w.site.takes(Complement::say) || w.addressee || w.site.has(CueTrait::bare) ||
                   (w.site.use.form == CueForm::passive && w.site.takes(Complement::tell));
  if (any) return true;
  if (!w.site.takes(Complement::that) || i >= w.last) return false;
  const bool no_one = w.text[i].is("no") && w.text[i + 1].is("one") && i + 2 <= w.last;
  if (no_one || w.text[i].is("nobody")) return w.text[no_one ? i + 2 : i + 1].in(kFinite);
  return (w.text[i].pos == Pos::subject_pronoun || w.text[i].is("there")) &&
         w.text[i + 1].in(kFinite | PosSet{Pos::do_, Pos::adverb});
}

/// "said only a third had come", "said maybe he would": the adverb belongs to what is said; not "said only
/// that".
bool focuses(const RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  if (token.is("not") && i + 2 <= w.last) {  // "said not one inch was given", not "said not that"
    const Token& next = w.text[i + 1];
    return next.pos == Pos::number || next.in(WordSet::quantity) || next.is("a") || next.is("every") ||
           next.is("everyone") || next.is("everybody") || next.is("everything") || next.is("all") ||
           next.is("enough") || next.is("much") || next.is("many") || next.is("only");
  }
  if (!token.is("only") && !token.is("even") && !token.is("maybe") && !token.is("perhaps")) return false;
  return i + 2 <= w.last &&
         (w.text[i + 1].in(
              {Pos::determiner, Pos::subject_pronoun, Pos::name, Pos::noun, Pos::possessive, Pos::number}) ||
          w.text[i + 1].in(WordSet::lone_determiner) || w.text[i + 1].is("one")) &&
         !w.text[i + 1].is("that") && !w.text[i + 2].in(WordSet::time);
}

/// "said further cuts were needed", "claimed early results were good": an adjective in front of a plural,
/// although the word is mostly an adverb.
bool describes_plural(const RightWalk& w, TokenIndex i) {
  constexpr std::array<std::string_view, 8> kWords{"further", "early", "late",   "long",
                                                   "fast",    "daily", "weekly", "hard"};
  if (!w.text[i].is_any(kWords) || i + 2 > w.last) return false;
  const Word& noun = *w.text[i + 1].word;
  return noun.classes.weight[OpenClasses::noun] > 0 && noun.lower.ends_with('s') && w.text[i + 2].in(kFinite);
}

/// "claimed running was fun", "claimed falling sales were to blame": the participle is of the subject.
bool is_gerund_subject(const RightWalk& w, TokenIndex i) {
  return w.text[i].pos == Pos::ing && i == w.begin && i + 2 <= w.last &&
         w.site.use.form != CueForm::participle && !w.text[i + 1].is("that") &&  // not "something that"
         (w.text[i + 1].in(kAuxiliary) || clause_ahead(w.text, i + 1));
}

bool opens_clause(const RightWalk& w, TokenIndex i) {
  constexpr PosSet kOpeners{
      Pos::determiner, Pos::subject_pronoun, Pos::name, Pos::noun,         Pos::possessive,
      Pos::adjective,  Pos::number,          Pos::wh,   Pos::subordinator, Pos::ing};
  const Token& token = w.text[i];
  if (token.is("'s")) return false;
  const bool gerund = i + 2 <= w.last && w.text[i + 1].pos == Pos::ing && w.text[i + 2].in(kFinite);
  const bool attributive =  // "bottled water", "distracted driving was"
      token.pos == Pos::past && i < w.last && (w.text[i + 1].in(kNominal) || gerund);
  const bool imperative = token.pos == Pos::do_ && i < w.last && w.text[i + 1].in(WordSet::negation);
  // a headline's "residents say ferry failures …"
  const bool noun = token.pos == Pos::verb && token.word->classes.weight[OpenClasses::noun] > 0 &&
                    i < w.last && w.text[i + 1].pos == Pos::noun;
  const bool headline = token.pos == Pos::modal && token.sentence == 0 &&
                        i == w.begin &&  // "Governor says will go"
                        w.site.cue().pos == Pos::third_person && !w.text[w.last].is(Symbol::period);
  if (headline) return true;
  const bool rate = token.is("per") && clause_ahead(w.text, i + 1);  // "said per capita income had fallen"
  const bool moment = token.is("now") && i < w.last && w.text[i + 1].in(kFinite);  // "now was not the time"
  return token.in(kOpeners) || rate || moment || focuses(w, i) || describes_plural(w, i) ||
         token.is("there") || attributive || imperative || noun;
}

/// ", said Smith": a name behind an inverted verb is the speaker.
bool may_be_speaker(const RightWalk& w, TokenIndex i) {
  return w.text[i].pos == Pos::name && w.site.use.group > w.site.sentence.first &&
         w.text[w.site.use.group - 1].is(Symbol::comma);
}

/// "said outside court no sentence": where it was said.
bool opens_with_place(const RightWalk& w, TokenIndex i) {
  const bool whole =
      i + 3 <= w.last && w.text[i].in(WordSet::place_preposition) &&  // "outside the court that"
      w.text[i + 1].in(WordSet::article) && w.text[i + 2].pos == Pos::noun && w.text[i + 3].is("that");
  if (whole) return true;
  return i + 2 <= w.last && w.text[i].in(WordSet::place_preposition) && w.text[i + 1].pos == Pos::noun &&
         w.text[i + 2].in({Pos::determiner, Pos::possessive, Pos::name, Pos::subject_pronoun});
}

/// "announced the retreat in a written statement slipped out at noon": the venue ends the object.
bool is_told_somewhere(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kLongest = 6;
  if (!w.site.takes(Complement::top) || !w.text[i].in({Pos::determiner, Pos::possessive})) return false;
  TokenIndex end = i + 1;
  while (end < w.last && end - i < kLongest && w.text[end].in(kNominal | PosSet{Pos::adjective})) ++end;
  return end > i + 1 && w.text[end].is("in") && w.text[end + 1].in(WordSet::article) &&
         names_venue(open_content(w.text, i, w.site.use.at, true), end);
}

}  // namespace

bool bare_clause_at(const RightWalk& w, TokenIndex i) {
  constexpr TokenIndex kShortest = 4;
  const bool object =  // "claimed victory as the count went on"
      w.site.has(CueTrait::object) && w.text[i].in(WordSet::speech_object) && i < w.last &&
      w.text[i + 1].is("as");
  if (object) return false;
  if (w.text[i].is("when") && !w.site.has(CueTrait::question)) return false;  // "cried when it came"
  if (opens_place(w.text, i)) return false;
  if (is_told_somewhere(w, i) || !takes_bare_clause(w, i) || !w.site.is_own(w.text[i]) ||
      !opens_clause(w, i) || (is_time(w, i) && !describes_plural(w, i)) || opens_with_place(w, i))
    return false;
  const bool behind = focuses(w, i) || describes_plural(w, i);
  if (w.text[i].pos == Pos::modal || clause_ahead(w.text, behind ? i + 1 : i) || is_gerund_subject(w, i))
    return true;
  const bool finite = w.site.use.form != CueForm::participle;  // not "Answering an urgent question, N said"
  return w.site.has(CueTrait::general) && finite && i == w.begin && w.last - i + 1 >= kShortest &&
         !w.text[i].in(WordSet::time) && !may_be_speaker(w, i);
}

namespace {

/// "in a letter to the committee the plan", "at a vigil no one", "outside the courthouse no one": does the
/// phrase that ends in front of `end` tell where it was said?
bool names_occasion(const RightWalk& w, TokenIndex end) {
  constexpr std::array<std::string_view, 8> kPlaces{"vigil", "visit",    "forum", "event",
                                                    "hall",  "ceremony", "media", "channel"};
  if (!w.text[end - 1].in(kNominal | PosSet{Pos::number, Pos::ing}) || end < w.begin + 2) return false;
  if (opens_place(w.text, w.begin)) return true;
  if (!w.text[w.begin].in(WordSet::venue_preposition)) return false;
  return any_token(w.text, w.begin + 1, end, [&](const Token& t) {
    return t.in(WordSet::spoken_occasion) || t.in(WordSet::venue_document) || t.is("statement") ||
           t.is("post") || t.is("remarks") || t.is_any(kPlaces);
  });
}

/// "on Thursday profit had fallen", "in a statement the airline said": may a clause begin behind the time or
/// place?
bool opens_behind_phrase(const RightWalk& w, TokenIndex i) {
  const Token& token = w.text[i];
  const Token& before = w.text[i - 1];
  const bool time = before.in(WordSet::time);
  const bool day = token.pos == Pos::number && before.in(WordSet::date_word) && before.upper() &&
                   i < w.last && w.text[i + 1].is(Symbol::comma);  // "on Aug. 3, 2025"
  if (day) return false;
  if (token.is("'s")) return false;  // "insisted on N’s “Morning Lane” that C"
  const bool town = before.pos == Pos::name && !before.in(WordSet::outlet_word) &&
                    !before.in(WordSet::date_word) && i > w.begin + 1 &&
                    w.text[i - 2].in(WordSet::place_preposition);
  const bool people = token.pos == Pos::number && i < w.last &&
                      (is_plural(w.text[i + 1]) || w.text[i + 1].in(WordSet::plural_noun));
  if (town && !token.upper() && (token.pos == Pos::noun || people)) return true;  // "in Oldtown prices had"
  if (time && !token.in(WordSet::time) &&
      (token.in({Pos::noun, Pos::adjective, Pos::name, Pos::number}) || token.in(WordSet::quantity)))
    return true;
  if (time && (token.is("if") || token.is("although") || token.is("unless") || token.is("what"))) return true;
  const bool release = before.is("release") && (w.text[i - 2].is("press") || w.text[i - 2].is("news"));
  const bool read_by = i > w.begin + 2 && w.text[i - 2].is("to") &&  // "in a letter to staff the"
                       (names_people(before) || before.in(WordSet::people_group));
  return token.in({Pos::determiner, Pos::possessive}) &&
         (time || before.in(WordSet::venue_noun) || before.pos == Pos::name || release || read_by ||
          before.in(WordSet::venue_document) || names_occasion(w, i));
}

/// "confirmed to the BBC it had", "said to me once she had": behind "to", the hearer; not "admitted to the
/// mistakes he had made", "explained to the workers he had hired", "In a statement read to the jury he said".
bool opens_with_hearer(const RightWalk& w) {
  constexpr TokenIndex kLongest = 6;  // "to members of the works council he"
  if (!w.text[w.begin].is("to") || w.begin + 3 > w.last || is_infinitive(w, w.begin) ||
      w.site.has(CueTrait::written))
    return false;
  if (w.text[w.begin + 1].pos == Pos::object_pronoun) return true;
  TokenIndex end = w.begin + 1;
  while (end < w.last && end - w.begin < kLongest && w.text[end].in(kNounPhrase)) ++end;
  const Token& head = w.text[end - 1];
  return end > w.begin + 1 &&
         (head.pos == Pos::name || head.in(WordSet::body_noun) || head.in(WordSet::assembly_noun) ||
          head.in(WordSet::court_noun) || head.in(WordSet::outlet_word) ||
          (names_people(head) && (!is_plural(head) || w.site.has(CueTrait::general))));
}

/// "said under the plan he would", "said since May they had", "said for years they had": the phrase tells of
/// the clause, and not how, when or where it was said.
bool belongs_to_clause(const RightWalk& w) {
  const Token& opener = w.text[w.begin];
  const Token& next = w.text[w.begin + 1];
  if (opener.is("under") || opener.is("without"))  // not "under oath", "without hesitation"
    return next.pos == Pos::determiner || next.pos == Pos::possessive;
  if (opener.is("for")) return is_plural(next) || (next.pos == Pos::number && is_plural(w.text[w.begin + 2]));
  return opener.is("since") || opener.is("despite") || opener.is("unlike");
}

}  // namespace

/// The clause is known by its pronoun, or by what it begins with behind a time or place. "said of the talks
/// he had" is about them.
void find_clause_behind_phrase(RightWalk& w) {
  constexpr TokenIndex kLongest = 12;
  if (w.begin > w.last) return;
  const bool hearer = opens_with_hearer(w);
  const bool told = w.site.use.form == CueForm::passive && w.site.has(CueTrait::telling);
  if (!(w.site.takes(Complement::say) || w.addressee || told || (hearer && w.site.takes(Complement::that))))
    return;
  const Token& opener = w.text[w.begin];
  const bool placed = opens_with_place(w, w.begin);
  const bool noun_alone = placed && w.begin < w.last && !w.text[w.begin + 1].in(WordSet::article);
  const bool place = placed || opens_place(w.text, w.begin);
  const bool told_of = w.addressee && is_reduced_relative(w.text, w.begin);  // "told staff based in F they"
  if ((opener.pos != Pos::preposition && !place && !hearer && !told_of) || opener.is("of") ||
      opener.is("about") || opener.is("as"))
    return;
  for (TokenIndex i = w.begin + 2; i < w.last && i - w.begin < kLongest; ++i) {
    const Token& token = w.text[i];
    if (is_attributive(w.text, i) || is_reduced_relative(w.text, i))
      continue;  // "in an emailed statement", "in a statement issued on Monday"
    if (token.in(kFinite) || token.pos == Pos::punctuation || !w.site.is_own(token)) return;
    if ((opens_behind_phrase(w, i) || (noun_alone && i == w.begin + 2)) && !is_time_phrase(w, i) &&
        clause_ahead(w.text, i))
      return w.found(Trigger::bare, i);
    if (token.pos != Pos::subject_pronoun && !token.is("there")) continue;
    const bool told_in = w.text[i - 1].in({Pos::noun, Pos::name, Pos::number}) ||
                         w.text[i - 1].in(WordSet::venue_noun) || w.text[i - 1].in(WordSet::venue_document) ||
                         w.text[i - 1].is("writing") ||
                         (hearer && (i - 1 == w.begin + 1 || w.text[i - 1].pos == Pos::adverb));
    if (told_in && w.text[i + 1].in(kFinite | PosSet{Pos::do_}))
      w.found(Trigger::bare, belongs_to_clause(w) ? w.begin : i);
    return;
  }
}

}  // namespace onrecord::extract

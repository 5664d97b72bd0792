// A complement that is a noun phrase ("called for C", "thanked N for C") ends where a clause behind it goes
// on with the report.
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

bool is_co_ordinated_participle(const OpenContent& c, TokenIndex i) {
  return c.participle && (c.text[i].is(Symbol::comma) || c.text[i].in(WordSet::and_but)) &&
         c.text[i + 1].pos == Pos::ing && !c.any_before(i, {Pos::ing});
}

bool clause_with_after(const OpenContent& c, TokenIndex i) {
  return c.text[i].is("after") && clause_ahead(c.text, i + 1);
}

/// "claimed victory as the count went on", "announced a tour while closing the last one": what else happened.
bool clause_with_as_or_while(const OpenContent& c, TokenIndex i) {
  if (i <= c.start || i >= c.last || c.quote || c.any_before(i, {Pos::ing})) return false;
  if (c.text[i].is("while")) return c.told_before && c.text[i + 1].pos == Pos::ing;
  if (!c.text[i].is("as")) return false;
  TokenIndex verb = i + 1;
  if (c.text[verb].pos == Pos::subject_pronoun)
    ++verb;
  else
    while (verb < c.last && c.text[verb].in(kNounPhrase)) ++verb;
  const bool goes_on = c.text[verb].pos == Pos::be && verb < c.last && c.text[verb + 1].pos == Pos::ing;
  return verb > i + 1 && (c.text[verb].pos == Pos::past || goes_on);  // not "described life as it was"
}

/// "hailed N, a farrier, as a hero", "as “C”", not "quoted N, who was there, as saying"
bool goes_on_with_as(const OpenContent& c, TokenIndex as) {
  return c.text[as].is("as") && as < c.last &&
         (c.text[as + 1].in(WordSet::article) || c.is_other_quote(as + 1));
}

/// "thanked N, who is leaving, for her patience": behind the aside the complement goes on with its
/// preposition.
bool goes_on_behind_aside(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 16;
  for (TokenIndex k = comma + 1; k < c.last && k - comma < kLongest && !c.text[k].is_quote_mark(); ++k)
    if (c.text[k].is(Symbol::comma))
      return c.text[k + 1].is("for") || goes_on_with_as(c, k + 1) || c.text[k + 1].is("of") ||
             c.text[k + 1].is("that") ||
             c.text[k + 1].pos == Pos::to;  // "rejected a suggestion from N, an analyst, that"
  return false;
}

bool is_remark_on_noun(const OpenContent& c, TokenIndex i) {
  return c.text[i].is(Symbol::comma) && (c.text[i + 1].pos == Pos::wh || opens_apposition(c, i + 1)) &&
         !goes_on_behind_aside(c, i);
}

bool is_semicolon(const OpenContent& c, TokenIndex i) { return c.text[i].is(Symbol::semicolon); }

bool verb_is_co_ordinated(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].in(WordSet::and_but)) return false;
  const TokenIndex at = c.behind_adverbs(i + 1);
  const Token& verb = c.text[at];
  if (verb.pos == Pos::third_person && at < c.last && is_who(c.text[at + 1]))
    return false;                   // "thanked the relatives and volunteers who helped"
  if (verb.is("be")) return false;  // "to stay calm and not be provoked"
  const bool listed = at == i + 1 && at < c.last && verb.word->classes.weight[OpenClasses::noun] > 0 &&
                      c.text[at + 1].in(kPrepositional) && i > c.start + 2 &&
                      c.text[i - 2].is(Symbol::comma) && c.text[i - 1].in(kNominal);
  if (listed) return false;  // "a run of flu, RSV and falls on icy paths"
  const bool modal = verb.pos == Pos::modal && c.text[c.start].pos != Pos::to && !c.quote &&
                     !c.any_before(i, kFinite | PosSet{Pos::to});  // "confirmed the fire but could not"
  const bool unchanging =
      verb.in(WordSet::unchanging_past) && verb.pos == Pos::verb;  // "and cut its forecast"
  const bool plural =
      c.start > 0 && c.text[c.start - 1].pos == Pos::verb && verb.pos == Pos::verb && verb.word->cue &&
      (verb.word->cue->lemma->has(CueTrait::plain) || verb.word->cue->lemma->act == Act::demand) &&
      !c.any_before(i, {Pos::to});  // "deny it and say that", "blame it and urge N to"
  const bool undone = verb.pos == Pos::do_ && at < c.last && c.text[at + 1].in(WordSet::negation);
  return verb.in(kFinite) || modal || undone || plural || (unchanging && c.text[c.start].pos != Pos::to);
}

bool clause_is_co_ordinated(const OpenContent& c, TokenIndex i) {
  const bool mark = c.text[i].is(Symbol::comma) || c.text[i].is(Symbol::dash);
  return mark && c.text[i + 1].in(WordSet::and_but) && i + 2 <= c.last && !c.text[i + 2].in(kFinite) &&
         clause_ahead(c.text, i + 2);
}

bool somebody_is_quoted(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].is(Symbol::comma) && !c.text[i].in(WordSet::and_but)) return false;
  const bool both = c.text[i].is(Symbol::comma) && c.text[i + 1].in(WordSet::and_but);
  return own_subject_quotes(c, both ? i + 2 : i + 1);
}

/// A finite verb before `end`, outside the quotations of the content.
bool has_own_verb(const OpenContent& c, TokenIndex end) {
  const bool described = c.text[c.start].pos == Pos::past && c.text[c.start + 1].in(kNominal);
  for (TokenIndex k = described ? c.start + 1 : c.start; k < end; ++k)  // "blamed tired legs and left"
    if (c.text[k].quote == c.quote && c.text[k].in(kFinite) && !is_attributive(c.text, k) &&
        !(k > c.start && c.text[k - 1].is("having")) &&  // "of having been in his pay"
        !(c.text[k].pos == Pos::past && c.text[k - 1].pos == Pos::preposition))  // "on inherited wealth"
      return true;
  return false;
}

/// "described it as “C” and, pressed on it, looked away"
bool aside_is_co_ordinated(const OpenContent& c, TokenIndex i) {
  return c.text[i].in(WordSet::and_but) && c.text[i + 1].is(Symbol::comma) && i > c.start + 1;
}

/// "denied the theft, but every edition …", "called it “C”, and students still come"
bool next_clause_is_adversative(const OpenContent& c, TokenIndex i) {
  constexpr PosSet kSubject{Pos::determiner, Pos::subject_pronoun, Pos::name, Pos::noun};
  const bool phrase = i + 2 < c.last && c.text[i + 1].is("but") && c.text[i + 2].in(kPrepositional);
  if (!c.text[i].is(Symbol::comma) || i + 2 >= c.last || !(c.text[i + 2].in(kSubject) || phrase))
    return false;
  const bool quoted = c.text.closes_quote(i - 1) && c.text[i - 1].quote != c.quote;
  if (c.text[i + 1].is("and")) return quoted;
  if (c.text[i + 1].is("but") && quoted && c.text[i + 2].in(kPrepositional))
    return any_of(c.text, {i + 3, c.last}, kFinite);  // "as ‘C’, but to the solvers he was"
  return c.text[i + 1].is("but") && any_of(c.text, {i + 3, c.last}, kFinite);
}

/// "in December", "in 2019", "last week" at the end of a clause: behind its last word, else `i`.
TokenIndex behind_past_time(const Text& text, TokenIndex i, TokenIndex last) {
  constexpr std::size_t kYear = 4;
  TokenIndex end = i;
  if ((text[i].is("last") || text[i].is("this")) && i < last &&
      (text[i + 1].in(WordSet::time) || text[i + 1].in(WordSet::date_word)))
    end = i + 2;
  const bool year = i < last && text[i + 1].initial == Initial::digit && text.text(i + 1).size() == kYear;
  if (text[i].is("in") && i < last && (year || text[i + 1].in(WordSet::date_word))) {
    end = i + 2;
    if (end <= last && text[end].initial == Initial::digit) ++end;
  }
  const bool closes = end > i && (end > last || is_ender(text[end]) || text[end].is(Symbol::comma) ||
                                  text[end].in(WordSet::and_but));
  return closes ? end : i;
}

/// "strike", "vote": what may itself be on a Monday.
bool is_dated_thing(const Token& noun) {
  constexpr std::array<std::string_view, 34> kEvents{
      "attack",   "arrest",        "ban",      "blockade",  "boycott",   "closure",  "deal",
      "debate",   "demonstration", "election", "elections", "explosion", "fire",     "holiday",
      "launch",   "lockout",       "march",    "match",     "protest",   "protests", "rally",
      "shooting", "strike",        "strikes",  "vote",      "walkout",   "ceremony", "concert",
      "funeral",  "game",          "murder",   "storm",     "visit",     "wedding"};
  return noun.in(WordSet::assembly_noun) || noun.in(WordSet::venue_noun) || noun.is_any(kEvents);
}

/// "declared an emergency on Thursday after", "denied the claim on Monday.": a day at the end of the object,
/// which is nothing that takes place.
bool is_day_of_saying(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].is("on") || i >= c.last || c.start == 0) return false;
  const auto looks_ahead = [&](TokenIndex k) {
    const CueForms* cue = c.text[k].word->cue;
    const bool foretells = cue && (cue->lemma->lemma == "predict" || cue->lemma->lemma == "forecast" ||
                                   cue->lemma->lemma == "propose" || cue->lemma->lemma == "suggest");
    return cue && (foretells || cue->lemma->act == Act::promise || cue->lemma->act == Act::demand);
  };
  if (looks_ahead(c.start - 1) || (c.start > 1 && looks_ahead(c.start - 2)))
    return false;  // "promised a party on Friday", "promised them a party on Friday"
  if (!is_weekday(c.text[i + 1])) return false;
  const bool event = any_token(c.text, c.start, i, [](const Token& t) { return is_dated_thing(t); });
  const bool ends = i + 2 > c.last || !c.text[i + 2].is(Symbol::word) ||
                    c.text[i + 2].in(WordSet::clause_subordinator) || c.text[i + 2].is("after");
  return ends && !event;
}

/// "confirmed its interest yesterday", "ruled out a bid in December", "hailed it as “C” on Monday night"
bool names_time_of_saying(const OpenContent& c, TokenIndex i) {
  constexpr TokenIndex kLongestObject = 8;
  constexpr PosSet kVerbs{Pos::ing, Pos::to, Pos::past, Pos::third_person, Pos::verb, Pos::modal};
  if (c.text[i].is("yesterday"))  // not "an inquiry into yesterday’s fire"
    return i > c.start && !(i < c.last && c.text[i + 1].is("'s"));
  const bool so_early = c.text[i].is("as") && i + 3 <= c.last && c.text[i + 2].is("as") &&
                        (c.text[i + 1].is("early") || c.text[i + 1].is("recently"));
  if (so_early) return i > c.start && !c.quote;  // "had asked for help as early as July"
  const bool object =
      i > c.start && i - c.start <= kLongestObject && c.told_before &&
      !any_of(c.text, {c.start, i - 1}, kVerbs) &&
      c.text[c.start].in({Pos::determiner, Pos::possessive, Pos::object_pronoun, Pos::number});
  const bool counted = c.text[c.start].pos == Pos::number;  // "estimated three cents this year"
  if (object && ((!counted && behind_past_time(c.text, i, c.last) > i) || is_day_of_saying(c, i)))
    return true;
  const bool day = object && c.text[i].is("on") && i + 3 <= c.last && c.text[i + 1].in(WordSet::time) &&
                   c.text[i + 2].in(WordSet::and_but) && is_finite_speech_cue(c.text[i + 3]);
  if (day) return true;  // "confirmed the lapse on Wednesday and said"
  const bool quoted = c.text.closes_quote(i - 1) && c.text[i - 1].quote != c.quote;
  if (quoted && behind_past_time(c.text, i, c.last) > i) return true;  // "recommended a “barrier” in 2021"
  return quoted && c.text[i].is("on") && i < c.last && c.text[i + 1].in(WordSet::time);
}

/// "pleaded guilty in May to two charges", "pleaded not guilty on Tuesday", "in Oldtown Crown Court": when
/// and where.
bool is_when_pleaded(const OpenContent& c, TokenIndex i) {
  constexpr TokenIndex kReach = 6;
  const TokenIndex plea = c.text[c.start].in(WordSet::negation) ? c.start + 1 : c.start;
  if (!c.text[plea].is("guilty") || i <= plea || !c.text[i].in(kPrepositional)) return false;
  if (c.text[i + 1].in(WordSet::time) || c.text[i + 1].in(WordSet::date_word)) return true;
  TokenIndex end = i + 1;
  while (end < c.last && end - i < kReach && c.text[end].in(kNounPhrase)) ++end;
  const bool place = c.text[i].is("in") || c.text[i].is("at") || c.text[i].is("before");
  return place && c.text[end - 1].in(WordSet::court_noun);
}

/// "ruled out a retreat despite protests": not "accused N of carrying on despite protests".
bool is_in_spite_of(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].is("despite")) return false;
  for (TokenIndex k = c.start; k < i; ++k)
    if (c.text[k].pos == Pos::to || (c.text[k].pos == Pos::ing && c.text[k - 1].in(kPrepositional)))
      return false;
  return true;
}

/// "a man who questioned the bill was fined": behind a relative clause that no comma opened.
bool main_verb_follows(const OpenContent& c, TokenIndex i) {
  return c.behind_who && c.text[i].in({Pos::be, Pos::have, Pos::modal}) && c.text[i - 1].in(kNominal) &&
         !any_token(c.text, c.start, i, [](const Token& t) { return t.pos == Pos::wh || t.is("that"); });
}

/// "swore he had asked him to wait and that he did": the clause around goes on.
bool outer_that_goes_on(const OpenContent& c, TokenIndex i) {
  const auto is_that = [](const Token& t) { return t.is("that"); };
  return c.text[i].in(WordSet::and_but) && i + 2 <= c.last && c.text[i + 1].is("that") &&
         clause_ahead(c.text, i + 2) && c.any_before(i, {Pos::to}) && !any_token(c.text, c.start, i, is_that);
}

constexpr Stop kInComplement[]{
    // S swore he had asked M to C and that he did.
    {"clause around goes on", outer_that_goes_on},
    // S who questioned C was fined.
    {"main verb", main_verb_follows},
    // S confirmed its interest yesterday.
    {"time of saying", names_time_of_saying},
    // S pleaded guilty in May.
    {"time and place of a plea", is_when_pleaded},
    // calling N a liar and leaving
    {"co-ordinated participle", is_co_ordinated_participle},
    // S ruled out C despite protests.
    {"in spite of what", is_in_spite_of},
    // S called for an inquiry after a weir was drained.
    {"clause with after", clause_with_after},
    // S claimed victory as the count went on.
    {"clause with as or while", clause_with_as_or_while},
    // S called for his release, a step that … S praised N, who left.
    {"remark on the noun", is_remark_on_noun},
    // S called for an inquiry; it was late.
    {"semicolon", is_semicolon},
    // S thanked N in a tweet on Sunday.
    {"where it was said", names_venue},
    // S promised a spade and she left.
    {"clause of the report", pronoun_goes_on},
    // S called N a liar and left.
    {"co-ordinated verb", verb_is_co_ordinated},
    // S asked for a photo and N said, “C2” S described his aims, he wrote: “C2”
    {"somebody is quoted", somebody_is_quoted},
    // S describes it as “C” and, pressed on it, looks away.
    {"aside behind the conjunction", aside_is_co_ordinated},
    // S denied the theft, but every edition credits N. S called it “C”, and students still come.
    {"next clause", next_clause_is_adversative},
    // S confirmed the closure, and the coastguard asked …
    {"co-ordinated clause", clause_is_co_ordinated},
};

}  // namespace

const Stop* stop_in_complement(const OpenContent& c, TokenIndex i) {
  // A man who threatened to C must pay.
  static constexpr Stop kMainVerb{"main verb behind an infinitive", main_verb_follows};
  static constexpr Stop kAround{"clause around an infinitive", outer_that_goes_on};
  // S advised her to C, but an hour later she saw it.
  static constexpr Stop kNext{"next clause behind an infinitive", next_clause_is_adversative};
  if (c.text[c.start].pos == Pos::to)
    return main_verb_follows(c, i)            ? &kMainVerb
           : outer_that_goes_on(c, i)         ? &kAround
           : next_clause_is_adversative(c, i) ? &kNext
                                              : nullptr;
  if (has_own_verb(c, i)) return nullptr;
  return first_of(kInComplement, c, i);
}

}  // namespace onrecord::extract

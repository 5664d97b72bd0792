// A content ends before a comma: what stands behind it.
#include <algorithm>
#include <array>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

bool main_verb_follows(const OpenContent& c, TokenIndex comma) {
  return c.in_relative && c.text[c.behind_adverbs(comma + 1)].in(kFinite | PosSet{Pos::do_}) &&
         (c.complement || c.any_before(comma, kFinite));
}

/// "at least 200 left", "even a union left".
bool is_approximate_subject(const OpenContent& c, TokenIndex i) {
  if (i >= c.last) return false;
  const bool approximate = c.text[i].in({Pos::adverb, Pos::number}) ||
                           (c.text[i].is("at") && (c.text[i + 1].is("least") || c.text[i + 1].is("most")));
  return approximate && clause_ahead(c.text, i + 1);
}

/// "shares in the company fell", "calls for an inquiry grew", "trading in its stock was halted": a noun that
/// may be a verb, and what it is of, in front of a verb.
bool is_described_subject(const OpenContent& c, TokenIndex first) {
  constexpr TokenIndex kLongest = 9;
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::preposition};
  if (first + 2 > c.last || c.text[first].word->classes.weight[OpenClasses::noun] == 0 ||
      !(c.text[first + 1].in(WordSet::np_link) || c.text[first + 1].is("of")))
    return false;
  TokenIndex i = first + 2;
  while (i < c.last && i - first < kLongest && (c.text[i].in(kPhrase) || c.text[i].is("'s"))) ++i;
  return i > first + 2 && c.text[i].in(kFinite);
}

bool main_clause_follows(const OpenContent& c, TokenIndex comma) {
  constexpr PosSet kSubject{Pos::subject_pronoun, Pos::name, Pos::determiner,
                            Pos::possessive,      Pos::noun, Pos::number};
  constexpr TokenIndex kShortest = 3;
  if (!c.in_subordinate) return false;
  const bool infinitive =  // "After she refused to resign, members of her party walked out"
      c.text[c.start].pos == Pos::to && !c.participle && clause_ahead(c.text, comma + 1);
  if (comma - c.start < kShortest && !infinitive)  // "Rejecting the claim, N said"
    return c.complement && own_subject_reports(c, comma + 1);
  const Token& opener = c.text[comma + 1];
  const bool counted = opener.in(WordSet::quantity) && clause_ahead(c.text, comma + 1);
  return opener.in(kSubject) || counted || is_approximate_subject(c, comma + 1) ||
         is_described_subject(c, comma + 1);
}

/// "asked for a pause, which was agreed", ", and this was agreed."
bool is_outcome(const OpenContent& c, TokenIndex comma) {
  constexpr std::array<std::string_view, 6> kDone{"accepted", "agreed",  "approved",
                                                  "granted",  "refused", "rejected"};
  const TokenIndex was = comma + (c.text[comma + 1].is("and") ? 3 : 2);
  return !c.quote && was < c.last && c.text[was].is("was") &&
         c.text[was - 1].in({Pos::wh, Pos::determiner}) && c.text[was + 1].is_any(kDone) &&
         (was + 1 == c.last || is_ender(c.text[was + 2]));
}

bool is_tag_question(const OpenContent& c, TokenIndex comma) {
  TokenIndex i = comma + 1;
  if (i >= c.last || !c.text[i].in(kAuxiliary | PosSet{Pos::do_})) return false;
  if (c.text[i + 1].in(WordSet::negation)) ++i;
  return i + 2 <= c.last && c.text[i + 1].in({Pos::subject_pronoun, Pos::determiner}) &&
         c.text[i + 2].is(Symbol::question);
}

bool is_without_doing(const OpenContent& c, TokenIndex comma) {
  return comma + 2 <= c.last && c.text[comma + 1].is("without") && c.text[comma + 2].pos == Pos::ing;
}

bool is_verdict(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 5;
  const TokenIndex in = comma + 1;
  if (!c.text[in].is("in") || in + 2 > c.last) return false;
  const bool latest =
      c.text[in + 1].is("the") && (c.text[in + 2].is("first") || c.text[in + 2].word->lower.ends_with("est"));
  if (!latest && !c.text[in + 1].is("a") && !c.text[in + 1].is("what")) return false;
  for (TokenIndex k = in + 2; k <= c.last && k < in + kReach; ++k)
    if (c.text[k].in(WordSet::verdict_noun)) return true;
  constexpr TokenIndex kLongestSubject = 9;  // "in what researchers are calling the largest of all"
  for (TokenIndex k = in + 3; c.text[in + 1].is("what") && k <= c.last && k < in + kLongestSubject; ++k)
    if (c.text[k].word->cue &&
        (c.text[k].word->cue->lemma->lemma == "call" || c.text[k].word->cue->lemma->lemma == "describe"))
      return true;
  return false;
}

/// ", as prices fall" behind a complement, ", as forecasters warn of a storm" behind any content, but not ",
/// as some have suggested".
bool clause_with_as_follows(const OpenContent& c, TokenIndex comma) {
  if (!c.text[comma + 1].is("as") || comma + 2 >= c.text.size()) return false;
  return c.complement ? clause_ahead(c.text, comma + 2) : own_subject_reports_more(c, comma + 2);
}

bool next_cue_follows(const OpenContent& c, TokenIndex comma) {
  const bool capitals = c.headline && c.text[comma + 1].upper();  // "N Says C, Slams M"
  const Token& next = c.text[comma + 1];
  const bool plural = c.headline && next.pos == Pos::verb && next.word->cue;  // "Doctors reject C, vow C2"
  const bool says = c.headline && next.is("says");                            // "confirms C, says C2"
  return ((c.complement && c.text[c.start].pos != Pos::to) || capitals || says) &&
         ((is_finite_report(next) && next.pos != Pos::name) || plural);
}

/// "confirms exploit, pauses withdrawals": a headline's next verb.
bool next_verb_follows(const OpenContent& c, TokenIndex comma) {
  const Token& next = c.text[comma + 1];
  const bool verb = next.pos == Pos::third_person || next.is("split");
  return c.headline && c.complement && comma > c.start && verb && c.text[c.start].pos != Pos::to;
}

bool absolute_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 12;
  const TokenIndex first = comma + 2;
  if (!c.text[comma + 1].is("with")) return false;
  for (TokenIndex i = first; i <= c.last && i - first < kLongest; ++i) {
    if (c.text[i].pos == Pos::ing) return i > first && c.text[i].word->cue;
    if (!c.text[i].in(kNounPhrase) && !c.text[i].is("of") && !c.text[i].is(Symbol::comma)) return false;
  }
  return false;
}

/// "a flood, a forklift, a death": the phrases in front are of the same kind.
bool is_listed(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 8;
  for (TokenIndex i = comma; i > c.start && comma - i < kReach; --i)
    if (c.text[i - 1].is(Symbol::comma) || c.text[i - 1].is(Symbol::colon) || i - 1 == c.start)
      return c.text[i - 1 == c.start ? c.start : i].in(WordSet::article) &&
             !any_of(c.text, {i, comma}, kFinite);
  return false;
}

/// "gulls, terns, a gannet and puffins": a phrase in front between commas, and the last one behind "and".
bool ends_list(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 6;
  TokenIndex before = comma;
  while (before > c.start && comma - before < kReach && !c.text[before - 1].is(Symbol::comma) &&
         c.text[before - 1].in(kNounPhrase))
    --before;
  const bool between = before > c.start && before < comma && c.text[before - 1].is(Symbol::comma);
  const auto joins = [&](const Token& t) { return t.in(WordSet::and_or); };
  return between && any_token(c.text, comma + 1, c.last, joins);
}

/// ", the first time it …", ", the latest in a row of talks that many had given up"
bool opens_ranking(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 24;
  const bool ranked = comma + 3 < c.last && c.text[comma + 1].is("the") &&
                      (c.text[comma + 2].is("first") || c.text[comma + 2].is("latest") ||
                       c.text[comma + 2].is("second") || c.text[comma + 2].is("third"));
  if (!ranked || c.text[comma + 3].is("time")) return ranked;
  TokenIndex clause = comma + 3;
  while (clause < c.last && clause - comma < kReach && !c.text[clause].is("that") &&
         c.text[clause].pos != Pos::wh)
    ++clause;
  return !any_of(c.text, {comma + 3, clause}, kAuxiliary);
}

/// "in May, a new bridge would be built", "if the roof fell in, an engineer would come": only a phrase or a
/// subordinate clause stands in front of the comma, the content's main clause behind it.
bool is_fronted(const OpenContent& c, TokenIndex comma) {
  TokenIndex first = c.start;
  if (c.text[first].is("that") && first + 1 < comma) ++first;
  if (c.text[first].is(Symbol::comma) && first + 1 < comma) ++first;
  const Token& opener = c.text[first];
  const bool clause = opener.pos == Pos::subordinator || opener.in(WordSet::clause_subordinator) ||
                      opener.in(WordSet::stop_subordinate);
  const bool phrase = (opener.in(kPrepositional) || opener.pos == Pos::adverb || opener.is("as")) &&
                      !c.any_before(comma, kFinite);
  const auto is_comma = [](const Token& t) { return t.is(Symbol::comma); };
  return (clause || phrase) && !any_token(c.text, first, comma, is_comma) && clause_ahead(c.text, comma + 1);
}

/// ", a village of 900", ", a lawyer from Leeds", ", a rise of 4%": what the noun in front is, and no remark
/// on the words (", a move that will dismay", ", a blow to the party").
bool tells_what_it_is(const OpenContent& c, TokenIndex comma) {
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::adverb};
  constexpr std::array<std::string_view, 6> kParts{"third", "quarter", "half", "fifth", "dozen", "majority"};
  constexpr std::array<std::string_view, 6> kRemarks{"charge", "view",  "reference",
                                                     "nod",    "swipe", "reminder"};
  if (c.complement || !(c.text[comma + 1].is("a") || c.text[comma + 1].is("an"))) return false;
  if (comma + 3 <= c.last && c.text[comma + 2].is_any(kParts) && c.text[comma + 3].is("of")) return true;
  if (!c.text[comma - 1].in(kNominal | PosSet{Pos::number}) && !c.text[comma - 1].is(Symbol::other))
    return false;
  TokenIndex end = comma + 2;
  while (end <= c.last && c.text[end].in(kPhrase)) {
    const Token& noun = c.text[end];
    if (noun.in(WordSet::verdict_noun) || noun.in(WordSet::remark_noun) || noun.word->noun_of ||
        noun.is_any(kRemarks))
      return false;
    ++end;
  }
  if (end <= c.last &&
      (c.text[end].is("after") || c.text[end].is("before")))  // "shut in May, a month after it"
    return c.text[comma - 1].in(WordSet::date_word) || c.text[comma - 1].pos == Pos::number;
  const bool says_who = end <= c.last && c.text[end].in(kFinite) && c.text[end - 1].pos == Pos::name;
  if (says_who) return false;  // "a prospect Reed denied"
  return !any_of(c.text, {end, c.last},
                 kAuxiliary | PosSet{Pos::subject_pronoun});  // "a target they reached"
}

/// The last phrase of the sentence, a remark of the reporter's.
bool apposition_closes(const OpenContent& c, TokenIndex comma) {
  if (c.quote || !(opens_ranking(c, comma) || opens_apposition(c, comma + 1)) || is_listed(c, comma) ||
      ends_list(c, comma) || is_fronted(c, comma) || tells_what_it_is(c, comma))
    return false;
  for (TokenIndex k = comma + 1; k <= c.last; ++k)
    if (c.text[k].is(Symbol::comma) || c.text[k].is_quote_mark()) return false;
  return true;
}

/// "calls for inquiry", "demands inquiry", "denies bribes": what stands behind is what is asked or denied.
bool has_object(const OpenContent& c, TokenIndex verb) {
  const CueForms* cue = verb < c.last ? c.text[verb].word->cue : nullptr;
  if (!cue || !cue->lemma->speech || c.text[verb].pos != Pos::third_person) return false;
  if (cue->lemma->has_particle(c.text[verb + 1].word->lower)) return true;
  const Act act = cue->lemma->act;
  return (act == Act::demand || act == Act::promise || act == Act::deny || act == Act::accuse) &&
         !cue->takes(Complement::say);
}

/// "says plan failed, calls for inquiry", "says plan failed, Marsh calls for inquiry": behind a clause that a
/// headline reports, one more report of the same or of somebody else.
bool next_demand_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongestName = 3;
  if (!c.headline || c.complement) return false;
  TokenIndex verb = comma + 1;
  while (verb < c.last && verb - comma <= kLongestName && c.text[verb].pos == Pos::name) ++verb;
  return has_object(c, verb);
}

/// "orders probe, opposition alleges cover-up": what follows is another's report.
bool report_follows(const OpenContent& c, TokenIndex comma) {
  const auto finite = [](const Token& t) { return t.in(kFinite); };
  const bool object = c.complement || !any_token(c.text, c.start, comma, finite);
  return object && c.headline && own_subject_reports(c, comma + 1);
}

bool tag_is_next(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kShortest = 4;
  const bool infinitive = c.text[c.start].pos == Pos::to;  // "asked her to slow down, she remembered"
  const TokenIndex who = c.text[c.start].is("that") ? c.start + 1 : c.start;
  const bool clause = comma >= who + 2 && c.text[who].pos == Pos::subject_pronoun &&
                      c.text[who + 1].in(kFinite);                         // "said he had lied, police said"
  const bool object = c.complement && !c.participle && !c.in_subordinate;  // "denied the charge, police said"
  return (infinitive || clause || object || comma - c.start >= kShortest) && tag_follows(c, comma);
}

bool closing_report_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 12;
  const Token& opener = c.text[comma + 1];
  if (c.quote || !opener.in(kNounPhrase) || opener.is("a") || opener.is("an"))
    return false;  // "a fact N report"
  TokenIndex i = comma + 1;
  while (i < c.last && i - comma < kLongest &&
         (c.text[i].in(kNounPhrase) || c.text[i].in({Pos::preposition, Pos::past})) &&
         !is_ender(c.text[i + 1]) && !c.text[i].is_quote_mark())
    ++i;
  const bool closes = i == c.last || is_ender(c.text[i + 1]);
  const CueForms* cue = c.text[i].word->cue;
  return closes && i > comma + 1 && cue && c.text[i].in({Pos::verb, Pos::third_person}) &&
         (cue->takes(Complement::that) || cue->takes(Complement::say));
}

bool question_is_over(const OpenContent& c, TokenIndex comma) {
  if (comma + 3 > c.last || !c.text[c.start].in(WordSet::question_word) || !c.text[comma + 1].is("and"))
    return false;
  const bool told = !c.quote && c.text[comma + 2].is("was") && c.text[comma + 3].is("told");
  return told || clause_ahead(c.text, comma + 2);  // "asked where it went, and was told"
}

/// "vowed to scrap the road, which the Greens have called a scar": what another says of it, to the end.
bool another_remarks(const OpenContent& c, TokenIndex comma) {
  if (c.quote || comma + 4 > c.last || !c.text[comma + 1].is("which") ||
      c.text[comma + 2].pos == Pos::subject_pronoun || !own_subject_reports(c, comma + 2))
    return false;
  const auto closes = [](const Token& t) { return t.is(Symbol::comma); };
  return (c.complement || c.text[c.start].pos == Pos::to) && !any_token(c.text, comma + 2, c.last, closes);
}

/// "something the company has denied", "words which have rarely been kept": what the reporter says of it.
bool remark_on_words(const OpenContent& c, TokenIndex comma) {
  if (c.quote || comma + 2 > c.last) return false;
  const Token& opener = c.text[comma + 1];
  const Token& next = c.text[comma + 2];
  if (opener.is("words")) return next.is("that") || next.is("which");
  return opener.is("something") &&
         (next.is("that") || next.in({Pos::determiner, Pos::name, Pos::subject_pronoun}));
}

/// "urged them to wait, in a message shared on Monday"
bool venue_closes(const OpenContent& c, TokenIndex comma) {
  const bool written = comma + 3 <= c.last && c.text[comma + 1].is("in") &&
                       c.text[comma + 2].in(WordSet::article) &&
                       c.text[comma + 3].in(WordSet::venue_document);
  if (c.quote || !(written || names_venue(c, comma + 1))) return false;
  for (TokenIndex k = comma + 1; k <= c.last; ++k)
    if (c.text[k].is(Symbol::comma) || c.text[k].is_quote_mark() || c.text[k].in(kAuxiliary)) return false;
  return true;
}

/// "admits it, then asks for silence", "says so, and then spends minutes on it"
bool does_then(const OpenContent& c, TokenIndex comma) {
  const TokenIndex then = c.text[comma + 1].in(WordSet::and_but) ? comma + 2 : comma + 1;
  if (then >= c.last || !c.text[then].is("then")) return false;
  const Token& verb = c.text[then + 1];
  return verb.in({Pos::third_person, Pos::past}) && (then == comma + 2 || is_finite_speech_cue(verb));
}

/// ", to which N replied: “C2”"
bool is_answered(const OpenContent& c, TokenIndex comma) {
  const Token& link = c.text[comma + 1];
  return comma + 3 <= c.last && (link.is("to") || link.is("at")) && c.text[comma + 2].is("which") &&
         own_subject_reports(c, comma + 3);
}

/// "would not resign", "an inquiry", "had fled, hours after N had left": not what "was done two days after
/// it".
bool has_no_time_of_its_own(const OpenContent& c, TokenIndex comma, TokenIndex after) {
  const Token& end = c.text[comma - 1];  // "would begin in June, two weeks after the election"
  const bool dated = end.upper() && (end.in(WordSet::time) || end.in(WordSet::date_word));
  for (TokenIndex i = c.start; i < comma; ++i)
    if (c.text[i].in(kFinite))
      return (c.text[i].pos == Pos::modal && !dated) ||
             (c.text[i].pos == Pos::have && clause_ahead(c.text, after + 1));
  return true;
}

/// ", hours after a court had cleared him": when it was said.
bool time_of_saying_follows(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 4;  // "less than two weeks after"
  const auto is_span = [](const Token& t) {
    return t.in(WordSet::time_span_noun) || (t.in(WordSet::date_word) && is_plural(t));
  };
  TokenIndex i = c.behind_adverbs(comma + 1);
  while (i < c.last && i - comma <= kLongest && !is_span(c.text[i]) &&
         (c.text[i].in({Pos::number, Pos::determiner, Pos::adjective, Pos::adverb}) ||
          c.text[i].in(WordSet::quantity) || c.text[i].is("than")))
    ++i;
  return !c.quote && i + 1 < c.last && is_span(c.text[i]) && c.text[i + 1].is("after") &&
         has_no_time_of_its_own(c, comma, i + 1);
}

/// ", to loud applause", ", drawing laughter from the gallery", ", sparking a row": how it was heard.
bool is_heard(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 4;
  constexpr std::array<std::string_view, 13> kEchoes{
      "jeers", "applause",  "cheers",   "laughter", "boos", "laughs",  "groans",
      "gasps", "criticism", "protests", "outrage",  "row",  "backlash"};
  constexpr std::array<std::string_view, 5> kDraws{"to", "drawing", "earning", "prompting", "sparking"};
  return !c.quote && comma + 2 <= c.last && c.text[comma + 1].is_any(kDraws) &&
         any_token(c.text, comma + 2, std::min(comma + 2 + kReach, c.last + 1),
                   [&](const Token& t) { return t.is_any(kEchoes); });
}

/// "told her to find towels, so she grabbed": what came of it.
bool was_done(const OpenContent& c, TokenIndex comma) {
  return !c.quote && c.text[c.start].pos == Pos::to && comma + 3 <= c.last && c.text[comma + 1].is("so") &&
         c.text[comma + 2].in({Pos::subject_pronoun, Pos::name}) && c.text[comma + 3].in({Pos::past});
}

/// ", sending its shares down": what came of it.
bool moves_market(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kReach = 4;
  const Token& verb = c.text[comma + 1];
  const auto is_traded = [](const Token& t) {
    return t.is("shares") || t.is("stock") || t.is("stocks") || t.is("futures") || t.is("prices");
  };
  return !c.quote && (verb.is("sending") || verb.is("pushing") || verb.is("driving") || verb.is("lifting")) &&
         any_token(c.text, comma + 2, std::min(comma + 2 + kReach, c.last + 1), is_traded);
}

/// ", which drew the ire of the mayor": what the words did.
bool stirs(const OpenContent& c, TokenIndex comma) {
  constexpr std::array<std::string_view, 7> kVerbs{"drew",     "sparked",  "angered", "infuriated",
                                                   "provoked", "outraged", "earned"};
  const bool which = !c.quote && comma + 2 <= c.last && c.text[comma + 1].is("which");
  return which && c.text[comma + 2].is_any(kVerbs);
}

/// ", shaking her head", ", speaking on condition of anonymity", ", her voice breaking", ", with a laugh", ",
/// in an apparent reference to N": how it was said, up to the end of the sentence.
bool is_manner(const OpenContent& c, TokenIndex comma) {
  constexpr std::array<std::string_view, 9> kGestures{"shaking",     "wiping",  "choking",
                                                      "fighting",    "holding", "pointing",
                                                      "brandishing", "raising", "clutching"};
  constexpr std::array<std::string_view, 7> kSounds{"laugh", "smile", "grin",   "sigh",
                                                    "shrug", "wink",  "chuckle"};
  if (c.quote || comma + 3 > c.last) return false;
  const Token &first = c.text[comma + 1], &second = c.text[comma + 2], &third = c.text[comma + 3];
  if (first.is("speaking") || (first.is("on") && second.is("condition"))) return true;
  if (first.pos == Pos::possessive && second.is("voice")) return true;
  if (first.is("close") && second.is("to") && third.is("tears")) return true;
  if (first.is("with")) return second.is("tears") || (second.in(WordSet::article) && third.is_any(kSounds));
  if (first.is_any(kGestures)) return second.pos == Pos::possessive || second.is("a") || second.is("back");
  const bool told = second.is("comments") || second.is("remarks");
  const bool reference = second.in(WordSet::article) &&
                         any_token(c.text, comma + 3, std::min(comma + 6, c.last), [](const Token& t) {
                           return t.is("reference") || t.is("nod") || t.is("swipe") || t.is("dig");
                         });
  return first.is("in") && (told || reference);
}

/// "promised to ride it, and was photographed": what he did then.
bool was_done_then(const OpenContent& c, TokenIndex comma) {
  return !c.quote && c.text[c.start].pos == Pos::to && comma + 3 <= c.last && c.text[comma + 1].is("and") &&
         c.text[comma + 2].in({Pos::be, Pos::past}) && !c.text[comma + 2].is("be") &&
         !any_of(c.text, {c.start, comma}, kFinite);
}

/// ", as did N", ", and N agreed": what another said or did about it.
bool another_agrees(const OpenContent& c, TokenIndex comma) {
  constexpr TokenIndex kLongest = 7;
  constexpr std::array<std::string_view, 4> kAgrees{"agreed", "agrees", "concurred", "disagreed"};
  const bool as = c.text[comma + 1].is("as");
  if (c.quote || comma + 3 > c.last || !(as || c.text[comma + 1].is("and"))) return false;
  TokenIndex i = comma + 2;
  if (as) {
    if (!(c.text[i].is("did") || c.text[i].is("does") || c.text[i].is("do") || c.text[i].is("has")))
      return false;
    ++i;
  }
  const TokenIndex first = i;
  while (i <= c.last && i - first < kLongest && c.text[i].in(kNounPhrase)) ++i;
  const bool ends = i > c.last || is_ender(c.text[i]);
  if (as) return i > first && ends;
  return i > first && i <= c.last && c.text[i].is_any(kAgrees) && (i == c.last || is_ender(c.text[i + 1]));
}

constexpr Stop kBehindComma[]{
    // S said C, as did N. S said C, and N agreed.
    {"another agrees", another_agrees},
    // S said C, sending its shares down.
    {"moves the market", moves_market},
    // S said C, shaking her head.
    {"how it was said", is_manner},
    // S said C, which drew the ire of M.
    {"stirs", stirs},
    // S promised to C, and was photographed.
    {"was done then", was_done_then},
    // S said C, to jeers from the gallery.
    {"how it was heard", is_heard},
    // S told her to C, so she did.
    {"was done", was_done},
    // S said C, hours after N had left.
    {"time of saying", time_of_saying_follows},
    // S asked C, to which N replied: “C2”
    {"answer", is_answered},
    // S admits C, then asks C2. S says C, and then leaves.
    {"does then", does_then},
    // N, who said C, left.
    {"main verb behind a relative clause", main_verb_follows},
    // While S said C, N left. Asked whether C, at least 20 left.
    {"main clause behind one that opens the sentence", main_clause_follows},
    // S asked for C, which was agreed.
    {"outcome", is_outcome},
    // “They said C, didn’t they?”
    {"tag question", is_tag_question},
    // S said C, without giving a cause.
    {"without doing", is_without_doing},
    // S said C, in a move that will dismay many.
    {"reporter's verdict", is_verdict},
    // S vowed an inquiry, as trains resumed.
    {"clause with as", clause_with_as_follows},
    // S condemns the strike, vows response
    {"next cue", next_cue_follows},
    // S confirms C, pauses trading
    {"next verb of a headline", next_verb_follows},
    // S said C, with his lawyer calling it …
    {"absolute phrase", absolute_follows},
    // S said C, something N has denied. S spoke of “C”, words which rang true.
    {"remark on the words", remark_on_words},
    // S vowed to C, which N has called a scar.
    {"another's remark", another_remarks},
    // S said C, in a message shared on Monday.
    {"where it was said", venue_closes},
    // S said C, a target they reached yesterday.
    {"apposition at the end", apposition_closes},
    // S said C, N said. S said C, said N.
    {"next tag", tag_is_next},
    // S said C, figures show. S said C, papers seen by N suggest.
    {"closing report", closing_report_follows},
    // S orders probe, opposition alleges C2
    {"next report of a headline", report_follows},
    // S says C, calls for C2
    {"next demand of a headline", next_demand_follows},
    // S asked what it was, and there was silence.
    {"question is over", question_is_over},
};

}  // namespace

const Stop* stop_behind_comma(const OpenContent& c, TokenIndex comma) {
  return first_of(kBehindComma, c, comma);
}

}  // namespace onrecord::extract

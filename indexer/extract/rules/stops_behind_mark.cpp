// A content ends before a comma, a dash or a semicolon: what stands behind the mark.
#include <algorithm>
#include <array>
#include <optional>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

bool subordinate_follows(const OpenContent& c, TokenIndex mark) {
  const Token& next = c.text[mark + 1];
  if ((next.is("according") && !c.text[mark - 1].is("that")) || next.in(WordSet::stop_subordinate))
    return true;
  return next.is("even") && mark + 2 <= c.last &&
         (c.text[mark + 2].in(WordSet::stop_subordinate) || c.text[mark + 2].is("as"));
}

bool has_particle(const CueLemma& lemma, const Token& behind) {
  return std::find(lemma.particles.begin(), lemma.particles.end(), behind.word->lower) !=
         lemma.particles.end();
}

bool participle_follows(const OpenContent& c, TokenIndex mark) {
  TokenIndex i = c.behind_adverbs(mark + 1);
  if (c.text[i].in(WordSet::and_but) && i < c.last) ++i;
  const CueForms* cue = c.text[i].word->cue;
  if (!cue || !cue->is(Form::ing) || c.text[i].in(WordSet::not_participle)) return false;
  return !cue->lemma->has(CueTrait::phrasal) ||  // "shooting back", not "now shooting in F"
         (i < c.last && has_particle(*cue->lemma, c.text[i + 1]));
}

/// The word behind ", and" or ", but" and adverbs; nothing where no conjunction stands.
std::optional<TokenIndex> co_ordinated(const OpenContent& c, TokenIndex mark) {
  if (!c.text[mark + 1].in(WordSet::and_but) || mark + 2 > c.last) return std::nullopt;
  return c.behind_adverbs(mark + 2);
}

/// "in a later interview said": the word behind the phrase that begins at `i`; else `i`.
TokenIndex behind_phrase(const OpenContent& c, TokenIndex i) {
  if (c.text[i].pos != Pos::preposition) return i;
  TokenIndex end = i + 1;
  while (end < c.last && c.text[end].in(kNounPhrase)) ++end;
  return end > i + 1 ? end : i;
}

bool cue_is_co_ordinated(const OpenContent& c, TokenIndex mark) {
  const auto i = co_ordinated(c, mark);
  if (!i) return false;
  const TokenIndex behind = behind_phrase(c, *i);
  const bool later = behind > *i && (c.text[behind - 1].in(WordSet::date_word) ||
                                     c.text[behind - 1].in(WordSet::time));  // ", and in the same week asked"
  const bool told_now =
      !c.told_before && c.text[behind].pos == Pos::past && !is_finite_speech_cue(c.text[behind]);
  if (is_finite_speech_cue(c.text[*i]) || (!told_now && plainly_reports(c.text[behind])) ||
      (later && is_finite_report(c.text[behind])))
    return true;
  return c.text[*i].pos == Pos::have && *i < c.last && is_finite_speech_cue(c.text[c.behind_adverbs(*i + 1)]);
}

bool somebody_but(const OpenContent& c, TokenIndex mark) {
  const auto i = co_ordinated(c, mark);
  if (!i || !c.text[mark + 1].is("but")) return false;
  const bool expletive =  // "three were treated, but it was too early to say"
      c.text[*i].is("it") && *i + 2 <= c.last && c.text[*i + 1].pos == Pos::be &&
      (c.text[*i + 2].pos == Pos::adjective || c.text[*i + 2].is("too"));
  return !expletive && (c.text[*i].in({Pos::subject_pronoun, Pos::name}) || own_subject_reports(c, *i));
}

bool somebody_else_speaks(const OpenContent& c, TokenIndex mark) {
  const auto i = co_ordinated(c, mark);
  return i && (own_subject_speaks(c, *i) || source_reports(c, *i) || others_report(c, *i) ||
               (c.complement && own_subject_reports(c, *i)));
}

/// Who tells of others' words goes on with his own.
bool speaker_resumes(const OpenContent& c, TokenIndex mark) {
  const auto is_self = [&](TokenIndex k) { return c.text[k].is("i") || c.text[k].is("we"); };
  auto i = co_ordinated(c, mark);
  if (!i && c.text[mark].is(Symbol::comma) && c.text[mark + 1].is("so") && mark + 2 <= c.last) i = mark + 2;
  if (!i || *i >= c.last) return false;
  // “They told us C, and what we got …”, “I told him C, and that’ll cost me”
  const bool points = c.text[*i].is("that") || c.text[*i].is("this");
  if (c.quote && (c.text[*i].is("what") || (points && c.text[*i + 1].in(kFinite)))) return true;
  const TokenIndex verb = *i + 1;  // “They promised C, and they did.”
  const auto ends = [&](const Token& t) { return is_ender(t) || t.is(Symbol::comma) || t.is_quote_mark(); };
  const TokenIndex judged = verb < c.last && c.text[verb + 1].in(WordSet::negation) ? verb + 2 : verb + 1;
  const bool right = judged < c.last && (c.text[judged].is("right") || c.text[judged].is("wrong")) &&
                     ends(c.text[judged + 1]);  // “He warned me C, and he wasn’t wrong.”
  const bool echoes = c.text[*i].pos == Pos::subject_pronoun && verb < c.last &&
                      c.text[verb].in({Pos::be, Pos::have, Pos::do_}) && (right || ends(c.text[verb + 1]));
  if (echoes) return true;
  if (!is_self(*i) || !c.text[c.behind_adverbs(*i + 1)].in(kFinite | PosSet{Pos::do_, Pos::verb}))
    return false;
  for (TokenIndex k = c.start; k < mark; ++k)
    if (is_self(k)) return false;
  return true;
}

/// "a view which the minister shares", "a claim denied by the club"
bool is_remark_on_claim(const OpenContent& c, TokenIndex mark) {
  if (c.quote || mark + 4 > c.last || !c.text[mark + 1].is("a")) return false;
  const Token& noun = c.text[mark + 2];
  const Token& next = c.text[mark + 3];
  const bool claim =
      noun.in(WordSet::remark_noun) || noun.word->noun_of || noun.is("view") || noun.is("charge");
  return claim &&
         (next.is("which") || next.is("that") || (next.pos == Pos::past && c.text[mark + 4].is("by")) ||
          next.in({Pos::determiner, Pos::subject_pronoun}));
}

// ---- behind commas only

bool main_verb_follows(const OpenContent& c, TokenIndex comma) {
  return c.in_relative && c.text[c.behind_adverbs(comma + 1)].in(kFinite) &&
         (c.complement || c.any_before(comma, kFinite));
}

/// "at least 200 left", "even a union left".
bool is_approximate_subject(const OpenContent& c, TokenIndex i) {
  if (i >= c.last) return false;
  const bool approximate = c.text[i].in({Pos::adverb, Pos::number}) ||
                           (c.text[i].is("at") && (c.text[i + 1].is("least") || c.text[i + 1].is("most")));
  return approximate && clause_ahead(c.text, i + 1);
}

bool main_clause_follows(const OpenContent& c, TokenIndex comma) {
  constexpr PosSet kSubject{Pos::subject_pronoun, Pos::name, Pos::determiner,
                            Pos::possessive,      Pos::noun, Pos::number};
  constexpr TokenIndex kShortest = 3;
  if (!c.in_subordinate) return false;
  if (comma - c.start < kShortest)  // "Rejecting the claim, N said"
    return c.complement && own_subject_reports(c, comma + 1);
  return (c.text[comma + 1].in(kSubject) || is_approximate_subject(c, comma + 1));
}

/// "asked for a pause, which was agreed."
bool is_outcome(const OpenContent& c, TokenIndex comma) {
  const TokenIndex verb = comma + 3;
  return !c.quote && verb <= c.last && c.text[comma + 1].is("which") && c.text[comma + 2].is("was") &&
         (c.text[verb].is("agreed") || c.text[verb].is("accepted") || c.text[verb].is("rejected") ||
          c.text[verb].is("refused") || c.text[verb].is("granted") || c.text[verb].is("approved")) &&
         (verb == c.last || is_ender(c.text[verb + 1]));
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

/// The last phrase of the sentence, a remark of the reporter's.
bool apposition_closes(const OpenContent& c, TokenIndex comma) {
  if (c.quote || !(opens_ranking(c, comma) || opens_apposition(c, comma + 1)) || is_listed(c, comma) ||
      ends_list(c, comma))
    return false;
  for (TokenIndex k = comma + 1; k <= c.last; ++k)
    if (c.text[k].is(Symbol::comma) || c.text[k].is_quote_mark()) return false;
  return true;
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
  return (infinitive || comma - c.start >= kShortest) && tag_follows(c, comma);
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
  return comma + 2 < c.last && c.text[c.start].in(WordSet::question_word) && c.text[comma + 1].is("and") &&
         clause_ahead(c.text, comma + 2);
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

// ---- behind semicolons only

bool next_part_speaks(const OpenContent& c, TokenIndex semicolon) {
  return c.headline || own_subject_reports(c, semicolon + 1);
}

/// "recalled that he had promised 80; there are now 31": reported words are in the past, the reporter's own
/// are not.
bool present_follows(const OpenContent& c, TokenIndex semicolon) {
  constexpr TokenIndex kReach = 8;
  const auto is_past = [](const Token& t) {
    return t.pos == Pos::past || t.is("had") || t.is("was") || t.is("were") || t.is("would");
  };
  if (c.quote || !(c.told_earlier || (c.told_before && any_token(c.text, c.start, semicolon, is_past))))
    return false;
  for (TokenIndex i = semicolon + 1; i <= c.last && i - semicolon < kReach; ++i) {
    if (c.text[i].is_quote_mark() || is_past(c.text[i])) return false;
    if (c.text[i].is("is") || c.text[i].is("are") || c.text[i].is("has") || c.text[i].is("have")) return true;
    if (c.text[i].in(kFinite)) return false;
  }
  return false;
}

bool next_part_is_tagged(const OpenContent& c, TokenIndex semicolon) {
  constexpr TokenIndex kReach = 10;
  for (TokenIndex k = semicolon + 2; k < c.last && k - semicolon < kReach && !c.text[k].is(Symbol::semicolon);
       ++k)
    if (c.text[k].is(Symbol::comma) && tag_follows(c, k)) return true;
  return false;
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

constexpr Stop kBehindMark[]{
    // S said C, although N left. S said C, even as N left. S said C, according to N.
    {"subordinate clause", subordinate_follows},
    // S said C, adding that C2. S said C, and adding that C2
    {"participle that reports", participle_follows},
    // S said C, and denied C2. S said C, but has offered to C2
    {"co-ordinated cue", cue_is_co_ordinated},
    // S said C, but N left.
    {"somebody, but", somebody_but},
    // “They said C, and I agreed.” “She told me C, so I left.”
    {"speaker goes on", speaker_resumes},
    // S said C, and officials said C2.
    {"somebody else speaks", somebody_else_speaks},
    // S said C, a view which N shares. S said C — a claim denied by N.
    {"remark on the claim", is_remark_on_claim},
};

/// "admits it, then asks for silence", "says so, and then spends minutes on it"
bool does_then(const OpenContent& c, TokenIndex comma) {
  const TokenIndex then = c.text[comma + 1].in(WordSet::and_but) ? comma + 2 : comma + 1;
  if (then >= c.last || !c.text[then].is("then")) return false;
  const Token& verb = c.text[then + 1];
  return verb.in({Pos::third_person, Pos::past}) && (then == comma + 2 || is_finite_speech_cue(verb));
}

/// "no such paper existed; another, that C2"
bool another_says(const OpenContent& c, TokenIndex semicolon) {
  const Token& who = c.text[semicolon + 1];
  return semicolon + 3 < c.last && (who.is("another") || who.is("others")) &&
         c.text[semicolon + 2].is(Symbol::comma);
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
  for (TokenIndex i = c.start; i < comma; ++i)
    if (c.text[i].in(kFinite))
      return c.text[i].pos == Pos::modal || (c.text[i].pos == Pos::have && clause_ahead(c.text, after + 1));
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

/// ", to jeers from the gallery", ", to loud applause": how it was heard.
bool is_heard(const OpenContent& c, TokenIndex comma) {
  constexpr std::array<std::string_view, 5> kSounds{"jeers", "applause", "cheers", "laughter", "boos"};
  if (c.quote || comma + 3 > c.last || c.text[comma + 1].pos != Pos::to) return false;
  const Token& heard = c.text[comma + (c.text[comma + 2].pos == Pos::adjective ? 3 : 2)];
  return std::any_of(kSounds.begin(), kSounds.end(), [&](auto sound) { return heard.is(sound); });
}

/// "told her to find towels, so she grabbed": what came of it.
bool was_done(const OpenContent& c, TokenIndex comma) {
  return !c.quote && c.text[c.start].pos == Pos::to && comma + 3 <= c.last && c.text[comma + 1].is("so") &&
         c.text[comma + 2].in({Pos::subject_pronoun, Pos::name}) && c.text[comma + 3].in({Pos::past});
}

constexpr Stop kBehindComma[]{
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
    // S asked what it was, and there was silence.
    {"question is over", question_is_over},
};

constexpr Stop kBehindSemicolon[]{
    // S said C; officials said C2. Bank sees no cut; shares slide
    {"next part has a speaker", next_part_speaks},
    // S said C; another, that C2
    {"another says", another_says},
    // S recalled that it had been so; there are now C2.
    {"present behind the past", present_follows},
    // S said C; the gate, she added, had been …
    {"next part has a tag", next_part_is_tagged},
};

}  // namespace

const Stop* stop_behind_mark(const OpenContent& c, TokenIndex mark) {
  const bool behind_that =  // "that, while …, C", not "denied that, saying C"
      mark == c.start + 1 && c.text[c.start].is("that") && !participle_follows(c, mark);
  const Stop* stop = behind_that ? nullptr : first_of(kBehindMark, c, mark);
  if (!stop && !behind_that && c.text[mark].is(Symbol::comma)) stop = first_of(kBehindComma, c, mark);
  if (!stop && c.text[mark].is(Symbol::semicolon)) stop = first_of(kBehindSemicolon, c, mark);
  return stop;
}

}  // namespace onrecord::extract

// A content ends before a comma, a dash or a semicolon: what stands behind any of them, and behind a
// semicolon.
#include <algorithm>
#include <array>
#include <optional>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

/// "said sales would rise, while costs would fall": the tense of the clause is that of what was said, and
/// nobody says it.
bool is_shifted_back(const OpenContent& c, TokenIndex subordinator) {
  constexpr TokenIndex kLongestSubject = 10;
  constexpr std::array<std::string_view, 4> kShifted{"would", "had", "could", "might"};
  const Token& opener = c.text[subordinator];
  if (c.quote || c.complement || !c.told_before || opener.is("after")) return false;
  for (TokenIndex i = subordinator + 1; i < c.last && i - subordinator <= kLongestSubject; ++i) {
    const Token& token = c.text[i];
    if (token.pos == Pos::punctuation || token.pos == Pos::ing || token.pos == Pos::wh) return false;
    if (!token.in(kFinite | PosSet{Pos::do_})) continue;
    const Token& verb = c.text[std::min(c.behind_adverbs(i + 1), c.last)];
    const bool passive = opener.is("while") && (token.is("was") || token.is("were")) &&
                         verb.pos == Pos::past && c.text[i - 1].pos != Pos::subject_pronoun &&
                         c.any_before(subordinator, {Pos::be});
    return (passive || token.is_any(kShifted)) && !(verb.word->cue && verb.word->cue->lemma->speech) &&
           !verb.in(WordSet::negation);
  }
  return false;
}

bool subordinate_follows(const OpenContent& c, TokenIndex mark) {
  const Token& next = c.text[mark + 1];
  const bool compares = c.resumed && next.is("while") &&
                        mark + 2 < c.last &&  // "The bridge, N said, fell, while"
                        clause_ahead(c.text, mark + 2) && !own_subject_reports(c, mark + 2);
  if (compares || (next.in(WordSet::stop_subordinate) && is_shifted_back(c, mark + 1))) return false;
  if ((next.is("according") && !c.text[mark - 1].is("that")) || next.in(WordSet::stop_subordinate))
    return true;
  return next.is("even") && mark + 2 <= c.last &&
         (c.text[mark + 2].in(WordSet::stop_subordinate) || c.text[mark + 2].is("as"));
}

bool participle_follows(const OpenContent& c, TokenIndex mark) {
  TokenIndex i = c.behind_adverbs(mark + 1);
  if (c.text[i].in(WordSet::and_but) && i < c.last) ++i;
  const CueForms* cue = c.text[i].word->cue;
  if (!cue || !cue->is(Form::ing) || c.text[i].in(WordSet::not_participle)) return false;
  return !cue->lemma->has(CueTrait::phrasal) ||  // "shooting back", not "now shooting in F"
         (i < c.last && cue->lemma->has_particle(c.text[i + 1].word->lower));
}

/// "and that the council had refused": the content goes on, whatever verb its clause has. Not "but that idea
/// was rejected".
bool that_clause_is_joined(const OpenContent& c, TokenIndex that) {
  if (that + 2 > c.last || !c.text[that].is("that")) return false;
  const Token& next = c.text[that + 1];
  const bool opens =
      next.in({Pos::determiner, Pos::possessive, Pos::subject_pronoun, Pos::name, Pos::number}) ||
      (next.pos == Pos::noun && (is_plural(next) || next.in(WordSet::plural_noun))) || next.is("there") ||
      next.in(WordSet::quantity) || next.in(WordSet::nothing) || next.is("nobody");
  return opens && clause_ahead(c.text, that + 1);
}

/// "said she had told police about the leak, but that nothing was done": the clause is told by who spoke
/// first.
bool outer_clause_is_joined(const OpenContent& c, TokenIndex mark) {
  if (c.quote || c.start < 4 || !c.text[mark + 1].in(WordSet::and_but) || mark + 2 > c.last ||
      !that_clause_is_joined(c, mark + 2) || c.any_before(mark, kFinite))
    return false;
  std::size_t reports = 0;
  for (TokenIndex i = c.text.sentence_of(c.start).first; i < c.start; ++i)
    reports += is_finite_report(c.text[i]) && c.text[i].quote == c.quote ? 1U : 0U;
  return reports > 1;
}

/// The word behind ", and" or ", but" and adverbs; nothing where no conjunction stands.
std::optional<TokenIndex> co_ordinated(const OpenContent& c, TokenIndex mark) {
  if (!c.text[mark + 1].in(WordSet::and_but) || mark + 2 > c.last) return std::nullopt;
  if (that_clause_is_joined(c, mark + 2)) return std::nullopt;
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
  if (i && another_acts(c, *i)) return true;
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

// ---- behind semicolons only

/// "Marsh, in print, invited her to come"
bool name_reports_behind_aside(const OpenContent& c, TokenIndex name) {
  constexpr TokenIndex kLongest = 6;
  if (c.text[name].pos != Pos::name || name + 1 >= c.last || !c.text[name + 1].is(Symbol::comma))
    return false;
  TokenIndex close = name + 2;
  while (close < c.last && close - name < kLongest - 1 && !c.text[close].is(Symbol::comma)) ++close;
  return close < c.last && c.text[close].is(Symbol::comma) && is_finite_report(c.text[close + 1]) &&
         c.text[close + 1].pos == Pos::past;
}

/// "offered to pay; the board, to its credit, rejected the offer": a subject with an aside, and its report.
bool whole_subject_reports(const OpenContent& c, TokenIndex semicolon) {
  constexpr TokenIndex kReach = 14;
  if (c.quote) return false;
  for (TokenIndex i = semicolon + 2; i < c.last && i - semicolon < kReach; ++i) {
    if (!c.text[i].in(kFinite)) continue;
    if (!is_finite_report(c.text[i]) || !c.text[i - 1].is(Symbol::comma)) return false;
    const auto subject = subject_left(c.text, verb_group_start(c.text, i));
    return subject && subject->first == semicolon + 1;
  }
  return false;
}

bool next_part_speaks(const OpenContent& c, TokenIndex semicolon) {
  const bool compares = semicolon + 2 <= c.last && c.text[semicolon + 1].is("so") &&  // "; so does he"
                        c.text[semicolon + 2].in({Pos::do_, Pos::be, Pos::have});
  return c.headline || (compares && !c.quote) || whole_subject_reports(c, semicolon) ||
         name_reports_behind_aside(c, semicolon + 1) || own_subject_reports(c, semicolon + 1);
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

/// "claimed N had closed it; we rated that False": the reporter's own part.
bool reporter_goes_on(const OpenContent& c, TokenIndex semicolon) {
  const auto own = [](const Token& t) { return t.in(WordSet::first_person) || t.is("we") || t.is("our"); };
  return !c.quote && semicolon + 2 <= c.last && c.text[semicolon + 1].is("we") &&
         c.text[semicolon + 2].in(kFinite) && !any_token(c.text, c.start, semicolon, own);
}

/// "no such paper existed; another, that C2"
bool another_says(const OpenContent& c, TokenIndex semicolon) {
  const Token& who = c.text[semicolon + 1];
  return semicolon + 3 < c.last && (who.is("another") || who.is("others")) &&
         c.text[semicolon + 2].is(Symbol::comma);
}

/// "had claimed the sum was a gift, but changed her plea", "argues that it built the town, and devotes a page
/// to it": the verb has the tense of the report and not that of what was said.
bool reporter_tells_on(const OpenContent& c, TokenIndex mark) {
  const auto i = co_ordinated(c, mark);
  if (!i || c.quote || c.complement || !c.text[mark].is(Symbol::comma) || !c.any_before(mark, kFinite))
    return false;
  const auto now = [](const Token& t) {
    return t.in({Pos::third_person, Pos::modal, Pos::verb}) || t.is("is") || t.is("are") || t.is("has") ||
           t.is("have");
  };
  if (c.told_now) return c.text[*i].pos == Pos::third_person && !any_token(c.text, c.start, mark, now);
  return c.told_earlier && c.text[mark + 1].is("but") && c.text[*i].pos == Pos::past &&
         !c.any_before(mark, {Pos::past});
}

/// ", and walked out", ", then left", ", before leaving": what the speaker did then.
bool speaker_does_then(const OpenContent& c, TokenIndex mark) {
  const Token& next = c.text[mark + 1];
  return (next.in(WordSet::and_but) || next.is("then")) ? speaker_moves(c, mark + 1)
                                                        : speaker_moves_before(c, mark + 1);
}

/// ", only to be told to go": what came of it.
bool comes_to_nothing(const OpenContent& c, TokenIndex mark) {
  return !c.quote && mark + 3 <= c.last && c.text[mark + 1].is("only") && c.text[mark + 2].pos == Pos::to &&
         c.text[mark + 3].in({Pos::be, Pos::verb, Pos::have});
}

constexpr Stop kBehindMark[]{
    // S said C, although N left. S said C, even as N left. S said C, according to N.
    {"subordinate clause", subordinate_follows},
    // S refused to C, only to be told to C2.
    {"outcome behind only", comes_to_nothing},
    // S said C, adding that C2. S said C, and adding that C2
    {"participle that reports", participle_follows},
    // S said N had told M about C, but that C2.
    {"outer clause goes on", outer_clause_is_joined},
    // S said C, and denied C2. S said C, but has offered to C2
    {"co-ordinated cue", cue_is_co_ordinated},
    // S said C, but N left.
    {"somebody, but", somebody_but},
    // “They said C, and I agreed.” “She told me C, so I left.”
    {"speaker goes on", speaker_resumes},
    // S said C, and walked out.
    {"what the speaker did", speaker_does_then},
    // S had claimed C, but changed his plea. S argues C, and devotes a page to it.
    {"reporter tells on", reporter_tells_on},
    // S said C, and officials said C2.
    {"somebody else speaks", somebody_else_speaks},
    // S said C, a view which N shares. S said C — a claim denied by N.
    {"remark on the claim", is_remark_on_claim},
};

constexpr Stop kBehindSemicolon[]{
    // S said C; officials said C2. Bank sees no cut; shares slide
    {"next part has a speaker", next_part_speaks},
    // S claimed C; we rated it False.
    {"reporter goes on", reporter_goes_on},
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
  if (!stop && !behind_that) stop = stop_at_occasion(c, mark);
  if (!stop && !behind_that && c.text[mark].is(Symbol::comma)) stop = stop_behind_comma(c, mark);
  if (!stop && c.text[mark].is(Symbol::semicolon)) stop = first_of(kBehindSemicolon, c, mark);
  return stop;
}

}  // namespace onrecord::extract

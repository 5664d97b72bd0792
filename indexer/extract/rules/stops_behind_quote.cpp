// A content ends behind a quotation it begins with or holds. `at` is the token behind the quotation.
#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

/// The last token inside the marks.
const Token& inner(const OpenContent& c, TokenIndex at) { return c.text[at - 2]; }

TokenIndex length(const OpenContent& c, TokenIndex at) { return c.text.quote_of(at - 1).size(); }

// ---- the content begins with the quotation

bool is_whole_sentence(const OpenContent& c, TokenIndex at) {
  return is_ender(inner(c, at)) && c.text[at].upper();
}

bool is_closed_by_comma(const OpenContent& c, TokenIndex at) {
  constexpr TokenIndex kShortest = 6;
  return inner(c, at).is(Symbol::comma) && length(c, at) >= kShortest;
}

/// "shouted “C” as he was led away"
bool is_while_doing(const OpenContent& c, TokenIndex at) {
  return c.text[at].is("as") && at + 2 <= c.last && c.text[at + 1].pos == Pos::subject_pronoun &&
         !c.text[at + 1].in(WordSet::first_person) && !c.text[at + 1].is("we") && c.text[at + 2].in(kFinite);
}

/// "posted “C” moments after polls closed", "wrote “C” hours before"
bool tells_when(const OpenContent& c, TokenIndex at) {
  if (at >= c.last || !(c.text[at].in(WordSet::time_span_noun) || c.text[at].in(WordSet::date_word) ||
                        c.text[at].is("moments") || c.text[at].is("minutes")))
    return false;
  return c.text[at + 1].is("after") || c.text[at + 1].is("before") || c.text[at + 1].is("ago");
}

/// "said “we will not give up” in a speech", "… on Tuesday night", "… to loud cheers", "… and sat down":
/// behind a whole clause in marks the tag goes on.
bool tag_goes_on(const OpenContent& c, TokenIndex at) {
  constexpr TokenIndex kShortest = 5;  // with its marks
  constexpr std::array<std::string_view, 4> kEchoes{"applause", "cheers", "laughter", "boos"};
  const Range quote = c.text.quote_of(at - 1);
  if (c.quote || quote.size() < kShortest || quote.first + 1 >= at - 2 || at >= c.last) return false;
  const Token& opener = c.text[quote.first + 1];
  if (!(opener.in({Pos::subject_pronoun, Pos::determiner, Pos::possessive, Pos::name}) ||
        opener.is("there")) ||
      !clause_ahead(c.text, quote.first + 1, at - 2))
    return false;
  const Token &link = c.text[at], &next = c.text[at + 1];
  if (link.is("to"))
    return any_token(c.text, at + 1, std::min(at + 4, c.last + 1),
                     [&](const Token& t) { return t.is_any(kEchoes); });
  const bool day = (link.is("on") && next.in(WordSet::time)) || (link.in(WordSet::time) && !link.is("now"));
  const bool verbless = !any_of(c.text, {at, c.last}, kFinite);
  if (day || names_venue(c, at)) return verbless;
  const bool leaves = (link.is("before") || link.is("after")) && next.pos == Pos::ing;
  return c.told_before && (leaves || speaker_moves_behind(c, at));
}

bool somebody_else_speaks(const OpenContent& c, TokenIndex at) {
  return c.text[at].in(WordSet::and_but) && own_subject_speaks(c, at + 1);
}

// ---- the content holds the quotation

bool ends_sentence(const OpenContent& c, TokenIndex at) {
  return length(c, at) > 2 && is_ender(inner(c, at)) && at >= c.last;
}

/// "said he had been “outplayed” after N won": what made somebody say so, at the end of the sentence.
bool occasion_follows(const OpenContent& c, TokenIndex at) {
  constexpr TokenIndex kReach = 16;
  if (c.quote || !c.told_before || !c.text[at].is("after") || length(c, at) < 4) return false;
  if (at + 2 > c.last || !c.text[at + 1].in({Pos::name, Pos::determiner, Pos::possessive})) return false;
  TokenIndex verb = at + 2;
  while (verb < c.last && verb - at < kReach && !c.text[verb].in(kFinite) &&
         !c.text[verb].in(WordSet::and_but))
    ++verb;
  return c.text[verb].in(kFinite) && clause_ahead(c.text, at + 1);
}

bool subordinate_follows(const OpenContent& c, TokenIndex at) {
  const bool then =
      c.text[at].is("at") && at + 2 <= c.last && c.text[at + 1].is("the") && c.text[at + 2].is("time");
  const bool told_to = !c.quote && c.text[c.start].pos == Pos::to &&  // "told her to “get on” as she crossed"
                       ((c.text[at].is("as") && at < c.last && clause_ahead(c.text, at + 1)) ||
                        (c.text[at].is("after") && any_of(c.text, {at, c.last}, kFinite)));
  return told_to || (c.complement ? then || c.text[at].in(WordSet::behind_quote) : occasion_follows(c, at));
}

/// "called it “late” and the opposition demanded C2"
bool another_report_follows(const OpenContent& c, TokenIndex at) {
  return c.complement && c.text[at].in(WordSet::and_but) && own_subject_reports(c, at + 1);
}

bool report_goes_on(const OpenContent& c, TokenIndex at) { return c.complement && pronoun_goes_on(c, at); }

/// "N, who promised “C”, will": the comma behind the mark.
bool main_verb_behind_mark(const OpenContent& c, TokenIndex at) {
  return c.in_relative && c.text[at].is(Symbol::comma) && at < c.last && c.text[at + 1].in(kFinite);
}

/// "was “late” – a line that did not go down well"
bool remark_behind_dash(const OpenContent& c, TokenIndex at) {
  return !c.quote && c.text[at].is(Symbol::dash) && at < c.last &&
         (c.text[at + 1].is("a") || c.text[at + 1].is("an"));
}

/// "had “gone home”, a reference to the under-nines"
bool remark_behind_comma(const OpenContent& c, TokenIndex at) {
  const TokenIndex noun = at + 2;
  if (c.quote || !c.text[at].is(Symbol::comma) || noun > c.last || !c.text[at + 1].is("a")) return false;
  return c.text[noun].is("reference") || c.text[noun].is("phrase") || c.text[noun].is("nod") ||
         c.text[noun].is("swipe") || c.text[noun].is("dig");
}

bool is_semicolon(const OpenContent& c, TokenIndex at) { return c.text[at].is(Symbol::semicolon); }

// ---- and its last mark is a comma

/// a “…,” a “…” and a “…”; “…,” but because …
bool is_listed(const OpenContent& c, TokenIndex at) {
  const CueForms* cue = c.text[at].word->cue;  // "“late,” adding “C”"
  const bool adds = c.text[at].pos == Pos::ing && cue && cue->lemma->takes(Complement::say);
  return at < c.last && !adds &&
         (c.text[at + 1].is_quote_mark() || (c.text[at].is("but") && c.text[at + 1].is("because")));
}

bool apposition_follows(const OpenContent& c, TokenIndex at) {
  return c.text[at].is("a") || c.text[at].is("an");
}

bool participle_follows(const OpenContent& c, TokenIndex at) {
  return c.text[at].word->cue && c.text[at].word->cue->is(Form::ing);
}

bool cue_follows(const OpenContent& c, TokenIndex at) {
  const bool then = c.text[at].is("then") && at < c.last && is_finite_report(c.text[at + 1]);
  return then || is_finite_report(c.text[at]);
}

bool somebody_speaks(const OpenContent& c, TokenIndex at) {
  constexpr TokenIndex kReach = 3;
  if (!c.text[at].in({Pos::subject_pronoun, Pos::name})) return false;
  for (TokenIndex i = at + 1; i <= std::min(at + kReach, c.last); ++i)
    if (c.text[i].word->cue) return true;
  return false;
}

bool tag_is_next(const OpenContent& c, TokenIndex at) { return tag_follows(c, at - 1); }

bool main_verb_follows(const OpenContent& c, TokenIndex at) {
  return c.in_relative && c.text[at].in(kAuxiliary);
}

/// "Even as N claimed that “C,” one of them said it was late."
bool main_clause_follows(const OpenContent& c, TokenIndex at) {
  constexpr PosSet kSubject{Pos::subject_pronoun, Pos::name, Pos::determiner, Pos::possessive, Pos::number};
  const bool subject = c.text[at].in(kSubject) || c.text[at].in(WordSet::quantity);
  return c.in_subordinate && subject && clause_ahead(c.text, at);
}

bool sentence_resumes(const OpenContent& c, TokenIndex at) {
  const bool that = at < c.last && c.text[at + 1].is("that");  // "“late,” and that it would go"
  return c.text[at].in(WordSet::resume) && !that;
}

/// "“I like it” - he has often been slow"
bool clause_behind_dash(const OpenContent& c, TokenIndex at) {
  return !c.quote && c.text[at].is(Symbol::dash) && at + 2 <= c.last &&
         c.text[at + 1].in({Pos::subject_pronoun, Pos::determiner}) && clause_ahead(c.text, at + 1);
}

/// "saying: “It goes on” and vowing to stay"
bool next_report_follows(const OpenContent& c, TokenIndex at) {
  if (c.quote || !c.text[at].in(WordSet::and_but) || at >= c.last) return false;
  const Token& next = c.text[at + 1];
  return (is_finite_report(next) && next.pos == Pos::past) ||
         (next.pos == Pos::ing && next.word->cue && next.word->cue->lemma->speech);
}

/// “…,” followed by three hearts
bool is_followed_by(const OpenContent& c, TokenIndex at) {
  return !c.quote && at < c.last && c.text[at].is("followed") && c.text[at + 1].is("by");
}

constexpr Stop kBehindOpening[]{
    // S commented: “C,” followed by three hearts.
    {"followed by", is_followed_by},
    // S said: “C” and vowed C2. S said: “C” and vowing C2.
    {"next report", next_report_follows},
    // S joked, “C” - he has often been slow.
    {"clause behind a dash", clause_behind_dash},
    // S said: “C.” The mayor left.
    {"whole sentence", is_whole_sentence},
    // S said, “C is late,” and left.
    {"closed by a comma", is_closed_by_comma},
    // S said “we will not go” in a speech on Tuesday.
    {"the tag goes on", tag_goes_on},
    // S promised “a spade” and she left.
    {"clause of the report", pronoun_goes_on},
    // S shouted “C” as he was led away.
    {"while doing", is_while_doing},
    // S posted “C” moments after it closed.
    {"when", tells_when},
    // Some 21 percent said “C” and 14 percent said “C2”.
    {"somebody else speaks", somebody_else_speaks},
};

constexpr Stop kBehindInner[]{
    // S said C was “late.”
    {"end of the sentence", ends_sentence},
    // S praised N for “C” after she left. S called it “C” at the time.
    {"subordinate clause", subordinate_follows},
    // S praised “C” and she left.
    {"clause of the report", report_goes_on},
    // S called C “late” and N demanded C2.
    {"another's report", another_report_follows},
    // S said C was “late”; N left.
    {"semicolon", is_semicolon},
    // N, who said C was “late”, left.
    {"main verb behind a relative clause", main_verb_behind_mark},
    // S said C was “late” – a line that did not go down well.
    {"remark behind a dash", remark_behind_dash},
    // S said C was “late”, a reference to …
    {"remark behind a comma", remark_behind_comma},
    // S said C was “late” in a tweet on Sunday.
    {"where it was said", names_venue},
};

/// "“undecided,” though aides said she leaned yes"
bool another_reports(const OpenContent& c, TokenIndex at) {
  return !c.quote && at + 2 <= c.last && (c.text[at].is("though") || c.text[at].is("although")) &&
         own_subject_reports(c, at + 1);
}

constexpr Stop kBehindInnerComma[]{
    // S said C was “late,” though N said C2.
    {"another reports", another_reports},
    // S said C was “late,” a reference to …
    {"apposition", apposition_follows},
    // S said C was “late,” adding that C2.
    {"participle that reports", participle_follows},
    // S said C was “late,” denied C2 … S called C “late,” then admitted C2.
    {"cue", cue_follows},
    // S said C was “late,” N said.
    {"somebody speaks", somebody_speaks},
    // S said C was “late,” the affidavit says.
    {"next tag", tag_is_next},
    // N, who said C was “late,” left.
    {"main verb behind a relative clause", main_verb_follows},
    // Even as S said C was “late,” one of them said it was not.
    {"main clause", main_clause_follows},
    // S said C was “late,” while N left.
    {"sentence goes on", sentence_resumes},
};

constexpr Stop kSentenceIsOver{"the sentence is over", nullptr};

}  // namespace

const Stop* stop_behind_quote(const OpenContent& c, Range quote, bool opens) {
  if (quote.last >= c.last) return &kSentenceIsOver;
  const TokenIndex at = quote.last + 1;
  if (opens) return first_of(kBehindOpening, c, at);
  if (const Stop* stop = first_of(kBehindInner, c, at)) return stop;
  const bool comma = inner(c, at).is(Symbol::comma) && !is_listed(c, at);
  return comma ? first_of(kBehindInnerComma, c, at) : nullptr;
}

}  // namespace onrecord::extract

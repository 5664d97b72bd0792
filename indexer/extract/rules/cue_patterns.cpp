// Constructions of a cue verb that bring source and content together.
#include "indexer/extract/rules/cue_patterns.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/agent_source.h"
#include "indexer/extract/rules/cue_source.h"
#include "indexer/extract/rules/right_walk.h"

namespace onrecord::extract {
namespace {

/// "“C,” N said, as the crowd cheered": the clause in front is a report already.
bool ends_with_tag(const Text& text, Range left) {
  if (is_finite_report(text[left.last])) return true;
  TokenIndex close = left.last;
  while (close > left.first && !text.closes_quote(close)) --close;
  return close > left.first && is_tag_mark(text[close - 1]) && close < left.last &&
         is_finite_report(text[close + 1]);
}

/// The clause in front of the tag that begins at `tag`, if it has a verb and is no report.
bool take_clause_before(const CueSite& s, Report& r, TokenIndex tag) {
  const auto left = content_before(s.text, tag, s.use.at);
  if (!left || !any_of(s.text, left->range, kFinite) || ends_with_tag(s.text, left->range)) return false;
  r.take_left(s.text, *left);
  return true;
}

/// The clause behind the comma of a tag that opens the sentence.
void take_clause_behind(const CueSite& s, Report& r, TokenIndex comma) {
  r.add_content(s.text, {comma + 1, content_end(s.text, comma + 1, s.use.at)});
  r.made.right = Trigger::resumed_clause;
}

Match as_reported_by(const CueSite& s, Report& r) {
  const bool is = s.cue().pos == Pos::past && s.takes(Complement::say) && s.use.at > s.sentence.first &&
                  s.text[s.use.at - 1].is("as") && s.stands_before("by");
  if (!is) return Match::other;
  if (!find_agent(s, r)) return Match::none;
  const TokenIndex as = s.use.at - 1;
  const TokenIndex next = r.unit_end + 1;
  if (as == s.sentence.first && next < s.sentence.last && s.text[next].is(Symbol::comma)) {
    take_clause_behind(s, r, next);
    return Match::report;
  }
  const bool ends = next > s.sentence.last || s.text[next].is(Symbol::period);
  const bool tag = ends && as > s.sentence.first && s.text[as - 1].is(Symbol::comma);
  return tag && take_clause_before(s, r, as) ? Match::report : Match::none;
}

/// A headline's passive: what stands in front is all there is.
Match court_told(const CueSite& s, Report& r) {
  const TokenIndex at = s.use.at;
  const bool is = s.has(CueTrait::telling) && at == s.sentence.last && at >= s.sentence.first + 3 &&
                  s.text[at - 1].in(WordSet::hearing_noun) &&
                  !s.text[at - 2].in({Pos::determiner, Pos::possessive}) &&
                  (s.cue().sentence == 0 || s.cue().paragraph == 0);
  if (!is) return Match::other;
  const auto left = find_hearer(s, r) ? content_before(s.text, r.told->first, at) : std::nullopt;
  if (!left) return Match::none;
  r.take_left(s.text, *left);
  return Match::report;
}

/// A finite verb of saying and a subject of its own behind `opener`, with which the construction begins.
bool has_own_source(const CueSite& s, const Report& r) {
  return s.use.form == CueForm::finite && s.takes(Complement::say) && r.made.source && !r.shared &&
         r.made.source->first > s.sentence.first;
}

/// "What N said was true", "Much of what N said": all that was said, of which the sentence tells.
bool opens_what_was_said(const CueSite& s, TokenIndex pronoun) {
  if (!s.text[pronoun].is("what")) return false;
  if (pronoun == s.sentence.first) return true;
  return pronoun > s.sentence.first + 1 && s.text[pronoun - 1].is("of") &&
         (s.text[pronoun - 2].in(WordSet::quantity) || s.text[pronoun - 2].is("part") ||
          s.text[pronoun - 2].is("much"));
}

/// "What N said was that C", "What N said was “C”"; else nothing is reported.
Match what_somebody_says(const CueSite& s, Report& r, TokenIndex verb) {
  const TokenIndex next = verb + 1;
  if (s.text[verb].pos != Pos::be || next >= s.sentence.last) return Match::none;
  const bool that = s.text[next].is("that");
  if (!that && !s.is_other_quote(s.text[next])) return Match::none;
  const TokenIndex first = that ? next + 1 : next;
  r.add_content(s.text, {first, content_end(s.text, first, s.use.at)});
  r.made.right = that ? Trigger::that : Trigger::quote;
  return Match::report;
}

/// The relative pronoun and what follows the verb are the content.
Match which_somebody_says(const CueSite& s, Report& r) {
  if (!has_own_source(s, r) || !s.use.lemma().speech) return Match::other;
  TokenIndex pronoun = r.made.source->first - 1;
  if (s.text[pronoun].pos == Pos::adverb && pronoun > s.sentence.first) --pronoun;  // "which even N says"
  if (!s.text[pronoun].in(WordSet::relative_object) || !s.is_own(s.text[pronoun])) return Match::other;
  TokenIndex next = s.use.at + 1;
  while (next < s.sentence.last && s.text[next].pos == Pos::adverb) ++next;
  constexpr PosSet kVerb = kFinite | PosSet{Pos::do_};
  if (next >= s.sentence.last || !s.text[next].in(kVerb)) return Match::other;
  if (opens_what_was_said(s, pronoun)) return what_somebody_says(s, r, next);
  Range rest{s.use.at + 1, content_end(s.text, s.use.at + 1, s.use.at)};
  if (pronoun > s.sentence.first && s.text[pronoun - 1].is(Symbol::comma))
    for (TokenIndex i = rest.first; i <= rest.last; ++i)  // ", which he says is wrong, …"
      if (s.text[i].is(Symbol::comma) && s.is_own(s.text[i])) rest.last = i - 1;
  end_before_verb_of_antecedent(s, pronoun, rest);
  r.made.content.push_back({pronoun, pronoun});
  r.add_content(s.text, rest);
  r.made.right = Trigger::resumed_clause;
  return Match::report;
}

/// ", a claim N rejected as C", ", a job she describes as C": the noun in front and what it is called.
Match thing_called(const CueSite& s, Report& r) {
  constexpr TokenIndex kLongest = 5;
  if (s.use.form != CueForm::finite || !s.takes(Complement::top) || !r.made.source || r.shared ||
      r.made.source->first < s.sentence.first + 3 || r.made.source->last >= s.use.group ||
      s.use.at + 2 > s.sentence.last ||
      !(s.behind().is("as") || (s.has(CueTrait::valuing) && s.behind().is("at"))))
    return Match::other;
  const TokenIndex noun = r.made.source->first - 1;
  TokenIndex article = noun;
  while (article > s.sentence.first && noun - article < kLongest &&
         s.text[article].in(kNominal | PosSet{Pos::adjective}))
    --article;
  const Token& before = s.text[article - 1];
  const bool apposed =
      s.text[noun].pos == Pos::noun && article < noun && article > s.sentence.first &&
      (s.text[article].is("a") || s.text[article].is("an")) &&
      (before.is(Symbol::comma) || before.is(Symbol::dash) || s.text.closes_quote(article - 1));
  if (!apposed || !s.is_own(s.text[article])) return Match::other;
  r.made.left = LeftSide::clause;
  r.made.content.push_back({article, noun});
  r.add_content(s.text, {s.use.at + 1, content_end(s.text, s.use.at + 1, s.use.at, true)});
  r.made.right = Trigger::resumed_clause;
  return Match::report;
}

/// The comma that ends a tag at the sentence's start: "As N noted on Monday, C".
std::optional<TokenIndex> comma_of_tag(const CueSite& s) {
  constexpr TokenIndex kLongest = 8;
  TokenIndex comma = s.use.at + 1;
  for (; comma < s.sentence.last && comma - s.use.at < kLongest && !s.text[comma].is(Symbol::comma);
       ++comma) {
    const Token& token = s.text[comma];
    if (token.in(kFinite) || token.is_quote_mark() || token.is("that")) return std::nullopt;
  }
  const bool clause = comma + 2 <= s.sentence.last && s.text[comma].is(Symbol::comma);
  return clause ? std::optional(comma) : std::nullopt;
}

/// "as N pointed out at the meeting": only where or when it was said stands behind.
bool only_phrase_behind(const CueSite& s) {
  constexpr TokenIndex kLongest = 12;
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::preposition, Pos::adverb, Pos::ing, Pos::to};
  TokenIndex i = s.use.at + 1;
  if (i < s.sentence.last && s.use.lemma().has_particle(s.text[i].word->lower)) ++i;
  const bool place = s.text[i].is("in") || s.text[i].is("at") || s.text[i].is("on") || s.text[i].is("during");
  if (!place && !s.text[i].in(WordSet::time) && !is_ender(s.text[i])) return false;
  while (i < s.sentence.last && i - s.use.at < kLongest &&
         (s.text[i].in(kPhrase) || s.text[i].in(WordSet::time)))
    ++i;
  return i == s.sentence.last && is_ender(s.text[i]);
}

Match as_somebody_says(const CueSite& s, Report& r) {
  if (!has_own_source(s, r) || s.has(CueTrait::quote))
    return Match::other;  // not "As the crowd began to sing"
  const TokenIndex as = r.made.source->first - 1;
  if (!s.text[as].is("as") || !s.is_own(s.text[as])) return Match::other;
  constexpr TokenIndex kLongestOpening = 4;
  const bool opens =
      as == s.sentence.first ||  // "But as N noted, C"
      (as == s.sentence.first + 1 && (s.text[s.sentence.first].in({Pos::conjunction, Pos::adverb}) ||
                                      s.text[s.sentence.first].is(Symbol::open_bracket))) ||
      (as > s.sentence.first + 1 &&
       as - s.sentence.first <= kLongestOpening &&  // "For example, as N noted, C"
       s.text[s.use.at + 1].is(Symbol::comma) && s.text[as - 1].is(Symbol::comma) &&
       s.text[s.sentence.first].in(kPrepositional));
  if (opens) {
    const auto comma = comma_of_tag(s);
    if (comma) take_clause_behind(s, r, *comma);
    return comma ? Match::report : Match::other;
  }
  const bool ends = s.ends_sentence() || s.behind().is(Symbol::period) || only_phrase_behind(s);
  const bool tag = ends && s.text[as - 1].is(Symbol::comma);
  const bool told = !s.found.empty() && s.is_own(s.text[s.found.back().cue.last]) &&
                    s.text[s.found.back().cue.last].sentence == s.cue().sentence;
  if (tag && told) return Match::none;  // "S said C, as some have suggested": C is what S said
  const auto comma = s.text[as - 1].is(Symbol::comma) && !told ? comma_of_tag(s) : std::nullopt;
  const Token& teller = s.text[r.made.source->last];
  const bool other = s.use.lemma().speech && !teller.is("i") && !teller.is("we");
  const auto front =
      other && comma && *comma < s.sentence.last ? content_before(s.text, as, s.use.at) : std::nullopt;
  if (front && front->side == LeftSide::clause && !ends_with_tag(s.text, front->range) &&
      (s.text[*comma + 1].in(kFinite) || any_of(s.text, front->range, kFinite)) &&
      any_of(s.text, {*comma + 1, s.sentence.last}, kFinite)) {  // "HP, as N explained, is rare"
    r.take_left(s.text, *front);
    r.add_content(s.text, {*comma + 1, content_end(s.text, *comma + 1, s.use.at)});
    r.made.right = Trigger::resumed_clause;
    return Match::report;
  }
  r.made.particle = !s.ends_sentence() && s.use.lemma().has_particle(s.behind().word->lower);
  return tag && take_clause_before(s, r, as) ? Match::report : Match::other;
}

/// Is the agent somebody with a name? "by the vote", "by senators" are many.
bool is_person(const Text& text, Range agent) {
  const Token& last = text[agent.last];
  return last.pos == Pos::name && agent.size() > 1 &&
         (text[agent.last - 1].word->first_name || text[agent.first].in(WordSet::honorific) ||
          text[agent.first].in(WordSet::name_title));
}

/// "was condemned by N", "was announced by the ministry on Monday": a passive that says what somebody said of
/// its subject; a plan may be rejected by a vote, and "condemned by N as" or "for" tells more.
bool tells_of_subject(const CueSite& s, const Report& r) {
  constexpr std::array<std::string_view, 8> kJudges{"condemn", "criticise", "criticize", "denounce",
                                                    "welcome", "praise",    "hail",      "announce"};
  const std::string& lemma = s.use.lemma().lemma;
  if (lemma == "deny" || lemma == "dispute" || lemma == "refute") return true;
  const TokenIndex next = r.made.source->last + 1;
  const bool ends = next >= s.sentence.last || s.text[next].is(Symbol::period) ||
                    s.text[next].in(WordSet::time) ||
                    (s.text[next].is("on") && s.text[next + 1].in(WordSet::time));
  if (!ends || s.use.group == s.use.at || s.text[s.sentence.first].pos == Pos::subject_pronoun) return false;
  if (lemma == "reject" || lemma == "dismiss") return is_person(s.text, *r.made.source);
  const bool judges = std::find(kJudges.begin(), kJudges.end(), lemma) != kJudges.end();
  const Token& who = s.text[r.made.source->last];
  return judges && (who.pos == Pos::name || names_people(who) || who.in(WordSet::body_noun) ||
                    who.in(WordSet::firm_noun) || who.in(WordSet::organisation_word));
}

/// "That was disputed by N", "The claims were denied by the club": what stands in front is denied.
Match denied_by(const CueSite& s, Report& r) {
  if (s.use.form != CueForm::passive || !r.made.source || s.is_negated() || r.made.source->first < s.use.at ||
      !tells_of_subject(s, r))
    return Match::other;
  const TokenIndex first = s.sentence.first;
  const bool pointed = s.use.group == first + 1 && (s.text[first].is("that") || s.text[first].is("this"));
  const auto denied = pointed ? std::optional(Range{first, first}) : subject_left(s.text, s.use.group);
  if (!denied || denied->first != first || denied->last + 1 != s.use.group) return Match::other;
  r.made.left = LeftSide::clause;
  r.add_content(s.text, *denied);
  return Match::report;
}

/// "The plan was described as “C” by N", "was called “C” by N": the agent behind the words.
Match called_by(const CueSite& s, Report& r) {
  constexpr TokenIndex kLongestName = 6;
  if (s.use.form != CueForm::passive || s.ends_sentence() || !s.takes(Complement::top) || s.is_negated())
    return Match::other;
  TokenIndex next = s.use.at + 1;  // "was described last night as “C” by N"
  while (next < s.sentence.last && s.text[next].in(WordSet::time)) ++next;
  const TokenIndex mark = s.text[next].is("as") ? next + 1 : next;
  if (mark >= s.sentence.last || !s.is_other_quote(s.text[mark]) || s.text.quote_of(mark).first != mark)
    return Match::other;
  const TokenIndex by = s.text.quote_of(mark).last + 1;
  if (by >= s.sentence.last || !s.text[by].is("by")) return Match::other;
  TokenIndex end = by + 1;
  while (end <= s.sentence.last && end - by <= kLongestName && s.text[end].in(kNounPhrase)) ++end;
  const Token& who = s.text[end - 1];
  const bool somebody =
      end > by + 1 && (who.pos == Pos::name || names_people(who) || who.in(WordSet::body_noun));
  if (!somebody) return Match::other;
  r.made.source = Range{by + 1, end - 1};
  r.made.right = Trigger::mixed;
  r.add_content(s.text, {next, by - 1});
  return Match::report;
}

struct Pattern {
  std::string_view name;
  Match (*match)(const CueSite& site, Report& report);
};

constexpr Pattern kAtCue[]{
    // As reported by N, C. C, as reported by N.
    {"as reported by", as_reported_by},
    // It was described as “C” by N.
    {"called by", called_by},
    // Harbour master ‘sold berths’, court told
    {"court told", court_told},
};

constexpr Pattern kAtSource[]{
    // a bill which aides say will pass; what he called was C
    {"which somebody says", which_somebody_says},
    // It was late, a claim N rejected as C.
    {"thing called", thing_called},
    // As N said, C. C, as N noted.
    {"as somebody says", as_somebody_says},
    // C was denied by N.
    {"denied by", denied_by},
};

Match first_match(std::span<const Pattern> patterns, const CueSite& site, Report& report) {
  for (const Pattern& pattern : patterns)
    if (const Match match = pattern.match(site, report); match != Match::other) return match;
  return Match::other;
}

}  // namespace

Match pattern_at_cue(const CueSite& site, Report& report) { return first_match(kAtCue, site, report); }
Match pattern_at_source(const CueSite& site, Report& report) { return first_match(kAtSource, site, report); }

}  // namespace onrecord::extract

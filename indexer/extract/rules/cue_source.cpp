// Whose words a cue verb reports: a table of rules for each form of it, of which the first that answers
// counts.
#include "indexer/extract/rules/cue_source.h"

#include <algorithm>
#include <array>
#include <span>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/agent_source.h"
#include "indexer/extract/rules/infinitive_source.h"
#include "indexer/extract/rules/open_content.h"
#include "indexer/extract/rules/participle_source.h"
#include "indexer/extract/rules/shared_subject.h"

namespace onrecord::extract {
namespace {

// ---- sources of other verbs

/// The attributions that may stand in this sentence or the one before.
std::span<const Attribution> latest(const CueSite& s) {
  constexpr std::size_t kReach = 32;
  return std::span<const Attribution>(s.found).last(std::min(kReach, s.found.size()));
}

/// Does its cue stand in the content of another one of them?
bool is_inside_another(std::span<const Attribution> all, const Attribution& one) {
  return std::any_of(all.begin(), all.end(), [&](const Attribution& other) {
    return &other != &one && other.content_holds(one.cue.last);
  });
}

/// The source of the nearest attribution of this sentence whose cue is not inside another one's content.
std::optional<Range> source_before(const CueSite& s) {
  const auto found = latest(s);
  std::optional<Range> nearest;
  for (std::size_t i = found.size(); i-- > 0;) {
    const Attribution& one = found[i];
    const Token& cue = s.text[one.cue.last];
    if (cue.sentence != s.cue().sentence || !one.source || !s.is_own(cue)) continue;
    if (one.cue.first == s.sentence.first && cue.is("asked") && one.right == Trigger::question)
      continue;  // "Asked by N whether C, the chief paused before answering"
    if (!nearest) nearest = one.source;
    if (!is_inside_another(found, one)) return one.source;
  }
  return nearest;
}

}  // namespace

bool find_hearer(const CueSite& s, Report& r) {
  if (!s.has(CueTrait::told)) return false;
  r.told = subject_left(s.text, s.use.group);
  const bool joined = s.use.group > s.sentence.first + 1 && s.text[s.use.group - 1].in(WordSet::and_but);
  if (!r.told && joined) r.told = shared_subject(s, s.use.group - 2);  // "rang them and was told C"
  constexpr std::array<std::string_view, 8> kTold{"anything", "everything", "nothing", "something",
                                                  "story",    "stories",    "tale",    "joke"};
  if (r.told && s.text[r.told->last].is_any(kTold)) r.told.reset();  // "the story is told in full"
  r.made.addressee = r.told;
  r.made.anonymous = r.told.has_value();
  return r.told.has_value();
}

namespace {

// ---- a finite verb, "is saying", "went on to say"

/// "but in a later interview said": the preposition of a phrase between the conjunction and the verb.
std::optional<TokenIndex> fronted_phrase(const CueSite& s) {
  if (s.use.group < s.sentence.first + 3) return std::nullopt;
  const auto start = noun_phrase_start(s.text, s.use.group - 1, s.sentence.first);
  if (!start || *start < s.sentence.first + 3) return std::nullopt;
  const bool phrase = s.text[*start - 1].pos == Pos::preposition && s.text[*start - 2].in(WordSet::and_but);
  return phrase ? std::optional(*start - 1) : std::nullopt;
}

/// "The bridge, which was built in May, is unsafe, said N": the verb of what is said stands behind the aside.
bool has_verb_behind_aside(const CueSite& s) {
  bool aside = false;
  for (TokenIndex i = s.sentence.first; i + 2 < s.use.group; ++i) {
    if (!s.text[i].is(Symbol::comma)) continue;
    const Token& next = s.text[i + 1];
    const bool verb = next.in(kFinite) && !next.word->cue && i + 3 < s.use.group;
    if (aside && (verb || next.in(kAuxiliary))) return true;
    aside = next.pos == Pos::wh || next.initial == Initial::digit || next.in({Pos::determiner, Pos::past});
  }
  return false;
}

/// "Officers stopped a car, after a search, said N.": who said it closes the tag, and the commas in front do
/// not part a subject from its verb.
bool is_inverted(const CueSite& s, Range subject) {
  const TokenIndex group = s.use.group;
  if (!s.has(CueTrait::general) || s.has(CueTrait::telling) || group != s.use.at ||
      !s.text[group - 1].is(Symbol::comma) || subject.last + 1 >= group)
    return false;
  const auto behind = subject_right(s.text, s.use.at);
  if (!behind || behind->last >= s.sentence.last || s.text[behind->first].in(WordSet::time)) return false;
  TokenIndex comma = s.sentence.first;  // "Police, in a statement, said N, 23, was charged": no verb in front
  while (comma < group && !s.text[comma].is(Symbol::comma)) ++comma;
  if (!any_of(s.text, {s.sentence.first, comma}, kFinite) && !has_verb_behind_aside(s)) return false;
  const TokenIndex next = behind->last + 1;
  const bool closes = s.text[next].is(Symbol::period) ||
                      (s.text[next].is(Symbol::comma) && (s.text[next + 1].pos == Pos::wh ||
                                                          !any_of(s.text, {next, s.sentence.last}, kFinite)));
  return closes && any_of(s.text, *behind, {Pos::name});
}

/// "Oldtown hospital faces closure, says charity": the one comma of the headline parts no subject from its
/// verb.
bool is_inverted_in_headline(const CueSite& s, Range subject) {
  const TokenIndex comma = s.use.group - 1;
  if (s.sentence.first != 0 || s.use.group == 0 || s.ends_sentence() || s.cue().pos == Pos::past ||
      !s.text[comma].is(Symbol::comma) || subject.first >= comma || !s.takes(Complement::say))
    return false;
  const auto is_comma = [](const Token& t) { return t.is(Symbol::comma) || t.is(Symbol::open_bracket); };
  return !any_token(s.text, s.sentence.first, comma, is_comma) &&
         s.behind().in({Pos::noun, Pos::name, Pos::adjective, Pos::determiner});
}

/// "retailers that said they would pay", "a post that claimed C": people or a document in front of "that".
std::optional<Range> subject_before_that(const CueSite& s) {
  if (s.use.group < s.sentence.first + 2 || !s.text[s.use.group - 1].is("that") ||
      !(s.takes(Complement::say) || s.takes(Complement::that)))
    return std::nullopt;
  const TokenIndex last = s.use.group - 2;
  const Token& noun = s.text[last];
  const bool speaks = names_people(noun) || noun.in(WordSet::venue_document) || noun.in(WordSet::firm_noun) ||
                      noun.is("post") || noun.is("posts") || noun.in(WordSet::group_noun);
  const auto start =
      speaks && noun.pos == Pos::noun ? noun_phrase_start(s.text, last, s.sentence.first) : std::nullopt;
  const bool hearer = start && *start > s.sentence.first && is_finite_report(s.text[*start - 1]);
  return start && !hearer ? std::optional(Range{*start, last}) : std::nullopt;  // "warned the police that"
}

bool own_subject(const CueSite& s, Report& r) {
  if (const auto antecedent = subject_before_that(s)) {
    r.made.source = antecedent;
    return true;
  }
  auto subject = subject_left(s.text, s.use.group);
  if (!subject || s.text[subject->last].is("that") || s.text[subject->last].is("which")) return false;
  if (is_inverted(s, *subject) || is_inverted_in_headline(s, *subject)) return false;
  if (fronted_phrase(s)) return false;
  const auto opens_with_that = [&] {
    return s.text[subject->first].is("that") && subject->first < subject->last;
  };
  // "a strike that executives said …": behind a noun the word begins a clause
  if (opens_with_that() && subject->first > s.sentence.first && s.text[subject->first - 1].in(kNominal))
    ++subject->first;
  // "remembered that one skipper claimed"
  if (opens_with_that() && s.text[subject->first + 1].in({Pos::determiner, Pos::possessive, Pos::number}))
    ++subject->first;
  r.made.source = subject;
  return true;
}

/// "but on Tuesday wrote", "but in a later interview said": the conjunction in front of the verb, its time or
/// place; in a headline, a comma ("Bank holds rates, says C").
std::optional<TokenIndex> joint(const CueSite& s) {
  if (s.use.group == s.sentence.first) return std::nullopt;
  TokenIndex at = fronted_phrase(s).value_or(s.use.group);
  while (at > s.sentence.first + 1 &&
         (s.text[at - 1].in(WordSet::time) || (at < s.use.group && s.text[at - 1].pos == Pos::preposition)))
    --at;
  const Token& before = s.text[at - 1];
  const bool comma =  // "called it “late,” then said"
      before.is(Symbol::comma) ||
      (before.is_quote_mark() && at > s.sentence.first + 2 && s.text[at - 2].is(Symbol::comma));
  const bool then = comma && s.text[at].is("then");      // "offered it, then said"
  const bool verb = s.cue().pos == Pos::third_person ||  // "Doctors reject C, vow C2"
                    (s.cue().pos == Pos::verb && s.sentence.first == 0);
  const bool headline =
      then || (before.is(Symbol::comma) && !s.text[s.sentence.last].is(Symbol::period) && verb);
  const bool conjunction = before.pos == Pos::conjunction && before.in(WordSet::and_but_or);
  return headline || conjunction ? std::optional(at - 1) : std::nullopt;
}

/// "N was asked by M about it and said", "was accused by M of it but denied": N, of whom the report in front,
/// by an agent, is.
std::optional<Range> subject_of_passive(const CueSite& s, Range agent) {
  const bool shares = s.use.form == CueForm::finite || hangs_on_subordinator(s);
  if (!shares || agent.first < s.sentence.first + 3 || !s.text[agent.first - 1].is("by")) return std::nullopt;
  for (const Attribution& one : latest(s))
    if (one.source == agent && one.cue.last < agent.first && s.is_own(s.text[one.cue.last])) {
      const TokenIndex group = verb_group_start(s.text, one.cue.last);
      return any_of(s.text, {group, one.cue.last}, {Pos::be}) ? subject_left(s.text, group) : std::nullopt;
    }
  return std::nullopt;
}

/// "While rivals called for it, N stayed, noting that": the subject of the main clause behind the one with a
/// report of another; the source of the report where there is none.
std::optional<Range> source_or_main_subject(const CueSite& s, TokenIndex from) {
  const auto source = source_before(s);
  if (!source) return source;
  if (const auto passive = subject_of_passive(s, *source)) return passive;
  const auto subject = shared_subject(s, from);
  if (!subject || subject->first <= source->last + 1) return source;
  const Token& before = s.text[subject->first - 1];
  const bool pronoun = s.text[subject->first].pos == Pos::subject_pronoun;
  const bool main = before.is(Symbol::comma) && !pronoun &&
                    s.text[clause_opener(s.text, s.sentence.first)].in(WordSet::clause_subordinator);
  const bool while_clause =
      before.is(Symbol::comma) && s.text[s.sentence.first].in(WordSet::stop_subordinate);
  const bool contrast =  // "N rose after it said C, while M fell after saying that"
      (before.is("while") || before.is("whereas")) && !pronoun && subject->first > s.sentence.first + 1 &&
      s.text[subject->first - 2].is(Symbol::comma);
  return main || while_clause || contrast ? subject : source;
}

/// "said N was furious and had asked for it", "claims they laughed and told her": the subject of the clause
/// of the content that the cue stands in, unless it is a pronoun.
std::optional<Range> subject_inside_content(const CueSite& s) {
  const auto found = latest(s);
  const auto outer = std::find_if(found.rbegin(), found.rend(), [&](const Attribution& one) {
    return s.is_own(s.text[one.cue.last]) && one.content_holds(s.use.at);
  });
  if (outer == found.rend()) return std::nullopt;
  const bool told_now = s.text[outer->cue.last].pos == Pos::third_person && s.cue().pos == Pos::past;
  const bool resumed =
      outer->right == Trigger::resumed_clause;  // "In May, she recalled, a man came and asked"
  const bool earlier = told_now || resumed || s.text[s.use.group].is("had");
  const bool but = s.use.group > 0 && s.text[s.use.group - 1].is("but") && s.act() == Act::deny;
  if (!earlier && !but) return std::nullopt;
  const TokenIndex begin = outer->content.back().first;
  for (TokenIndex k = begin + 1; k < s.use.group; ++k) {
    if (!s.is_own(s.text[k]) || !s.text[k].in(kFinite)) continue;
    const auto subject = subject_left(s.text, verb_group_start(s.text, k));
    if (!earlier && !admits(s.text[k])) return std::nullopt;  // "that N admitted it but denied"
    if (!subject || subject->first < begin) return std::nullopt;
    const Token& inner = s.text[subject->last];  // "He claimed she had gone and had told"
    const Token* speaker = outer->source ? &s.text[outer->source->last] : nullptr;
    const bool another =
        speaker && ((inner.is("she") && speaker->is("he")) || (inner.is("he") && speaker->is("she")));
    return inner.pos != Pos::subject_pronoun || another ? subject : std::nullopt;
  }
  return std::nullopt;
}

bool source_before_joint(const CueSite& s, Report& r) {
  const auto at = joint(s);
  if (const auto inside = at ? subject_inside_content(s) : std::nullopt) return r.share(inside);
  return at && r.share(*at > s.sentence.first ? source_or_main_subject(s, *at - 1) : source_before(s));
}

bool subject_before_joint(const CueSite& s, Report& r) {
  const auto at = joint(s);
  return at && *at > s.sentence.first && r.share(shared_subject(s, *at - 1));
}

// ---- a participle or an infinitive: the rest stands in participle_source.cpp, infinitive_source.cpp

/// "S said the firm had sent a leaflet advising them to": the subject of the last clause of what S said,
/// where the participle follows its object.
std::optional<Range> subject_of_reported_clause(const CueSite& s) {
  if (s.use.form != CueForm::participle || s.use.group < s.sentence.first + 4 || s.has(CueTrait::general))
    return std::nullopt;
  const TokenIndex object = s.use.group - 1;
  if (s.text[object].pos != Pos::noun || !s.is_own(s.text[object]) || s.text[object].in(WordSet::time) ||
      s.text[object].in(WordSet::venue_noun))
    return std::nullopt;
  for (TokenIndex k = object; k > s.sentence.first + 1; --k) {
    if (!s.is_own(s.text[k]) || s.text[k].is(Symbol::comma) || is_finite_report(s.text[k])) break;
    if (!s.text[k].in(kFinite)) continue;
    const auto subject = subject_left(s.text, verb_group_start(s.text, k));
    const bool reported =
        subject && subject->first > s.sentence.first + 1 && s.text[subject->last].in(kNominal) &&
        (is_finite_report(s.text[subject->first - 1]) || s.text[subject->first - 1].is("that"));
    return reported ? subject : std::nullopt;
  }
  return std::nullopt;
}

bool source_in_sentence(const CueSite& s, Report& r) {
  if (const auto inside = subject_of_reported_clause(s)) return r.share(inside);
  return r.share(s.use.group > s.sentence.first ? source_or_main_subject(s, s.use.group - 1)
                                                : source_before(s));
}

bool subject_in_front(const CueSite& s, Report& r) {
  return s.use.group > s.sentence.first && r.share(shared_subject(s, s.use.group - 1));
}

/// A comma or colon, and a quotation behind it; behind a colon that of the next paragraph, too.
bool leads_to_quotation(const CueSite& s, TokenIndex mark) {
  if (mark + 1 >= s.text.size() || mark > s.sentence.last) return false;
  const bool colon = s.text[mark].is(Symbol::colon);
  return (colon || (s.text[mark].is(Symbol::comma) && mark < s.sentence.last)) &&
         s.is_other_quote(s.text[mark + 1]);
}

/// "S said C. Adding: “C2”": whose words the sentence before were.
bool source_of_sentence_before(const CueSite& s, Report& r) {
  if (s.use.group != s.sentence.first || s.use.at != s.sentence.first || !leads_to_quotation(s, s.use.at + 1))
    return false;
  const auto is_before = [&](const Attribution& one) {
    const Token& cue = s.text[one.cue.last];
    return cue.sentence + 1 == s.cue().sentence && cue.paragraph == s.cue().paragraph;
  };
  const auto found = latest(s);
  for (std::size_t i = found.size(); i-- > 0 && is_before(found[i]);)
    if (!is_inside_another(found, found[i])) return r.share(found[i].source);
  return false;
}

/// "the court on Wednesday directed": behind the day in front of a verb, if one begins at `i`.
TokenIndex behind_day(const CueSite& s, TokenIndex i) {
  const auto is_day = [&](TokenIndex k) { return k <= s.sentence.last && s.text[k].in(WordSet::date_word); };
  if (i > s.sentence.last || !s.text[i].is("on") || !is_day(i + 1)) return i;
  for (i += 2; is_day(i);) ++i;
  return i;
}

bool subject_behind_comma(const CueSite& s, Report& r) {
  constexpr PosSet kOpeners{Pos::subject_pronoun, Pos::name, Pos::determiner, Pos::noun};
  constexpr PosSet kPhrase = kNounPhrase | PosSet{Pos::subject_pronoun};
  const bool opens = s.use.group == s.sentence.first ||
                     (s.use.group == s.sentence.first + 1 && s.text[s.sentence.first].in(kPrepositional));
  for (TokenIndex comma = s.use.at + 1; comma < s.sentence.last; ++comma) {
    if (s.text[comma].is(Symbol::colon)) return false;
    const bool quoted = opens && comma > s.use.at + 2 && s.text.closes_quote(comma) &&
                        s.text[comma - 1].is(Symbol::comma);  // "Saying they share “C,” N left"
    if (!(quoted || (s.text[comma].is(Symbol::comma) && s.is_own(s.text[comma]))) ||
        !s.text[comma + 1].in(kOpeners))
      continue;
    TokenIndex end = comma + 1;
    while (end <= s.sentence.last && s.text[end].in(kPhrase)) ++end;
    const TokenIndex verb = behind_day(s, end);
    if (verb <= s.sentence.last && end > comma + 1 && s.text[verb].in(kFinite | PosSet{Pos::adverb}))
      return r.share(Range{comma + 1, end - 1});
  }
  return false;
}

struct SourceRule {
  std::string_view name;
  bool (*find)(const CueSite& site, Report& report);
};

constexpr SourceRule kPassive[]{
    // N was told by S that C.
    {"agent", find_agent},
    // N was urged to C by S.
    {"agent at the end", agent_at_end},
    // The committee was told that C.
    {"hearer", find_hearer},
};

constexpr SourceRule kInfinitive[]{
    // It was left to S to say C.
    {"whom it was left to", whom_it_was_left_to},
    // The plan prompted S to say C.
    {"who was led to", who_was_led_to},
    // S took to the radio to say C. S rang to say C.
    {"who turned to", who_turned_to},
};

constexpr SourceRule kParticiple[]{
    // The centre is full, with staff telling N that C.
    {"phrase behind with", phrase_behind_with},
    // S was quoted by N as saying C. N quoted S as saying C.
    {"quoted as saying", quoted_as_saying},
    // N criticised S for saying C. S was criticised by N for saying C.
    {"blamed for saying", blamed_for_saying},
    // woke up to an email from S asking them to
    {"sender in front", sender_in_front},
    // The video shows S telling them C.
    {"object in front", object_in_front},
    // a letter from residents saying C
    {"noun in front", noun_in_front},
    // S said C, adding that C2.
    {"source in the sentence", source_in_sentence},
    // S left, saying C.
    {"subject in front", subject_in_front},
    // S said C. Adding: “C2”
    {"source of the sentence before", source_of_sentence_before},
    // Stressing that C, S left.
    {"subject behind the comma", subject_behind_comma},
};

/// "said N, who runs it: “C”": the colon behind the relative clause, else `mark`.
TokenIndex behind_relative(const CueSite& s, TokenIndex mark) {
  constexpr TokenIndex kLongest = 24;
  if (mark + 2 > s.sentence.last || !s.text[mark].is(Symbol::comma) || !is_who(s.text[mark + 1])) return mark;
  for (TokenIndex i = mark + 2; i <= s.sentence.last && i - mark < kLongest; ++i)
    if (s.text[i].is(Symbol::colon)) return i;
  return mark;
}

/// "Added N: “C”", "But, said N, “C”": the verb opens the sentence, and the quotation follows its subject.
bool inverted_opening(const CueSite& s, Report& r) {
  const bool opens = s.use.group == s.sentence.first;
  const bool comma = s.use.group > s.sentence.first + 1 && s.text[s.use.group - 1].is(Symbol::comma);
  const bool behind_conjunction =
      comma && s.use.group == s.sentence.first + 2 && s.text[s.sentence.first].pos == Pos::conjunction;
  constexpr TokenIndex kLongestRetort = 5;  // "Not so, says N: “C”", "Far from it, said N: “C”"
  const bool behind_retort = comma && s.use.group <= s.sentence.first + kLongestRetort &&
                             s.text[s.sentence.first].in({Pos::adverb, Pos::adjective}) &&
                             !any_of(s.text, {s.sentence.first, s.use.group - 2}, kFinite | kNominal);
  if (!(opens || behind_conjunction || behind_retort) || s.use.form != CueForm::finite ||
      !(s.takes(Complement::say) || s.takes(Complement::that)))
    return false;
  const auto subject = subject_right(s.text, s.use.at);
  const TokenIndex mark = subject ? behind_relative(s, subject->last + 1) : 0;
  if (!subject || !leads_to_quotation(s, mark)) return false;
  const bool somebody =
      s.text[subject->last].in(WordSet::lone_determiner) || names_people(s.text[subject->last]);
  if (!any_of(s.text, *subject, {Pos::name}) && !(somebody && s.text[mark].is(Symbol::colon))) return false;
  r.made.source = subject;
  r.unit_end = mark - 1;
  return true;
}

/// "N quoted S as having said C"
bool quoted_as_having_said(const CueSite& s, Report& r) {
  return s.text[s.use.group].is("having") && quoted_as_saying(s, r);
}

/// "Told by N that C, M left"
bool agent_of_opening(const CueSite& s, Report& r) {
  return s.use.group == s.sentence.first && s.use.at == s.use.group && s.stands_before("by") &&
         s.act() != Act::ask && s.cue().pos == Pos::past && find_agent(s, r);
}

constexpr SourceRule kFiniteRules[]{
    // Told by S that C, N left.
    {"agent of the opening", agent_of_opening},
    // S is said to have warned that C.
    {"said to have said", said_to_have_said},
    // N quoted S as having said C.
    {"quoted as having said", quoted_as_having_said},
    // Added N: “C” But, said N, “C”
    {"inverted opening", inverted_opening},
    // S said C.
    {"own subject", own_subject},
    // S said C and denied C2.
    {"source before the conjunction", source_before_joint},
    // S left but on Tuesday said C.
    {"subject before the conjunction", subject_before_joint},
};

std::span<const SourceRule> rules_of(const CueUse& use) {
  if (use.form == CueForm::passive) return kPassive;
  if (use.form == CueForm::participle) return kParticiple;
  if (use.form == CueForm::infinitive && use.group == use.at) return kInfinitive;
  return kFiniteRules;
}

}  // namespace

void find_source(const CueSite& site, Report& report) {
  for (const SourceRule& rule : rules_of(site.use))
    if (rule.find(site, report)) return;
}

}  // namespace onrecord::extract

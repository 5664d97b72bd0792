// What looks like a report and is none.
#include "indexer/extract/rules/cue_refusals.h"

#include <algorithm>
#include <span>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/content_refusals.h"
#include "indexer/extract/rules/cue_source.h"
#include "indexer/extract/rules/finding.h"
#include "indexer/extract/rules/headlines.h"
#include "indexer/extract/rules/unsaid.h"
#include "indexer/extract/rules/word_senses.h"

namespace onrecord::extract {
namespace {

// ---- the cue and its surroundings

/// "wanted to know whether"
bool is_question(const CueSite& s) {
  return s.cue().is("know") && s.use.group + 1 < s.use.at && s.has(CueTrait::question);
}

bool is_mental(const CueSite& s, const Report&) {
  return !s.use.lemma().speech && !is_finding(s) && !is_holding(s) && !is_question(s);
}

bool asks_for_anonymity(const CueSite& s, const Report&) {
  const bool particle = s.use.at + 2 <= s.sentence.last && s.behind().is("for");  // "asked for anonymity"
  return s.stands_before("anonymity") || (particle && s.text[s.use.at + 2].is("anonymity"));
}

bool is_counterfactual(const CueSite& s, const Report&) {
  const Range group{s.use.group, s.use.at};
  return any_of(s.text, group, {Pos::modal}) && any_of(s.text, group, {Pos::have});
}

bool asks_for_silence(const CueSite& s, const Report&) {
  constexpr TokenIndex kReach = 9;
  if (s.use.at + 3 > s.sentence.last) return false;
  if (s.stands_before("that"))  // "asked that her name not be published"
    for (TokenIndex i = s.use.at + 2; i + 2 <= s.sentence.last && i - s.use.at < kReach; ++i)
      if (s.text[i].is("not") && s.text[i + 1].is("be"))
        return s.text[i - 1].is("name") || s.text[i - 1].is("they");
  constexpr TokenIndex kLongestHearer = 4;  // "asked the paper not to use her name"
  TokenIndex hearer = s.use.at + 1;
  while (hearer + 4 <= s.sentence.last && hearer - s.use.at < kLongestHearer &&
         s.text[hearer].in(kNounPhrase | PosSet{Pos::object_pronoun}))
    ++hearer;
  if (s.use.lemma().lemma == "ask" && s.text[hearer].is("not") && hearer + 4 <= s.sentence.last &&
      s.text[hearer + 1].is("to") &&
      (s.text[hearer + 4].is("name") || s.text[hearer + 4].is("identity") ||
       (s.text[hearer + 2].is("be") && s.text[hearer + 3].in(WordSet::silenced))))
    return true;
  const TokenIndex to = s.use.at + (s.behind().is("not") ? 2 : 1);
  if (to + 2 > s.sentence.last || !s.text[to].is("to")) return false;
  return s.text[to + 2].is("anonymous") ||  // "asked to remain anonymous"
         (s.text[to + 1].is("be") && s.text[to + 2].in(WordSet::silenced));
}

/// "denied to": what is denied is an act, not a statement.
bool denies_to(const CueSite& s) {
  return s.act() == Act::deny && s.use.at + 2 <= s.sentence.last && s.behind().is("to");
}

bool refuses_to_speak(const CueSite& s, const Report&) {
  if (!denies_to(s)) return false;
  const Token& verb = s.text[s.use.at + 2];
  return verb.in(WordSet::speaking) ||
         (verb.word->cue && (verb.word->cue->takes(Complement::say) || verb.is("tell")));
}

bool does_not_deny(const CueSite& s, const Report&) {
  return s.act() == Act::deny && !denies_to(s) && s.is_negated();
}

/// "nothing [in the file justified]": a preposition, its phrase, and then a verb.
bool is_verb_behind_phrase(const CueSite& s, TokenIndex preposition) {
  if (preposition >= s.sentence.last || s.text[preposition].pos != Pos::preposition ||
      s.text[preposition].in(WordSet::clause_subordinator))
    return false;
  TokenIndex verb = preposition + 1;
  while (verb < s.sentence.last && s.text[verb].in(kNounPhrase)) ++verb;
  return verb > preposition + 1 && s.text[verb].in(kFinite);
}

/// "nothing [they threw at her came] close": a clause without its pronoun, and then a verb.
bool tells_which(const CueSite& s, TokenIndex subject) {
  std::size_t verbs = 0;
  TokenIndex i = subject;
  while (i < s.sentence.last && s.text[i].in(kNounPhrase | PosSet{Pos::subject_pronoun})) ++i;
  if (i == subject || !s.text[i].in(kFinite)) return false;
  for (TokenIndex group = 0; i <= s.sentence.last && !s.text[i].is(Symbol::comma); ++i) {
    const bool verb = s.text[i].in(kFinite);
    if (verb && group + 1 != i) ++verbs;
    if (verb) group = i;
  }
  return verbs > 1;
}

bool says_nothing(const CueSite& s, const Report&) {
  const bool hearer = s.takes(Complement::tell) && s.use.at + 2 <= s.sentence.last &&
                      s.behind().pos == Pos::object_pronoun;  // "told us nothing"
  const TokenIndex next = s.use.at + (hearer ? 3 : 2);  // "said nothing had been decided" says something
  const bool subject =
      next <= s.sentence.last && (s.text[next].in(kFinite) || is_verb_behind_phrase(s, next) ||
                                  tells_which(s, next) || (hearer && s.text[next].pos == Pos::adjective));
  return (s.takes(Complement::say) || s.takes(Complement::tell)) && !s.ends_sentence() &&
         s.text[next - 1].in(WordSet::nothing) && !subject;
}

/// "a cook sacked for refusing to": who refused is described by what was done to her.
bool is_told_of_object(const CueSite& s, const Report&) {
  if (s.use.form != CueForm::participle || s.use.group < s.sentence.first + 3) return false;
  const Token& done = s.text[s.use.group - 2];
  return s.text[s.use.group - 1].is("for") && done.pos == Pos::past &&
         s.text[s.use.group - 3].pos == Pos::noun && names_people(s.text[s.use.group - 3]);
}

/// "asked N about the plan": of what he asks, and not what.
bool asks_about(const CueSite& s, const Report&) {
  constexpr TokenIndex kLongestHearer = 6;
  if (s.act() != Act::ask || s.ends_sentence()) return false;
  TokenIndex i = s.use.at + 1;
  while (i < s.sentence.last && i - s.use.at <= kLongestHearer &&
         s.text[i].in(kNounPhrase | PosSet{Pos::object_pronoun}))
    ++i;
  const auto asks = [](const Token& t) { return t.is(Symbol::colon) || t.is("whether") || t.is("why"); };
  return s.text[i].is("about") && i < s.sentence.last && !s.is_other_quote(s.text[i + 1]) &&
         !any_token(s.text, i, s.sentence.last + 1, asks);
}

/// "did not call for it", "has not urged N to go"
bool does_not_demand(const CueSite& s, const Report&) {
  return s.act() == Act::demand && s.is_negated() && s.use.form != CueForm::participle;
}

/// "said sorry to the judge", "says goodbye"
bool says_a_greeting(const CueSite& s, const Report&) {
  if (!s.has(CueTrait::general) || s.ends_sentence()) return false;
  return s.behind().is("sorry") || s.behind().is("goodbye") || s.behind().is("hello") ||
         s.behind().is("thanks");
}

/// "never heard him say a word about it"
bool says_a_word(const CueSite& s, const Report&) {
  return s.has(CueTrait::general) && s.use.at + 2 <= s.sentence.last && s.behind().is("a") &&
         s.text[s.use.at + 2].is("word");
}

/// "the only bird that people have ever said was nocturnal"
bool has_ever_said(const CueSite& s, const Report&) {
  const auto is_ever = [](const Token& t) { return t.is("ever"); };
  const auto is_only = [](const Token& t) { return t.is("only"); };
  return s.has(CueTrait::general) && any_token(s.text, s.use.group, s.use.at, is_ever) &&
         !any_token(s.text, s.use.group, s.use.at, is_only);
}

bool quotes_words(const CueSite& s, const Report&) {
  if (!may_cite(s.cue())) return false;
  for (TokenIndex i = s.use.at + 1; i < s.sentence.last && i - s.use.at < kCitingReach; ++i)
    if (s.text[i].is("as") && (s.text[i + 1].pos == Pos::ing || s.text[i + 1].is("having"))) return true;
  return false;
}

// ---- whose words they are

bool has_no_hearer(const CueSite& s, const Report& r) {
  return s.use.form == CueForm::passive && !r.made.source && !r.told;
}

bool is_bare_infinitive(const CueSite& s, const Report& r) {
  return s.use.form == CueForm::infinitive && s.use.group == s.use.at && !r.made.source;
}

/// "Tell him to cook.", "Ask the doctor to call.": the reader is to say it.
bool is_imperative(const CueSite& s, const Report& r) {
  constexpr PosSet kHearer{Pos::object_pronoun, Pos::determiner, Pos::possessive};
  return !r.made.source && s.use.at == s.sentence.first && s.cue().pos == Pos::verb && !s.ends_sentence() &&
         s.behind().in(kHearer);
}

bool is_said_by_nobody(const CueSite& s, const Report& r) {
  const auto& source = r.made.source;
  if (source && source->first > s.sentence.first && s.text[source->first - 1].is("not") &&
      (s.text[source->first].word->lower.starts_with("every") || s.text[source->first].is("all")))
    return true;  // "Not everyone agrees that C"
  if (!source || !s.text[source->first].in(WordSet::negation)) return false;
  return source->size() == 1 || s.text[source->first + 1].pos != Pos::number;  // "No 10 said"
}

/// "1997 said", "20 April 2009 noted": a date, and nobody.
bool is_said_by_a_date(const CueSite& s, const Report& r) {
  if (!r.made.source) return false;
  const Range source = *r.made.source;
  const auto is_part = [](const Token& t) { return t.in(WordSet::date_word) || t.pos == Pos::number; };
  const auto is_other = [&](const Token& t) { return !is_part(t); };
  const auto is_day = [](const Token& t) { return t.in(WordSet::date_word) && t.pos != Pos::number; };
  return source.size() == 1 ? is_year(s.text[source.first])
                            : !any_token(s.text, source.first, source.last + 1, is_other) &&
                                  any_token(s.text, source.first, source.last + 1, is_day) &&
                                  any_of(s.text, source, {Pos::number});
}

bool is_on_a_sign(const CueSite& s, const Report& r) {
  if (r.made.source) {
    const Token& noun = s.text[nominal_head(s.text, *r.made.source)];
    const bool firm = noun.in(WordSet::firm_noun) &&  // "Her label said"
                      s.text[r.made.source->first].pos == Pos::possessive;
    if (noun.in(WordSet::sign_noun) && noun.pos != Pos::name && !firm) return true;  // not "Anna Banner"
  }
  const bool shows = s.has(CueTrait::written) || s.use.form == CueForm::participle;  // "a placard asking “C”"
  return shows && s.use.group > s.sentence.first && s.text[s.use.group - 1].in(WordSet::sign_noun);
}

// ---- the content in front

/// "What they’re saying: “…”": a label in front of somebody's words.
bool is_in_label(const CueSite& s, const Report&) {
  constexpr TokenIndex kLongest = 5;
  const Token& opener = s.text[s.sentence.first];
  return (opener.is("what") || opener.is("why") || opener.is("how")) &&
         s.use.at - s.sentence.first < kLongest && !s.ends_sentence() && s.behind().is(Symbol::colon);
}

/// "reading “…”", "reading: C"
bool brings_words(const CueSite& s) {
  return !s.ends_sentence() &&
         (s.is_other_quote(s.behind()) || s.behind().is(Symbol::colon) || s.behind().is(Symbol::comma));
}

/// Only what is written reads something ("The statement read: …"; “…,” it read).
bool is_read_by_somebody(const CueSite& s, const Report& r) {
  if (!s.has(CueTrait::written)) return false;
  if (s.use.form == CueForm::participle && !brings_words(s)) return true;  // "people reading this article"
  if (!r.made.source) return true;
  const Token& head = s.text[nominal_head(s.text, *r.made.source)];
  const bool sent = head.in(WordSet::venue_document) || head.is("message") || head.is("text");
  if (sent && head.pos == Pos::noun) return false;  // "A statement from N read: “C”"
  const Token& reader = s.text[r.made.source->last];
  const bool document = reader.is("it") && r.made.left == LeftSide::quote;
  return reader.in({Pos::subject_pronoun, Pos::name}) && !document;
}

/// "was too careful to say", "was not quick to admit", "was less keen to stress"
bool is_held_back(const CueSite& s, const Report&) {
  const TokenIndex group = s.use.group;
  if (s.use.form == CueForm::participle && group > s.sentence.first + 1 && s.text[group - 1].is("of") &&
      s.text[group - 2].is("short"))
    return true;  // "stopped short of demanding"
  if (s.use.form == CueForm::participle && group > s.sentence.first && s.text[group - 1].pos == Pos::verb &&
      (s.text[group - 1].is("start") || s.text[group - 1].is("begin") || s.text[group - 1].is("stop")))
    return true;  // "would soon start refusing"
  if (s.use.form != CueForm::infinitive) return false;
  for (TokenIndex i = s.use.group; i < s.use.at; ++i)
    if (s.text[i].is("too") || s.text[i].in(WordSet::negation)) return true;
  return s.use.group > s.sentence.first && s.text[s.use.group - 1].is("less");
}

/// "He would say, ‘…’", "She would write: “…”", "All he would say was: “…”"
bool brings_quotation(const CueSite& s) {
  if (s.use.at + 2 > s.sentence.last || s.use.group == s.use.at) return false;
  if (const Token& modal = s.text[s.use.at - 1]; !modal.is("would") && !modal.is("'d")) return false;
  constexpr TokenIndex kLongestHearer = 6;  // "would say to me in Basque,"
  TokenIndex before = s.behind().pos == Pos::be ? s.use.at + 1 : s.use.at;
  if (s.behind().is("to"))
    while (before + 1 < s.sentence.last && before - s.use.at < kLongestHearer &&
           s.text[before + 1].in(kNounPhrase | kPrepositional | PosSet{Pos::to}))
      ++before;
  const TokenIndex mark = before + 2;
  if (mark > s.sentence.last) return false;
  const auto inner = s.text.inner_quote_of(mark);
  return (s.text[before + 1].is(Symbol::comma) || s.text[before + 1].is(Symbol::colon)) &&
         (s.is_other_quote(s.text[mark]) || (inner && inner->first == mark));
}

/// "I can promise you that", "We can confirm that": said as it is done.
bool makes_promise(const CueSite& s, const Report& r) {
  constexpr TokenIndex kLongestHearer = 4;
  if (!r.made.source || !(s.act() == Act::promise || s.cue().is("confirm"))) return false;
  const Token& who = s.text[r.made.source->last];
  const TokenIndex end = std::min(s.use.at + kLongestHearer, s.sentence.last);
  return (who.is("i") || who.is("we")) &&
         any_token(s.text, s.use.at + 1, end, [](const Token& t) { return t.is("that"); });
}

/// Not said yet; but “…,” he would say: often said.
bool is_only_possible(const CueSite& s, const Report& r) {
  const bool forced =  // "would be forced to write"
      s.use.form == CueForm::infinitive && any_of(s.text, {s.use.group, s.use.at}, {Pos::be});
  if (is_own_appeal(s.text, r.made)) return false;
  const Token& modal_before = s.text[s.use.at > s.sentence.first ? s.use.at - 1 : s.use.at];
  const bool tells_anybody =  // "Ask her and she’ll tell you that C"
      s.cue().is("tell") && s.stands_before("you") && (modal_before.is("will") || modal_before.is("'ll"));
  if (tells_anybody && r.made.source) {
    const Token& who = s.text[r.made.source->last];
    const TokenIndex first = r.made.source->first;
    const Token& before = s.text[first - 1];
    const bool asks = before.is("and") && s.text[s.sentence.first].is("ask");
    const bool opens = first == s.sentence.first || asks;  // not "if she loses, N will tell you"
    const bool name = who.pos == Pos::name && s.text[first].pos == Pos::name;
    if (opens && (name || who.is("he") || who.is("she"))) return false;
  }
  if ((s.use.form != CueForm::finite && !forced) || r.made.left == LeftSide::quote || brings_quotation(s))
    return false;
  bool modal = false;
  if (s.has(CueTrait::general) && s.stands_before("only")) return false;  // "would say only that"
  if (modal_before.is("can") && makes_promise(s, r)) return false;
  for (TokenIndex i = s.use.group; i < s.use.at; ++i) {
    const bool own = r.made.source && s.text[r.made.source->last].is("i") && i > 0 && s.text[i - 1].is("can");
    if (s.text[i].is("only") && !own) return false;  // "would only say", not "I can only say"
    const bool name = r.made.source && s.text[r.made.source->last].upper();
    if (s.text[i].is("can") && name && r.made.left == LeftSide::clause)
      return false;  // "…, the Courier can reveal"
    modal = modal || s.text[i].pos == Pos::modal;
  }
  return modal && s.use.forms->is(Form::base);  // "she'd said" had
}

/// "Can he confirm that …?", "asked whether he agreed that …": asked whether it is said. "Why did they say
/// that …?" takes it for granted.
bool is_asked_for(const CueSite& s, const Report& r) {
  if (!r.made.source || r.made.left == LeftSide::quote) return false;
  constexpr TokenIndex kWhyReach = 4;
  const TokenIndex subject = r.made.source->first;
  if (subject == s.sentence.first || r.made.source->last + 1 < s.use.group) return false;
  const bool asked = subject > s.sentence.first + 1 && s.text[subject - 2].is("asked") &&
                     (s.text[subject - 1].is("whether") || s.text[subject - 1].is("if"));
  if (asked || !s.use.forms->is(Form::base)) return asked;
  if (!s.text[subject - 1].in({Pos::modal, Pos::do_})) return false;
  bool question = false;
  for (TokenIndex i = s.use.at; i <= s.sentence.last && s.is_own(s.text[i]); ++i)
    question = question || s.text[i].is(Symbol::question);
  const TokenIndex first = std::max(s.sentence.first, subject - std::min(subject, kWhyReach));
  return question && !any_of(s.text, {first, subject - 1}, {Pos::wh});
}

/// "said the bridge would close if parliament rejected the plan", "unless the firm promised": not done yet.
bool is_hypothetical(const CueSite& s, const Report& r) {
  if (!r.made.source || r.shared || r.left || s.use.form != CueForm::finite || s.use.group != s.use.at ||
      s.cue().pos != Pos::past || s.found.empty() || r.made.source->first < s.sentence.first + 4)
    return false;
  const TokenIndex opener = r.made.source->first - 1;
  const Token& link = s.text[opener];
  if (!link.is("if") && !link.is("unless") && !link.is("until")) return false;
  const TokenIndex told = s.found.back().cue.last;
  const auto conditional = [](const Token& t) { return t.is("would") || t.is("could") || t.is("might"); };
  return told > s.sentence.first && told < opener && s.is_own(s.text[told]) &&
         any_token(s.text, told + 1, opener, conditional);
}

/// "Minister accused of lying", "Reed blamed for delays": without an object the verb is a passive.
bool is_short_passive(const CueSite& s, const Report&) {
  if (s.use.form != CueForm::finite || s.use.group != s.use.at || !s.use.forms->is(Form::past)) return false;
  const Act act = s.use.lemma().act;
  const bool judges = act == Act::accuse || act == Act::praise;
  const std::string_view lemma = s.use.lemma().lemma;
  const bool of = s.stands_before("of") && lemma == "accuse";
  if (lemma == "charge" && s.stands_before("with")) return true;  // "Man charged with murder"
  return judges && !s.takes(Complement::say) && !s.takes(Complement::that) && (of || s.stands_before("for"));
}

constexpr Refusal kAtCue[]{
    // S believes that C. But: researchers found that C.
    {"mental state", is_mental},
    // S requested anonymity.
    {"asks for anonymity", asks_for_anonymity},
    // a statement read on television; warning signs; S raised £500.
    {"another sense", has_another_sense},
    // S would have asked whether C.
    {"counterfactual", is_counterfactual},
    // S asked not to be named.
    {"asks for silence", asks_for_silence},
    // S declined to comment.
    {"refuses to speak", refuses_to_speak},
    // S did not dispute it.
    {"does not deny", does_not_deny},
    // S said nothing.
    {"says nothing", says_nothing},
    // The van, said to be new, was taken.
    {"said to be", is_said_to_be},
    // S said sorry.
    {"says a greeting", says_a_greeting},
    // S did not hear him say a word.
    {"says a word", says_a_word},
    // S has ever said C.
    {"has ever said", has_ever_said},
    // S did not say that C.
    {"not said", is_not_said},
    // S denied saying C.
    {"disowned", is_disowned},
    // N quoted S as saying C: the saying is the cue.
    {"quotes words", quotes_words},
    // thanks to N
    {"preposition", is_preposition},
    // Five questions for N
    {"counted", is_counted},
    // a member state
    {"compound", is_compound},
    // Friend denied bail
    {"withheld", is_withheld},
    // What they’re saying: “…”
    {"in a label", is_in_label},
    // a cook sacked for refusing to C
    {"told of an object", is_told_of_object},
    // Norholm’s recommended dose; the continuing spat
    {"inside a phrase", is_inside_phrase},
    // S asked N about the plan.
    {"asks about", asks_about},
    // S did not call for it.
    {"does not demand", does_not_demand},
    // a party called Bridge Night; joined a movement called “Now”
    {"name of a thing", is_name_of_thing},
    // a farmer named N; people briefed on the talks
    {"describes people", describes_people},
    // Minister accused of lying
    {"passive without its auxiliary", is_short_passive},
    // Reed urged to quit over leak
    {"passive of a headline", is_headline_passive},
    // What Reed told MPs about the leak
    {"announced by a headline", is_announced},
};

constexpr Refusal kAtSource[]{
    // It was denied.
    {"has no hearer", has_no_hearer},
    // to say C
    {"bare infinitive", is_bare_infinitive},
    // Tell him to say C.
    {"imperative", is_imperative},
    // Nobody said C.
    {"said by nobody", is_said_by_nobody},
    // In 1997, when S said C
    {"said by a date", is_said_by_a_date},
    // a loan note agreement
    {"noun of a compound", is_noun_of_compound},
    // Had S said C, it would
    {"unreal", is_unreal},
    // A banner says C. S unfurled a banner reading C.
    {"on a sign", is_on_a_sign},
};

constexpr Refusal kAtLeft[]{
    // S has read the report.
    {"read by somebody", is_read_by_somebody},
    // Critics might argue that C.
    {"only possible", is_only_possible},
    // N was too careful to say C.
    {"held back", is_held_back},
    // S said C if N rejected it.
    {"hypothetical", is_hypothetical},
    // Can he confirm that …?
    {"asked for", is_asked_for},
    // Oldland hangs spy, warns Norland
    {"of two countries", is_of_two_countries},
};

std::span<const Refusal> refusals_at(Stage stage) {
  switch (stage) {
    case Stage::cue:
      return kAtCue;
    case Stage::source:
      return kAtSource;
    case Stage::left:
      return kAtLeft;
    case Stage::content:
      return content_refusals();
  }
  return {};
}

}  // namespace

const Refusal* refusal(Stage stage, const CueSite& site, const Report& report) {
  for (const Refusal& one : refusals_at(stage))
    if (one.holds(site, report)) return &one;
  return nullptr;
}

bool is_own_appeal(const Text& text, const Attribution& one) {
  if (!one.lemma || one.right == Trigger::bare || !one.source || one.source->size() != 1 ||
      (one.form != CueForm::finite && one.form != CueForm::progressive) ||
      text[one.cue.last].pos == Pos::past)
    return false;
  constexpr TokenIndex kReach = 16;
  const TokenIndex end = std::min(one.cue.last + kReach, text.sentence_of(one.cue.last).last);
  const auto is_would = [](const Token& t) { return t.is("would") || t.is("'d"); };
  const auto is_other_modal = [&](const Token& t) { return t.pos == Pos::modal && !is_would(t); };
  const TokenIndex subject = one.source->first, cue = one.cue.last;
  const bool appeals = one.act() == Act::demand ||
                       (one.act() == Act::ask && (one.form == CueForm::progressive || text[cue].is("ask") ||
                                                  any_token(text, subject, cue, is_would)));
  return (text[subject].is("i") || text[subject].is("we")) && appeals &&
         !any_token(text, subject, cue, is_other_modal) && any_of(text, {cue, end}, {Pos::to});
}

}  // namespace onrecord::extract

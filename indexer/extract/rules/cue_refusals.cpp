// What looks like a report and is none.
#include "indexer/extract/rules/cue_refusals.h"

#include <algorithm>
#include <span>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/rules/cue_source.h"

namespace onrecord::extract {
namespace {

// ---- the cue and its surroundings

/// "The tribunal did not accept it. It found that": the sentence before begins with who finds.
bool follows_finder(const CueSite& s) {
  constexpr TokenIndex kReach = 4;
  const std::uint32_t sentence = s.cue().sentence;
  if (sentence == 0 || s.text[s.sentence.first].in(WordSet::finder)) return false;
  const Range before = s.text.sentences[sentence - 1];
  for (TokenIndex i = before.first; i < before.last && i - before.first < kReach; ++i) {
    if (s.text[i].in(kFinite | PosSet{Pos::do_})) return false;
    if (s.text[i].in(WordSet::finder)) return true;
  }
  return false;
}

/// "In his report, published in May, he found that": the sentence opens with where it stands.
bool is_in_report(const CueSite& s) {
  constexpr TokenIndex kLongest = 6;
  const TokenIndex first = s.sentence.first;
  if (!s.text[first].is("in")) return false;
  for (TokenIndex i = first + 1; i < s.use.group && i - first < kLongest; ++i) {
    if (s.text[i].in(kFinite) || s.text[i].is(Symbol::comma)) return false;
    if (s.text[i].in(WordSet::finder) || s.text[i].is("paper") || s.text[i].is("ruling")) return true;
  }
  return false;
}

/// "The inquiry found that", "researchers have found": what they publish.
bool is_finding(const CueSite& s) {
  if (!s.has(CueTrait::finding) || s.use.form != CueForm::finite) return false;
  const auto subject = subject_left(s.text, s.use.group);
  if (!subject) return false;
  const auto is_finder = [](const Token& t) {
    return t.upper() && t.in(WordSet::finder);
  };  // "the Office of the Auditor"
  if (std::any_of(s.text.tokens.begin() + subject->first, s.text.tokens.begin() + subject->last + 1,
                  is_finder))
    return true;
  if (is_in_report(s) || s.text[subject->last].is("colleagues")) return true;
  return s.text[nominal_head(s.text, *subject)].in(WordSet::finder) ||
         (s.text[subject->last].is("it") && follows_finder(s));
}

/// "wanted to know whether"
bool is_question(const CueSite& s) {
  return s.cue().is("know") && s.use.group + 1 < s.use.at && s.has(CueTrait::question);
}

bool is_mental(const CueSite& s, const Report&) {
  return !s.use.lemma().speech && !is_finding(s) && !is_question(s);
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
  return verb.in(WordSet::speaking) || (verb.word->cue && verb.word->cue->takes(Complement::say));
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

bool says_nothing(const CueSite& s, const Report&) {
  const TokenIndex next = s.use.at + 2;  // "said nothing had been decided" says something
  const bool subject = next <= s.sentence.last && (s.text[next].in(kFinite) || is_verb_behind_phrase(s, next));
  return (s.takes(Complement::say) || s.takes(Complement::tell)) && !s.ends_sentence() &&
         s.behind().in(WordSet::nothing) && !subject;
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

bool does_not_say(const CueSite& s, const Report&) {
  const bool says = s.takes(Complement::say) || s.takes(Complement::tell) || s.takes(Complement::that);
  return says && s.act() != Act::deny && s.is_negated() && !s.stands_before("that");
}

bool quotes_words(const CueSite& s, const Report&) {
  if (!s.has(CueTrait::citing)) return false;
  for (TokenIndex i = s.use.at + 1; i < s.sentence.last && i - s.use.at < kCitingReach; ++i)
    if (s.text[i].is("as") && (s.text[i + 1].pos == Pos::ing || s.text[i + 1].is("having"))) return true;
  return false;
}

// ---- other senses of the word

bool is_inside(const CueSite& s) { return s.use.at > s.sentence.first && !s.ends_sentence(); }

bool is_preposition(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::not_to) && s.behind().is("to");
}

bool is_compound(const CueSite& s, const Report&) {
  return is_inside(s) && s.has(CueTrait::compound) && s.text[s.use.at - 1].is("member");
}

bool is_withheld(const CueSite& s, const Report&) {
  return is_inside(s) && s.use.form == CueForm::finite && s.has(CueTrait::withholding) &&
         s.behind().in(WordSet::withheld);
}

/// "joined a movement called N": what stands in front is a verb's object.
bool follows_object(const CueSite& s) {
  constexpr PosSet kGovernor{Pos::past, Pos::third_person, Pos::verb, Pos::ing, Pos::preposition};
  const auto start = noun_phrase_start(s.text, s.use.at - 1, s.sentence.first);
  if (!start || *start == s.sentence.first || !s.text[*start - 1].in(kGovernor)) return false;
  const Token& opener = s.text[*start];
  return opener.is("a") || opener.is("an") || opener.is("another") || opener.pos == Pos::number;
}

/// "a party called N", not "the paper called N a liar".
bool is_name_of_thing(const CueSite& s, const Report&) {
  if (!is_inside(s) || !s.has(CueTrait::two) || s.use.form != CueForm::finite) return false;
  const Token& before = s.text[s.use.at - 1];
  const bool thing =
      before.pos == Pos::noun && before.word->noun == NounDomain::other && !names_people(before);
  if (!thing && !follows_object(s)) return false;
  if (s.is_other_quote(s.behind())) return true;
  if (s.behind().pos != Pos::name) return false;
  TokenIndex behind = s.use.at + 2;
  while (behind <= s.sentence.last && s.text[behind].pos == Pos::name) ++behind;
  return behind > s.sentence.last || !s.text[behind].in({Pos::determiner, Pos::adjective, Pos::noun});
}

/// "a farmer named N", "three people briefed on it": who they are, not what they say.
bool describes_people(const CueSite& s, const Report&) {
  if (!is_inside(s) || s.use.form != CueForm::finite || s.use.group != s.use.at) return false;
  if (!names_people(s.text[s.use.at - 1])) return false;
  return is_naming(s.text, s.use.at) || (s.cue().is("briefed") && s.behind().is("on"));
}

// ---- whose words they are

bool has_no_hearer(const CueSite& s, const Report& r) {
  return s.use.form == CueForm::passive && !r.made.source && !r.told;
}

bool is_bare_infinitive(const CueSite& s, const Report& r) {
  return s.use.form == CueForm::infinitive && s.use.group == s.use.at && !r.made.source;
}

bool is_said_by_nobody(const CueSite& s, const Report& r) {
  const auto& source = r.made.source;
  if (!source || !s.text[source->first].in(WordSet::negation)) return false;
  return source->size() == 1 || s.text[source->first + 1].pos != Pos::number;  // "No 10 said"
}

bool is_on_a_sign(const CueSite& s, const Report& r) {
  if (r.made.source && s.text[nominal_head(s.text, *r.made.source)].in(WordSet::sign_noun)) return true;
  return s.has(CueTrait::written) && s.use.group > s.sentence.first &&
         s.text[s.use.group - 1].in(WordSet::sign_noun);
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
  if (s.use.form != CueForm::infinitive) return false;
  for (TokenIndex i = s.use.group; i < s.use.at; ++i)
    if (s.text[i].is("too") || s.text[i].in(WordSet::negation)) return true;
  return s.use.group > s.sentence.first && s.text[s.use.group - 1].is("less");
}

/// "He would say, ‘…’", "She would write: “…”"
bool brings_quotation(const CueSite& s) {
  if (s.use.at + 2 > s.sentence.last || s.use.group == s.use.at || !s.text[s.use.at - 1].is("would"))
    return false;
  const TokenIndex mark = s.use.at + 2;
  const auto inner = s.text.inner_quote_of(mark);
  return (s.behind().is(Symbol::comma) || s.behind().is(Symbol::colon)) &&
         (s.is_other_quote(s.text[mark]) || (inner && inner->first == mark));
}

/// Not said yet; but “…,” he would say: often said.
bool is_only_possible(const CueSite& s, const Report& r) {
  const bool forced =  // "would be forced to write"
      s.use.form == CueForm::infinitive && any_of(s.text, {s.use.group, s.use.at}, {Pos::be});
  if (is_own_appeal(s.text, r.made)) return false;
  if ((s.use.form != CueForm::finite && !forced) || r.made.left == LeftSide::quote || brings_quotation(s))
    return false;
  bool modal = false;
  for (TokenIndex i = s.use.group; i < s.use.at; ++i) {
    if (s.text[i].is("only")) return false;  // "would only say"
    const bool name = r.made.source && s.text[r.made.source->last].upper();
    if (s.text[i].is("can") && name && r.made.left == LeftSide::clause)
      return false;  // "…, the Courier can reveal"
    modal = modal || s.text[i].pos == Pos::modal;
  }
  return modal && s.use.forms->is(Form::base);  // "she'd said" had
}

/// "Can he confirm that …?": asked whether it is said. "Why did they say that …?" takes it for granted.
bool is_asked_for(const CueSite& s, const Report& r) {
  if (!r.made.source || r.made.left == LeftSide::quote || !s.use.forms->is(Form::base)) return false;
  constexpr TokenIndex kWhyReach = 4;
  const TokenIndex subject = r.made.source->first;
  if (subject == s.sentence.first || r.made.source->last + 1 < s.use.group) return false;
  if (!s.text[subject - 1].in({Pos::modal, Pos::do_})) return false;
  bool question = false;
  for (TokenIndex i = s.use.at; i <= s.sentence.last && s.is_own(s.text[i]); ++i)
    question = question || s.text[i].is(Symbol::question);
  const TokenIndex first = std::max(s.sentence.first, subject - std::min(subject, kWhyReach));
  return question && !any_of(s.text, {first, subject - 1}, {Pos::wh});
}

// ---- all content

bool has_no_content(const CueSite&, const Report& r) { return r.made.content.empty(); }

bool needs_source(const CueSite& s, const Report& r) {
  const Trigger right = r.made.right;
  const bool clause = right == Trigger::bare || right == Trigger::mixed;
  if (r.told) return r.made.left == LeftSide::none && right != Trigger::that && !clause;
  if (s.use.form == CueForm::finite && r.made.left == LeftSide::quote) return false;
  if (s.use.form == CueForm::participle) return true;
  const bool relative = s.use.group > s.sentence.first && s.text[s.use.group - 1].is("that");
  if (relative) return true;  // "a passion that suggested that C"
  return clause || right == Trigger::complement || right == Trigger::question ||
         (right == Trigger::colon && !s.text[r.made.content.front().first].is_quote_mark());
}

bool has_no_source(const CueSite& s, const Report& r) { return !r.made.source && needs_source(s, r); }

bool is_in_any(const Token& token, std::span<const WordSet> sets) {
  return std::any_of(sets.begin(), sets.end(), [&](WordSet set) { return token.in(set); });
}

/// Nouns for somebody, a body, or what speaks for them.
bool is_speaker_noun(const Token& token) {
  constexpr WordSet kSpeakers[]{WordSet::person_noun, WordSet::unnamed_source,    WordSet::group_noun,
                                WordSet::role_noun,   WordSet::organisation_word, WordSet::outlet_word,
                                WordSet::body_noun,   WordSet::speaking_thing,    WordSet::finder};
  return is_in_any(token, kSpeakers) || token.word->lower.ends_with("-old");
}

/// "a bill called “…”": a common noun that is neither somebody nor a body.
bool names_thing(const Token& noun) {
  const NounDomain domain = noun.word->noun;
  return noun.pos == Pos::noun && (domain == NounDomain::other || domain == NounDomain::place) &&
         !is_speaker_noun(noun);
}

/// Is the subject somebody, a body, or a document?
bool can_speak(const CueSite& s, Range source) {
  constexpr WordSet kOthers[]{WordSet::venue_noun, WordSet::remark_noun, WordSet::quantity,
                              WordSet::firm_noun};
  if (s.has(CueTrait::two) && names_thing(s.text[nominal_head(s.text, source)])) return false;
  for (TokenIndex i = source.first; i <= source.last; ++i) {
    const Token& token = s.text[i];
    if (token.in({Pos::name, Pos::subject_pronoun, Pos::number}) || token.is("who") ||
        (token.in(WordSet::lone_determiner) && !token.is("this")))
      return true;
    if (token.word->noun == NounDomain::person) return true;
    if (is_speaker_noun(token) || is_in_any(token, kOthers)) return true;
  }
  return false;
}

bool is_in_a_list(const CueSite& s, const Report& r) {
  if (r.made.left != LeftSide::clause || r.made.right != Trigger::none || !r.made.source) return false;
  const bool group = s.text[nominal_head(s.text, *r.made.source)].word->noun == NounDomain::group;
  const bool doubtful = s.cue().pos == Pos::third_person || (!group && !s.has(CueTrait::general));
  return doubtful && !can_speak(s, *r.made.source);
}

/// Complement verbs have other senses: their subject must be able to speak.
bool is_done_by_thing(const CueSite& s, const Report& r) {
  const bool object = r.made.right == Trigger::complement ||
                      (r.made.right == Trigger::mixed && (s.has(CueTrait::two) || !s.takes(Complement::say)));
  return object && r.made.left == LeftSide::none && r.made.source && !can_speak(s, *r.made.source);
}

/// "asked the minister": who is asked, and not what.
bool is_only_addressed(const CueSite& s, const Report& r) {
  if (s.act() != Act::ask || r.made.right != Trigger::complement || r.made.particle || !r.made.addressee)
    return false;
  const Range content = r.made.content.front();
  const auto is_for = [](const Token& t) { return t.is("for"); };  // "asked both sides for restraint"
  return content.last <= r.made.addressee->last &&
         std::none_of(s.text.tokens.begin() + content.first, s.text.tokens.begin() + content.last, is_for);
}

/// "asked a scientist, a nurse and a man with a dog": people, and no question.
bool asks_only_people(const CueSite& s, const Report& r) {
  if (s.act() != Act::ask || r.made.right != Trigger::complement || r.made.particle || r.made.addressee) return false;
  const Range content = r.made.content.front();
  const auto tells = [](const Token& t) { return t.is("for") || t.pos == Pos::to || t.pos == Pos::wh; };
  return names_people(s.text[nominal_head(s.text, content)]) &&
         !any_token(s.text, content.first, content.last + 1, tells);
}

/// "said this many times", "disclosed this in Oldtown", "wrote it after the war", "blamed himself": what was said
/// stands elsewhere.
bool points_elsewhere(const CueSite& s, const Report& r) {
  const bool object = r.made.right == Trigger::complement || r.made.right == Trigger::bare;
  if (!object || r.made.left != LeftSide::none || r.made.content.empty()) return false;
  const Range content = r.made.content.front();
  const Token& opener = s.text[content.first];
  if (opener.in(WordSet::reflexive)) return s.use.lemma().lemma == "blame";
  if (content.first == content.last) return false;  // "denied this"
  const Token& next = s.text[content.first + 1];
  const bool clause = next.in(kFiniteOrBase | PosSet{Pos::do_, Pos::have}) || next.in(kNominal) || next.pos == Pos::adverb;
  const bool way = next.in(kPrepositional) || next.pos == Pos::subordinator || next.in(WordSet::quantity) ||
                   next.in(WordSet::time);
  if (opener.is("this")) return way && !clause && next.pos != Pos::to && !next.is("as");
  return opener.is("it") && s.has(CueTrait::letter) && s.act() == Act::say && way && !clause && !next.is("as");
}

/// "ripped it away", "slammed the door shut"
bool is_moved(const CueSite& s, const Report& r) {
  constexpr TokenIndex kLongest = 4;
  if (r.made.right != Trigger::complement || s.takes(Complement::say) || s.takes(Complement::that))
    return false;
  const Range object = r.made.content.front();
  if (object.size() < 2) return false;
  if (s.text[object.first].pos == Pos::object_pronoun) return s.text[object.first + 1].in(WordSet::displaced);
  return object.size() <= kLongest && s.text[object.last].in(WordSet::displaced) &&
         !any_of(s.text, object, {Pos::preposition, Pos::ing});
}

/// "dismissed her after nine years": the person, and not what he says.
bool is_sacking(const CueSite& s, const Report& r) {
  if (s.use.lemma().lemma != "dismiss" || r.made.right != Trigger::complement) return false;
  const Range object = r.made.content.front();
  TokenIndex end = object.first;
  while (end < object.last && (s.text[end + 1].in(kNounPhrase) || is_attributive(s.text, end + 1))) ++end;
  const Token& noun = s.text[end];
  const bool person = noun.pos == Pos::object_pronoun
                          ? !noun.is("it") && !noun.is("them")
                          : noun.word->noun == NounDomain::person && !is_plural(noun);
  return person && (end == object.last || !s.text[end + 1].is("as"));
}

/// "challenged her when she ran": only what somebody is told to do is asked of him.
bool asks_nothing(const CueSite& s, const Report& r) {
  if (!s.has(CueTrait::request) || s.takes(Complement::top) || r.made.right == Trigger::complement)
    return false;
  const Token& opener = s.text[r.made.content.front().first];
  return r.made.right != Trigger::addressee || !(opener.pos == Pos::to || opener.in(WordSet::negation));
}

constexpr Refusal kAtCue[]{
    // S believes that C. But: researchers found that C.
    {"mental state", is_mental},
    // S requested anonymity.
    {"asks for anonymity", asks_for_anonymity},
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
    // S said sorry.
    {"says a greeting", says_a_greeting},
    // S did not hear him say a word.
    {"says a word", says_a_word},
    // S did not say when.
    {"does not say", does_not_say},
    // N quoted S as saying C: the saying is the cue.
    {"quotes words", quotes_words},
    // thanks to N
    {"preposition", is_preposition},
    // a member state
    {"compound", is_compound},
    // Friend denied bail
    {"withheld", is_withheld},
    // What they’re saying: “…”
    {"in a label", is_in_label},
    // a party called Bridge Night; joined a movement called “Now”
    {"name of a thing", is_name_of_thing},
    // a farmer named N; people briefed on the talks
    {"describes people", describes_people},
};

constexpr Refusal kAtSource[]{
    // It was denied.
    {"has no hearer", has_no_hearer},
    // to say C
    {"bare infinitive", is_bare_infinitive},
    // Nobody said C.
    {"said by nobody", is_said_by_nobody},
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
    // Can he confirm that …?
    {"asked for", is_asked_for},
};

constexpr Refusal kAtContent[]{
    // S spoke.
    {"no content", has_no_content},
    // called for C
    {"no source", has_no_source},
    // names, birth dates and therapy notes; It fell, the borrowing continued.
    {"in a list", is_in_a_list},
    // Its practices threaten security.
    {"done by a thing", is_done_by_thing},
    // S asked the minister.
    {"only addressed", is_only_addressed},
    // S asked a scientist, a nurse and a man with a dog.
    {"asks only people", asks_only_people},
    // S said this many times. S wrote it after the war.
    {"points elsewhere", points_elsewhere},
    // S ripped it away.
    {"moved", is_moved},
    // S dismissed her after nine years.
    {"sacks somebody", is_sacking},
    // S challenged her when she ran.
    {"asks nothing", asks_nothing},
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
      return kAtContent;
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
                       (one.act() == Act::ask &&
                        (one.form == CueForm::progressive || any_token(text, subject, cue, is_would)));
  return (text[subject].is("i") || text[subject].is("we")) && appeals &&
         !any_token(text, subject, cue, is_other_modal) && any_of(text, {cue, end}, {Pos::to});
}

}  // namespace onrecord::extract

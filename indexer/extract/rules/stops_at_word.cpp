// A content ends before a conjunction or another word.
#include <algorithm>
#include <array>

#include "indexer/extract/clause/cue.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/rules/content_stops.h"

namespace onrecord::extract {
namespace {

bool somebody_then_said(const OpenContent& c, TokenIndex conjunction) {
  return c.text[conjunction].is("and") && conjunction + 2 <= c.last && c.text[conjunction + 1].is("then") &&
         own_subject_reports(c, conjunction + 2) && c.any_before(conjunction, kFinite);
}

/// "said C and the council said C2", "said C and police said C2": somebody without a name, by the same verb.
bool somebody_described_said(const OpenContent& c, TokenIndex conjunction) {
  constexpr TokenIndex kLongest = 6;
  if (c.quote || !c.text[conjunction].is("and") || !c.any_before(conjunction, kFinite) ||
      !c.text[conjunction + 1].in({Pos::determiner, Pos::noun, Pos::adjective}))
    return false;
  TokenIndex verb = conjunction + 1;
  while (verb < c.last && verb - conjunction < kLongest && c.text[verb].in(kNounPhrase)) ++verb;
  const Token& noun = c.text[verb - 1];
  const bool speaks = names_people(noun) || noun.in(WordSet::body_noun) || noun.in(WordSet::plural_noun) ||
                      noun.in(WordSet::role_noun);
  return verb > conjunction + 1 && verb < c.last && c.text[verb].is("said") && speaks && c.start > 0 &&
         c.text[c.start - 1].is("said");
}

/// "complained that C, and one councillor called N “a menace”": somebody without a name, whose words are
/// quoted.
bool somebody_is_introduced(const OpenContent& c, TokenIndex conjunction) {
  constexpr TokenIndex kLongest = 6, kObject = 4;
  const Token& opener = c.text[conjunction + 1];
  if (c.quote || !c.text[conjunction].in(WordSet::and_but) || !c.text[conjunction - 1].is(Symbol::comma) ||
      !(opener.is("a") || opener.is("an") || opener.is("one") || opener.is("another")) ||
      !c.any_before(conjunction, kFinite))
    return false;
  TokenIndex verb = conjunction + 1;
  while (verb < c.last && verb - conjunction < kLongest && c.text[verb].in(kNounPhrase)) ++verb;
  if (!names_people(c.text[verb - 1]) || !is_finite_report(c.text[verb])) return false;
  for (TokenIndex i = verb + 1; i <= c.last && i - verb <= kObject; ++i)
    if (c.is_other_quote(i)) return true;
  return false;
}

bool somebody_else_said(const OpenContent& c, TokenIndex conjunction) {
  const bool named =
      c.text[conjunction + 1].in({Pos::name, Pos::subject_pronoun}) && own_subject_speaks(c, conjunction + 1);
  const bool others = c.text[conjunction].is("but") && others_report(c, conjunction + 1);
  const bool acts = c.text[conjunction].is("but") && another_acts(c, conjunction + 1);
  return (named || others || acts) && (c.complement || c.any_before(conjunction, kFinite));
}

/// "said he was sorry and the younger had replied, “C2”"
bool somebody_else_is_quoted(const OpenContent& c, TokenIndex conjunction) {
  if (!c.text[conjunction + 1].is("the") || !own_subject_quotes(c, conjunction + 1)) return false;
  TokenIndex had = conjunction + 2;  // "told us he had said so and the other had replied" is all told
  while (had < c.last && c.text[had].in(kNounPhrase)) ++had;
  return !(c.told_before && c.text[had].is("had")) && c.any_before(conjunction, kFinite);
}

/// "said C, and its chairman, N, blamed the weather", "said C, and N, its chairman, blamed the weather"
bool somebody_apposed_said(const OpenContent& c, TokenIndex conjunction) {
  constexpr TokenIndex kReach = 8;
  const Token& opener = c.text[conjunction + 1];
  const bool another =
      (opener.is("a") && conjunction + 2 <= c.last && c.text[conjunction + 2].is("second")) ||
      opener.is("another");  // ", and a second, who asked not to be named, described"
  if (!c.text[conjunction - 1].is(Symbol::comma) || c.quote ||
      !(opener.in({Pos::possessive, Pos::name}) || opener.is("the") || another))
    return false;
  TokenIndex comma = conjunction + 1;
  while (comma + 1 < c.last && comma - conjunction < kReach && c.text[comma].in(kNounPhrase)) ++comma;
  if (comma >= c.last) return false;
  const bool named =
      opener.pos == Pos::name || c.text[comma + 1].pos == Pos::name || (another && is_who(c.text[comma + 1]));
  if (another && named && c.text[comma].is(Symbol::comma)) {  // "…, and a second, who hid, described it"
    TokenIndex close = comma + 1;
    while (close < c.last && !c.text[close].is(Symbol::comma)) ++close;
    return close < c.last && is_finite_report(c.text[close + 1]) && c.any_before(conjunction, kFinite);
  }
  return c.text[comma].is(Symbol::comma) && named && own_subject_reports(c, conjunction + 1) &&
         c.any_before(conjunction, kFinite);
}

/// "asked why and she said": the question is one word.
bool is_asked_in_a_word(const OpenContent& c, TokenIndex conjunction) {
  return conjunction == c.start + 1 && c.text[c.start].in(WordSet::question_word) &&
         c.text[conjunction + 1].in({Pos::subject_pronoun, Pos::name});
}

/// "said two were down and made no mention of the depot", "and gave no further details"
bool keeps_back(const OpenContent& c, TokenIndex conjunction) {
  constexpr std::array<std::string_view, 8> kKept{"comment", "details", "explanation", "figures",
                                                  "mention", "reason",  "reasons",     "timetable"};
  const TokenIndex no = conjunction + 2;
  if (no + 1 > c.last || !c.text[no].is("no")) return false;
  const Token& verb = c.text[conjunction + 1];
  if (!verb.is("made") && !verb.in(WordSet::speaking_past)) return false;
  const TokenIndex noun = no + (c.text[no + 1].is("further") || c.text[no + 1].is("other") ? 2 : 1);
  return noun <= c.last && c.any_before(conjunction, kFinite) && c.text[noun].is_any(kKept);
}

/// "asked why and was told": the answer.
bool is_told(const OpenContent& c, TokenIndex conjunction) {
  const TokenIndex told = conjunction + 2;
  return c.text[conjunction].is("and") && told <= c.last && c.text[conjunction + 1].is("was") &&
         (c.text[told].is("told") || c.text[told].is("informed") || c.text[told].is("advised")) &&
         !c.any_before(conjunction, kFinite);
}

/// "but did not rule it out", "but would not admit it": not "but would not raise taxes", "but did not go
/// far".
bool is_silence(const Token& verb) {
  const CueForms* cue = verb.word->cue;
  return cue && cue->lemma->speech && !cue->lemma->has(CueTrait::phrasal) &&
         !cue->lemma->has(CueTrait::object);
}

bool falls_silent(const OpenContent& c, TokenIndex but) {
  const TokenIndex verb = but + 1;
  if (!c.text[but].is("but") || verb + 1 > c.last) return false;
  if (c.text[verb].is("stopped") && c.text[verb + 1].is("short")) return true;
  if (c.text[verb].in(WordSet::speaking_past)) return c.text[verb + 1].is("no") || c.text[verb + 1].is("few");
  if (c.text[verb].pos != Pos::do_ && !c.text[verb].is("would")) return false;
  if (!c.text[verb + 1].in(WordSet::negation)) return false;
  const TokenIndex word = c.behind_adverbs(verb + 2);
  if (word < c.last && c.text[word].is("be") && c.text[word + 1].is("drawn")) return true;
  return word <= c.last && (c.text[word].in(WordSet::speaking) || is_silence(c.text[word]));
}

/// The verb behind the conjunction, its adverbs and "has".
TokenIndex co_ordinated_verb(const OpenContent& c, TokenIndex conjunction) {
  const TokenIndex verb = c.behind_adverbs(conjunction + 1);
  const bool perfect = c.text[verb].pos == Pos::have && verb < c.last;
  return perfect ? c.behind_adverbs(verb + 1) : verb;
}

bool is_adding_that(const OpenContent& c, TokenIndex conjunction) {
  const TokenIndex verb = co_ordinated_verb(c, conjunction);
  const CueForms* cue = c.text[verb].word->cue;
  if (!cue || !cue->is(Form::ing) || !cue->lemma->speech || c.text[verb].pos != Pos::ing || verb >= c.last)
    return false;
  const Token& next = c.text[verb + 1];
  const bool parallel =
      c.participle && !c.complement &&  // "saying C and asking, “C2”"
      (next.pos == Pos::to ||
       (cue->lemma->takes(Complement::top) && next.in({Pos::determiner, Pos::possessive})) ||
       next.pos == Pos::subject_pronoun || c.is_other_quote(verb + 1) ||
       (next.is(Symbol::comma) && verb + 2 <= c.last && c.is_other_quote(verb + 2)));
  return next.is("that") || parallel;
}

/// "said N was furious and had asked for it": the perfect goes on with the clause of the content.
bool belongs_to_past(const OpenContent& c, TokenIndex conjunction) {
  const Token& had = c.text[c.behind_adverbs(conjunction + 1)];
  return had.is("had") && !c.complement && c.any_before(conjunction, kFinite);
}

/// "and went on to say that"
bool goes_on_to_say(const OpenContent& c, TokenIndex went) {
  if (went + 3 > c.last || !c.text[went].is("went") || !c.text[went + 1].is("on") ||
      c.text[went + 2].pos != Pos::to)
    return false;
  const CueForms* cue = c.text[went + 3].word->cue;
  return c.told_before && cue && cue->lemma->has(CueTrait::plain);
}

bool says_more(const OpenContent& c, TokenIndex conjunction) {
  if (goes_on_to_say(c, conjunction + 1) && c.any_before(conjunction, kFinite)) return true;
  const TokenIndex at = co_ordinated_verb(c, conjunction);
  const Token& verb = c.text[at];
  if (!is_finite_speech_cue(verb) || !verb.in({Pos::past, Pos::third_person, Pos::verb})) return false;
  const std::string& lemma = verb.word->cue->lemma->lemma;
  if (lemma == "go" || lemma == "play" || lemma == "move") return false;  // "and went in"
  const TokenIndex behind = at + 1;
  if (verb.pos == Pos::third_person && behind <= c.last && is_who(c.text[behind]))
    return false;  // "relatives and volunteers who helped"
  if (verb.word->cue->is(Form::base) && c.any_before(conjunction, {Pos::to}))
    return false;  // "to pay and read"
  const TokenIndex inner = c.text[c.start].is("that") ? c.start + 1 : c.start;
  const TokenIndex clause = behind <= c.last && c.text[behind].is("that") ? behind + 1 : behind;
  if (c.text[conjunction].is("but") && !c.complement && clause <= c.last &&
      !are_of_two_genders(c.text[inner], c.text[clause]) && verb.word->cue->lemma->act == Act::deny &&
      own_subject_admits(c, inner))
    return false;  // "told jurors that N accepted signing it but denied that he had lied": N denied it
  if ((c.told_before || c.told_now) && belongs_to_past(c, conjunction)) return false;
  if (c.told_before && verb.pos == Pos::third_person) return false;
  if (c.resumed && c.text[c.start].in({Pos::determiner, Pos::name}) && is_about_somebody(c, conjunction))
    return false;  // "In May, she recalled, a man came and asked her"
  if (c.told_now && verb.pos == Pos::past && is_about_somebody(c, conjunction) && at == conjunction + 1 &&
      c.any_before(conjunction, {Pos::past}))
    return false;  // "claims they laughed at her and told her"
  return conjunction - c.start > (c.complement ? 0U : 2U);
}

/// "has conceded that it should have been told and has since changed its rules"
bool does_so_too(const OpenContent& c, TokenIndex conjunction) {
  const Token& have = c.text[conjunction + 1];
  const TokenIndex verb = c.behind_adverbs(conjunction + 2);
  return c.told_lately && !c.complement && c.text[conjunction].is("and") && verb <= c.last &&
         (have.is("has") || have.is("have")) && c.text[verb].pos == Pos::past &&
         c.any_before(conjunction, kFinite) &&
         !any_token(c.text, c.start, conjunction, [&](const Token& t) { return t.word == have.word; });
}

/// ", but in the guesthouse I was the only one": the reporter’s own part.
bool is_reporters_own(const OpenContent& c, TokenIndex conjunction) {
  constexpr TokenIndex kLongestPhrase = 6;
  if (c.quote || c.text[conjunction].quote || !c.text[conjunction - 1].is(Symbol::comma)) return false;
  TokenIndex i = conjunction + 1;
  if (c.text[i].pos == Pos::preposition)
    while (i < c.last && i - conjunction < kLongestPhrase && !c.text[i].is("i") &&
           (c.text[i].in(kNounPhrase) || c.text[i].pos == Pos::preposition))
      ++i;
  return c.text[i].is("i") && i < c.last && c.text[i + 1].in(kFinite);
}

/// “They ask me what we eat and I tell them”: the answer is no part of what was asked.
bool is_answered_by_narrator(const OpenContent& c, TokenIndex conjunction) {
  if (!c.quote || !c.text[c.start].in(WordSet::question_word) || conjunction + 2 > c.last) return false;
  const CueForms* cue = c.text[conjunction + 2].word->cue;
  return c.text[conjunction + 1].is("i") && cue && cue->lemma->speech;
}

/// "says C, and is urging both sides to talk"
bool is_urging_now(const OpenContent& c, TokenIndex conjunction) {
  const TokenIndex be = conjunction + 1;
  if (!c.told_now || conjunction <= c.start || !c.text[conjunction - 1].is(Symbol::comma) || be >= c.last ||
      !(c.text[be].is("is") || c.text[be].is("are")))
    return false;
  const Token& verb = c.text[c.behind_adverbs(be + 1)];
  return verb.pos == Pos::ing && verb.word->cue && verb.word->cue->lemma->act == Act::demand &&
         c.any_before(conjunction, kFinite);
}

/// "vowed to go, and to loud applause he added": a phrase, and the next report.
bool pronoun_speaks_behind_phrase(const OpenContent& c, TokenIndex conjunction) {
  constexpr TokenIndex kLongest = 6;
  if (!c.text[conjunction - 1].is(Symbol::comma) || conjunction + 3 > c.last ||
      !c.text[conjunction + 1].in(kPrepositional))
    return false;
  TokenIndex pronoun = conjunction + 2;
  while (pronoun < c.last && pronoun - conjunction < kLongest && c.text[pronoun].in(kNounPhrase) &&
         c.text[pronoun].pos != Pos::subject_pronoun)
    ++pronoun;
  return pronoun < c.last && c.text[pronoun].pos == Pos::subject_pronoun &&
         is_finite_speech_cue(c.text[pronoun + 1]);
}

bool clause_behind_infinitive(const OpenContent& c, TokenIndex conjunction) {
  const bool negated = c.text[c.start].in(WordSet::negation) && c.start < conjunction;  // "told not to"
  if (c.text[negated ? c.start + 1 : c.start].pos != Pos::to) return false;
  const bool tensed = conjunction < c.last && c.text[conjunction + 1].in({Pos::have, Pos::modal}) &&
                      !c.text[conjunction + 1].is("have");
  const bool finite =
      conjunction < c.last && c.text[conjunction - 1].is(Symbol::comma) &&
      c.text[conjunction + 1].pos == Pos::third_person;  // "tells me to stand back, and throws"
  const bool clause =
      conjunction + 1 < c.last &&  // "refused to go and that N told"; "to log off and there's"
      (c.text[conjunction + 1].is("that") || c.text[conjunction + 1].is("there")) &&
      (c.text[conjunction + 2].in(kFinite) || clause_ahead(c.text, conjunction + 2));
  const TokenIndex object = conjunction + 2;  // "promised to keep the library and attacked her plan"
  constexpr PosSet kBehindPast{Pos::name,           Pos::determiner,  Pos::possessive,
                               Pos::object_pronoun, Pos::preposition, Pos::adverb};  // "and sent up a basket"
  const bool did = c.text[conjunction + 1].is("did") || c.text[conjunction + 1].is("didn't");
  const bool past = c.told_before && object <= c.last && c.text[conjunction + 1].pos == Pos::past &&
                    c.text[object].in(kBehindPast) && !c.any_before(conjunction, kFinite);
  return did || tensed || finite || clause || past || pronoun_goes_on(c, conjunction) ||
         pronoun_speaks_behind_phrase(c, conjunction);
}

/// "many firms agree that Norland has gained and support him": a verb without an ending goes on with the
/// plural in front of the cue, not with the content's singular.
bool goes_on_in_plural(const OpenContent& c, TokenIndex conjunction) {
  const TokenIndex cue =
      c.text[c.start].is("that") ? c.start - 1 : c.start - std::min<TokenIndex>(c.start, 2);
  if (c.complement || c.quote || cue == 0 || c.text[cue].pos != Pos::verb || c.text[cue - 1].pos == Pos::to ||
      conjunction + 2 > c.last)
    return false;
  const Token& verb = c.text[conjunction + 1];
  constexpr PosSet kBaseForms{Pos::to, Pos::modal, Pos::do_, Pos::verb};
  const auto singular = [](const Token& t) {
    return t.pos == Pos::third_person || t.is("has") || t.is("is");
  };
  const CueForms* forms = verb.word->cue;  // "note that stocks were lower and urge the state to act"
  const bool urges = forms && forms->lemma->speech && forms->lemma->act == Act::demand;
  return verb.pos == Pos::verb && c.text[conjunction + 2].in(kNounPhrase) &&
         !c.any_before(conjunction, kBaseForms) &&
         (urges || any_token(c.text, c.start, conjunction, singular));
}

// ---- other words

bool reports_meanwhile(const OpenContent& c, TokenIndex i) {
  if (!c.text[i].is("while") || i >= c.last || c.text[i + 1].pos != Pos::ing) return false;
  const CueForms* cue = c.text[i + 1].word->cue;
  return cue && cue->lemma->speech && (c.complement || cue->lemma->has(CueTrait::plain));
}

/// "before adding that": the next report, and no event before which something happened.
bool reports_next(const OpenContent& c, TokenIndex i) {
  if (c.quote || !c.told_before || !c.text[i].is("before") || i + 2 > c.last) return false;
  const CueForms* cue = c.text[i + 1].word->cue;
  if (!cue || c.text[i + 1].pos != Pos::ing || !cue->lemma->speech) return false;
  const bool adds =
      c.text[i + 1].is("adding") || c.text[i + 1].is("insisting") || c.text[i + 1].is("warning");
  return c.any_before(i, kFinite) && (adds || (c.text[i + 2].is("that") && c.text[i - 1].is(Symbol::comma)));
}

bool is_when_asked(const OpenContent& c, TokenIndex i) {
  return c.text[i].is("when") && i < c.last && (c.text[i + 1].is("asked") || c.text[i + 1].is("pressed"));
}

/// "threatened to clear the room after a man shouted": what has happened made him say so. What is asked or
/// promised lies ahead.
bool is_what_made_him(const OpenContent& c, TokenIndex i) {
  constexpr TokenIndex kLongestSubject = 8;
  if (c.quote || !c.told_before || !c.text[i].is("after") || c.text[c.start].pos != Pos::to) return false;
  TokenIndex verb = i + 1;
  while (verb < c.last && verb - i < kLongestSubject &&
         (c.text[verb].in(kNounPhrase | PosSet{Pos::subject_pronoun}) || c.text[verb].in(WordSet::np_link)))
    ++verb;
  return verb > i + 1 && c.text[verb].pos == Pos::past && !c.any_before(i, kFinite);
}

bool is_headline_link(const OpenContent& c, TokenIndex i) {
  if (!c.headline) return false;
  const bool early = c.text[i].is("ahead") &&  // "will go ahead", "ahead of schedule"
                     (i == c.last || !c.text[i + 1].is("of") ||
                      (i + 2 <= c.last && (c.text[i + 2].is("schedule") || c.text[i + 2].is("time"))));
  if (c.text[i].is("after") && i < c.last && c.text[i + 1].is("all")) return false;
  if (c.text[i].is("as") && i < c.last && c.text[i + 1].is_quote_mark())
    return false;  // "slams drills as ‘rehearsal’"
  if (c.text[i].is("as") && c.complement && i < c.last && c.text[i + 1].in(WordSet::article) &&
      !any_of(c.text, {i, c.last}, kFinite))
    return false;  // "describes plan as a disgrace"
  return !early && i > c.start + (c.complement ? 0U : 1U);
}

bool is_according_to(const OpenContent& c, TokenIndex i) {
  if (c.text[i].is("per") && i < c.last)       // ", per three people in the room"
    return c.text[i - 1].is(Symbol::comma) &&  // not "5 pounds, per person"
           (c.text[i + 1].in({Pos::determiner, Pos::name, Pos::number, Pos::possessive}) ||
            c.text[i + 1].in(WordSet::quantity));
  const TokenIndex that =
      i > 1 && c.text[i - 1].is(Symbol::comma) ? i - 2 : i - 1;  // "said that, according to"
  return c.text[i].is("according") && i < c.last && c.text[i + 1].is("to") && !c.text[that].is("that");
}

/// "said the plan was late in a statement", "… in an interview with N on Monday": where it was said, of which
/// nothing else can be told. Not "said she had lied in an interview".
bool is_said_somewhere(const OpenContent& c, TokenIndex i) {
  constexpr std::array<std::string_view, 6> kVenues{"statement", "interview",  "speech",
                                                    "tweet",     "conference", "post"};
  if (c.quote || !c.told_before || c.complement || i + 2 > c.last || i < c.start + 3 ||
      c.text[i - 1].in({Pos::past, Pos::be}) ||  // "was used in a speech"
      !(c.text[i].is("in") || c.text[i].is("at")) || !c.text[i + 1].in(WordSet::article) ||
      c.text[i + 1].is("the"))
    return false;
  TokenIndex noun = i + 2;
  while (noun < c.last && noun - i < 5 && c.text[noun].in(kNounPhrase) && !c.text[noun].is_any(kVenues))
    ++noun;
  if (!c.text[noun].is_any(kVenues) || any_of(c.text, {i, c.last}, kFinite)) return false;
  const bool press = c.text[noun - 1].is("press") || c.text[noun - 1].is("news");
  if (c.text[noun].is("conference") && !press) return false;
  const auto tells = [](const Token& t) { return t.word->cue && t.word->cue->lemma->speech; };
  return c.any_before(i, kFinite) && !any_token(c.text, c.start, i, tells) && !has_somebody(c, i);
}

/// "said no and left", "said no before they had finished"
bool is_yes_or_no(const OpenContent& c, TokenIndex i) {
  return i == c.start + 1 && (c.text[c.start].is("no") || c.text[c.start].is("yes"));
}

constexpr Stop kAtConjunction[]{
    // S said no and left.
    {"yes or no", is_yes_or_no},
    // S said C and N said C2.
    {"somebody else said", somebody_else_said},
    // S said C and the council said C2.
    {"somebody without a name said", somebody_described_said},
    // S complained that C, and one councillor called N “C2”
    {"somebody without a name is quoted", somebody_is_introduced},
    // S said C and the mayor replied, “C2”
    {"somebody else is quoted", somebody_else_is_quoted},
    // S said C, and its chairman, N, said C2.
    {"somebody with an apposition said", somebody_apposed_said},
    // S asked why and N said C2.
    {"question of one word", is_asked_in_a_word},
    // “S said C and then a woman asked us C2”
    {"somebody then said", somebody_then_said},
    // S said C but did not elaborate. S said C but gave no details.
    {"silence", falls_silent},
    // S said C and made no mention of N.
    {"kept back", keeps_back},
    // Many firms agree that N has gained and support it.
    {"goes on in the plural", goes_on_in_plural},
    // S said C and walked out.
    {"what the speaker did", speaker_moves},
    // S asked why and was told C2.
    {"is told", is_told},
    // S said C and adding that C2. N, saying C and vowing to C2
    {"and adding that", is_adding_that},
    // S said C and denied C2. S said C and has offered to C2.
    {"says more", says_more},
    // S said C, but I saw nothing of it.
    {"reporter's own part", is_reporters_own},
    // “N asks C and I tell him C2”
    {"answered", is_answered_by_narrator},
    // S has conceded C and has since changed its rules.
    {"does so too", does_so_too},
    // S says C, and is urging C2.
    {"says now", is_urging_now},
    // S told N to wait and he left. S asked to wait and had received C2.
    {"clause behind an infinitive", clause_behind_infinitive},
};

/// A stop and the words it can stand before: most words are in none of the sets.
struct WordStop {
  WordSet before;
  Stop stop;
};

constexpr WordStop kAtWord[]{
    // S said no before they had finished.
    {WordSet::tag_subordinator, {"yes or no", is_yes_or_no}},
    // S welcomed it while promising that C2. S said C while adding that C2.
    {WordSet::tag_subordinator, {"reports meanwhile", reports_meanwhile}},
    // S said C, before adding that C2.
    {WordSet::tag_subordinator, {"reports next", reports_next}},
    // S said C when asked about it.
    {WordSet::tag_subordinator, {"when asked", is_when_asked}},
    // S threatened to leave after N shouted.
    {WordSet::tag_subordinator, {"what made him say so", is_what_made_him}},
    // S said C before leaving the meeting.
    {WordSet::tag_subordinator, {"what the speaker did", speaker_moves_before}},
    // S said C in a statement on Monday.
    {WordSet::venue_preposition, {"where it was said", is_said_somewhere}},
    // S warns C as prices fall
    {WordSet::headline_link, {"what a headline ties to the report", is_headline_link}},
    // S said C according to N.
    {WordSet::according_word, {"according to", is_according_to}},
};

/// All sets of the table in one: it is asked of every word of a content.
const WordSets kStopWords = [] {
  WordSets sets;
  for (const WordStop& row : kAtWord) sets[static_cast<std::size_t>(row.before)] = true;
  return sets;
}();

}  // namespace

const Stop* stop_at_conjunction(const OpenContent& c, TokenIndex conjunction) {
  return first_of(kAtConjunction, c, conjunction);
}

const Stop* stop_at_word(const OpenContent& c, TokenIndex i) {
  if ((c.text[i].word->sets & kStopWords).none()) return nullptr;
  for (const auto& [before, stop] : kAtWord)
    if (c.text[i].in(before) && stop.holds(c, i)) return &stop;
  return nullptr;
}

}  // namespace onrecord::extract

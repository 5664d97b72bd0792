// Whose words a participle reports that stands behind them: "a letter from N saying", "with N saying",
// "quoted N as saying".
#include "indexer/extract/rules/participle_source.h"

#include <array>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
#include "indexer/extract/clause/verb_group.h"
#include "indexer/extract/rules/cited.h"
#include "indexer/extract/rules/cue_source.h"

namespace onrecord::extract {
namespace {

/// "After a report saying C, N closed it": somebody else's words, to which N answers.
bool is_event(const CueSite& s, Range document) {
  constexpr std::array<std::string_view, 6> kBehind{"after",   "amid",      "before",
                                                    "despite", "following", "since"};
  return document.first > s.sentence.first && s.text[document.first - 1].is_any(kBehind);
}

/// "a ruling declaring", "a statement accusing"
bool is_document(const Token& noun) {
  return noun.in(WordSet::venue_document) || noun.in(WordSet::venue_noun) || noun.in(WordSet::finder) ||
         noun.is("ruling") || noun.is("verdict");
}

/// "issued a statement saying", "in a letter saying": the words are not the statement's but its sender's.
bool is_sent(const CueSite& s, Range document) {
  constexpr PosSet kSender{Pos::verb, Pos::past, Pos::third_person, Pos::ing, Pos::preposition, Pos::adverb};
  const Token& noun = s.text[document.last];
  constexpr TokenIndex kLongestName = 4;
  TokenIndex sent = document.first;  // "sent a card saying", "sent Mr N a text message saying"
  while (sent > s.sentence.first + 1 && document.first - sent < kLongestName &&
         (s.text[sent - 1].pos == Pos::name || s.text[sent - 1].pos == Pos::object_pronoun))
    --sent;
  const bool by_post =
      sent > s.sentence.first &&
      (s.text[sent - 1].is("sent") || s.text[sent - 1].is("sends") || s.text[sent - 1].is("left")) &&
      !names_people(noun);
  if (by_post) return true;
  const Token& verb = s.text[document.first > s.sentence.first ? document.first - 1 : document.first];
  constexpr std::array<std::string_view, 12> kReceived{"received", "receives", "got",      "gets",
                                                       "opened",   "opens",    "found",    "finds",
                                                       "saw",      "sees",     "obtained", "obtains"};
  if (verb.is_any(kReceived)) return false;  // "received a letter warning"
  const CueForms* judges = verb.word->cue;   // "denounced a ruling declaring": whose it is not
  if (judges && judges->lemma->takes(Complement::top) && !judges->lemma->takes(Complement::say)) return false;
  return document.first > s.sentence.first && !is_event(s, document) &&
         (noun.in(WordSet::venue_noun) || noun.in(WordSet::venue_document)) &&
         s.text[document.first - 1].in(kSender);
}

/// "emailed supporters saying", "wrote to the council saying": they only hear it.
bool is_hearer(const CueSite& s, Range people) {
  if (people.first > s.sentence.first + 1 && s.text[people.first - 1].is("to")) {
    const Token& sent = s.text[people.first - 2];
    const bool writes = sent.word->cue && sent.word->cue->lemma->has(CueTrait::letter);  // "has written to"
    return writes || sent.is("spoke") || sent.in(WordSet::venue_document);
  }
  if (people.first == s.sentence.first || !is_finite_speech_cue(s.text[people.first - 1])) return false;
  const CueLemma& lemma = *s.text[people.first - 1].word->cue->lemma;
  return (lemma.takes(Complement::say) || lemma.takes(Complement::that) || lemma.takes(Complement::tell)) &&
         !lemma.has(CueTrait::written) &&
         (names_people(s.text[people.last]) || s.text[people.last].in(WordSet::people_group));
}

/// "with its leader, N N, saying C": the phrase and the name in apposition.
std::optional<Range> apposed_behind_with(const CueSite& s) {
  constexpr TokenIndex kReach = 12;
  const TokenIndex last = s.use.group - 2;
  if (!s.text[last + 1].is(Symbol::comma) || s.text[last].pos != Pos::name) return std::nullopt;
  bool comma = false, apposed = false;  // "with the leader of the council, N, saying"
  for (TokenIndex i = last; i > s.sentence.first && last - i < kReach; --i) {
    if (s.text[i].is("with")) return apposed ? std::optional(Range{i + 1, last}) : std::nullopt;
    comma = comma || s.text[i].is(Symbol::comma);
    apposed = apposed || (comma && (names_people(s.text[i]) || s.text[i].in(WordSet::role_noun)));
    if (!s.text[i].in(kNounPhrase) && !s.text[i].is(Symbol::comma) && !s.text[i].is("of"))
      return std::nullopt;
  }
  return std::nullopt;
}

/// "with N N, the mayor, adding C": the name, and what it is called.
std::optional<Range> named_behind_with(const CueSite& s) {
  constexpr TokenIndex kReach = 16;
  TokenIndex i = s.use.group - 1;
  if (s.use.group < s.sentence.first + 6 || !s.text[i].is(Symbol::comma)) return std::nullopt;
  while (i > s.sentence.first + 3 && s.use.group - i < kReach &&
         (s.text[i - 1].in(kNounPhrase) || s.text[i - 1].in(kPrepositional)) && !s.text[i - 1].is("with"))
    --i;
  if (i == s.use.group - 1 || !s.text[i - 1].is(Symbol::comma)) return std::nullopt;
  const TokenIndex last = i - 2;
  TokenIndex first = last + 1;
  while (first > s.sentence.first + 1 && last - first + 1 < kReach &&
         s.text[first - 1].in({Pos::name, Pos::noun, Pos::determiner}))
    --first;
  const bool named = first <= last && s.text[last].pos == Pos::name && s.text[first - 1].is("with");
  return named ? std::optional(Range{first, s.use.group - 2}) : std::nullopt;
}

/// "him", "N N", "the mayor": one who is blamed.
bool is_person_phrase(const CueSite& s, Range phrase) {
  const Token& noun = s.text[phrase.last];
  if (phrase.size() == 1 && (noun.pos == Pos::object_pronoun || noun.is("her"))) return !noun.is("it");
  return (noun.pos == Pos::name && !noun.in(WordSet::date_word)) || names_people(noun) ||
         noun.in(WordSet::role_noun) || noun.in(WordSet::body_noun) || noun.in(WordSet::firm_noun);
}

}  // namespace

/// "criticised N for saying", "accused the mayor of claiming": what N is blamed for having said.
bool blamed_for_saying(const CueSite& s, Report& r) {
  const bool says = (s.takes(Complement::say) && !s.cue().is("reading")) || s.act() == Act::warn;
  if (s.use.group < s.sentence.first + 4 || !says) return false;
  const TokenIndex link = s.use.group - (s.text[s.use.group - 1].pos == Pos::adverb ? 2 : 1);
  if (!(s.text[link].is("for") || s.text[link].is("of"))) return false;
  const auto start = noun_phrase_start(s.text, link - 1, s.sentence.first);
  if (!start || *start < s.sentence.first + 2 || !is_person_phrase(s, {*start, link - 1})) return false;
  const TokenIndex first = *start;
  const Token& verb = s.text[first - 1];
  if (verb.is("by")) {  // "was criticised by N for saying"
    const TokenIndex passive = first - 2;
    const TokenIndex group = verb_group_start(s.text, passive);
    const bool blamed = s.text[passive].pos == Pos::past && passive > s.sentence.first + 1 &&
                        any_of(s.text, {group, passive}, {Pos::be});
    return blamed && r.share(subject_left(s.text, group));
  }
  const bool acts = verb.in({Pos::past, Pos::third_person, Pos::ing}) ||
                    (verb.pos == Pos::verb && s.text[first].pos != Pos::preposition);
  return acts && r.share(Range{first, link - 1});
}

bool quoted_as_saying(const CueSite& s, Report& r) {
  if (s.use.group == s.sentence.first || !s.text[s.use.group - 1].is("as")) return false;
  for (TokenIndex i = s.use.group - 1; i > s.sentence.first && s.use.group - i < kCitingReach; --i) {
    if (!may_cite(s.text[i])) continue;
    const TokenIndex group = verb_group_start(s.text, i);
    const TokenIndex object = s.use.group - 2;
    if (any_of(s.text, {group, i}, {Pos::be})) {
      r.made.source = subject_left(s.text, group);
    } else if (object > i) {
      r.made.source = Range{i + 1, object};
      r.quoting = subject_left(s.text, group);
    }
    credit_quoting(s, r, i);
    break;
  }
  r.quoted = r.made.source.has_value();
  return r.quoted;
}

/// "woke up to an email from N asking them to": its sender's words.
bool sender_in_front(const CueSite& s, Report& r) {
  if (s.use.group < s.sentence.first + 4 || !s.text[s.use.group - 1].in(kNominal)) return false;
  const auto sender = noun_phrase_start(s.text, s.use.group - 1, s.sentence.first);
  if (!sender || *sender < s.sentence.first + 2 || !s.text[*sender - 1].is("from")) return false;
  const Token& document = s.text[*sender - 2];
  return document.in(WordSet::venue_document) && r.share(Range{*sender, s.use.group - 1});
}

/// "A remembers N telling her": whose words come back.
bool remembered_in_front(const CueSite& s, Report& r) {
  constexpr std::array<std::string_view, 6> kRemembers{"remember", "remembers", "remembered",
                                                       "recall",   "recalls",   "recalled"};
  if (s.use.group < s.sentence.first + 3 || s.text[s.use.group - 1].pos != Pos::name) return false;
  const auto start = noun_phrase_start(s.text, s.use.group - 1, s.sentence.first);
  return start && *start > s.sentence.first && s.text[*start - 1].is_any(kRemembers) &&
         r.share(Range{*start, s.use.group - 1});
}

/// "A was caught on camera saying", "A can be heard saying": the subject of the passive.
bool perceived_in_front(const CueSite& s, Report& r) {
  constexpr std::array<std::string_view, 6> kPerceived{"caught",   "captured", "filmed",
                                                       "recorded", "heard",    "seen"};
  constexpr std::array<std::string_view, 5> kMedia{"camera", "film", "tape", "video", "microphone"};
  if (s.use.group < s.sentence.first + 3) return false;
  TokenIndex verb = s.use.group - 1;
  if (s.text[verb].is_any(kMedia) && s.text[verb - 1].is("on")) verb -= 2;
  if (verb <= s.sentence.first + 1 || !s.text[verb].is_any(kPerceived)) return false;
  const TokenIndex group = verb_group_start(s.text, verb);
  if (!any_of(s.text, {group, verb}, {Pos::be})) return false;
  r.made.source = subject_left(s.text, group);
  r.quoted = r.made.source.has_value();
  return r.quoted;
}

/// "The video shows him telling them": who is seen or heard to say it.
bool object_in_front(const CueSite& s, Report& r) {
  if (remembered_in_front(s, r) || perceived_in_front(s, r)) return true;
  if (s.use.group < s.sentence.first + 2 || s.text[s.use.group - 1].pos != Pos::object_pronoun) return false;
  const Token& verb = s.text[s.use.group - 2];
  const bool perceived = verb.is("shows") || verb.is("showed") || verb.is("show") || verb.is("heard") ||
                         verb.is("filmed") || verb.is("recorded") || verb.is("captured");
  return perceived && r.share(Range{s.use.group - 1, s.use.group - 1});
}

bool noun_in_front(const CueSite& s, Report& r) {
  if (s.use.group == s.sentence.first) return false;
  const Token& before = s.text[s.use.group - 1];
  if (!s.takes(Complement::say) && !is_document(before)) return false;
  if (!before.in(kNominal) || !s.is_own(before) || before.initial == Initial::digit ||
      before.in(WordSet::time_span_noun))  // "spent an hour explaining"
    return false;
  const auto subject = subject_left(s.text, s.use.group);
  const bool date = subject && subject->last + 1 == s.use.group &&  // "wrote to me on 3 March saying"
                    before.in(WordSet::date_word) && s.text[s.use.group - 2].pos == Pos::number;
  if (subject && !s.takes(Complement::say) && !is_event(s, *subject)) return false;
  const Token& noun = s.text[nominal_head(s.text, subject.value_or(Range{s.use.group - 1, s.use.group - 1}))];
  const bool goal = subject && subject->first > s.sentence.first && s.text[subject->first - 1].is("to") &&
                    noun.pos == Pos::noun && noun.word->noun == NounDomain::other && !names_people(noun) &&
                    !is_document(noun);  // "went to her grave insisting"
  return subject && !date && !goal && !is_sent(s, *subject) && !is_hearer(s, *subject) && r.share(subject);
}

bool phrase_behind_with(const CueSite& s, Report& r) {
  if (s.use.group < s.sentence.first + 2) return false;
  if (const auto leader = apposed_behind_with(s)) return r.share(leader);
  if (const auto named = named_behind_with(s)) return r.share(named);
  const auto start = noun_phrase_start(s.text, s.use.group - 1, s.sentence.first);
  if (!start || *start == s.sentence.first || !s.text[*start - 1].is("with")) return false;
  const Token& noun = s.text[nominal_head(s.text, {*start, s.use.group - 1})];
  if (!names_people(noun) && noun.pos != Pos::name && noun.word->noun != NounDomain::group) return false;
  return r.share(Range{*start, s.use.group - 1});
}

}  // namespace onrecord::extract

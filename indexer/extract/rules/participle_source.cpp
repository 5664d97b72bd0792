// Whose words a participle reports that stands behind them: "a letter from N saying", "with N saying",
// "quoted N as saying".
#include "indexer/extract/rules/participle_source.h"

#include <array>

#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/subject.h"
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
  const CueForms* judges = verb.word->cue;  // "denounced a ruling declaring": whose it is not
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

/// "AFP", "the Daily Beacon", "state television": who passes on what others said.
bool is_outlet_name(const Text& text, Range range) {
  return any_of(text, range, WordSet::outlet_word) || any_of(text, range, WordSet::broadcaster);
}

/// "was quoted by AFP as saying": the outlet between `by` and `last`.
std::optional<Range> outlet_behind_by(const Text& text, TokenIndex by, TokenIndex last) {
  if (by >= last || !text[by].is("by")) return std::nullopt;
  const Range outlet{by + 1, last};
  const auto other = [](const Token& t) { return !t.in(kNounPhrase); };
  return !any_token(text, outlet.first, outlet.last + 1, other) && is_outlet_name(text, outlet)
             ? std::optional(outlet)
             : std::nullopt;
}

}  // namespace

bool quoted_as_saying(const CueSite& s, Report& r) {
  if (s.use.group == s.sentence.first || !s.text[s.use.group - 1].is("as")) return false;
  for (TokenIndex i = s.use.group - 1; i > s.sentence.first && s.use.group - i < kCitingReach; --i) {
    if (!may_cite(s.text[i])) continue;
    const TokenIndex group = verb_group_start(s.text, i);
    const TokenIndex object = s.use.group - 2;
    if (any_of(s.text, {group, i}, {Pos::be})) {
      r.made.source = subject_left(s.text, group);
      r.made.relayed_by = outlet_behind_by(s.text, i + 1, s.use.group - 2);
    } else if (object > i) {
      r.made.source = Range{i + 1, object};
      r.quoting = subject_left(s.text, group);
      if (r.quoting && is_outlet_name(s.text, *r.quoting)) r.made.relayed_by = r.quoting;
    }
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

/// "The video shows him telling them": who is seen or heard to say it.
bool object_in_front(const CueSite& s, Report& r) {
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
  return subject && !date && !is_sent(s, *subject) && !is_hearer(s, *subject) && r.share(subject);
}

bool phrase_behind_with(const CueSite& s, Report& r) {
  if (s.use.group < s.sentence.first + 2) return false;
  if (const auto leader = apposed_behind_with(s)) return r.share(leader);
  const auto start = noun_phrase_start(s.text, s.use.group - 1, s.sentence.first);
  if (!start || *start == s.sentence.first || !s.text[*start - 1].is("with")) return false;
  const Token& noun = s.text[nominal_head(s.text, {*start, s.use.group - 1})];
  if (!names_people(noun) && noun.pos != Pos::name && noun.word->noun != NounDomain::group) return false;
  return r.share(Range{*start, s.use.group - 1});
}

}  // namespace onrecord::extract

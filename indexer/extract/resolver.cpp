#include "indexer/extract/resolver.h"

#include <algorithm>

#include "indexer/extract/source_words.h"

namespace onrecord::extract {
namespace {

constexpr std::uint32_t kSentencesBack = 7;
constexpr std::uint32_t kAnywhere = 10'000;
constexpr double kPreviousSpeaker = 2.2;
constexpr double kWorstAccepted = -2.5;
constexpr std::size_t kHistoryReach = 64;

/// The source without punctuation at its edges.
std::optional<Range> trimmed(const Text& text, Range source) {
  while (source.first < source.last && text[source.first].pos == Pos::punctuation) ++source.first;
  while (source.last > source.first && text[source.last].pos == Pos::punctuation &&
         !text[source.last].is(Symbol::close_bracket))
    --source.last;
  if (text[source.first].pos == Pos::punctuation) return std::nullopt;
  return source;
}

/// An office and no name: "Foreign Secretary", "Japanese Finance Minister".
bool is_office_only(const Text& text, Range range) {
  const Token& last = text[range.last];
  return (last.in(WordSet::name_title) || last.in(WordSet::role_noun)) && !text[range.first].word->first_name;
}

/// "the Armenian": one person called by the country.
bool is_national(const Text& text, Range source) {
  const Word& word = *text[source.last].word;
  return source.size() == 2 && text[source.first].is("the") && word.proper_noun &&
         word.noun == NounDomain::person;
}

}  // namespace

Resolved Resolver::person(PersonIndex index, ResolvedBy by, double certainty) const {
  return {SpeakerKind::person, by, index, std::nullopt, cast_[index].name, certainty, {}};
}

Resolved Resolver::resolve(const Attribution& attribution) {
  if (attribution.anonymous) return {};
  const auto& named = attribution.same_as ? attribution.same_as : attribution.source;
  const auto source = named ? trimmed(text_, *named) : std::nullopt;
  Resolved result;
  if (source) {
    labelled_ = attribution.mark == Mark::turn;
    const auto initials = labelled_ ? by_initials(*source) : std::nullopt;
    result = initials ? person(*initials, ResolvedBy::transcript, .9) : resolve_source(*source);
  } else if (last_speaker_ &&
             text_[last_speaker_->at].paragraph + 1 >= text_[attribution.cue.last].paragraph) {
    result = last_speaker_->resolved;  // whoever spoke last, named or not
    result.by = result.person ? ResolvedBy::continuation : ResolvedBy::none;
    result.certainty = .7;
  } else if (!history_.empty() &&
             text_[history_.back().at].paragraph + 1 >= text_[attribution.cue.last].paragraph) {
    result = person(history_.back().person, ResolvedBy::continuation, .7);
  }
  if (attribution.mark == Mark::turn) {
    if (text_[source->first].in(WordSet::turn_letter) && source->size() == 1)
      return {};  // "Q" without a name
    if (result.kind != SpeakerKind::unknown) result.by = ResolvedBy::transcript;
  }
  const bool quoted = attribution.outer && text_[attribution.cue.last].quote;
  if (source && !quoted) remember(*source, result);
  return result;
}

void Resolver::remember(Range source, const Resolved& resolved) {
  if (resolved.person) history_.push_back({source.first, *resolved.person});
  if (resolved.kind == SpeakerKind::unnamed && !text_[source.first].in({Pos::subject_pronoun}))
    unnamed_.push_back({source.first, nominal_head(text_, source), resolved.name});
  note_body(source, resolved);
  last_speaker_at_ = source.first;
  last_speaker_.reset();
  const bool speaks = resolved.kind == SpeakerKind::unnamed || resolved.kind == SpeakerKind::person;
  if (speaks && !resolved.person) last_speaker_ = Again{source.first, resolved};
}

/// "LP:" for Lucian Pell, where nobody else has these initials.
std::optional<PersonIndex> Resolver::by_initials(Range label) const {
  const std::string_view letters = text_.text(label.first);
  if (label.size() != 1 || !text_[label.first].all_upper || letters.size() < 2 || letters.size() > 3)
    return std::nullopt;
  std::optional<PersonIndex> found;
  for (PersonIndex i = 0; i < cast_.people().size(); ++i) {
    const std::string& name = cast_[i].name;
    const std::size_t last = name.rfind(' ');
    if (last == std::string::npos || name.front() != letters.front() || name[last + 1] != letters.back())
      continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

Resolved Resolver::resolve_source(Range source) {
  const SourceHead head = head_of(text_, cast_, source);
  switch (head.kind) {
    case SourceHead::Kind::person: {
      const Mention* mention = cast_.mention_at(head.range.last);
      const bool surname = mention && mention->surname_only;
      Resolved result =
          person(*head.person, surname ? ResolvedBy::surname : ResolvedBy::full_name, surname ? .985 : .99);
      result.second = head.second;
      return result;
    }
    case SourceHead::Kind::pronoun:
      return by_pronoun(head);
    case SourceHead::Kind::name:
      if (head.range.size() == 1 && text_[head.range.first].in(WordSet::firm_noun)) break;  // "The Company"
      if (is_office_only(text_, head.range) && head.range.size() < 3) break;  // "The Foreign Secretary"
      if (is_national(text_, source)) break;                                  // "the Armenian"
      return by_name(head, source);
    case SourceHead::Kind::nominal:
      break;
  }
  return by_nominal(source);
}

Resolved Resolver::by_pronoun(const SourceHead& head) const {
  const Token& pronoun = text_[head.range.last];
  std::optional<PersonIndex> found;
  Resolved choice;
  choice.certainty = .8;
  if (pronoun.is("he") || pronoun.is("she")) {
    if (auto unnamed = unnamed_pronoun(head.range.last, pronoun.is("he") ? Gender::male : Gender::female))
      return *unnamed;
    if (auto subject = unnamed_subject(head.range.last, pronoun.is("he") ? Gender::male : Gender::female))
      return *subject;
    found = he_or_she(head.range.last, pronoun.is("he") ? Gender::male : Gender::female, choice);
  } else if (pronoun.is("who")) {
    found = relative(head.range.first);
  } else if (pronoun.is("it")) {
    if (auto body = body_again(head.range.last)) return *body;
  } else if (pronoun.is("they")) {
    if (auto people = last_of(plurals_, head.range.last, 1)) return *people;
  }
  if (!found) return {};
  Resolved result = person(*found, ResolvedBy::pronoun, choice.certainty);
  result.rivals = std::move(choice.rivals);
  return result;
}

/// The last person named before "who" in its sentence.
std::optional<PersonIndex> Resolver::relative(TokenIndex who) const {
  for (std::size_t m = cast_.first_mention_from(who); m-- > 0;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].sentence != text_[who].sentence) return std::nullopt;
    if (mention.person && mention.range.last < who) return mention.person;
  }
  return std::nullopt;
}

bool Resolver::fits(PersonIndex index, Gender gender) const {
  return cast_[index].gender == Gender::unknown || cast_[index].gender == gender;
}

/// How likely a pronoun means this mention: subjects outside quotations and prepositions first.
double Resolver::score(const Mention& mention, Gender gender, TokenIndex sentence_first) const {
  const TokenIndex a = mention.range.first;
  const TokenIndex next = mention.range.last + 1;
  double score = -.02 * (a - sentence_first);
  if (text_[a].quote) score -= 6;
  if (next < text_.size() && text_[next].pos == Pos::possessive) score -= 1;
  if (next < text_.size() && text_[next].in(kFinite | PosSet{Pos::adverb})) score += 1;
  if (a > sentence_first + 1 && text_[a - 1].in(kPrepositional)) score -= 1;
  if (cast_[*mention.person].gender == gender) score += .5;
  return score;
}

/// Sentence by sentence backwards; a previous speaker counts most. Two people nearly level make the choice
/// uncertain.
std::optional<PersonIndex> Resolver::he_or_she(TokenIndex at, Gender gender, Resolved& result) const {
  const std::uint32_t sentence = text_[at].sentence;
  struct Best {
    double score = -1e9, rival = -1e9;
    std::optional<PersonIndex> person, second;
    void add(double s, PersonIndex p) {
      if (person == p) {
        score = std::max(score, s);
      } else if (s > score) {
        if (person) rival = score, second = person;
        score = s;
        person = p;
      } else if (s > rival) {
        rival = s;
        second = p;
      }
    }
  };
  for (std::uint32_t back = 0; back < kSentencesBack && back <= sentence; ++back) {
    const Range range = text_.sentences[sentence - back];
    Best best;
    for (std::size_t m = cast_.first_mention_from(range.first); m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (mention.range.first > range.last || mention.range.first >= at) break;
      if (mention.person && fits(*mention.person, gender))
        best.add(score(mention, gender, range.first), *mention.person);
    }
    for (std::size_t h = history_.size(), n = 0; h-- > 0 && n < kHistoryReach; ++n) {
      const Spoken& spoken = history_[h];
      if (spoken.at >= range.first && spoken.at <= range.last && spoken.at < at &&
          fits(spoken.person, gender))
        best.add(kPreviousSpeaker, spoken.person);
    }
    if (best.person && best.score > kWorstAccepted) {
      const double lead = best.score - best.rival;
      result.certainty = lead < .3 ? .6 : lead < 1 ? .82 : .98;
      if (best.second && lead < 1) result.rivals.push_back(*best.second);
      return best.person;
    }
  }
  result.certainty = .5;
  for (std::size_t h = history_.size(); h-- > 0;)
    if (fits(history_[h].person, gender)) return history_[h].person;
  std::optional<PersonIndex> most;
  for (PersonIndex i = 0; i < cast_.people().size(); ++i)
    if (cast_[i].gender == gender && (!most || cast_[i].mentions > cast_[*most].mentions)) most = i;
  return most;
}

/// "he" behind the words of an unnamed source: the same source, if nobody was named in between.
std::optional<Resolved> Resolver::unnamed_pronoun(TokenIndex at, Gender gender) const {
  if (unnamed_.empty() || !last_speaker_at_ || *last_speaker_at_ != unnamed_.back().at) return std::nullopt;
  const Unnamed& source = unnamed_.back();
  const Token& noun = text_[source.head];
  if (text_[source.at].paragraph + 1 < text_[at].paragraph || is_plural(noun) || text_[source.at].is("the") ||
      !noun.in(WordSet::unnamed_source))
    return std::nullopt;
  const bool woman = noun.word->lower.ends_with("woman"), man = noun.word->lower.ends_with("man") && !woman;
  if ((woman && gender == Gender::male) || (man && gender == Gender::female)) return std::nullopt;
  for (std::size_t m = cast_.first_mention_from(source.head);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < at; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person && text_[mention.range.first].quote == 0 && fits(*mention.person, gender))
      return std::nullopt;
  }
  return Resolved{SpeakerKind::unnamed, ResolvedBy::pronoun, std::nullopt, std::nullopt, source.name, .8, {}};
}

/// "An analyst shared Baker’s doubts. “…,” he said": the subject of the sentence before, if it is somebody
/// without a name.
std::optional<Resolved> Resolver::unnamed_subject(TokenIndex at, Gender gender) const {
  constexpr std::uint32_t kReach = 4;
  constexpr TokenIndex kLongestSubject = 20;
  std::uint32_t back = 0;
  do {
    if (text_[at].sentence < ++back || back > kReach) return std::nullopt;
  } while (text_[text_.sentences[text_[at].sentence - back].first].quote != 0);
  const Range sentence = text_.sentences[text_[at].sentence - back];
  if (!text_[sentence.first].in(WordSet::article) || (last_speaker_at_ && *last_speaker_at_ > sentence.first))
    return std::nullopt;
  TokenIndex verb = sentence.first + 1;
  while (verb < sentence.last && verb - sentence.first < kLongestSubject && !text_[verb].in(kFinite) &&
         !text_[verb].is(Symbol::comma))
    ++verb;
  if (!text_[verb].in(kFinite)) return std::nullopt;
  const Range subject{sentence.first, verb - 1};
  const Token& noun = text_[nominal_head(text_, subject)];
  const bool woman = noun.word->lower.ends_with("woman"), man = noun.word->lower.ends_with("man") && !woman;
  if (!noun.in(WordSet::unnamed_source) || is_plural(noun) || (woman && gender == Gender::male) ||
      (man && gender == Gender::female))
    return std::nullopt;
  for (TokenIndex i = subject.first; i <= subject.last; ++i)
    if (const Mention* mention = cast_.mention_at(i); mention && mention->person) return std::nullopt;
  Resolved result = describe(subject);
  result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return result;
}

/// "the diplomat" for the senior diplomat who spoke before.
std::optional<Resolver::Again> Resolver::unnamed_again(Range source) const {
  if (!text_[source.first].is("the") || source.size() > 2) return std::nullopt;
  for (std::size_t u = unnamed_.size(); u-- > 0;)
    if (text_[unnamed_[u].head].word == text_[source.last].word)
      return Again{
          unnamed_[u].at,
          {SpeakerKind::unnamed, ResolvedBy::none, std::nullopt, std::nullopt, unnamed_[u].name, .85, {}}};
  return std::nullopt;
}

bool Resolver::named_between(PersonIndex person, TokenIndex first, TokenIndex end) const {
  for (std::size_t m = cast_.first_mention_from(first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < end; ++m)
    if (cast_.mentions()[m].person == person) return true;
  return false;
}

/// "according to the hospice’s head of care, Dr N N": the apposition behind the source names who it is.
std::optional<PersonIndex> Resolver::named_behind(Range source) const {
  const TokenIndex comma = source.last + 1;
  if (comma + 1 >= text_.size() || !text_[comma].is(Symbol::comma) ||
      text_[comma + 1].sentence != text_[source.first].sentence)
    return std::nullopt;
  const Token& noun = text_[nominal_head(text_, source)];
  const Mention* mention = cast_.mention_at(comma + 1);
  if (!mention || !mention->person || !noun.in(WordSet::role_noun) ||
      text_[source.first].in(WordSet::quantity))
    return std::nullopt;
  const TokenIndex next = mention->range.last + 1;
  const bool closed = next >= text_.size() || text_[next].is(Symbol::comma) ||
                      text_[next].is(Symbol::period) || text_[next].sentence != text_[comma].sentence;
  return closed ? mention->person : std::nullopt;
}

Resolved Resolver::by_nominal(Range source) {
  if (labelled_) return describe(source);  // "The SPEAKER:"
  if (const auto named = named_behind(source)) return person(*named, ResolvedBy::full_name, .95);
  const Range asked = without_aside(text_, source);
  auto meant = descriptions_.titled(asked);
  if (!meant) {
    const auto again = unnamed_again(source);
    meant = descriptions_.person(asked, history_);
    if (again && !(meant && named_between(*meant, again->at, source.first))) return again->resolved;
    if (meant) descriptions_.learn(asked, *meant);
  }
  if (meant) return person(*meant, ResolvedBy::role, .85);
  if (const auto body = descriptions_.body(asked))
    return {SpeakerKind::organisation,
            ResolvedBy::organisation,
            std::nullopt,
            std::nullopt,
            words_of(text_, without_leading_article(text_, whole_name(*body, text_.size() - 1))),
            .8,
            {}};
  const bool firm = text_[asked.first].is("the") && text_[nominal_head(text_, asked)].in(WordSet::firm_noun);
  if (firm)
    if (auto body = last_of(bodies_, asked.first, several_bodies_ ? 2 : kAnywhere);
        body && body->kind == SpeakerKind::organisation)
      return *body;
  return describe(source);
}

}  // namespace onrecord::extract

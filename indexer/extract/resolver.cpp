#include "indexer/extract/resolver.h"

#include <algorithm>
#include <cctype>

namespace onrecord::extract {
namespace {

constexpr std::uint32_t kSentencesBack = 7;
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

std::string words_of(const Text& text, Range range) {
  std::string words(text.span(range).of(text.source));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

Range without_leading_article(const Text& text, Range range) {
  while (range.first < range.last && text[range.first].in(WordSet::article)) ++range.first;
  return range;
}

/// Up to the first comma or relative pronoun: "a diplomat from X, who spoke …".
Range without_aside(const Text& text, Range range) {
  for (TokenIndex i = range.first + 1; i <= range.last; ++i)
    if (text[i].is(Symbol::comma) || text[i].pos == Pos::wh) return {range.first, i - 1};
  return range;
}

/// An office and no name: "Foreign Secretary", "Japanese Finance Minister".
bool is_office_only(const Text& text, Range range) {
  const Token& last = text[range.last];
  return (last.in(WordSet::name_title) || last.in(WordSet::role_noun)) && !text[range.first].word->first_name;
}

/// "Poland": a place that speaks is its government.
bool is_country(const Token& name) { return name.word->proper_noun && name.word->noun == NounDomain::place; }

bool is_plural(const Token& token) {
  return token.word->lower.size() > 3 && token.word->lower.ends_with('s') &&
         !token.word->lower.ends_with("ss");
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
    result = resolve_source(*source);
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

/// What "it" and "they" may mean later.
void Resolver::note_body(Range source, const Resolved& resolved) {
  if (text_[source.first].pos == Pos::subject_pronoun) return;
  const Token& noun = text_[nominal_head(text_, source)];
  const bool plural = is_plural(noun) && resolved.kind != SpeakerKind::person;
  const bool document = resolved.kind == SpeakerKind::unnamed && noun.word->noun == NounDomain::other;
  if (resolved.kind == SpeakerKind::organisation || (document && !plural)) {
    bodies_.push_back({source.first, resolved});
  } else if (plural) {
    plurals_.push_back({source.first, resolved});
  }
}

void Resolver::remember(Range source, const Resolved& resolved) {
  if (resolved.person) history_.push_back({source.first, *resolved.person});
  if (resolved.kind == SpeakerKind::unnamed && !text_[source.first].in({Pos::subject_pronoun}))
    unnamed_.push_back({source.first, nominal_head(text_, source), resolved.name});
  note_body(source, resolved);
  last_speaker_at_ = source.first;
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
      if (is_office_only(text_, head.range)) break;  // "The Foreign Secretary"
      return by_name(head, source);
    case SourceHead::Kind::nominal:
      break;
  }
  return by_nominal(source);
}

/// "Equality on Stage, a campaign group": an apposition says that it is a body.
bool Resolver::is_described_body(TokenIndex name, TokenIndex limit) const {
  constexpr TokenIndex kReach = 6;
  TokenIndex comma = name;
  while (comma < limit && !text_[comma].is(Symbol::comma) && comma - name < kReach) ++comma;
  if (!text_[comma].is(Symbol::comma) || comma >= limit) return false;
  TokenIndex noun = comma + 1;
  while (noun < limit && text_[noun + 1].in({Pos::noun, Pos::adjective})) ++noun;
  return noun > comma + 1 && text_[comma + 1].pos == Pos::determiner &&
         (text_[noun].word->noun == NounDomain::group || text_[noun].in(WordSet::firm_noun));
}

/// The name with what belongs to it behind ("Health and Human Services", "Panel on Ocean Sound") and in front
/// ("Dockers’ Union").
Range Resolver::whole_name(Range name, TokenIndex limit) const {
  Range range = name;
  const TokenIndex end = std::min(limit, text_.sentence_of(name.last).last);
  while (range.last + 2 <= end) {
    const Token& link = text_[range.last + 1];
    const bool conjunction = link.is("and");
    const bool body = text_[range.last].in(WordSet::organisation_word) ||
                      is_described_body(range.last, limit) ||
                      text_[range.last].word->noun == NounDomain::group;
    const bool preposition = link.is("of") || (body && (link.is("for") || link.is("on")));
    if (!conjunction && !preposition && !link.is(Symbol::ampersand)) break;
    TokenIndex next = range.last + 2;
    while (next <= end && text_[next].is("the")) ++next;
    if (next > end || text_[next].pos != Pos::name || text_[next].in(WordSet::date_word)) break;
    while (next + 1 <= end && text_[next + 1].pos == Pos::name) ++next;
    // "Health and Human Services" is one body, "Poland and Estonia" are two.
    if (conjunction && !text_[next].in(WordSet::organisation_word)) break;
    range.last = next;
  }
  if (range.first > 1 && text_[range.first - 1].is(Symbol::ampersand) &&
      text_[range.first - 2].pos == Pos::name)
    for (range.first -= 2; range.first > 0 && text_[range.first - 1].pos == Pos::name;) --range.first;
  const TokenIndex first = range.first;
  const bool genitive = first > 1 && text_[first - 1].is(Symbol::apostrophe) &&
                        text_[first - 2].pos == Pos::name &&
                        text_[first - 2].sentence == text_[first].sentence && !text_.spaced(first - 1);
  if (!genitive || !text_[range.last].in(WordSet::organisation_word)) return range;
  range.first = first - 2;
  while (range.first > 0 && text_[range.first - 1].pos == Pos::name &&
         text_[range.first - 1].sentence == text_[first].sentence)
    --range.first;
  return range;
}

/// A name that is no known person: an organisation, a group, or a person whom the document never names in
/// full.
Resolved Resolver::by_name(const SourceHead& head, Range source) const {
  const Range range = whole_name(head.range, source.last);
  if (range == head.range)
    if (auto again = organisation_again(head)) return *again;
  const Mention* mention = cast_.mention_at(head.range.last);
  const Token& last = text_[range.last];
  const bool several_words = range.last > range.first;
  const bool acronym = last.all_upper && last.word->lower.size() > 1;
  const bool organisation = acronym || is_described_body(range.last, source.last) ||
                            last.in(WordSet::place_word) || is_country(last) ||
                            last.in(WordSet::organisation_word) || last.in(WordSet::outlet_word) ||
                            (mention && mention->organisation) || last.initial == Initial::other;
  const bool group = last.in(WordSet::group_noun);
  const SpeakerKind kind = group          ? SpeakerKind::group
                           : organisation ? SpeakerKind::organisation
                                          : SpeakerKind::person;
  const ResolvedBy by = kind == SpeakerKind::person
                            ? (several_words ? ResolvedBy::full_name : ResolvedBy::surname)
                            : ResolvedBy::organisation;
  return {kind,
          by,
          std::nullopt,
          std::nullopt,
          words_of(text_, without_leading_article(text_, range)),
          several_words || organisation ? .92 : .88,
          {}};
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

/// "it": the body that spoke last, or begins the sentence before.
std::optional<Resolved> Resolver::body_again(TokenIndex at) const {
  constexpr TokenIndex kOpening = 4;
  const std::uint32_t sentence = text_[at].sentence;
  if (sentence > 0) {
    const Range before = text_.sentences[sentence - 1];
    const std::size_t m = cast_.first_mention_from(before.first);
    if (m < cast_.mentions().size()) {
      const Mention& mention = cast_.mentions()[m];
      const bool subject = mention.range.first < before.first + kOpening &&
                           mention.range.last < before.last && text_[mention.range.last + 1].in(kFinite) &&
                           !text_[mention.range.first].quote;
      if (!mention.person && subject)
        return organisation(
            words_of(text_, without_leading_article(text_, whole_name(mention.range, before.last))));
    }
  }
  return last_of(bodies_, at, 1);
}

/// The speaker of that sort that spoke last, not more than so many paragraphs before.
std::optional<Resolved> Resolver::last_of(const std::vector<Again>& spoken, TokenIndex at,
                                          std::uint32_t paragraphs) const {
  if (spoken.empty() || text_[spoken.back().at].paragraph + paragraphs < text_[at].paragraph)
    return std::nullopt;
  Resolved again = spoken.back().resolved;
  if (again.kind != SpeakerKind::organisation) again.by = ResolvedBy::pronoun;
  again.certainty = .75;
  return again;
}

Resolved Resolver::organisation(std::string name) {
  return {SpeakerKind::organisation,
          ResolvedBy::organisation,
          std::nullopt,
          std::nullopt,
          std::move(name),
          .75,
          {}};
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

/// "the Institute" for the Tidewell Institute named before: its last word alone, behind "the".
std::optional<Resolved> Resolver::organisation_again(const SourceHead& head) const {
  if (head.range.size() != 1 || head.range.first == 0 || !text_[head.range.first - 1].is("the"))
    return std::nullopt;
  const Word* word = text_[head.range.first].word;
  for (std::size_t m = cast_.first_mention_from(head.range.first); m-- > 0;) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person || mention.range.size() < 2 || text_[mention.range.last].word != word) continue;
    return Resolved{SpeakerKind::organisation,
                    ResolvedBy::organisation,
                    std::nullopt,
                    std::nullopt,
                    words_of(text_, without_leading_article(text_, mention.range)),
                    .85,
                    {}};
  }
  return std::nullopt;
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

Resolved Resolver::by_nominal(Range source) {
  if (labelled_) return describe(source);  // "The SPEAKER:"
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
    if (auto body = last_of(bodies_, asked.first, 2); body && body->kind == SpeakerKind::organisation)
      return *body;
  return describe(source);
}

/// "the council", "its board": a definite body, as against "a Canadian team".
bool Resolver::is_body(Range source, const Token& noun) const {
  const Token& opener = text_[source.first];
  if (opener.is("a") || opener.is("an") || opener.in(WordSet::quantity) || is_plural(noun)) return false;
  if (noun.in(WordSet::body_noun)) return true;
  return noun.word->noun == NounDomain::group && !noun.in(WordSet::group_noun) &&
         !noun.in(WordSet::people_group) && !noun.in(WordSet::unnamed_source);
}

/// A source without a known person: unnamed, a group, or a named body ("the Trump campaign").
Resolved Resolver::describe(Range source) const {
  const TokenIndex head = nominal_head(text_, source);
  const Token& noun = text_[head];
  Resolved result;
  result.name = words_of(text_, without_aside(text_, source));
  if (text_[source.first].in(WordSet::article))
    result.name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(result.name[0])));
  result.certainty = noun.in(WordSet::unnamed_source) ? .92 : .88;
  bool named = false;
  for (TokenIndex i = source.first; i <= head; ++i)
    named = named || text_[i].pos == Pos::name || text_[i].is("'s");
  if (named && (noun.in(WordSet::organisation_word) || noun.in(WordSet::outlet_word))) {
    result.kind = SpeakerKind::organisation;
    result.by = ResolvedBy::organisation;
    result.name = words_of(text_, without_leading_article(text_, source));
  } else if (is_body(source, noun)) {
    result.kind = SpeakerKind::organisation;
    result.by = ResolvedBy::organisation;
    result.name = words_of(text_, without_leading_article(text_, without_aside(text_, source)));
  } else if (noun.in(WordSet::unnamed_source) || (!is_plural(noun) && !noun.in(WordSet::group_noun))) {
    result.kind = SpeakerKind::unnamed;
  } else {
    result.kind = SpeakerKind::group;
    Range named_by = without_leading_article(text_, without_aside(text_, source));
    if (text_[named_by.first].is("that") && named_by.size() > 1) ++named_by.first;
    result.name = words_of(text_, named_by);
  }
  return result;
}

}  // namespace onrecord::extract

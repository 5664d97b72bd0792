// The resolver's part for pronouns.
#include <algorithm>

#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// Whom "he" or "she" most likely means in one sentence, and who comes next.
struct MostLikely {
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

constexpr std::uint32_t kSentencesBack = 7;
constexpr double kPreviousSpeaker = 2.2;
constexpr double kWorstAccepted = -2.5;
constexpr double kOther = 2;
constexpr double kOwned = 5;  ///< see is_owned: nobody, if nobody else is named
constexpr std::size_t kHistoryReach = 64;

}  // namespace

Resolved Resolver::by_pronoun(const SourceHead& head) {
  const Token& pronoun = text_[head.range.last];
  const TokenIndex at = head.range.last;
  const bool he = pronoun.in(WordSet::he);  // "according to him"
  if (he || pronoun.is("she") || pronoun.is("her"))
    return by_he_or_she(at, he ? Gender::male : Gender::female);
  if (is_who(pronoun)) {
    const auto found = relative(head.range.first);
    return found ? person(*found, ResolvedBy::pronoun, .8) : Resolved{};
  }
  if (pronoun.is("it")) {
    auto subject = subject_again(at, Number::singular);
    if (subject && (bodies_.empty() || bodies_.back().at < subject->at)) return subject->resolved;
    if (auto body = body_again(at)) return *body;
  } else if (pronoun.is("they")) {
    if (auto rung = who_was_rung(at)) return *rung;
    if (auto asked = hearer_of_last(at)) return *asked;
    auto subject = subject_again(at, Number::plural);
    if (subject && (plurals_.empty() || plurals_.back().at < subject->at)) return subject->resolved;
    if (auto people = last_of(plurals_, at, 1)) return *people;
    if (auto one = unnamed_they(at)) return *one;
  }
  return {};
}

/// Whom the text around tells to be asked, or told, or without a name, before anybody is weighed.
std::optional<Resolved> Resolver::told_beforehand(TokenIndex at, Gender gender) {
  if (auto asked = who_was_asked(at, gender)) return asked;
  if (auto asked = named_who_is_asked(at, gender)) return asked;
  if (auto put = who_it_was_put_to(at, gender)) return put;
  if (auto heard = who_heard(at, gender)) return heard;
  if (auto addressed = who_was_addressed(at, gender)) return addressed;
  if (!answers()) {
    if (auto own = unnamed_subject_of(text_.sentence_of(at), at, gender)) return own;
    if (auto asked = asked_about(at, gender)) return asked;
    if (auto unnamed = unnamed_pronoun(at, gender)) return unnamed;
    if (auto subject = unnamed_subject(at, gender)) return subject;
  }
  return named_speaker(at, gender);
}

Resolved Resolver::by_he_or_she(TokenIndex at, Gender gender) {
  if (auto asked = who_was_asked_there(at, gender)) return *asked;
  if (is_inside_words()) return pronoun_in_words(at, gender);
  if (const auto himself = introduces_himself(gender)) return person(*himself, ResolvedBy::pronoun, .9);
  if (auto told = told_beforehand(at, gender)) return *told;
  asker_ = asker(at, gender);
  told_of_ = who_is_not_meant(at);
  if (const auto here = alone_here(at, gender)) {
    called_.try_emplace(*here, gender);
    return person(*here, ResolvedBy::pronoun, .7);
  }
  Resolved choice;
  choice.certainty = .8;
  auto found = he_or_she(at, gender, choice);
  if (found && tells_of_another(gender))
    if (const auto speaks_on = last_of_two(*found, at, gender)) {
      choice.rivals.push_back(*found);
      choice.certainty = .7;
      found = speaks_on;
    }
  if (!found && !answers())
    if (auto unnamed = unnamed_before(at, gender)) return *unnamed;
  if (!found) return {};
  const Token& pronoun = text_[at];
  const bool subject = pronoun.is("he") || pronoun.is("she");
  if (subject && cast_[*found].gender == Gender::unknown && choice.certainty > .8)
    called_.try_emplace(*found, gender);
  Resolved result = person(*found, ResolvedBy::pronoun, choice.certainty);
  result.rivals = std::move(choice.rivals);
  return result;
}

/// “She asked me,” she said: do the words begin with a "she" who is not the speaker?
bool Resolver::tells_of_another(Gender gender) const {
  if (current_->left != LeftSide::quote || current_->content.empty()) return false;
  const TokenIndex mark = current_->content.front().first;
  return text_[mark].is_quote_mark() && mark + 1 < text_.size() &&
         text_[mark + 1].is(gender == Gender::male ? "he" : "she");
}

/// "“…,” Marsh says. ¶ And what did her mother, Nora, make of it? ¶ “She laughed,” she says": who spoke last,
/// where the words are of `named`, whom the paragraphs before named since.
std::optional<PersonIndex> Resolver::last_of_two(PersonIndex named, TokenIndex at, Gender gender) const {
  constexpr std::uint32_t kReach = 2;
  if (history_.empty()) return std::nullopt;
  const Spoken& last = history_.back();
  constexpr std::uint32_t kSentences = 40;
  std::uint32_t first = text_[at].sentence;  // of the paragraph
  while (first > 0 && text_[at].sentence - first < kSentences &&
         text_[text_.sentences[first - 1].first].paragraph == text_[at].paragraph)
    --first;
  const bool near = text_[last.at].paragraph + kReach >= text_[at].paragraph;
  const bool two = last.person != named && fits(last.person, gender) && !is_told_of(last.person);
  const bool right_before =
      text_[last.at].sentence + 1 == text_[current_->content.front().first].sentence &&
      text_[last.at].paragraph == text_[at].paragraph;  // "Her lawyer said she was glad."
  return near && two && (right_before || !named_between(named, text_.sentences[first].first, at))
             ? std::optional(last.person)
             : std::nullopt;
}

/// The last person named before "who" in its sentence.
std::optional<PersonIndex> Resolver::relative(TokenIndex who) const {
  for (std::size_t m = cast_.first_mention_from(who); m-- > 0;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].sentence != text_[who].sentence) return std::nullopt;
    const TokenIndex behind = mention.range.last + 1;  // "N (Ind, Oldtown), who"
    if (mention.person && behind <= who && !text_[behind].is(Symbol::close_bracket)) return mention.person;
  }
  return std::nullopt;
}
bool Resolver::fits(PersonIndex index, Gender gender) const {
  const auto called = called_.find(index);
  return agree(called != called_.end() ? called->second : cast_[index].gender, gender);
}

/// "Was he pleased for N?": behind a preposition, and the sentence has its own "he".
bool Resolver::is_beside_pronoun(const Mention& mention, Gender gender, TokenIndex sentence_first) const {
  constexpr TokenIndex kReach = 40;
  const TokenIndex a = mention.range.first;
  if (a == sentence_first || !text_[a - 1].in(kPrepositional) || text_[a].quote) return false;
  const std::string_view pronoun = gender == Gender::male ? "he" : "she";
  for (TokenIndex i = a; i-- > sentence_first && a - i < kReach;)
    if (text_[i].is(pronoun) && !text_[i].quote) return true;
  return false;
}

/// How likely a pronoun means this mention: subjects outside quotations and prepositions first.
double Resolver::score(const Mention& mention, TokenIndex at, Gender gender,
                       TokenIndex sentence_first) const {
  constexpr TokenIndex kPart = 6;  // "plays the lighthouse keeper Orla Venn"
  const TokenIndex a = mention.range.first;
  const TokenIndex next = mention.range.last + 1;
  double score = -.02 * (a - sentence_first);
  if (text_[a].quote && text_[a].quote != text_[at].quote) score -= 6;
  if (next < text_.size() && text_[next].pos == Pos::possessive) score -= 1;
  if (next < text_.size() && text_[next].in(kFinite | PosSet{Pos::adverb})) score += 1;
  if (a > sentence_first + 1 && text_[a - 1].in(kPrepositional) && !office_before(text_, a))
    score -= 1;                                                           // but "Minister for Health N"
  if (a > sentence_first + 1 && text_[a - 1].pos == Pos::wh) score -= 2;  // "the club at which N coached"
  if (cast_[*mention.person].gender == gender) score += .5;
  for (TokenIndex i = a; i-- > sentence_first && a - i < kPart;)
    if (text_[i].is("played") || text_[i].is("plays") || text_[i].is("playing"))
      score -= 3;  // a part of hers
  score -= is_owned(a, sentence_first, gender) ? kOwned : 0;
  if (is_beside_pronoun(mention, gender, sentence_first)) score -= 3;
  const bool genitive = next < text_.size() && text_[next].is("'s");
  if (genitive && text_[a].sentence == text_[at].sentence && current_->content_holds(a)) score -= kOther;
  return score;
}

/// "Ada, whose daughter Lexi is nine, was at work", "According to his son, Huw, he sang": whom a name behind
/// a possessive belongs to is rather meant.
bool Resolver::is_owned(TokenIndex name, TokenIndex sentence_first, Gender gender) const {
  constexpr TokenIndex kReach = 4;
  const std::string_view own = gender == Gender::male ? "his" : "her";
  const bool told = text_[sentence_first].is("according");
  for (TokenIndex i = name + 1; i-- > sentence_first && name <= i + kReach;) {
    if (text_[i].is("whose") || (told && text_[i].is(own))) return true;
    if (i < name && !text_[i].in(kNounPhrase) && !text_[i].is(Symbol::comma)) break;
  }
  return false;
}

bool Resolver::answers() const {
  const CueLemma* lemma = current_->lemma;
  return lemma && lemma->has(CueTrait::answering);
}

/// "Miss N put it to her that … “Not unless …,” she answered": who asks, where the cue is an answer.
std::optional<PersonIndex> Resolver::asker(TokenIndex at, Gender gender) const {
  constexpr std::uint32_t kReach = 3;
  if (!answers()) return std::nullopt;
  const std::string_view asked = gender == Gender::male ? "him" : "her";
  for (std::uint32_t back = 1; back <= kReach && back <= text_[at].sentence; ++back) {
    const Range sentence = text_.sentences[text_[at].sentence - back];
    std::optional<PersonIndex> subject;
    for (TokenIndex i = sentence.first; i <= sentence.last; ++i) {
      const Mention* mention = text_[i].quote ? nullptr : cast_.mention_at(i);
      if (!subject && mention && mention->person && fits(*mention->person, gender)) subject = mention->person;
      if (subject && text_[i].is(asked) && !text_[i].quote) return subject;
    }
    if (subject) return std::nullopt;
  }
  return std::nullopt;
}

/// "by N" in a clause that opens the sentence ("Cross-examined by N, she …").
bool Resolver::is_agent(TokenIndex name) const {
  const TokenIndex first = text_.sentence_of(name).first;
  constexpr TokenIndex kReach = 6;  // "by the coroner, N N"
  TokenIndex by = name;
  while (by > first && name - by < kReach && !text_[by].is("by")) --by;
  return text_[by].is("by") && by > first;
}

/// Not who is quoted ("“He is wrong,” N said"), not the agent of the pronoun’s own sentence ("Asked by N, he
/// …"), not who is spoken of in front of the tag ("N will be back, he said") where somebody else has just
/// spoken.
bool Resolver::may_be_meant(const Mention& mention, TokenIndex at, Gender gender) const {
  if (mention.person == quoted_ || mention.person == asker_ || is_told_of(*mention.person)) return false;
  if (quoted_ && current_->outer)  // “She shouted at me,” he told Mrs N: whoever hears it would be "you"
    if (const auto told = addressee_of(text_, all_[*current_->outer]);
        told && told->holds(mention.range.last))
      return false;
  const TokenIndex name = mention.range.first;
  const Token& opener = text_[text_.sentence_of(name).first];
  const bool asks =
      opener.pos == Pos::past && opener.word->cue && is_agent(name);  // "Asked by N, she paused."
  if (text_[name].sentence != text_[at].sentence) return !asks;
  if (is_agent(name) || is_topic_of(name)) return false;
  const bool put_so = current_->mark == Mark::phrase;  // "N wants it, because, as he put it, “C”"
  if (put_so || !current_->content_holds(name) || history_.empty() || text_[name].quote) return true;
  const Spoken& last = history_.back();
  const bool other = last.person != mention.person && fits(last.person, gender) &&
                     text_[last.at].paragraph + 1 >= text_[at].paragraph;
  return !other;
}

/// "her office": N’s office; "its own research": the body's.
std::optional<Resolved> Resolver::of_owner(Range source) {
  const Token& owner = text_[source.first];
  const TokenIndex head = nominal_head(text_, source);
  const Token& noun = text_[head];
  const bool alone = head == source.last || text_[head + 1].is(Symbol::comma);
  if (owner.is("its") && alone && noun.word->noun != NounDomain::person &&
      (noun.in(WordSet::finder) || noun.in(WordSet::authored_noun)))
    return body_again(source.first);
  if (source.size() != 2 || !noun.is("office") || !(owner.is("his") || owner.is("her"))) return std::nullopt;
  Resolved choice;
  const auto who = he_or_she(source.first, owner.is("his") ? Gender::male : Gender::female, choice);
  if (!who || choice.certainty <= .5) return std::nullopt;
  return organisation(cast_[*who].name + "’s office");
}

/// "N rejected M’s claim that": M is not whom the sentence is about.
bool Resolver::is_owner(const Spoken& spoken) const {
  const Mention* mention = cast_.mention_at(spoken.at);
  return mention && mention->person == spoken.person && mention->range.last + 1 < text_.size() &&
         text_[mention->range.last + 1].is("'s");
}

/// He said: “Lionel is generous.”: whom nothing but the words themselves names does not speak them.
bool Resolver::only_in_words(PersonIndex person) const {
  return std::none_of(cast_.mentions().begin(), cast_.mentions().end(), [&](const Mention& mention) {
    return mention.person == person &&
           !(text_[mention.range.first].quote && current_->content_holds(mention.range.first));
  });
}

/// "The governor had said so, he noted": the speaker inside the words at hand, who is somebody else than
/// "he".
const Spoken* Resolver::spoken_inside() const {
  if (history_.empty() || current_->nested) return nullptr;
  const Spoken& last = history_.back();
  const bool other =
      current_->content_holds(last.at) && !text_[last.at].quote && text_[last.at].pos != Pos::subject_pronoun;
  return other ? &last : nullptr;
}

/// Sentence by sentence backwards; a previous speaker counts most. Two people nearly level make the choice
/// uncertain.
std::optional<PersonIndex> Resolver::he_or_she(TokenIndex at, Gender gender, Resolved& result) const {
  const std::uint32_t sentence = text_[at].sentence;
  const Spoken* inside = spoken_inside();
  // "Asked if the case of N would matter, she said": who is asked about is rarely who answers
  const bool questioned = text_[text_.sentences[sentence].first].is("asked") && !history_.empty() &&
                          fits(history_.back().person, gender);
  for (std::uint32_t back = 0; back < kSentencesBack && back <= sentence; ++back) {
    const Range range = text_.sentences[sentence - back];
    // "He met N. “…,” he said": who the sentence is about is not N.
    const bool about_him =
        back > 0 && !text_[range.first].quote && text_[range.first].is(gender == Gender::male ? "he" : "she");
    MostLikely best;
    for (std::size_t m = cast_.first_mention_from(range.first); m < cast_.mentions().size(); ++m) {
      const Mention& mention = cast_.mentions()[m];
      if (mention.range.first > range.last || mention.range.first >= at) break;
      if (mention.person && fits(*mention.person, gender) && may_be_meant(mention, at, gender) &&
          !(inside && inside->person == *mention.person) && !(questioned && back == 0))
        best.add(score(mention, at, gender, range.first) - (about_him ? kOther : 0), *mention.person);
    }
    for (std::size_t h = history_.size(), n = 0; h-- > 0 && n < kHistoryReach; ++n) {
      const Spoken& spoken = history_[h];
      if (spoken.at >= range.first && spoken.at <= range.last && spoken.at < at &&
          fits(spoken.person, gender) && spoken.person != quoted_ && spoken.person != asker_ &&
          !is_told_of(spoken.person) && !(inside && inside->person == spoken.person))
        best.add(kPreviousSpeaker - (is_owner(spoken) ? kOther : 0) -
                     (is_owned(spoken.at, range.first, gender) ? kOwned : 0),
                 spoken.person);
    }
    if (best.person && best.score > kWorstAccepted) {
      const bool far = text_[range.first].paragraph + 1 < text_[at].paragraph &&
                       (history_.empty() || history_.back().person != *best.person);
      const bool over = far || is_left_behind(*best.person, at) || opens_with(at, gender);
      auto main = over ? main_person(gender, *best.person) : std::nullopt;
      if (!main && far) main = person_of_headline(gender, *best.person);
      if (main) {
        result.certainty = .6;
        result.rivals.push_back(*best.person);
        return main;
      }
      const double lead = best.score - best.rival;
      result.certainty = lead < .3 ? .6 : lead < 1 ? .82 : .98;
      if (best.second && lead < 1) result.rivals.push_back(*best.second);
      return best.person;
    }
  }
  result.certainty = .5;
  for (std::size_t h = history_.size(); h-- > 0;)
    if (fits(history_[h].person, gender) && history_[h].person != quoted_ && !is_told_of(history_[h].person))
      return history_[h].person;
  std::optional<PersonIndex> most;
  for (PersonIndex i = 0; i < cast_.people().size(); ++i)
    if (cast_[i].gender == gender && i != quoted_ && (!most || cast_[i].mentions > cast_[*most].mentions) &&
        !is_told_of(i) && !only_in_words(i))
      most = i;
  return most && is_named_only_later(*most, at) ? std::nullopt : most;
}

/// "Denise Boyd said … “…,” Boyd said": of several Boyds the one who spoke right before.
std::optional<PersonIndex> Resolver::namesake_who_spoke(PersonIndex named, TokenIndex at) const {
  constexpr std::uint32_t kParagraphs = 2;
  constexpr int kMuchMore = 3;  // whom the text is about is called so whoever has spoken
  for (std::size_t h = history_.size();
       h-- > 0 && text_[history_[h].at].paragraph + kParagraphs >= text_[at].paragraph;) {
    const PersonIndex spoke = history_[h].person;
    if (cast_[spoke].last == cast_[named].last)
      return cast_[named].mentions < kMuchMore * cast_[spoke].mentions ? std::optional(spoke) : std::nullopt;
  }
  return std::nullopt;
}

/// "Marsh", "the Marsh family" where the text has two of the name.
bool Resolver::is_of_several(const Mention& mention) const {
  return mention.surname_only && mention.core.first == mention.range.first &&
         cast_.has_namesake(*mention.person);
}

/// Is somebody of that gender named from `first` on, before `end`, outside of quotations?
bool Resolver::is_named_between(TokenIndex first, TokenIndex end, Gender gender) const {
  for (std::size_t m = cast_.first_mention_from(first);
       m < cast_.mentions().size() && cast_.mentions()[m].range.first < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex next = mention.range.last + 1;
    const bool owner = next < text_.size() && text_[next].is("'s");  // "agreed by all of Elsie Marsh's heirs"
    if (mention.person && !owner && !text_[mention.range.first].quote &&
        (fits(*mention.person, gender) || is_of_several(mention)))
      return true;
  }
  return false;
}

/// "he" behind the words of somebody of whom the text tells one name only, if nobody it knows was named
/// since.
std::optional<Resolved> Resolver::named_speaker(TokenIndex at, Gender gender) const {
  if (!last_speaker_ || last_speaker_->resolved.kind != SpeakerKind::person) return std::nullopt;
  const TokenIndex name = last_speaker_->at;
  // Names of several words are of the cast, or nobody's; "a Nordic expert" has none.
  const Resolved& last = last_speaker_->resolved;
  if (last.name.find(' ') != std::string::npos ||
      (text_[name].in(WordSet::article) && last.by != ResolvedBy::full_name))
    return std::nullopt;
  if (text_[name].paragraph + 1 < text_[at].paragraph ||
      !agree(text_[name].word->first_name_gender, gender) || is_named_between(name, at, gender))
    return std::nullopt;
  Resolved again = last_speaker_->resolved;
  again.by = ResolvedBy::pronoun;
  again.certainty = .75;
  return again;
}

}  // namespace onrecord::extract

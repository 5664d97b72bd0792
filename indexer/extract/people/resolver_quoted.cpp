// The resolver's part for "he" and "she" inside somebody's words: not who speaks, but of whom he tells.
#include <algorithm>

#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

constexpr std::uint32_t kSentencesBack = 6;
constexpr std::uint32_t kNarrativeBack = 2;  ///< further back, somebody without a name is of another scene
constexpr TokenIndex kLongestPhrase = 6;

// What a phrase's place says for it.
constexpr double kGenitive = -1, kBehindPreposition = -1, kSubject = 1, kOwnWords = 1.5, kGenderTold = .5;
constexpr double kPerToken = -.02;
constexpr double kClearLead = .3;

/// "my wife", "a lad", "one buyer", "the player's mother": the phrase that ends with the noun, where somebody
/// is introduced or pointed at by it.
std::optional<Range> person_phrase(const Text& text, TokenIndex noun, TokenIndex from) {
  if (text[noun].pos != Pos::noun) return std::nullopt;
  std::optional<TokenIndex> opener;
  for (TokenIndex i = noun; i-- > from && noun - i <= kLongestPhrase;) {
    const Token& token = text[i];
    if (token.quote != text[noun].quote || token.is_quote_mark()) break;
    const bool determiner = token.pos == Pos::determiner || (token.pos == Pos::possessive && !token.is("'s"));
    if (determiner || token.is("one") || token.is("another")) {
      if (!token.is("that") && !token.is("which")) opener = i;
      break;
    }
    if (!token.in({Pos::noun, Pos::name, Pos::adjective, Pos::possessive, Pos::number})) break;
    if (text[i + 1].is("'s") && token.pos == Pos::name) opener = i;  // "Kayla Brandt's son"
    if (opener && token.pos == Pos::name) opener = i;
  }
  return opener ? std::optional(Range{*opener, noun}) : std::nullopt;
}

/// With where somebody is from: "a bloke in Canada", "an officer of the court".
Range with_origin(const Text& text, Range phrase) {
  const TokenIndex link = phrase.last + 1;
  const TokenIndex end = text.sentence_of(phrase.last).last;
  if (link + 1 > end ||
      !(text[link].is("in") || text[link].is("of") || text[link].is("from") || text[link].is("at")))
    return phrase;
  TokenIndex last = link;
  while (last + 1 <= end && text[last + 1].in({Pos::determiner, Pos::adjective, Pos::noun, Pos::name}))
    ++last;
  return last > link && text[last].in(kNominal) ? Range{phrase.first, last} : phrase;
}

bool is_pronoun_of(const Token& token, Gender gender) {
  return gender == Gender::male ? token.in(WordSet::he) : token.is("she") || token.is("her");
}

bool is_genitive(const Text& text, TokenIndex next) {
  return next < text.size() && (text[next].is("'s") || text[next].is(Symbol::apostrophe));
}

}  // namespace

bool Resolver::is_inside_words() const {
  return current_->outer && (text_[current_->cue.last].quote || all_[*current_->outer].mark == Mark::turn);
}

/// Does a quotation of somebody else hold the token?
bool Resolver::is_in_other_words(TokenIndex i, TokenIndex at) const {
  const Attribution& outer = all_[*current_->outer];
  if (!text_[i].quote || outer.content_holds(i) || text_[i].quote == text_[at].quote) return false;
  return outer.mark != Mark::continuation && text_[i].paragraph != text_[at].paragraph;
}

/// "She asked the judge": who hears it is not of whom it tells.
bool Resolver::is_hearer(TokenIndex i) const {
  constexpr std::size_t kReach = 8;
  const std::size_t here = results_.size();
  for (std::size_t a = here > kReach ? here - kReach : 0; a < here; ++a)
    if (const auto whom = addressee_of(text_, all_[a]); whom && whom->holds(i) && !text_[i].quote)
      return true;
  return false;
}

double Resolver::score_of_place(Range phrase, Range sentence) const {
  const TokenIndex next = phrase.last + 1;
  double score = kPerToken * (phrase.first - sentence.first);
  if (is_genitive(text_, next)) score += kGenitive;
  if (next < text_.size() && text_[next].in(kFinite | PosSet{Pos::adverb})) score += kSubject;
  if (phrase.first > sentence.first && text_[phrase.first - 1].in(kPrepositional) &&
      !text_[phrase.first - 1].is("by"))
    score += kBehindPreposition;
  if (all_[*current_->outer].content_holds(phrase.first)) score += kOwnWords;
  return score;
}

/// May "he" or "she" inside words mean who is named there?
bool Resolver::may_be_told_of(const Mention& mention, TokenIndex at, Gender gender) const {
  const TokenIndex name = mention.range.last;
  if (is_in_other_words(name, at)) return false;
  if (mention.person) return fits(*mention.person, gender) && may_be_meant(mention, at, gender);
  return !mention.organisation && mention.range.size() == 1 && text_[name].word->first_name &&
         text_[name].word->first_name_gender == gender;
}

/// "Her friend the poet N remembered": a phrase right in front of who speaks.
bool Resolver::describes_speaker(Range phrase) const {
  constexpr TokenIndex kReach = 5;
  const TokenIndex end = std::min<TokenIndex>(text_.sentence_of(phrase.last).last + 1, phrase.last + kReach);
  for (TokenIndex i = phrase.last + 1; i < end && !text_[i].in(kFinite); ++i)
    if (const Mention* mention = cast_.mention_at(i)) return mention->person && mention->person == quoted_;
  return false;
}

/// The same of a phrase without a name: not who speaks, nor what he or somebody is.
bool Resolver::may_be_told_of(Range phrase, TokenIndex at, Gender gender) const {
  const Token& noun = text_[phrase.last];
  const TokenIndex next = phrase.last + 1;
  const auto& speaker = all_[*current_->outer].source;
  if (!is_he_or_she(noun) || !agree(gender_of(noun), gender) || is_in_other_words(phrase.last, at))
    return false;
  if (text_[next].in(kNominal) || is_naming(text_, next) || noun.word->lower.ends_with("-old")) return false;
  if (noun.is("client") || (speaker && speaker->holds(phrase.first)) || describes_speaker(phrase))
    return false;
  if (phrase.first == 0) return true;
  const Token& before = text_[phrase.first - 1];
  const bool dead = (text_[next].pos == Pos::be && text_[next + 1].is("dead")) || text_[next].is("died") ||
                    (phrase.size() > 2 && text_[phrase.last - 1].is("late"));  // "my late husband"
  if (dead || before.pos == Pos::be || before.is("as") || before.is(Symbol::comma)) return false;
  return !is_hearer(phrase.last);
}

/// "her husband": whoever has the name of who tells of him, if only one has.
std::optional<PersonIndex> Resolver::relative_by_name(Range phrase, Gender gender) const {
  const Token& owner = text_[phrase.first];
  if (!quoted_ ||
      !text_[phrase.last].in(gender == Gender::male ? WordSet::male_noun : WordSet::female_noun) ||
      !(owner.is("her") || owner.is("his") || owner.is("my") || owner.is("your")) ||
      cast_[*quoted_].last.empty())
    return std::nullopt;
  std::optional<PersonIndex> only;
  for (PersonIndex i = 0; i < cast_.people().size(); ++i) {
    if (i == *quoted_ || cast_[i].last != cast_[*quoted_].last || !fits(i, gender)) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return only;
}

/// Whom a phrase without a name means; nobody where that is who speaks, or somebody the text knows by a name
/// that is not found.
std::optional<Resolved> Resolver::meant_by(Range phrase, Gender gender, Search search) {
  const TokenIndex comma = phrase.last + 1;
  if (text_[comma].is(Symbol::comma))  // "Her father, N, cast bells"
    if (const Mention* name = cast_.mention_at(comma + 1); name && name->person) {
      if (*name->person == quoted_ || !fits(*name->person, gender)) return std::nullopt;
      return person(*name->person, ResolvedBy::pronoun, .85);
    }
  if (const auto relative = relative_by_name(phrase, gender))
    return person(*relative, ResolvedBy::pronoun, .7);
  Resolved result = by_nominal(phrase);
  if (result.person == quoted_ && quoted_) return std::nullopt;
  if (result.person) return fits(*result.person, gender) ? std::optional(result) : std::nullopt;
  if (result.kind != SpeakerKind::unnamed) return std::nullopt;
  const bool own = all_[*current_->outer].content_holds(phrase.first);
  if (search == Search::near && text_[phrase.first].is("the") && !own &&
      result.name == lowered(words_of(text_, phrase)))
    return std::nullopt;  // "the minister", who has a name
  if (result.name == lowered(words_of(text_, phrase))) result = describe(with_origin(text_, phrase));
  return result;
}

/// Of whom the sentence tells in front of `at`, the likeliest first.
std::vector<Resolver::Told> Resolver::told_in(Range sentence, TokenIndex at, Gender gender,
                                              bool names_only) const {
  std::vector<Told> told;
  const TokenIndex end = std::min(at, sentence.last + 1);
  for (TokenIndex i = sentence.first; i < end; ++i) {
    if (const Mention* mention = cast_.mention_at(i); mention && mention->range.last < end) {
      const bool sure = mention->person && cast_[*mention->person].gender == gender;
      if (may_be_told_of(*mention, at, gender))
        told.push_back(
            {mention->range, mention, score_of_place(mention->range, sentence) + (sure ? kGenderTold : 0)});
      i = mention->range.last;
      if (text_[i].pos != Pos::noun) continue;
    }
    if (told.empty() && text_[i].quote && is_pronoun_of(text_[i], gender)) return {};  // known before
    const auto phrase = names_only ? std::nullopt : person_phrase(text_, i, sentence.first);
    if (!phrase || !may_be_told_of(*phrase, at, gender)) continue;
    const bool sure = gender_of(text_[i]) == gender;
    told.push_back({*phrase, nullptr, score_of_place(*phrase, sentence) + (sure ? kGenderTold : 0)});
  }
  std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.score > b.score; });
  return told;
}

/// "I told my wife. She said": whom the sentences right before tell of, the nearest first.
std::optional<Resolved> Resolver::told_of(TokenIndex at, Gender gender, Search search) {
  const std::uint32_t last = text_[at].sentence;
  const Attribution& outer = all_[*current_->outer];
  std::uint32_t narrative = 0;
  for (std::uint32_t back = 0; back < kSentencesBack && back <= last; ++back) {
    const Range sentence = text_.sentences[last - back];
    if (text_[sentence.first].paragraph + 1 < text_[at].paragraph) return std::nullopt;
    const bool own = outer.content_holds(sentence.last) || text_[sentence.first].quote;  // behind its label
    if (!own) ++narrative;
    const bool about_speaker =
        quoted_ && fits(*quoted_, gender) && !describes_speaker({sentence.first, sentence.first});
    const bool goes_on =  // of who was named before: "He wanted a dentist in the family."
        is_pronoun_of(text_[sentence.first], gender) && !about_speaker;
    const Token& opener = text_[sentence.first];
    const bool his = !own && goes_on && (opener.is("he") || opener.is("she"));  // not "Her son … a neighbor"
    const auto all = told_in(sentence, at, gender, narrative > kNarrativeBack || his);
    for (std::size_t t = 0; t < all.size(); ++t) {
      auto result = !all[t].named ? meant_by(all[t].range, gender, search)
                    : all[t].named->person
                        ? std::optional(person(*all[t].named->person, ResolvedBy::pronoun, .85))
                        : std::optional(by_name({SourceHead::Kind::name, all[t].range, {}}, all[t].range));
      if (!result) continue;
      const bool clear = t + 1 == all.size() || all[t].score - all[t + 1].score > kClearLead;
      result->by = ResolvedBy::pronoun;
      result->certainty = clear ? .8 : .6;
      return result;
    }
    if (!own && goes_on && search == Search::near) return std::nullopt;
    for (TokenIndex i = sentence.first; i < std::min(at, sentence.last + 1); ++i)
      if (is_bare_kin(text_, i) && outer.content_holds(i) && agree(gender_of(text_[i]), gender)) {
        const auto relative = own_relative(i);
        return relative ? std::optional(person(*relative, ResolvedBy::pronoun, .75)) : std::nullopt;
      }
  }
  return std::nullopt;
}

Resolved Resolver::pronoun_in_words(TokenIndex at, Gender gender) {
  asker_ = who_is_talked_to();
  if (auto told = told_of(at, gender, Search::near)) return *told;
  Resolved choice;
  const auto found = he_or_she(at, gender, choice);
  constexpr double kGuess = .5;  // of whom nothing near tells
  if (!found || found == asker_ || choice.certainty <= kGuess)
    return told_of(at, gender, Search::far).value_or(Resolved{});
  Resolved result = person(*found, ResolvedBy::pronoun, choice.certainty);
  result.rivals = std::move(choice.rivals);
  return result;
}

}  // namespace onrecord::extract

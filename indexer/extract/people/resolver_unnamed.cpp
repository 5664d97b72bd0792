// The resolver's part for pronouns that mean somebody without a name.
#include <algorithm>

#include "common/text/fold.h"
#include "indexer/extract/clause/addressee.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {

bool Resolver::is_nobody_named_before(TokenIndex at) const {
  constexpr std::size_t kMost = 64;  // a text of many names and no person is no story of one
  const std::size_t end = cast_.first_mention_from(at);
  return end <= kMost &&
         std::none_of(cast_.mentions().begin(), cast_.mentions().begin() + static_cast<std::ptrdiff_t>(end),
                      [](const Mention& mention) { return mention.person.has_value(); });
}

/// "a diplomat", "the representative of Oldland": a source without a name who is not only called so for once.
bool Resolver::may_go_on(const Unnamed& source) const {
  const Token& opener = text_[source.at];
  const TokenIndex head = source.head;
  const bool complement = head + 1 < text_.size() && (text_[head + 1].is("of") || text_[head + 1].is("for"));
  const bool person = text_[head].word->noun == NounDomain::person;
  const bool spokesman = text_[head].word->lower.starts_with("spokes");  // "The Iranian spokesman said. He"
  const bool owned =                                                     // "the minister’s spokesman"
      head > 0 && text_[head - 1].is("'s") && names_people(text_[head]);
  const bool alone_so_far = person && !is_plural(text_[head]) && is_nobody_named_before(source.at);
  if (opener.is("the")) return (complement && person) || owned || spokesman || alone_so_far;
  const bool one_of = opener.is("one") && text_[source.at + 1].is("of") &&  // "One of them, a teacher, said"
                      !any_of(text_, {source.at, source.end}, {Pos::name});
  const bool alone = opener.is("another") && source.head == source.at;
  const bool mine = opener.is("my") || opener.is("our");  // "My companion says"
  const bool introduced = opener.in(WordSet::article) || opener.is("one") || opener.is("another") || mine;
  return text_[source.head].in(WordSet::unnamed_source) ||
         (((introduced && person) || one_of || alone) && !source.inside);
}

/// "She was born in F. A tutor described her drawings as competent, and she left": is somebody of that gender
/// in focus where the phrase stands, other than whom it names?
bool Resolver::is_about_another(Range phrase, Gender gender) const {
  constexpr TokenIndex kReach = 3;
  if (gender_of(text_[nominal_head(text_, phrase)]) == gender) return false;
  const WordSet set = gender == Gender::male ? WordSet::he : WordSet::she;
  const auto pronoun = [&](const Token& t) { return !t.quote && t.in(set); };
  const TokenIndex verb = phrase.last + 1;  // "asked her", "described her drawings"
  const TokenIndex last = std::min(verb + kReach, text_.sentence_of(phrase.first).last);
  for (TokenIndex i = verb; i < last; ++i)
    if (pronoun(text_[i + 1]) && !text_[i + 1].is(gender == Gender::male ? "he" : "she") &&
        text_[i].in({Pos::past, Pos::third_person, Pos::verb}))
      return true;
  if (is_kept_unnamed(phrase)) return false;  // he speaks on, whoever is in focus
  for (TokenIndex i = phrase.first; i-- > 0 && text_[i].paragraph == text_[phrase.first].paragraph;)
    if (pronoun(text_[i]) && text_[i].pos == Pos::subject_pronoun) return true;
  return false;
}

/// "N rejected a claim by one analyst that C. “C2,” he said": does somebody known, who is "he" as well, tell
/// of the source?
bool Resolver::is_told_of_by_known(const Unnamed& source, Gender gender) const {
  constexpr std::size_t kReach = 4;
  const std::size_t end = results_.size();
  for (std::size_t k = end > kReach ? end - kReach : 0; k < end; ++k)
    if (results_[k] && all_[k].content_holds(source.at) && fits(*results_[k], gender)) return true;
  return false;
}

/// "The foreman threatened to sack him. ¶ He won a prize. “C,” he said": whom the foreman dealt with, of whom
/// the next paragraph tells.
bool Resolver::turns_to_another(TokenIndex last_of_subject, TokenIndex at, Gender gender) const {
  constexpr TokenIndex kReach = 4;
  if (text_[last_of_subject].paragraph == text_[at].paragraph) return false;
  TokenIndex opener = at;
  while (opener > 0 && text_[opener - 1].paragraph == text_[at].paragraph) --opener;
  if (!text_[opener].is(gender == Gender::male ? "he" : "she") || opener == at) return false;
  const TokenIndex last = std::min(last_of_subject + kReach, text_.sentence_of(last_of_subject).last);
  return any_token(text_, last_of_subject + 1, last + 1,
                   [&](const Token& t) { return t.is(gender == Gender::male ? "him" : "her"); });
}

/// "he" behind the words of an unnamed source: the same source, if nobody was named in between.
std::optional<Resolved> Resolver::unnamed_pronoun(TokenIndex at, Gender gender) const {
  if (unnamed_.empty() || !last_speaker_at_ || *last_speaker_at_ != unnamed_.back().at) return std::nullopt;
  const Unnamed& source = unnamed_.back();
  // Where it was last heard: the pronouns behind "An official said" keep it up.
  const bool kept =
      last_speaker_ && last_speaker_->at > source.end && last_speaker_->resolved.name == source.name;
  const TokenIndex heard = kept ? last_speaker_->at : source.end;
  const Token& noun = text_[source.head];
  const bool one_of = text_[source.at].is("one") && text_[source.at + 1].is("of");
  if (noun.is("somebody") || noun.is("someone")) return std::nullopt;  // "Somebody asked. “I will,” he said."
  const std::string_view same = gender == Gender::male ? "he" : "she";
  if (!is_he_or_she(noun) && !one_of && !noun.is("another")) return std::nullopt;
  for (TokenIndex i = text_.sentence_of(source.at).first; i < source.at; ++i)
    if (text_[i].is(same) && !text_[i].quote)
      return std::nullopt;  // "She studied in F, where a man advised her"
  if (text_[kept ? heard : source.at].paragraph + 1 < text_[at].paragraph || (is_plural(noun) && !one_of) ||
      !may_go_on(source) ||
      (source.aside && !text_[source.at].is("one") && gender_of(noun) == Gender::unknown))
    return std::nullopt;
  if (is_about_another({source.at, source.end}, gender)) return std::nullopt;
  if (is_told_of_by_known(source, gender) || turns_to_another(source.end, at, gender)) return std::nullopt;
  const auto other = [&](const Token& t) {  // "One apprentice lost his tools, and she said"
    return !t.quote && t.in(gender == Gender::male ? WordSet::she : WordSet::he) &&
           t.pos != Pos::object_pronoun;
  };
  // "One critic has dismissed it. Is she worried? She eats the last chip. “…,” she says"
  const std::uint32_t from = text_[heard].sentence + 1, to = text_[at].sentence;
  const bool narrative = gender_of(noun) == Gender::unknown &&
                         std::any_of(text_.sentences.begin() + std::min(from, to),
                                     text_.sentences.begin() + to, [&](Range sentence) {
                                       return !text_[sentence.first].quote && text_[sentence.first].is(same);
                                     });
  if (narrative) return std::nullopt;
  const TokenIndex tail = std::min(at, text_.sentence_of(source.end).last);
  const bool either = gender_of(noun) == Gender::unknown;  // "A spokesman said she was ill. He added"
  if (source.told == gender || !agree(gender_of(noun), gender) ||
      (either && any_token(text_, source.end + 1, tail, other)) || is_named_between(heard + 1, at, gender))
    return std::nullopt;
  return Resolved{SpeakerKind::unnamed, ResolvedBy::pronoun, std::nullopt, source.name, .8, {}};
}

/// "A spokesman said no. They added": they are the one without a name who spoke last.
std::optional<Resolved> Resolver::unnamed_they(TokenIndex at) const {
  if (unnamed_.empty() || !last_speaker_at_ || *last_speaker_at_ != unnamed_.back().at) return std::nullopt;
  const Unnamed& source = unnamed_.back();
  const Token& noun = text_[source.head];
  if (text_[at].quote || source.inside || is_plural(noun) ||
      text_[source.at].paragraph + 1 < text_[at].paragraph)
    return std::nullopt;
  const Token& opener = text_[source.at];
  const auto people = [](const Token& t) {
    return (names_people(t) && is_plural(t)) || t.in(WordSet::body_noun) || t.in(WordSet::firm_noun);
  };
  const bool just_introduced =  // "Another developer said C. They added"
      (opener.is("a") || opener.is("an") || opener.is("another") || opener.is("one")) && names_people(noun) &&
      gender_of(noun) == Gender::unknown && opener.sentence + 1 == text_[at].sentence &&
      opener.paragraph == text_[at].paragraph && !any_token(text_, source.end + 1, at - 1, people);
  const bool told_so =  // "A manager, who asked us not to use their name, said C. They added"
      std::any_of(unnamed_.begin(), unnamed_.end(), [&](const Unnamed& one) {
        return one.name == source.name && any_token(text_, one.head + 1, one.end + 1, [](const Token& t) {
                 return t.is("their") || t.is("they") || t.is("them");
               });
      });
  if (!noun.in(WordSet::unnamed_source) && !just_introduced && !told_so) return std::nullopt;
  return Resolved{SpeakerKind::unnamed, ResolvedBy::pronoun, std::nullopt, source.name, .75, {}};
}

/// "They waited until a teacher came in. “Leave,” he said": where nobody else fits, the subject of one of the
/// sentences before, if that is somebody without a name.
std::optional<Resolved> Resolver::unnamed_subject(TokenIndex at, Gender gender) {
  constexpr std::uint32_t kReach = 4;
  std::uint32_t back = 0;
  do {
    if (text_[at].sentence < ++back || back > kReach) return std::nullopt;
  } while (text_[text_.sentences[text_[at].sentence - back].first].quote != 0 ||
           text_[text_.sentences[text_[at].sentence - back].first].is(gender == Gender::male ? "he" : "she"));
  const Range sentence = text_.sentences[text_[at].sentence - back];
  if (back == 1)
    if (auto somebody = told_to_exist(sentence, gender)) return somebody;
  return unnamed_subject_of(sentence, at, gender);
}

/// "There is a clerk whose job is to sit behind the witnesses. He told me", "On the way out I passed a clerk.
/// He told me": the clerk.
std::optional<Resolved> Resolver::told_to_exist(Range sentence, Gender gender) const {
  constexpr TokenIndex kLongestOpening = 8;
  if (sentence.size() < 5) return std::nullopt;
  TokenIndex article = 0;
  if (text_[sentence.first].is("there") && text_[sentence.first + 1].pos == Pos::be)
    article = sentence.first + 2;
  for (TokenIndex i = sentence.first;
       !article && i + 2 < sentence.last && i - sentence.first < kLongestOpening; ++i)
    if (text_[i].is("i") && text_[i + 1].pos == Pos::past && !text_[i + 1].word->cue) article = i + 2;
  if (!article || !(text_[article].is("a") || text_[article].is("an")) || text_[article].quote)
    return std::nullopt;
  TokenIndex end = article;
  while (end < sentence.last && text_[end + 1].in({Pos::noun, Pos::adjective, Pos::name})) ++end;
  const Token& noun = text_[end];
  const bool one = is_he_or_she(noun) || noun.in(WordSet::party_word);
  if (end == article || !one || !agree(gender_of(noun), gender)) return std::nullopt;
  if (is_naming(text_, end + 1) || cast_.mention_at(end + 2)) return std::nullopt;  // "a clerk named N"
  Resolved somebody = describe({article, end});
  somebody.by = ResolvedBy::pronoun;
  somebody.certainty = .75;
  return somebody;
}

/// "In rehearsal, the director sits": behind the phrase that opens the sentence.
TokenIndex Resolver::behind_opening(Range sentence) const {
  constexpr TokenIndex kLongest = 6;
  if (text_[sentence.first].pos != Pos::preposition || text_[sentence.first].quote) return sentence.first;
  for (TokenIndex i = sentence.first + 1; i < sentence.last && i - sentence.first < kLongest; ++i) {
    if (text_[i].is(Symbol::comma)) return text_[i + 1].is("the") ? i + 1 : sentence.first;
    const bool time = text_[i - 1].pos == Pos::number || text_[i - 1].in(WordSet::time) ||
                      text_[i - 1].in(WordSet::abbreviation);
    if (text_[i].is("the") && time) return i;  // "At 6:40 p.m. the governor wrote"
    if (!text_[i].in(kNounPhrase)) break;
  }
  return sentence.first;
}

/// "An analyst shared Baker’s doubts. “…,” he said": the subject of `sentence`, the pronoun's own or one
/// before it, if it is somebody without a name.
std::optional<Resolved> Resolver::unnamed_subject_of(Range sentence, TokenIndex at, Gender gender) {
  constexpr TokenIndex kLongestSubject = 20;
  const TokenIndex begin = sentence.first;
  if (text_[at].sentence != text_[begin].sentence) sentence.first = behind_opening(sentence);
  const bool clause = text_[at].sentence == text_[begin].sentence &&  // "When a nurse came, she asked"
                      (text_[begin].in(WordSet::clause_subordinator) || text_[begin].is("while")) &&
                      (text_[begin + 1].is("a") || text_[begin + 1].is("an"));
  if (clause) ++sentence.first;
  const Token& opener = text_[sentence.first];
  const bool own = text_[at].sentence == opener.sentence;
  const auto is_colon = [](const Token& t) { return t.is(Symbol::colon); };
  const bool led =  // "The prosecutor disagreed: she called"
      opener.is("the") && own &&
      (any_token(text_, sentence.first, at, is_colon) ||
       (text_[at - 1].in(WordSet::clause_subordinator) && text_[at - 2].is(Symbol::comma)));
  if (own && (opener.quote || (opener.is("the") && !led) || text_[at].quote || sentence.first + 2 >= at ||
              current_->content_holds(sentence.first)))
    return std::nullopt;
  TokenIndex genitive = sentence.first;  // "Anna Reed’s surgeon was surprised. He"
  while (genitive < sentence.last && text_[genitive].pos == Pos::name) ++genitive;
  const Mention* owner = genitive > sentence.first ? cast_.mention_at(genitive - 1) : nullptr;
  const bool of_named = !own && owner && text_[genitive].is("'s") &&
                        !(owner->person && !history_.empty() && history_.back().person == *owner->person);
  if (!(opener.in(WordSet::article) || opener.is("one") || opener.pos == Pos::possessive || of_named) ||
      (last_speaker_at_ && *last_speaker_at_ > sentence.first) ||
      is_named_between(text_.sentence_of(at).first, at, gender))
    return std::nullopt;
  TokenIndex verb = sentence.first + 1;
  bool relative = false;  // "One manager whose firm owns it said"
  for (; verb < std::min(sentence.last, at) && verb - sentence.first < kLongestSubject; ++verb) {
    const bool attributive =  // "the kidnapped bishop", not "the 63-year-old said flames had"
        is_attributive(text_, verb) && !text_[verb].in(WordSet::said);
    const bool finite = text_[verb].in(kFinite | PosSet{Pos::do_}) && !attributive;
    if (text_[verb].is(Symbol::comma) || (finite && !relative)) break;
    if (finite) relative = false;
    if (is_who(text_[verb]) || text_[verb].is("whose")) relative = true;
  }
  if (verb >= at) return std::nullopt;
  TokenIndex end = verb - 1;
  while (end > sentence.first + 1 && (text_[end].pos == Pos::adverb || text_[end].in(WordSet::reflexive)))
    --end;  // "The captain also denied", "The captain himself denied"
  const bool aside = text_[verb].is(Symbol::comma);
  if (aside && opener.pos == Pos::possessive && text_[verb + 1].pos == Pos::preposition)
    return std::nullopt;  // "Her deputy, in his own book, calls her slow."
  if (aside) verb = behind_aside(verb);
  if (!text_[verb].in((aside ? kFiniteOrBase : kFinite) | PosSet{Pos::do_})) return std::nullopt;
  const Range subject{sentence.first, end};
  if (any_of(text_, subject, {Pos::subject_pronoun})) return std::nullopt;  // "A study she published"
  const bool owned = opener.pos == Pos::possessive || owned_by_somebody(subject);
  const bool our = opener.is("our") || opener.is("my");  // "Our guide is N. He says"
  if (const auto named = named_in_tail({end + 1, verb});
      named && !(owned && !our && text_[end + 1].pos == Pos::be))
    return fits(*named, gender) ? std::optional(person(*named, ResolvedBy::pronoun, .8)) : std::nullopt;
  const bool alone = sentence.first == begin || clause;
  return somebody_unnamed(subject, at, gender, of_named ? genitive : TokenIndex{0}, alone);
}

/// Whom the subject of that sentence means, if it is somebody without a name who may be "he" or "she" at
/// `at`; `genitive` is the mark behind the name whose he is, 0 where none is; `alone` if nothing stands
/// before it.
std::optional<Resolved> Resolver::somebody_unnamed(Range subject, TokenIndex at, Gender gender,
                                                   TokenIndex genitive, bool alone) {
  const bool of_named = genitive != 0;
  const Token& opener = text_[subject.first];
  const TokenIndex verb = subject.last + 1;
  const Token& noun = text_[nominal_head(text_, subject)];
  if (!is_he_or_she(noun) || !agree(gender_of(noun), gender) || is_about_another(subject, gender) ||
      turns_to_another(subject.last, at, gender))
    return std::nullopt;
  for (TokenIndex i = of_named ? genitive + 1 : subject.first; i <= subject.last; ++i)
    if (const Mention* mention = cast_.mention_at(i); mention && mention->person) return std::nullopt;
  const auto owner_again = [&](const Token& t) {  // "Reed’s father told him": who is meant is rather Reed
    return t.in(gender == Gender::male ? WordSet::he : WordSet::she);
  };
  if (of_named && (noun.word->noun != NounDomain::person ||
                   any_token(text_, verb, text_.sentence_of(verb).last, owner_again)))
    return std::nullopt;
  Resolved result = by_nominal(subject);
  if (result.person && !fits(*result.person, gender)) return std::nullopt;
  if (result.kind != SpeakerKind::person && result.kind != SpeakerKind::unnamed) return std::nullopt;
  if (!result.person && !alone) return std::nullopt;
  const bool joined = text_[at - 1].in(WordSet::clause_subordinator) && opener.sentence == text_[at].sentence;
  if (!result.person && !joined && opener.is("the") && any_of(text_, subject, {Pos::name})) {
    Resolved rival;  // "The Florida investor" may be whom the text named before
    if (he_or_she(at, gender, rival) && rival.certainty > .5) return std::nullopt;
  }
  result.by = ResolvedBy::pronoun;
  result.certainty = .75;
  return result;
}

/// "The boy’s teacher"
bool Resolver::owned_by_somebody(Range subject) const {
  for (TokenIndex i = subject.first; i <= subject.last; ++i)
    if (text_[i].is("'s")) return true;
  return false;
}

/// "[The surveyor] is N N", "[His wife], the director N N, said", "[The man], whose name is N,": whom the
/// tokens from behind the subject to its verb, or right behind a form of "be", name.
std::optional<PersonIndex> Resolver::named_in_tail(Range tail) const {
  const bool copula = text_[tail.first].pos == Pos::be;
  const TokenIndex relative = tail.first + 1;  // ", whose name is N,", ", who is called N,"
  if (text_[tail.first].is(Symbol::comma) && relative + 3 < text_.size() &&
      (text_[relative].is("whose") || is_who(text_[relative]))) {
    const Mention* mention = cast_.mention_at(relative + 3);
    const bool told = text_[relative + 1].is("name") || text_[relative + 2].is("called");
    if (mention && told) return mention->person;
  }
  const bool apposed =
      text_[tail.first].is(Symbol::comma) && tail.first < tail.last && text_[tail.first + 1].pos != Pos::wh;
  const auto& mentions = cast_.mentions();
  const std::size_t m = cast_.first_mention_from(tail.first + 1);
  if (!(copula || apposed) || m >= mentions.size()) return std::nullopt;
  const Range name = mentions[m].range;
  const bool meant = copula ? name.first == tail.first + 1
                            : name.last + 2 == tail.last && text_[name.last + 1].is(Symbol::comma);
  return meant ? mentions[m].person : std::nullopt;
}

/// "His brother, who stayed, phones", "The buyer, a woman in a coat, would", "The surveyor, on a video link,
/// was": the token behind the relative clause, apposition or phrase that begins at `comma`, else `comma`.
TokenIndex Resolver::behind_aside(TokenIndex comma) const {
  const TokenIndex last = text_.sentence_of(comma).last;
  if (comma + 2 >= last ||
      !text_[comma + 1].in({Pos::wh, Pos::determiner, Pos::possessive, Pos::preposition}))
    return comma;
  TokenIndex close = comma + 1;
  while (close < last && !text_[close].is(Symbol::comma)) ++close;
  return close < last ? close + 1 : comma;
}

/// "They waited until a teacher came in. “Leave,” he said": where nobody named fits, the last person without
/// a name.
std::optional<Resolved> Resolver::unnamed_before(TokenIndex at, Gender gender) {
  constexpr TokenIndex kReach = 60;
  const std::uint32_t sentence = text_[at].sentence;
  for (TokenIndex i = at; i-- > 0 && at - i < kReach && text_[i].paragraph == text_[at].paragraph;) {
    const Token& noun = text_[i];
    if (text_[i].sentence + 1 < sentence && gender_of(noun) != gender)
      continue;  // further back: "his mother"
    if (noun.quote || noun.pos != Pos::noun || !is_he_or_she(noun) || !agree(gender_of(noun), gender))
      continue;
    const auto first = noun_phrase_start(text_, i, text_.sentence_of(i).first);
    if (!first || !(text_[*first].in(WordSet::article) || text_[*first].pos == Pos::possessive)) continue;
    if (current_->content_holds(i) || (*first > 0 && text_[*first - 1].is("by"))) continue;
    Resolved result = by_nominal({*first, i});
    if (result.person || result.kind != SpeakerKind::unnamed) return std::nullopt;
    result.by = ResolvedBy::pronoun;
    result.certainty = .6;
    return result;
  }
  return std::nullopt;
}

}  // namespace onrecord::extract

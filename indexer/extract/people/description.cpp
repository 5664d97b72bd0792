#include "indexer/extract/people/description.h"

#include <algorithm>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/source_head.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kSeveral = 2;  ///< more holders of an office tell no more
constexpr TokenIndex kLongest = 6;
constexpr std::uint32_t kOpeningSentences = 4;
constexpr std::uint32_t kParagraphsBack = 2;
constexpr std::uint32_t kSentencesBack = 40;  ///< a paragraph may be of any length

/// "Algerian" and "Algeria", "Vale" and "Vale’s": the same beginning of at least four letters.
bool same_stem(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::size_t length = std::min({a.size(), b.size(), std::size_t{5}});
  return length >= 4 && a.compare(0, length, b, 0, length) == 0;
}

/// "Damascus-born", "54-year-old", "mum-of-two", "former": words that only vary how somebody is called.
bool varies(const Token& token) {
  const std::string_view word = token.word->lower;
  return word.ends_with("-born") || word.ends_with("-old") || word.find("-of-") != std::string_view::npos ||
         token.in(WordSet::varying_adjective);
}

/// "the defiant mum": called by whom they are to others; not "the businessman", "the boy".
bool is_kin(const Token& noun) {
  const std::string_view word = noun.word->lower;
  const bool anybody = noun.in(WordSet::unnamed_source) || word.ends_with("man") || word.ends_with("boy") ||
                       word.ends_with("girl") || word == "lad";
  return !anybody && (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun));
}

bool is_office(const Token& noun) {
  return noun.in(WordSet::role_noun) ||  // not "the Reed campaign"
         (noun.word->noun == NounDomain::person && (noun.in(WordSet::name_title) || noun.word->stands_for));
}

/// A noun that may be somebody’s title: not "the trust", "the Treasury".
bool may_be_titled(const Token& noun) {
  if (noun.word->noun == NounDomain::group) return false;
  return is_office(noun) || noun.word->noun == NounDomain::person || noun.in(WordSet::name_title) ||
         noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun) || noun.word->stands_for;
}

bool has_office(const Person& person) { return person.titles.has_office(); }

}  // namespace

Descriptions::Descriptions(const Text& text, const Cast& cast) : text_(text), cast_(cast) {
  for (PersonIndex i = 0; i < cast.people().size(); ++i) {
    if (cast[i].age) by_age_.emplace(*cast[i].age, i);
    for (const std::string& title : cast[i].titles)
      if (auto& of = holders_[title]; of.size() < kSeveral) of.push_back(i);
    const auto& shadow = cast[i].titles.shadow_offices();
    shadow_offices_.insert(shadow.begin(), shadow.end());
  }
}

void Descriptions::Phrase::read_age(const Token& token) {
  if (token.is("teenager")) youngest = 13, oldest = 19;
  if (token.word->lower.ends_with("-year-old")) youngest = oldest = leading_number(token.word->lower);
}

std::optional<Descriptions::Phrase> Descriptions::parse(Range source) const {
  const Token& opener = text_[source.first];
  Phrase phrase;
  phrase.definite = opener.is("the") || opener.is("this") || opener.is("that");
  const bool article = opener.is("a") || opener.is("an");
  phrase.opening_sentence = opener.sentence < kOpeningSentences;
  phrase.opening = !phrase.definite && phrase.opening_sentence;
  if (!phrase.definite && !phrase.opening) return std::nullopt;
  const bool its =  // "its chief executive", not "its spokesman"
      opener.is("its") && (source.size() > 2 || !text_[source.last].in(WordSet::unnamed_source));
  if (opener.in({Pos::determiner, Pos::possessive}) && !phrase.definite && !article && !its)
    return std::nullopt;
  bool noun = false;
  for (TokenIndex i = source.first; i <= source.last; ++i) {
    if (i - source.first > kLongest) return std::nullopt;
    const Token& token = text_[i];
    if (token.quote != opener.quote) {  // "the “Night Ferry” star"
      phrase.variation = true;
      continue;
    }
    if (token.pos == Pos::preposition && noun && i < source.last) {
      phrase.variation = phrase.variation ||
                         (token.is("of") && (text_[i + 1].pos == Pos::number ||
                                             text_[i + 1].in(WordSet::quantity)));  // "the mother of three"
      if (!phrase.variation)
        phrase.complement = Range{i + 1, source.last};  // but "the 52-year-old star of …"
      break;
    }
    if (token.in({Pos::preposition, Pos::wh, Pos::punctuation})) return std::nullopt;
    if (token.is("'s") && !phrase.opening_sentence) return std::nullopt;  // "the minister’s adviser"
    phrase.owned = phrase.owned || token.is("'s");
    if (token.is("'s") && i > source.first) phrase.owner = text_[i - 1].word->country;
    phrase.variation = phrase.variation || varies(token);
    phrase.shadow = phrase.shadow || token.in(WordSet::shadow_word);
    phrase.read_age(token);
    if (!token.in(kNominal) && !token.in(WordSet::name_title)) continue;
    phrase.noun = i;
    noun = true;
  }
  const Token& called = text_[phrase.noun];
  if (!noun || (phrase.owned && (!is_office(called) || is_kin(called))))
    return std::nullopt;  // "the victim’s mother"
  const Word& head = *text_[phrase.noun].word;
  const bool people = is_demonym(text_[phrase.noun]);
  if ((source.size() == 2 && head.proper_noun && head.noun == NounDomain::person &&
       !is_office(text_[phrase.noun])) ||
      people) {
    phrase.variation = true;  // "the Italian", "the 33-year-old Argentine"
    phrase.country = head.country;
  }
  if (phrase.noun == source.first) return phrase;
  const Token& before = text_[phrase.noun - 1];
  const bool opens = phrase.noun - 1 == source.first && before.pos != Pos::name &&
                     before.word->country == 0;  // a capital by its place
  if (before.upper() && !opens && before.pos != Pos::determiner) {
    phrase.modifier = &before;
    phrase.country = before.word->country;
  }
  return phrase;
}

/// Does the description go with the person, and its modifier too?
bool Descriptions::is_called(const Person& person, const Phrase& phrase, Wording wording) const {
  const Word& noun = *text_[phrase.noun].word;
  const auto has = [&](const std::string& word) { return person.titles.contains(word, phrase.shadow); };
  if (wording == Wording::own && !has(noun.lower)) return false;
  if (phrase.owner != 0 && is_of_other_country(person, phrase)) return false;
  if (phrase.complement && (wording != Wording::own || !has_words(person, *phrase.complement))) return false;
  if (wording == Wording::other &&
      !(noun.stands_for && std::any_of(noun.stands_for->begin(), noun.stands_for->end(), has)))
    return false;
  return phrase.modifier ? is_from(person, phrase) : wording != Wording::modifier;
}

/// "the Oldlandish minister", and the person is called Oldlandish or Oldland’s.
bool Descriptions::is_from(const Person& person, const Phrase& phrase) {
  if (phrase.country != 0 && person.titles.is_of(phrase.country)) return true;
  return std::any_of(person.titles.begin(), person.titles.end(), [&](const std::string& title) {
    return same_stem(title, phrase.modifier->word->lower);
  });
}

/// "the Dane": the only one from there, of those named before.
std::optional<PersonIndex> Descriptions::compatriot(const Phrase& phrase, TokenIndex before) const {
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const auto& person = cast_.mentions()[m].person;
    if (!person || person == only || !cast_[*person].titles.is_of(phrase.country)) continue;
    if (only) return std::nullopt;
    only = person;
  }
  return only;
}

/// The last person so called that was named before.
std::optional<PersonIndex> Descriptions::by_title(const Phrase& phrase, TokenIndex before,
                                                  Wording wording) const {
  std::vector<bool> asked(cast_.people().size());  // each once, however often named
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const auto& person = cast_.mentions()[m].person;
    if (!person || asked[*person]) continue;
    if (is_called(cast_[*person], phrase, wording)) return person;
    asked[*person] = true;
  }
  return std::nullopt;
}

/// All nouns and names of a description stand with the person too.
bool Descriptions::has_words(const Person& person, Range words) const {
  for (TokenIndex i = words.first; i <= words.last; ++i)
    if (text_[i].in(kNominal) && !person.titles.contains(text_[i].word->lower)) return false;
  return true;
}

/// Is the noun, or an office it stands for, the person's?
bool Descriptions::has_office_again(const Person& person, const Phrase& phrase) const {
  const Word& noun = *text_[phrase.noun].word;
  if (phrase.complement && !has_words(person, *phrase.complement))
    return person.titles.contains(noun.lower, phrase.shadow);
  return person.titles.hold(noun, phrase.shadow);
}

/// The only person named so far (of the last mentions) outside of quotations, in the paragraph before at the
/// furthest.
std::optional<PersonIndex> Descriptions::only_named(const Phrase& phrase, TokenIndex before) const {
  std::optional<PersonIndex> only;
  TokenIndex last = 0;
  const std::size_t end = cast_.first_mention_from(before);
  for (std::size_t m = Cast::furthest_back(end); m < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || text_[mention.range.first].quote) continue;
    if (only && only != mention.person) return std::nullopt;
    only = mention.person;
    last = mention.range.first;
  }
  const bool near = only && text_[last].paragraph + 1 >= text_[before].paragraph;
  return near && fits(*only, phrase) && !is_of_somebody_else(phrase, before) ? only : std::nullopt;
}

bool Descriptions::is_anybody_named_before(TokenIndex at) const {
  const auto& mentions = cast_.mentions();
  const auto end = mentions.begin() + static_cast<std::ptrdiff_t>(cast_.first_mention_from(at));
  return std::any_of(mentions.begin(), end, [](const Mention& mention) { return mention.person; });
}

/// "the Norlandish minister", and the person is called Oldlandish.
bool Descriptions::is_of_other_country(const Person& person, const Phrase& phrase) {
  if (phrase.owner != 0) return person.titles.has_countries() && !person.titles.is_of(phrase.owner);
  if (phrase.country != 0 && !phrase.modifier)  // "the Ukrainian"
    return person.titles.has_countries() && !person.titles.is_of(phrase.country);
  return phrase.modifier && person.titles.names_country() && !is_from(person, phrase);
}

/// Whom a sentence is about: the first person named outside quotations, prepositions and genitives.
std::optional<PersonIndex> Descriptions::subject_of(Range sentence, TokenIndex before) const {
  std::optional<PersonIndex> agent;  // "It was started by N"
  for (std::size_t m = cast_.first_mention_from(sentence.first); m < cast_.mentions().size(); ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex first = mention.range.first, next = mention.range.last + 1;
    if (first > sentence.last || first >= before) break;
    if (!mention.person || text_[first].quote) continue;
    const bool genitive = next < text_.size() && (text_[next].is("'s") || text_[next].is(Symbol::apostrophe));
    TokenIndex phrase = first;  // "with senior coach N"
    while (phrase > sentence.first && text_[phrase - 1].in(kNounPhrase)) --phrase;
    const bool behind = phrase > sentence.first && text_[phrase - 1].in(kPrepositional);
    if (!genitive && !behind) return mention.person;
    if (!agent && !genitive && behind && text_[phrase - 1].is("by")) agent = mention.person;
  }
  return agent;
}

/// "the 51-year-old", "the teenager": the only person of that age.
std::optional<PersonIndex> Descriptions::by_age(const Phrase& phrase) const {
  if (phrase.oldest == 0) return std::nullopt;
  std::optional<PersonIndex> only;
  for (auto at = by_age_.lower_bound(phrase.youngest); at != by_age_.end() && at->first <= phrase.oldest;
       ++at) {
    if (!fits(at->second, phrase)) continue;
    if (only) return std::nullopt;
    only = at->second;
  }
  return only;
}

/// "a paving contractor … the contractor": the text spoke of such a one without a name.
bool Descriptions::is_of_somebody_else(const Phrase& phrase, TokenIndex before) const {
  constexpr TokenIndex kReach = 250, kLongestDescription = 4;
  const TokenIndex end = before > kReach ? before - kReach : 0;
  for (TokenIndex i = before; i-- > end;) {
    if (text_[i].word != text_[phrase.noun].word) continue;
    for (TokenIndex k = i; k-- > 0 && i - k <= kLongestDescription;)
      if (text_[k].is("a") || text_[k].is("an") || text_[k].is("one")) return true;
  }
  return false;
}

/// "the Danish heartthrob", "the fisherman": whom the sentences right before are about.
std::optional<PersonIndex> Descriptions::in_focus(const Phrase& phrase, TokenIndex at,
                                                  std::span<const Spoken> spoken) const {
  if (is_of_somebody_else(phrase, at)) return std::nullopt;
  const std::uint32_t paragraph = text_[at].paragraph;
  const std::uint32_t last = text_[at].sentence;
  for (std::uint32_t s = last + 1; s-- > 0 && last - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph + 1 < paragraph) return std::nullopt;
    auto person = subject_of(sentence, at);
    if (!person && !spoken.empty() && sentence.holds(spoken.back().at)) person = spoken.back().person;
    if (!person) continue;
    const bool near = text_[sentence.first].paragraph == paragraph;
    const bool office = has_office(cast_[*person]);
    if (!fits(*person, phrase) || (!near && office)) return std::nullopt;
    if (office && !phrase.variation &&
        !phrase.modifier)  // "the investor" is rather N, an heir, than Lord M, the chairman
      if (const auto other = only_untitled(at); other && other != person && fits(*other, phrase))
        return other;
    return person;
  }
  return std::nullopt;
}

/// "the Dutch lawyer", "the Labour MP": says something new of the only one who speaks in this paragraph or,
/// if nobody does, in one of so many `paragraphs` before.
std::optional<PersonIndex> Descriptions::varied_speaker(const Phrase& phrase, TokenIndex at,
                                                        std::span<const Spoken> spoken,
                                                        std::uint32_t paragraphs) const {
  if (is_of_somebody_else(phrase, at)) return std::nullopt;
  std::optional<PersonIndex> only;
  const std::uint32_t paragraph = spoken.empty() ? 0 : text_[spoken.back().at].paragraph;
  if (paragraph + paragraphs < text_[at].paragraph) return std::nullopt;
  for (std::size_t h = spoken.size(); h-- > 0 && text_[spoken[h].at].paragraph == paragraph;) {
    if (only && only != spoken[h].person) return std::nullopt;
    only = spoken[h].person;
  }
  if (!only || !fits(*only, phrase)) return std::nullopt;
  const Person& person = cast_[*only];
  const Token& noun = text_[phrase.noun];
  if (noun.in(WordSet::member_noun) ||
      (phrase.modifier && phrase.modifier->in(WordSet::party_word)))  // a party, a constituency
    return person.titles.contains(noun.word->lower) ? std::nullopt : only;
  return has_office_again(person, phrase) || is_of_other_country(person, phrase) ? std::nullopt : only;
}

/// Do gender and age go with the person?
bool Descriptions::fits(PersonIndex person, const Phrase& phrase) const {
  const Token& noun = text_[phrase.noun];
  if (is_office(noun) && !phrase.shadow && cast_[person].titles.has_shadow_office()) return false;
  if (!phrase.modifier && is_of_other_country(cast_[person], phrase)) return false;
  const auto age = cast_[person].age;
  if (age && phrase.oldest > 0 && (*age < phrase.youngest || *age > phrase.oldest)) return false;
  return agree(cast_[person].gender, gender_of(noun));
}

/// Whom the sentences of this paragraph in front of `at` are about.
std::optional<PersonIndex> Descriptions::subject_here(TokenIndex at) const {
  for (std::uint32_t s = text_[at].sentence; s-- > 0 && text_[at].sentence - s < kSentencesBack;) {
    const Range sentence = text_.sentences[s];
    if (text_[sentence.first].paragraph != text_[at].paragraph) break;
    if (const auto person = subject_of(sentence, at)) return person;
  }
  return std::nullopt;
}

/// Is nobody else named there, outside quotations, of whom the description could be?
bool Descriptions::is_alone(PersonIndex person, const Phrase& phrase, Range stretch) const {
  const auto& mentions = cast_.mentions();
  for (std::size_t m = cast_.first_mention_from(stretch.first);
       m < mentions.size() && mentions[m].range.first < stretch.last; ++m) {
    const auto& other = mentions[m].person;
    if (other && *other != person && !text_[mentions[m].range.first].quote && fits(*other, phrase) &&
        !has_office(cast_[*other]))
      return false;
  }
  return true;
}

/// "the Damascus-born diplomat": who spoke last, if that is near.
std::optional<PersonIndex> Descriptions::last_spoken(const Phrase& phrase, TokenIndex at,
                                                     std::span<const Spoken> spoken) const {
  std::optional<PersonIndex> found;
  TokenIndex where = 0;
  if (!spoken.empty()) found = spoken.back().person, where = spoken.back().at;
  std::size_t m = cast_.first_mention_from(at);
  for (const std::size_t end = Cast::furthest_back(m); !found && m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (mention.person && !text_[mention.range.first].quote)
      found = mention.person, where = mention.range.first;
  }
  if (!found || text_[where].paragraph + kParagraphsBack < text_[at].paragraph) return std::nullopt;
  return fits(*found, phrase) ? found : std::nullopt;
}

/// "the minister" where only one of those named so far has no office told: his it is.
std::optional<PersonIndex> Descriptions::only_untitled(TokenIndex at) const {
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(at);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    if (text_[mention.range.first].paragraph + kParagraphsBack < text_[at].paragraph) break;
    if (!mention.person || text_[mention.range.first].quote || mention.person == only) continue;
    if (has_office(cast_[*mention.person])) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  return only;
}

std::set<PersonIndex> Descriptions::holders(const Phrase& phrase) const {
  std::set<PersonIndex> found;
  const auto add = [&](const std::string& office) {
    if (const auto at = holders_.find(office); at != holders_.end())
      found.insert(at->second.begin(), at->second.end());
  };
  const Word& noun = *text_[phrase.noun].word;
  add(noun.lower);
  if (noun.stands_for) std::for_each(noun.stands_for->begin(), noun.stands_for->end(), add);
  return found;
}

bool Descriptions::is_vacant(const Phrase& phrase) const {
  return holders(phrase).empty() && !shadow_offices_.contains(text_[phrase.noun].word->lower);
}

std::optional<PersonIndex> Descriptions::titled(Range source) const {
  const auto phrase = parse(source);
  if (!phrase || !phrase->definite || is_plural(text_[phrase->noun])) return std::nullopt;
  const Token& noun = text_[phrase->noun];
  if (!may_be_titled(noun)) return std::nullopt;  // "the trust" is not "N, the trust’s director"
  // "the mother of two" is nobody's "mother N"
  if (phrase->variation && (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun)))
    return std::nullopt;
  return by_title(*phrase, source.first, Wording::own);
}

std::optional<PersonIndex> Descriptions::person(Range source, std::span<const Spoken> spoken) const {
  const auto phrase = parse(source);
  if (!phrase) return std::nullopt;
  const Token& noun = text_[phrase->noun];
  const bool body =
      noun.word->noun == NounDomain::group || noun.in(WordSet::body_noun) ||  // "the Treasury"
      (noun.word->noun != NounDomain::person && noun.pos == Pos::name && !noun.in(WordSet::role_noun));
  const bool somebody = noun.word->noun == NounDomain::person || (is_office(noun) && !body) || is_kin(noun) ||
                        phrase->variation;
  if (is_plural(noun) || !somebody || noun.in(WordSet::firm_noun)) return std::nullopt;  // "the carrier"
  const bool described = phrase->modifier || phrase->complement;
  if (phrase->definite && phrase->modifier && phrase->modifier->in(WordSet::party_word))
    if (const auto all = holders(*phrase); all.size() == 1)
      return *all.begin();  // "the Republican governor": there is but one
  const bool compound =     // "the justice secretary"
      phrase->noun > source.first + 1 && text_[phrase->noun - 1].in(kNominal);
  const bool sole = phrase->opening_sentence && noun.in(WordSet::sole_office) &&
                    !is_anybody_named_before(source.first);  // "The chancellor has dismissed …"
  if (phrase->opening_sentence && (!phrase->definite || described || compound || sole) && is_office(noun))
    if (const auto later = named_later(*phrase, source)) return later;
  if (!phrase->definite) return introduced_next(*phrase, source);
  if (const auto aged = by_age(*phrase)) return aged;
  if (phrase->country != 0 && !phrase->modifier)
    if (const auto one = compatriot(*phrase, source.first)) return one;
  const auto learned = learned_.find(noun.word);
  if (learned != learned_.end() && !described) return learned->second;
  if (const auto other = by_title(*phrase, source.first, Wording::other)) return other;
  return whom_it_varies(*phrase, source, spoken);
}

/// Who of those near is called otherwise now: "the Damascus-born diplomat", "the care worker".
std::optional<PersonIndex> Descriptions::whom_it_varies(const Phrase& phrase, Range source,
                                                        std::span<const Spoken> spoken) const {
  const Token& noun = text_[phrase.noun];
  const bool compound = phrase.noun > source.first + 1 && text_[phrase.noun - 1].in(kNominal);
  if (phrase.complement || text_[source.first].quote) return std::nullopt;  // in quotations: not who speaks
  // "the Dutch lawyer", "the bus driver" may be of the paragraph before
  const std::uint32_t reach = phrase.modifier || phrase.noun >= source.first + 2 ? 1 : 0;
  const bool apart =
      noun.in(WordSet::unnamed_source) || noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun);
  const bool other = apart || noun.in(WordSet::sole_office) ||
                     (noun.in(WordSet::court_noun) && phrase.noun == source.first + 1);
  if ((!is_office(noun) && !other) || phrase.variation)
    if (const auto person = in_focus(phrase, source.first, spoken)) return person;
  // "the nursery worker", "the care assistant": whoever alone speaks right before
  const bool job = phrase.noun > source.first + 1 && !phrase.modifier && !noun.in(WordSet::sole_office) &&
                   !noun.in(WordSet::court_noun) && is_vacant(phrase);
  if (job) {
    if (const auto person = varied_speaker(phrase, source.first, spoken, reach)) return person;
    const auto person = in_focus(phrase, source.first, spoken);
    if (person && !has_office(cast_[*person])) return person;
  }
  const bool relation = (is_kin(noun) && !noun.in(WordSet::role_noun)) || noun.in(WordSet::unnamed_source);
  if (source.size() == 2 && !noun.in(WordSet::sole_office) && !noun.in(WordSet::court_noun) && !relation &&
      is_vacant(phrase))  // "the actress"
    if (const auto only = only_named(phrase, source.first);
        only && !spoken.empty() && spoken.back().person == *only)
      return only;
  if (source.size() == 2 && !noun.in(WordSet::sole_office) && !noun.in(WordSet::court_noun) && !relation &&
      !noun.in(WordSet::role_noun) && is_vacant(phrase)) {  // "the deckhand"
    if (const auto here = subject_here(source.first);
        here && fits(*here, phrase) && !is_of_somebody_else(phrase, source.first))
      return here;
    if (const auto person = varied_speaker(phrase, source.first, spoken, 1);
        person && !has_office(cast_[*person]) && is_alone(*person, phrase, {spoken.back().at, source.first}))
      return person;
  }
  const bool kin =
      phrase.noun > source.first + 1 && is_kin(noun) && !is_of_somebody_else(phrase, source.first);
  if (phrase.variation || kin) return last_spoken(phrase, source.first, spoken);
  if (!is_office(noun)) return std::nullopt;
  if (!noun.in(WordSet::role_noun))  // "the scholar" behind the words of a researcher
    if (const auto person = varied_speaker(phrase, source.first, spoken, reach)) return person;
  if (!phrase.modifier)
    return !compound && !noun.in(WordSet::male_noun) && !noun.in(WordSet::female_noun) &&
                   !noun.in(WordSet::sole_office) && is_vacant(phrase)
               ? only_untitled(source.first)
               : std::nullopt;
  if (phrase.country != 0)  // the only president of the text, whose country it does not tell
    if (const auto all = holders(phrase); all.size() == 1 && !cast_[*all.begin()].titles.names_country())
      return *all.begin();
  // "the Algerian minister" says who is meant, "the Foreign Secretary" does not.
  const Token& modifier = *phrase.modifier;
  if (modifier.in(WordSet::title) || modifier.in(WordSet::name_title)) return std::nullopt;
  if (const auto same = by_title(phrase, source.first, Wording::modifier);
      same && !has_office(cast_[*same]))  // "the Turkish president" is no Turkish journalist
    return same;
  return varied_speaker(phrase, source.first, spoken, reach);
}

void Descriptions::learn(Range source, PersonIndex person) {
  if (const auto phrase = parse(source)) learned_[text_[phrase->noun].word] = person;
}

}  // namespace onrecord::extract

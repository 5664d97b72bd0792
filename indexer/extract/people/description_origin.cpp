// The descriptions' part for where people come from and whom they stand for: "the Spanish leader", "the Ohio
// Democrat".
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description.h"
#include "indexer/extract/people/description_words.h"

namespace onrecord::extract {
namespace {

/// "Algerian" and "Algeria", "Vale" and "Vale’s": the same beginning of at least four letters.
bool same_stem(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const std::size_t length = std::min({a.size(), b.size(), std::size_t{5}});
  return length >= 4 && a.compare(0, length, b, 0, length) == 0;
}

}  // namespace

/// "the Italian", "the Oldlandish minister": where from.
void Descriptions::read_origin(Phrase& phrase, Range source) const {
  const Word& head = *text_[phrase.noun].word;
  const bool people = is_demonym(text_[phrase.noun]);
  if ((source.size() == 2 && head.proper_noun && head.noun == NounDomain::person &&
       !is_office(text_[phrase.noun])) ||
      people) {
    phrase.variation = true;  // "the Italian", "the 33-year-old Argentine"
    phrase.country = head.country;
    if (people && head.country == 0) phrase.people = &head;
  }
  if (phrase.noun == source.first) return;
  const Token& before = text_[phrase.noun - 1];
  const bool opens = phrase.noun - 1 == source.first && before.pos != Pos::name &&
                     before.word->country == 0;  // a capital by its place
  if (before.upper() && !opens && before.pos != Pos::determiner) {
    phrase.modifier = &before;
    phrase.country = before.word->country;
  } else if (const Token* origin = origin_of_office(phrase.noun, source.first)) {
    phrase.modifier = origin;
    phrase.country = origin->word->country;
  }
}

/// "the |Spanish prime minister": the country in front of the words that tell which office it is.
const Token* Descriptions::origin_of_office(TokenIndex noun, TokenIndex first) const {
  constexpr TokenIndex kMost = 3;
  if (!is_office(text_[noun])) return nullptr;
  for (TokenIndex i = noun; i > first && noun - i <= kMost; --i) {
    const Token& token = text_[i - 1];
    if (token.upper() && token.word->country != 0) return &token;
    if (token.upper() || !token.in({Pos::noun, Pos::adjective})) break;
  }
  return nullptr;
}

/// "the Oldlandish minister", and the person is called Oldlandish or Oldland’s.
bool Descriptions::is_from(const Person& person, const Phrase& phrase) {
  if (phrase.country != 0 && person.titles.is_of(phrase.country)) return true;
  const std::string& modifier = phrase.modifier->word->lower;
  if (person.titles.is_of_seat(modifier) || person.titles.are_of_party(modifier)) return true;
  return std::any_of(person.titles.begin(), person.titles.end(),
                     [&](const std::string& title) { return same_stem(title, modifier); });
}

/// "the Dane", "the Spanish leader": called by that country. The names of few peoples are not told by it
/// ("the Pole"): those begin as the adjective does.
bool Descriptions::is_countryman(const Person& person, const Phrase& phrase) {
  constexpr std::size_t kStem = 3;
  if (!phrase.people) return person.titles.is_of(phrase.country);
  const std::string stem = phrase.people->lower.substr(0, kStem);
  return person.titles.has_countries() &&
         std::any_of(person.titles.begin(), person.titles.end(),
                     [&](const std::string& title) { return title.starts_with(stem); });
}

/// The only person of whom that holds, of those named before.
std::optional<PersonIndex> Descriptions::only_before(
    TokenIndex before, const std::function<bool(const Person&)>& is_meant) const {
  std::optional<PersonIndex> only;
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const auto& person = cast_.mentions()[m].person;
    if (!person || person == only || !is_meant(cast_[*person])) continue;
    if (only) return std::nullopt;
    only = person;
  }
  return only;
}

/// "the Maranga skipper" where the text has "Serendia captain N" and, in a sentence about Maranga, "their
/// captain M": M, of those with that office the only one who is not told to be another side's.
std::optional<PersonIndex> Descriptions::of_team(const Phrase& phrase, TokenIndex before) const {
  if (!phrase.modifier || phrase.country != 0 || !text_[phrase.noun].in(WordSet::role_noun) ||
      text_[phrase.noun].in(WordSet::sole_office) || phrase.former || phrase.complement)
    return std::nullopt;
  const std::set<PersonIndex> all = holders(phrase);
  std::unordered_set<PersonIndex> others, beside;
  const std::size_t end = cast_.first_mention_from(before);
  for (std::size_t m = Cast::furthest_back(end); m < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    if (!mention.person || !all.contains(*mention.person)) continue;
    const TokenIndex name = mention.core.first;
    const bool titled = name > 1 && text_[name - 1].in(WordSet::role_noun) &&
                        text_[name - 2].sentence == text_[name].sentence;
    const Token& owner = text_[titled ? name - 2 : name];  // "Serendia captain N"
    const bool told = titled && owner.upper() && owner.pos == Pos::name;
    if (told && owner.word == phrase.modifier->word) return mention.person;
    if (told) others.insert(*mention.person);
    const Range sentence = text_.sentence_of(mention.range.first);
    if (!mention.surname_only && any_token(text_, sentence.first, sentence.last, [&](const Token& t) {
          return t.word == phrase.modifier->word && t.upper();
        }))
      beside.insert(*mention.person);
  }
  std::optional<PersonIndex> only;
  for (const PersonIndex one : all) {
    if (others.contains(one)) continue;
    if (only) return std::nullopt;
    only = one;
  }
  return only && beside.contains(*only) && fits(*only, phrase) ? only : std::nullopt;
}

/// "the Dane": the only one from there, of those named before.
std::optional<PersonIndex> Descriptions::compatriot(const Phrase& phrase, TokenIndex before) const {
  return only_before(before, [&](const Person& one) { return is_countryman(one, phrase); });
}

/// "the Kremlin official" behind "Kremlin spokesman N": the only one of those named before who is called by
/// that name.
std::optional<PersonIndex> Descriptions::only_from(const Phrase& phrase, TokenIndex before) const {
  const auto only = only_before(
      before, [&](const Person& one) { return one.titles.contains(phrase.modifier->word->lower); });
  return only && fits(*only, phrase) ? only : std::nullopt;
}

/// "the Norlandish minister", and the person is called Oldlandish.
bool Descriptions::is_of_other_country(const Person& person, const Phrase& phrase) {
  if (phrase.owner != 0) return person.titles.has_countries() && !person.titles.is_of(phrase.owner);
  if (phrase.people) return person.titles.has_countries() && !is_countryman(person, phrase);
  if (phrase.country != 0 && !phrase.modifier)  // "the Ukrainian"
    return person.titles.has_countries() && !person.titles.is_of(phrase.country);
  return phrase.modifier && person.titles.names_country() && !is_from(person, phrase);
}

/// "the Tory MP", and the person is Labour's.
bool Descriptions::is_of_rival_party(const Person& person, const Phrase& phrase) {
  return phrase.party && person.titles.are_of_rival_party(phrase.party->lower);
}

/// "the union boss" where the text has "N, chief executive" and "M, general secretary of the steel union":
/// the words in front of the noun stand with somebody else.
bool Descriptions::is_field_of_another(PersonIndex person, const OfficeWords& wanted,
                                       TokenIndex before) const {
  constexpr std::size_t kMentions = 200;
  if (wanted.modifiers.empty()) return false;
  const auto has_field = [&](PersonIndex one) {
    return std::any_of(wanted.modifiers.begin(), wanted.modifiers.end(), [&](const Word* word) {
      return !word->proper_noun && word->noun != NounDomain::person &&
             cast_[one].titles.contains(word->lower);
    });
  };
  if (has_field(person)) return false;
  const std::size_t end = cast_.first_mention_from(before);
  for (std::size_t m = end > kMentions ? end - kMentions : 0; m < end; ++m)
    if (const auto& other = cast_.mentions()[m].person; other && *other != person && has_field(*other))
      return true;
  return false;
}

/// "the mother of three": the only one of those named before who is called "a mother of three".
std::optional<PersonIndex> Descriptions::parent_so_called(const Phrase& phrase, TokenIndex before) const {
  const auto is_so = [&](TokenIndex noun) {
    return text_[noun].word == text_[phrase.noun].word && noun + 2 < text_.size() &&
           text_[noun + 1].is("of") &&
           (text_[noun + 2].pos == Pos::number || text_[noun + 2].in(WordSet::quantity));
  };
  return only_before(
      before, [&](const Person& one) { return std::any_of(one.offices.begin(), one.offices.end(), is_so); });
}

/// "the Democrat", "the Ohio Republican": the only one of that party, and of that state, of those named
/// before.
std::optional<PersonIndex> Descriptions::of_party(const Phrase& phrase, TokenIndex before) const {
  const Token& noun = text_[phrase.noun];
  if (!phrase.definite || !noun.in(WordSet::party_word) || is_plural(noun)) return std::nullopt;
  if (phrase.complement && phrase.complement->size() > 1) return std::nullopt;
  const Word* seat = phrase.modifier ? phrase.modifier->word : nullptr;
  if (phrase.complement) seat = text_[phrase.complement->first].word;  // "the Democrat from Ohio"
  return only_before(before, [&](const Person& one) {
    return one.titles.are_of_party(noun.word->lower) && (!seat || one.titles.is_of_seat(seat->lower));
  });
}

}  // namespace onrecord::extract

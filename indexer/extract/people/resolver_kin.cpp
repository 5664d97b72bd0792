// The resolver's part for "Mum" and "Dad": relatives whom a speaker does not call by name.
#include <algorithm>
#include <array>

#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/resolver.h"

namespace onrecord::extract {
namespace {

/// "son", "granddaughter": who has a "Mum", a "Nan".
bool is_child(const Token& noun) {
  const std::string_view word = noun.word->lower;
  return (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun)) &&
         (word.ends_with("son") || word.ends_with("daughter"));
}

bool is_his_or_her(const Token& token) { return token.is("his") || token.is("her"); }

/// "his eldest [son], N", "N’s daughter M": the noun of kinship in front of a name.
std::optional<TokenIndex> kin_noun_before(const Text& text, TokenIndex name) {
  if (name < 2) return std::nullopt;
  const TokenIndex noun = text[name - 1].is(Symbol::comma) ? name - 2 : name - 1;
  return is_child(text[noun]) && text[noun].sentence == text[name].sentence ? std::optional(noun)
                                                                            : std::nullopt;
}

/// "granddaughter" and "grandfather", "wife" and "husband": each is what the one is to the other.
bool is_other_side(const Token& told, const Token& called) {
  struct Sides {
    std::array<std::string_view, 2> one, other;
  };
  constexpr Sides kSides[]{{{"grandson", "granddaughter"}, {"grandfather", "grandmother"}},
                           {{"son", "daughter"}, {"father", "mother"}},
                           {{"nephew", "niece"}, {"uncle", "aunt"}},
                           {{"husband", ""}, {"wife", ""}},
                           {{"wife", ""}, {"husband", ""}}};
  const auto is_one_of = [](const Token& t, const auto& words) { return t.is(words[0]) || t.is(words[1]); };
  return std::any_of(std::begin(kSides), std::end(kSides), [&](const Sides& sides) {
    return is_one_of(told, sides.one) && is_one_of(called, sides.other);
  });
}

/// "mother" for "Mum", "wife" for "my wife".
bool is_same_kin(const Token& told, const Token& called) {
  const auto mother = [](const Token& t) {
    return t.is("mother") || t.is("mum") || t.is("mom") || t.is("mam");
  };
  const auto father = [](const Token& t) { return t.is("father") || t.is("dad") || t.is("papa"); };
  return told.word == called.word || (mother(told) && mother(called)) || (father(told) && father(called));
}

}  // namespace

/// “Mum asked me,” whose speaker is "N, whose 91-year-old mother M has lived there": M.
std::optional<Resolved> Resolver::whose_relative(TokenIndex kin) const {
  constexpr TokenIndex kLongest = 5;
  if (!outer_) return std::nullopt;
  for (const Mention& mention : first_mentions()) {
    const TokenIndex whose = mention.range.last + 2;
    if (mention.person != outer_ || whose + kLongest >= text_.size() || !text_[whose].is("whose") ||
        !text_[whose - 1].is(Symbol::comma))
      continue;
    TokenIndex noun = whose + 1;
    while (noun - whose < kLongest && !is_same_kin(text_[noun], text_[kin])) ++noun;
    if (!is_same_kin(text_[noun], text_[kin])) continue;
    const Mention* name = cast_.mention_at(noun + (text_[noun + 1].is(Symbol::comma) ? 2 : 1));
    if (!name || name->organisation || text_[name->range.first].sentence != text_[whose].sentence) continue;
    if (name->person) return person(*name->person, ResolvedBy::role, .75);
    Resolved named = by_name({SourceHead::Kind::name, name->range, {}}, name->range);
    named.by = ResolvedBy::role;
    return named;
  }
  return std::nullopt;
}

/// "Tom and Anna Reed, both 80, … Anna shouted. Her husband said": of a couple told together the one who did
/// not speak last.
std::optional<PersonIndex> Resolver::other_of_couple(TokenIndex at, Gender gender) const {
  if (history_.empty()) return std::nullopt;
  const PersonIndex spoke = history_.back().person;
  const std::span<const Mention> mentions = first_mentions();
  for (std::size_t m = 1; m < mentions.size() && mentions[m].range.first < at; ++m) {
    const Mention &one = mentions[m - 1], &two = mentions[m];
    if (!one.person || !two.person || two.range.first != one.range.last + 2 ||
        !text_[two.range.first - 1].is("and") || one.person == two.person ||
        cast_[*one.person].last != cast_[*two.person].last)
      continue;
    if (one.person == spoke && fits(*two.person, gender)) return two.person;
    if (two.person == spoke && fits(*one.person, gender)) return one.person;
  }
  return std::nullopt;
}

/// "Her husband" where the text has "she married N": N.
std::optional<PersonIndex> Resolver::spouse(Range phrase) const {
  const bool husband = text_[phrase.last].is("husband");
  if (phrase.size() != 2 || !is_his_or_her(text_[phrase.first]) ||
      !(husband || text_[phrase.last].is("wife")))
    return std::nullopt;
  const Gender gender = husband ? Gender::male : Gender::female;
  if (const auto other = other_of_couple(phrase.first, gender)) return other;
  std::optional<PersonIndex> only;
  for (const Mention& mention : first_mentions()) {
    const TokenIndex name = mention.range.first;
    if (name >= phrase.first) break;
    if (!mention.person || name < 2 || !text_[name - 1].is("married") || !fits(*mention.person, gender) ||
        !text_[name - 2].is(husband ? "she" : "he"))
      continue;
    if (only && only != mention.person) return std::nullopt;
    only = mention.person;
  }
  return only;
}

/// "His wife", "her lawyer" where the text has just named "his wife, N", "Anna’s lawyer, N".
std::optional<PersonIndex> Resolver::attendant(Range phrase) const {
  constexpr TokenIndex kReach = 200;
  if (phrase.size() != 2 || !is_his_or_her(text_[phrase.first]) || !names_people(text_[phrase.last]) ||
      is_plural(text_[phrase.last]))
    return std::nullopt;
  std::optional<PersonIndex> only;
  const TokenIndex end = phrase.first > kReach ? phrase.first - kReach : 0;
  for (TokenIndex i = phrase.first; i-- > end + 1;) {
    if (text_[i].word != text_[phrase.last].word || text_[i].quote) continue;
    const bool owned = text_[i - 1].word == text_[phrase.first].word || text_[i - 1].is("'s");
    const Mention* name = cast_.mention_at(i + (text_[i + 1].is(Symbol::comma) ? 2 : 1));
    if (!owned || !name || !name->person || name->range.first > i + 2 || name->range.first >= phrase.first)
      return std::nullopt;  // told of without a name, or another's
    if (only && only != name->person) return std::nullopt;
    only = name->person;
  }
  return only && fits(*only, gender_of(text_[phrase.last])) ? only : std::nullopt;
}

/// "N and his granddaughter … “…,” says her grandfather": N, whose relative the text has just told of.
std::optional<PersonIndex> Resolver::relative_of_relative(Range phrase) const {
  constexpr TokenIndex kReach = 300;
  if (phrase.size() != 2 || !is_his_or_her(text_[phrase.first])) return std::nullopt;
  const Token& called = text_[phrase.last];
  const Gender gender = text_[phrase.first].is("her") ? Gender::female : Gender::male;
  const TokenIndex end = phrase.first > kReach ? phrase.first - kReach : 0;
  for (TokenIndex i = phrase.first; i-- > end + 1;) {
    if (text_[i].quote || !is_other_side(text_[i], called) || !agree(gender_of(text_[i]), gender)) continue;
    const auto who = parent_of(i);
    if (who && fits(*who, gender_of(called))) return who;
  }
  return std::nullopt;
}

/// Whose "son" the noun tells of: "Mrs N’s son", "his eldest daughter".
std::optional<PersonIndex> Resolver::parent_of(TokenIndex noun) const {
  constexpr TokenIndex kReach = 3;
  for (TokenIndex i = noun; i-- > 0 && noun - i <= kReach;) {
    const Token& token = text_[i];
    if (token.pos == Pos::adjective) continue;
    if (is_his_or_her(token)) {
      Resolved choice;
      const auto who = he_or_she(i, token.is("his") ? Gender::male : Gender::female, choice);
      return choice.certainty > .5 ? who : std::nullopt;
    }
    const bool genitive = token.is("'s") || token.is(Symbol::apostrophe);
    const Mention* owner = genitive && i > 0 ? cast_.mention_at(i - 1) : nullptr;
    return owner ? owner->person : std::nullopt;
  }
  return std::nullopt;
}

/// “Dad said no,” whose speaker was introduced as "his daughter, N": him.
std::optional<PersonIndex> Resolver::own_relative(TokenIndex kin) const {
  if (!outer_) return std::nullopt;
  const auto& mentions = cast_.mentions();
  std::size_t m = cast_.first_mention_from(kin + 1);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    if (mentions[m].person != outer_) continue;
    const auto noun = kin_noun_before(text_, mentions[m].range.first);
    const auto parent = noun ? parent_of(*noun) : std::nullopt;
    if (parent && parent != outer_ && fits(*parent, gender_of(text_[kin]))) return parent;
  }
  for (m = cast_.first_mention_from(kin + 1); m < mentions.size(); ++m) {  // “…,” said his daughter, N.
    if (mentions[m].person != outer_) continue;
    if (text_[mentions[m].range.first].sentence > text_[kin].sentence + 2) break;
    const auto noun = kin_noun_before(text_, mentions[m].range.first);
    const auto parent = noun ? parent_of(*noun) : std::nullopt;
    if (parent && parent != outer_ && fits(*parent, gender_of(text_[kin]))) return parent;
  }
  return only_parent(kin);
}

/// As many as an article has, so that a text of any length takes a bounded time for each statement.
std::span<const Mention> Resolver::first_mentions() const {
  const std::span<const Mention> all(cast_.mentions());
  return all.first(std::min(all.size(), Cast::kMentionsBack));
}

/// “Papa used to say,” her sister said, where the text has one "father, N" of their surname: him.
std::optional<PersonIndex> Resolver::only_parent(TokenIndex kin) const {
  std::optional<PersonIndex> only;
  for (const Mention& mention : first_mentions()) {
    if (!mention.person || mention.person == outer_ || mention.range.first < 2) continue;
    const TokenIndex before = mention.range.first - 1;
    const Token& noun = text_[text_[before].is(Symbol::comma) ? before - 1 : before];
    const bool parent = noun.is("father") || noun.is("mother") || noun.is("dad") || noun.is("mum");
    if (!parent || gender_of(noun) != gender_of(text_[kin]) || mention.person == only) continue;
    if (only) return std::nullopt;
    only = mention.person;
  }
  return only && cast_[*only].last == cast_[*outer_].last ? only : std::nullopt;
}

/// “My wife told me,” whom the text names "his wife, N", where he is the one who says so.
std::optional<Resolved> Resolver::relative_named(Range phrase) const {
  const Token& noun = text_[phrase.last];
  const Gender gender = gender_of(noun);
  if (phrase.size() != 2 || !text_[phrase.first].is("my") || !quoted_ || gender == Gender::unknown)
    return std::nullopt;
  const Mention* only = nullptr;
  for (const Mention& mention : first_mentions()) {
    const TokenIndex before = mention.range.first - 1;
    if (mention.range.first < 3 || mention.organisation) continue;
    const TokenIndex at = text_[before].is(Symbol::comma) ? before - 1 : before;
    if (text_[at].word != noun.word || parent_of(at) != quoted_) continue;
    if (only && (!mention.person || mention.person != only->person)) return std::nullopt;
    only = &mention;
  }
  if (!only || only->person == quoted_) return std::nullopt;
  if (only->person) return person(*only->person, ResolvedBy::role, .75);
  return by_name({SourceHead::Kind::name, only->range, {}}, only->range);
}

}  // namespace onrecord::extract

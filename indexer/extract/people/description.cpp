#include "indexer/extract/people/description.h"

#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/description_words.h"
#include "indexer/extract/people/office_words.h"
#include "indexer/extract/people/source_head.h"

namespace onrecord::extract {
namespace {

constexpr std::size_t kSeveral = 2;  ///< more holders of an office tell no more
constexpr TokenIndex kLongest = 6;
constexpr std::uint32_t kOpeningSentences = 4;

/// "Damascus-born", "54-year-old", "mum-of-two", "former": words that only vary how somebody is called.
bool varies(const Token& token) {
  const std::string_view word = token.word->lower;
  return word.ends_with("-born") || word.ends_with("-old") || word.find("-of-") != std::string_view::npos ||
         token.in(WordSet::varying_adjective);
}

/// A noun that may be somebody’s title: not "the trust", "the Treasury".
bool may_be_titled(const Token& noun) {
  if (noun.word->noun == NounDomain::group) return false;
  return is_office(noun) || noun.word->noun == NounDomain::person || noun.in(WordSet::name_title) ||
         noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun) || noun.word->stands_for;
}

}  // namespace

Descriptions::Descriptions(const Text& text, const Cast& cast) : text_(text), cast_(cast) {
  for (PersonIndex i = 0; i < cast.people().size(); ++i) {
    if (cast[i].age) by_age_.emplace(*cast[i].age, i);
    for (const std::string& title : cast[i].titles)
      if (auto& of = holders_[title]; of.size() < kSeveral) of.push_back(i);
    const auto& shadow = cast[i].titles.shadow_offices();
    shadow_offices_.insert(shadow.begin(), shadow.end());
  }
  std::unordered_set<std::string> several;          // "son" where the text names more than one
  for (const Mention& mention : cast.mentions()) {  // "Her niece, N, said … The niece agreed"
    const TokenIndex comma = mention.range.first - 1;
    if (mention.person && is_counterpart(mention.range.first)) counterparts_.insert(*mention.person);
    if (!mention.person || mention.range.first < 3 || !text[comma].is(Symbol::comma) ||
        text[comma - 2].pos != Pos::possessive || !is_kin(text[comma - 1]))
      continue;
    const auto [at, added] = learned_.try_emplace(text[comma - 1].word->lower, *mention.person);
    if (!added && at->second != *mention.person) several.insert(at->first);
  }
  for (const std::string& noun : several) learned_.erase(noun);
  note_aged();
}

/// "her Maren counterpart, Foreign Minister |N", "his counterpart N"
bool Descriptions::is_counterpart(TokenIndex name) const {
  constexpr TokenIndex kReach = 6;
  for (TokenIndex i = name; i-- > 0 && name - i <= kReach && text_[i].sentence == text_[name].sentence;) {
    if (text_[i].is("counterpart") || is_second_holder(i)) return true;
    if (!text_[i].in(kNounPhrase) && !text_[i].is(Symbol::comma) && !text_[i].is("of")) return false;
  }
  return false;
}

/// "Foreign Minister N met the Foreign |Minister of F, M": the second of that office in a sentence.
bool Descriptions::is_second_holder(TokenIndex office) const {
  if (!text_[office].in(WordSet::role_noun) || !text_[office].upper()) return false;
  const TokenIndex first = text_.sentence_of(office).first;
  return any_token(text_, first, office, [&](const Token& t) { return t.word == text_[office].word; }) &&
         cast_.first_mention_from(first) < cast_.first_mention_from(office);
}

void Descriptions::Phrase::read_attribute(const Token& token) {
  variation = variation || varies(token);
  shadow = shadow || token.in(WordSet::shadow_word);
  former = former || token.is("former");
  retired = retired || token.is("retired");
  if (token.is("teenager") || token.is("teen")) youngest = 13, oldest = 19;
  if (token.word->lower.ends_with("-year-old")) youngest = oldest = leading_number(token.word->lower);
}

/// "the MP for Oldtown": where a member comes from says no more than who is meant, if the text has no other
/// such member.
bool Descriptions::is_place_of_member(const Phrase& phrase, TokenIndex link) const {
  constexpr TokenIndex kReach = 2000;
  const auto is_link = [&](TokenIndex i) { return text_[i].is("for") || text_[i].is("from"); };
  const bool member = text_[phrase.noun].in(WordSet::member_noun) || text_[phrase.noun].is("member");
  if (!is_link(link) || !phrase.definite || !member || text_[link + 1].pos != Pos::name) return false;
  for (TokenIndex i = phrase.noun; i-- > 0 && phrase.noun - i < kReach;)
    if (text_[i].in(WordSet::member_noun) && is_link(i + 1) && text_[i + 2].pos == Pos::name &&
        text_[i + 2].word != text_[link + 1].word)
      return false;  // "N, MP for Newtown, … the MP for Oldtown"
  return true;
}

std::optional<Descriptions::Phrase> Descriptions::parse(Range source) const {
  const Token& opener = text_[source.first];
  Phrase phrase;
  const bool style =  // "His Highness"
      opener.pos == Pos::possessive && text_[source.last].upper() &&
      text_[source.last].in(WordSet::honorific);
  phrase.definite = opener.is("the") || opener.is("this") || opener.is("that") || style;
  const bool article = opener.is("a") || opener.is("an");
  phrase.opening_sentence = opener.sentence < kOpeningSentences;
  phrase.opening = !phrase.definite && phrase.opening_sentence;
  if (!phrase.definite && !phrase.opening) return std::nullopt;
  const bool its =  // "its chief executive", not "its spokesman"
      opener.is("its") && (source.size() > 2 || !text_[source.last].in(WordSet::unnamed_source));
  if (opener.in({Pos::determiner, Pos::possessive}) && !phrase.definite && !article && !its)
    return std::nullopt;
  if (source.size() == 2 && text_[source.last].is("opposition")) return std::nullopt;  // not its leader
  bool noun = false;
  for (TokenIndex i = source.first; i <= source.last; ++i) {
    const Token& token = text_[i];
    if (i - source.first > kLongest) return std::nullopt;
    if (token.is("unnamed") || token.is("unidentified")) return std::nullopt;
    if (token.quote != opener.quote) {  // "the “Night Ferry” star"
      phrase.variation = true;
      continue;
    }
    if (token.pos == Pos::preposition && noun && i < source.last) {
      phrase.variation = phrase.variation || is_place_of_member(phrase, i) ||
                         (token.is("of") && (text_[i + 1].pos == Pos::number ||
                                             text_[i + 1].in(WordSet::quantity)));  // "the mother of three"
      if (!phrase.variation)
        phrase.complement = Range{i + 1, source.last};  // but "the 52-year-old star of …"
      break;
    }
    if (token.pos == Pos::wh && noun && phrase.opening_sentence) break;  // "A mother whose son died"
    if (token.in({Pos::preposition, Pos::wh, Pos::punctuation})) return std::nullopt;
    if (token.is("'s") && !phrase.opening_sentence) return std::nullopt;  // "the minister’s adviser"
    if (token.is("'s") && i > source.first && names_people(text_[i - 1]) && phrase.definite)
      return std::nullopt;  // "the victim’s partner", whose name the text does not tell
    phrase.owned = phrase.owned || token.is("'s");
    if (token.is("'s") && i > source.first) phrase.owner = text_[i - 1].word->country;
    phrase.read_attribute(token);
    if (token.in(WordSet::party_word)) phrase.party = token.word;
    const bool native =  // "the Colorado native"
        i == source.last && token.pos == Pos::adjective &&
        (token.word->noun == NounDomain::person ||
         token.in(WordSet::body_noun));  // "the Oldlandish military"
    if (!token.in(kNominal) && !token.in(WordSet::name_title) && !native) continue;
    phrase.noun = i;
    noun = true;
  }
  phrase.position = is_position(text_, source.last);
  if (phrase.position) phrase.noun = source.last, noun = phrase.variation = true;
  const Token& called = text_[phrase.noun];
  if (!noun || (phrase.owned && !article &&
                (!is_office(called) || is_kin(called) || called.word->lower.starts_with("spokes"))))
    return std::nullopt;  // "the victim’s mother", "the minister’s spokesman"
  read_origin(phrase, source);
  return phrase;
}

/// Does the description go with the person, and its modifier too?
bool Descriptions::is_called(const Person& person, const Phrase& phrase, Wording wording) const {
  const Word& noun = *text_[phrase.noun].word;
  const auto has = [&](const std::string& word) { return person.titles.contains(word, phrase.shadow); };
  if (wording == Wording::own && (!has(noun.lower) || phrase.former != person.titles.held_before(noun.lower)))
    return false;
  if (phrase.owner != 0 && is_of_other_country(person, phrase)) return false;
  if (is_of_rival_party(person, phrase) || is_of_other_office(person, phrase)) return false;
  if (phrase.complement && (wording != Wording::own || !has_words(person, *phrase.complement))) return false;
  if (wording == Wording::other &&
      !(noun.stands_for && std::any_of(noun.stands_for->begin(), noun.stands_for->end(), has)))
    return false;
  return phrase.modifier ? is_from(person, phrase) : wording != Wording::modifier;
}

/// "the prime minister", "the finance minister", and the person is another one: the text tells of what
/// ("Water Minister N"), and of no such rank.
bool Descriptions::is_of_other_office(const Person& person, const Phrase& phrase) const {
  constexpr TokenIndex kLongestOffice = 3;
  const Token& noun = text_[phrase.noun];
  if (!person.titles.contains(noun.word->lower)) return false;
  const bool portfolio = noun.is("minister") || noun.is("secretary") || noun.is("undersecretary");
  const bool told = std::any_of(person.titles.begin(), person.titles.end(), [&](const std::string& title) {
    return title != noun.word->lower && noun_domain(title) != NounDomain::person && open_classes(title).any();
  });
  for (TokenIndex i = phrase.noun; i-- > 0 && phrase.noun - i <= kLongestOffice;) {
    const Token& word = text_[i];
    if (!word.in({Pos::noun, Pos::adjective}) || word.upper()) return false;
    const bool rank = word.is("prime");
    const bool related =
        word.is("interior") || word.is("home") || word.is("affairs");  // called one for the other
    const bool field = portfolio && told && !related && word.word->classes.weight[OpenClasses::noun] > 0 &&
                       word.pos == Pos::noun && word.word->noun != NounDomain::person &&
                       !word.is("cabinet") && !word.is("government");
    if ((rank || field) && !person.titles.contains(word.word->lower)) return true;
  }
  return false;
}

/// The last person so called that was named before; of several, whom the words in front of the noun mean
/// ("the bus driver" where the other one drives a taxi).
std::optional<PersonIndex> Descriptions::by_title(const Phrase& phrase, TokenIndex before,
                                                  Wording wording) const {
  std::vector<bool> asked(cast_.people().size());  // each once, however often named
  const OfficeWords wanted = office_words(text_, phrase.noun, before);
  std::optional<PersonIndex> found, counterpart;  // "with her counterpart, Foreign Minister N"
  auto best = OfficeMatch::other_rank;
  TokenIndex latest = 0;
  std::size_t m = cast_.first_mention_from(before);
  for (const std::size_t end = Cast::furthest_back(m); m-- > end;) {
    const Mention& mention = cast_.mentions()[m];
    const auto& person = mention.person;
    if (!person || asked[*person]) continue;
    asked[*person] = true;
    if (!is_called(cast_[*person], phrase, wording)) continue;
    const bool fitting =
        wording == Wording::own || agree(cast_[*person].gender, gender_of(text_[phrase.noun]));
    if (!fitting) continue;  // "the congresswoman" is not Rep. Bill N
    if (wording != Wording::own) {
      if (is_field_of_another(*person, wanted, before)) continue;  // "the union boss" is no chief executive
      return person;
    }
    const OfficeMatch match = office_match(text_, cast_[*person], wanted);
    const bool below = match == OfficeMatch::other_words && wanted.modifiers.empty() &&
                       text_[phrase.noun].in(WordSet::sole_office) && !text_[phrase.noun].is("chief");
    if (match == OfficeMatch::other_rank || below) continue;  // the vice president is not the president
    if (wording == Wording::own && counterparts_.contains(*person) &&
        (!phrase.modifier || phrase.modifier->in(WordSet::title))) {
      if (!counterpart) counterpart = person;
      continue;
    }
    if (!found) latest = mention.range.first;
    const bool near = text_[mention.range.first].paragraph + 1 >= text_[latest].paragraph;
    if (found && (match <= best || (!near && best >= OfficeMatch::bare))) continue;
    found = person;
    best = match;
  }
  return found ? found : counterpart;
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

bool Descriptions::is_anybody_named_before(TokenIndex at) const {
  const auto& mentions = cast_.mentions();
  const auto end = mentions.begin() + static_cast<std::ptrdiff_t>(cast_.first_mention_from(at));
  return std::any_of(mentions.begin(), end, [](const Mention& mention) { return mention.person; });
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
    TokenIndex noun = phrase;                                                    // "to the shopkeeper, Mr N"
    const bool closed = text_[next].is(Symbol::comma) || is_ender(text_[next]);  // "to N, M said"
    if (closed && phrase > sentence.first + 2 && text_[phrase - 1].is(Symbol::comma) &&
        names_people(text_[phrase - 2]))
      for (noun = phrase - 1; noun > sentence.first && text_[noun - 1].in(kNounPhrase);) --noun;
    const bool behind = noun > sentence.first && text_[noun - 1].in(kPrepositional);
    if (!genitive && !behind) return mention.person;
    const bool by = text_[phrase - 1].is("by") && phrase - 1 > sentence.first;  // not "By N N", the author
    if (!agent && !genitive && behind && by) agent = mention.person;
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

/// Do gender and age go with the person?
bool Descriptions::fits(PersonIndex person, const Phrase& phrase) const {
  const Token& noun = text_[phrase.noun];
  if (is_office(noun) && !phrase.shadow && cast_[person].titles.has_shadow_office()) return false;
  if (!phrase.modifier && is_of_other_country(cast_[person], phrase)) return false;
  if (is_of_rival_party(cast_[person], phrase) || is_of_other_office(cast_[person], phrase)) return false;
  const auto age = cast_[person].age;
  constexpr unsigned kYoungestRetired = 35;
  if (age && phrase.retired && *age < kYoungestRetired) return false;
  if (age && phrase.oldest > 0 && (*age < phrase.youngest || *age > phrase.oldest)) return false;
  return agree(cast_[person].gender, gender_of(noun));
}

/// "In an email a senior official warned": not the minister whom the text named before.
bool Descriptions::is_known(PersonIndex person, Range source) const {
  const Token& opener = text_[source.first];
  if (!(opener.is("a") || opener.is("an")) || opener.sentence < 2) return false;
  return is_named_in({text_.sentences[1].first, source.first}, person, Whom::same);
}

/// Tokens of an office in brackets: "(Director of Finance)".
constexpr TokenIndex kLongestOffice = 8;

std::optional<PersonIndex> Descriptions::listed_as(Range source) const {
  if (text_[source.first].is("the") && source.size() > 1) ++source.first;
  const TokenIndex length = source.size();
  const auto office = [](const Token& t) {  // "N N (Open Wells)" is not Open Wells
    return t.word->noun == NounDomain::person || is_office_word(t);
  };
  if (length > kLongestOffice || !any_token(text_, source.first, source.last + 1, office))
    return std::nullopt;
  std::optional<PersonIndex> only;
  const std::size_t end = std::min(cast_.first_mention_from(source.first), Cast::kMentionsBack);
  for (std::size_t m = 0; m < end; ++m) {
    const Mention& mention = cast_.mentions()[m];
    const TokenIndex open = mention.range.last + 1;
    if (!mention.person || !text_[open].is(Symbol::open_bracket)) continue;
    TokenIndex close = open + 1;
    while (close < source.first && close - open <= kLongestOffice && !text_[close].is(Symbol::close_bracket))
      ++close;
    if (!text_[close].is(Symbol::close_bracket) || close - open <= length) continue;
    TokenIndex same = 0;
    while (same < length && text_[close - 1 - same].word == text_[source.last - same].word) ++same;
    const auto less = [](const Token& t) {  // "N N (former president)" is not the president
      return t.is("former") || t.is("ex") || t.is("shadow") || t.is("deputy") || t.is("vice") ||
             t.is("assistant") || t.is("acting") || t.is("associate");
    };
    if (same < length || only == mention.person || any_token(text_, open + 1, close - length, less)) continue;
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

/// "the mother of two": nobody's "mother N", nor "Her mother, N,".
bool Descriptions::is_parent_of_several(const Phrase& phrase) const {
  const Token& noun = text_[phrase.noun];
  const bool counted = noun.word->lower.find("-of-") != std::string::npos;
  return phrase.variation && (noun.in(WordSet::male_noun) || noun.in(WordSet::female_noun) ||
                              (counted && gender_of(noun) != Gender::unknown));
}

std::optional<PersonIndex> Descriptions::titled(Range source) const {
  const auto phrase = parse(source);
  if (!phrase || !phrase->definite || is_plural(text_[phrase->noun])) return std::nullopt;
  const Token& noun = text_[phrase->noun];
  if (!may_be_titled(noun)) return std::nullopt;  // "the trust" is not "N, the trust’s director"
  if (const auto aged = aged_.find(noun.word); source.size() == 2 && aged != aged_.end()) return aged->second;
  return is_parent_of_several(*phrase) ? std::nullopt : by_title(*phrase, source.first, Wording::own);
}

std::optional<PersonIndex> Descriptions::person(Range source, std::span<const Spoken> spoken) const {
  const auto phrase = parse(source);
  if (!phrase) return std::nullopt;
  const Token& noun = text_[phrase->noun];
  const bool body =
      noun.word->noun == NounDomain::group || noun.in(WordSet::body_noun) ||  // "the Treasury"
      (noun.word->noun != NounDomain::person && noun.pos == Pos::name && !noun.in(WordSet::role_noun));
  const bool player = phrase->position || is_player(noun);
  const bool somebody = noun.word->noun == NounDomain::person || (is_office(noun) && !body) || is_kin(noun) ||
                        player || phrase->variation || (phrase->former && noun.pos == Pos::noun);
  if (is_plural(noun) || !somebody || is_work(noun) || (noun.in(WordSet::firm_noun) && !phrase->former))
    return std::nullopt;  // "the carrier", but "a former operator"
  const bool described = phrase->modifier || phrase->complement;
  if (phrase->definite && phrase->modifier && phrase->modifier->in(WordSet::party_word))
    if (const auto all = holders(*phrase);
        all.size() == 1 && !is_of_rival_party(cast_[*all.begin()], *phrase))
      return *all.begin();  // "the Republican governor": there is but one
  const bool compound =     // "the justice secretary"
      phrase->noun > source.first + 1 && text_[phrase->noun - 1].in(kNominal);
  const bool sole = phrase->opening_sentence && noun.in(WordSet::sole_office) &&
                    !is_anybody_named_before(source.first);  // "The chancellor has dismissed …"
  if (phrase->opening_sentence && (!phrase->definite || described || compound || sole) && is_office(noun))
    if (const auto later = named_later(*phrase, source); later && !is_known(*later, source)) return later;
  if (!phrase->definite) return introduced_next(*phrase, source);
  if (const auto aged = by_age(*phrase)) return aged;
  if (phrase->youngest > 0 && !phrase->modifier)  // "the 20-year-old", where the paragraph names but one
    if (const auto here = only_here(*phrase, source.first)) return here;
  if (const auto one = of_party(*phrase, source.first)) return one;
  const bool national = !phrase->modifier || noun.is("leader") || noun.is("politician");
  if (national && (phrase->country != 0 || phrase->people))
    if (const auto one = compatriot(*phrase, source.first)) return one;
  const bool parent = is_parent_of_several(*phrase);
  if (parent)
    if (const auto one = parent_so_called(*phrase, source.first)) return one;
  if (!phrase->complement && !parent)
    if (const auto learned = learned_as(*phrase, noun.word->lower)) return learned;
  if (phrase->modifier)
    if (const auto called = learned_otherwise(*phrase)) return called;  // "the Oldtown boss", its manager
  if (const auto one = of_team(*phrase, source.first)) return one;
  if (phrase->modifier && noun.in(WordSet::unnamed_source) && !noun.is("minister"))
    if (const auto one = only_from(*phrase, source.first)) return one;
  if (player && !phrase->complement && !is_of_somebody_else(*phrase, source.first))
    if (const auto here = subject_here(source.first); here && fits(*here, *phrase))
      return here;  // "Captain Marsh was less kind. The defender said"
  const bool titled = !phrase->former && !parent;
  if (const auto other = titled ? by_title(*phrase, source.first, Wording::other) : std::nullopt)
    return other;
  if (const auto called = described || parent ? std::nullopt : learned_otherwise(*phrase)) return called;
  const auto near = whom_it_varies(*phrase, source, spoken);
  if (!near && phrase->opening_sentence && phrase->noun < source.last)
    return introduced_next(*phrase, source);  // "The former treasurer of F has told a court C. ¶ N said"
  return near && !phrase->variation && may_be_told(*near, source) ? std::nullopt : near;
}

/// Who was called so, by that modifier, before.
std::optional<PersonIndex> Descriptions::learned_as(const Phrase& phrase, const std::string& noun) const {
  const auto at = learned_.find(phrase.modifier ? phrase.modifier->word->lower + ' ' + noun : noun);
  const bool known = at != learned_.end() && !is_of_rival_party(cast_[at->second], phrase);
  return known ? std::optional(at->second) : std::nullopt;
}

/// "the boss" for who was called the manager before.
std::optional<PersonIndex> Descriptions::learned_otherwise(const Phrase& phrase) const {
  const Token& noun = text_[phrase.noun];
  if (!noun.word->stands_for || noun.in(WordSet::unnamed_source)) return std::nullopt;
  for (const std::string& other : *noun.word->stands_for)
    if (const auto found = learned_as(phrase, other)) return found;
  return std::nullopt;
}

void Descriptions::learn(Range source, PersonIndex person) {
  const auto phrase = parse(source);
  if (!phrase) return;
  const std::string& noun = text_[phrase->noun].word->lower;
  learned_[noun] = person;
  if (phrase->modifier) learned_[phrase->modifier->word->lower + ' ' + noun] = person;
}

}  // namespace onrecord::extract

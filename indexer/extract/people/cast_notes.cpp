// The cast's part that notes what stands beside a name: offices, ages, kinship.
#include <algorithm>

#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/noun_phrase.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/apposition.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/people/description_words.h"
#include "indexer/extract/people/role.h"

namespace onrecord::extract {

void Cast::add_title(Person& person, TokenIndex word) const {
  constexpr std::size_t kMostOffices = 16;
  const Token& title = text_[word];
  const bool office = title.word->noun == NounDomain::person || title.in(WordSet::role_noun);
  if (office && person.offices.size() < kMostOffices &&
      std::find(person.offices.begin(), person.offices.end(), word) == person.offices.end())
    person.offices.push_back(word);
  person.titles.insert(without_stop(title.word->lower), is_shadow_office(word), !is_office_now(word));
  const bool elsewhere = word > 0 && text_[word - 1].in(kPrepositional) && !text_[word - 1].is("of");
  if (title.upper() && !elsewhere) person.titles.add_country(title.word->country);  // not "envoy to Turkey"
}

/// "N, a former teacher": she may hold another office.
bool Cast::is_office_now(TokenIndex word) const {
  constexpr TokenIndex kReach = 4;
  for (TokenIndex i = word; i > 0 && word - i < kReach && text_[i - 1].in(kNominal | PosSet{Pos::adjective});
       --i)
    if (text_[i - 1].is("former")) return false;
  return true;
}

/// "the shadow justice secretary" is not the justice secretary.
bool Cast::is_shadow_office(TokenIndex word) const {
  constexpr TokenIndex kReach = 5;
  const Token& office = text_[word];
  if (!is_office_word(office) && office.word->noun != NounDomain::person) return false;
  for (TokenIndex i = word; i > 0 && word - i < kReach && text_[i - 1].sentence == office.sentence; --i) {
    if (text_[i - 1].in(WordSet::shadow_word)) return true;
    if (!text_[i - 1].in({Pos::name, Pos::noun, Pos::adjective})) return false;
  }
  return false;
}

/// "N, 54, |a baker from Oldtown": the words up to who somebody is, and on as long as they describe it.
void Cast::note_description_apart(Person& person, TokenIndex last) const {
  constexpr TokenIndex kLongest = 6;
  constexpr PosSet kParts{Pos::noun, Pos::adjective, Pos::name, Pos::ing};
  const auto article = description_apart(text_, last);
  if (!article) return;
  TokenIndex end = *article + 1;
  while (end + 1 < text_.size() && end - *article <= kLongest &&
         (text_[end].in(kParts) || is_adjectival(text_, end)))
    ++end;
  const Token& noun = text_[end - 1];  // "N is a man of few words" tells nothing
  const bool anybody = noun.is("man") || noun.is("woman") || noun.is("person") || noun.is("friend");
  if (end == *article + 1 || !names_people(noun) || is_plural(noun) || anybody || text_[end].is("'s")) return;
  for (TokenIndex i = *article + 1; i < end; ++i) add_title(person, i);
}

void Cast::note_titles(Person& person, const NameRun& run) {
  note_description_apart(person, run.range.last);
  const Range r = run.range;
  for (TokenIndex k = r.first; k > 0 && r.first - k < 4; --k) {
    const Token& token = text_[k - 1];
    if (token.sentence != text_[r.first].sentence) break;
    const bool genitive = token.is("'s") && k > 1 && text_[k - 2].upper();
    if (genitive) add_title(person, k - 2);                             // "Oldland’s president N"
    const bool people = token.word->country != 0 && token.upper();      // "the Serb N"
    const bool party = token.in(WordSet::party_word) && token.upper();  // "Republican incumbent N"
    if (!token.in({Pos::noun, Pos::adjective}) && !people && !party && !is_adjectival(text_, k - 1)) break;
    add_title(person, k - 1);
  }
  constexpr PosSet kDescription{Pos::determiner, Pos::possessive, Pos::noun, Pos::adjective};
  if (r.last + 2 < text_.size() && text_[r.last + 1].is(Symbol::open_bracket)) {  // "N (Minister for Oceans)"
    for (TokenIndex k = r.last + 2; k < text_.size() && k - r.last < 8 && !text_[k].is(Symbol::close_bracket);
         ++k)
      if (text_[k].in(WordSet::role_noun) ||
          (k + 1 < text_.size() && text_[k].in(kNominal) && text_[k + 1].in(WordSet::role_noun)))
        add_title(person, k);  // "N (Foreign Secretary)"
    return;
  }
  if (r.last + 3 < text_.size() && text_[r.last + 1].in({Pos::past, Pos::third_person}) &&
      text_[r.last + 2].is("as"))  // "N resigned as prisons minister", "N works as a nurse"
    for (TokenIndex k = r.last + 3; k < std::min(r.last + 8, text_.size()); ++k) {
      if (!text_[k].in(kDescription)) break;
      add_title(person, k);
    }
  if (r.last + 2 >= text_.size() || !text_[r.last + 1].is(Symbol::comma) ||
      !text_[r.last + 2].in(kDescription))
    return;
  TokenIndex end = r.last + 2;  // "Asked by N, the niece accepted": no apposition, but the subject
  while (end < text_.size() && (text_[end].in(kDescription | PosSet{Pos::name}) || is_adjectival(text_, end)))
    ++end;
  if (end < text_.size() && text_[r.last + 2].is("the") && text_[end].in(kFinite) &&
      text_[end].sentence == text_[r.last].sentence)
    return;
  for (TokenIndex k = r.last + 2; k < std::min(r.last + 9, text_.size()); ++k) {
    if (!text_[k].in(kDescription | PosSet{Pos::name}) && !is_adjectival(text_, k)) break;
    add_title(person, k);
  }
}

/// "A forensic accountant hired by the county, N, put", "a state trooper, N.": what somebody is introduced as
/// in front of the name.
void Cast::note_introduction(Person& person, const NameRun& run) {
  constexpr TokenIndex kLongestParticiple = 8, kLongestNoun = 4;
  const TokenIndex first = run.range.first, behind = run.range.last + 1;
  if (first < 3 || behind >= text_.size() || !text_[first - 1].is(Symbol::comma) ||
      text_[first - 3].sentence != text_[first].sentence)
    return;
  const Token& next = text_[behind];
  if (!next.is(Symbol::comma) && !is_ender(next) && !next.in(kFinite)) return;  // "a baker, N and M"
  TokenIndex noun = first - 2;
  for (TokenIndex k = noun; !names_people(text_[noun]) && k > 1 && first - k < kLongestParticiple; --k) {
    if (text_[k].pos == Pos::punctuation || text_[k].sentence != text_[first].sentence) return;
    if (text_[k].pos == Pos::past && text_[k + 1].in(kPrepositional)) noun = k - 1;
  }
  if (!names_people(text_[noun]) || is_plural(text_[noun])) return;
  TokenIndex begin = noun;
  while (begin > 0 && noun - begin < kLongestNoun &&
         (text_[begin - 1].in({Pos::noun, Pos::adjective}) || is_adjectival(text_, begin - 1)))
    --begin;
  if (begin == 0) return;
  const Token& article = text_[begin - 1];
  const bool opens = article.is("the") && next.is(Symbol::comma) &&
                     noun + 2 == first &&  // "The clerk, N, left"
                     text_.sentence_of(begin).first == begin - 1;
  if (!article.is("a") && !article.is("an") && !opens) return;
  for (TokenIndex i = begin; i <= noun; ++i) add_title(person, i);
}

/// The person's noun that ends right in front of `end`, behind "of 19", "then": "a quarryman of 19 |named N".
std::optional<TokenIndex> Cast::noun_in_front(TokenIndex end) const {
  const TokenIndex first = text_.sentence_of(end).first;
  if (end > first + 3 && text_[end - 1].pos == Pos::number && text_[end - 2].is("of")) end -= 2;
  if (end > first + 1 && text_[end - 1].pos == Pos::adverb) --end;
  if (end < first + 2) return std::nullopt;
  const Token& noun = text_[end - 1];
  const bool national = noun.pos == Pos::name && noun.word->noun == NounDomain::person;  // "a Scotsman"
  const bool somebody = ((noun.pos == Pos::noun && names_people(noun)) || national) && !is_plural(noun);
  return somebody ? std::optional(end - 1) : std::nullopt;
}

/// "Our waiter, who is called |N", "the boy in the coat, whose name is |N": the noun that a relative clause
/// names.
std::optional<TokenIndex> Cast::noun_of_relative(TokenIndex name) const {
  constexpr TokenIndex kReach = 6;
  const TokenIndex first = text_.sentence_of(name).first;
  if (name < first + 5) return std::nullopt;
  const bool called = (text_[name - 1].is("called") || text_[name - 1].is("named")) &&
                      text_[name - 2].pos == Pos::be && is_who(text_[name - 3]);
  const bool whose =
      text_[name - 1].pos == Pos::be && text_[name - 2].is("name") && text_[name - 3].is("whose");
  if (!called && !whose) return std::nullopt;
  TokenIndex end = name - 3;
  if (text_[end - 1].is(Symbol::comma)) --end;
  for (TokenIndex i = end; i > first && end - i < kReach; --i) {  // the coat is nobody
    if (const auto noun = noun_in_front(i)) return noun;
    if (!text_[i - 1].in(kNounPhrase) && !text_[i - 1].in(kPrepositional)) break;
  }
  return std::nullopt;
}

/// "a quarryman of 19 named N", "her surgeon, a Scotsman called N", "The foreman then was N".
void Cast::note_naming(Person& person, const NameRun& run) {
  constexpr TokenIndex kLongestPhrase = 5;
  TokenIndex at = run.range.first;
  const Range sentence = text_.sentence_of(at);
  if (at < sentence.first + 2) return;
  if (const auto noun = noun_of_relative(at)) return add_title(person, *noun);
  if (text_[at - 1].is("named") || text_[at - 1].is("called")) {
    const auto noun = noun_in_front(at - 1);
    if (!noun) return;
    at = *noun;
    while (at > sentence.first && *noun - at < kLongestPhrase &&
           text_[at - 1].in({Pos::noun, Pos::adjective}))
      --at;
    if (at == sentence.first || !(text_[at - 1].is("a") || text_[at - 1].is("an"))) return;
    add_title(person, *noun);  // not of "the clerk called N a saint"
    --at;
    if (at > sentence.first && text_[at - 1].is(Symbol::comma)) {  // "her surgeon, a Scotsman"
      if (const auto other = noun_in_front(at - 1)) add_title(person, *other);
      return;
    }
  }
  if (at < sentence.first + 2 || text_[at - 1].pos != Pos::be) return;
  const auto noun = noun_in_front(at - 1);
  const bool opens = noun && *noun - sentence.first < kLongestPhrase &&
                     text_[sentence.first].in({Pos::determiner, Pos::possessive}) &&
                     noun_phrase_start(text_, *noun, sentence.first) == sentence.first;
  if (opens) add_title(person, *noun);
}

void Cast::note_role(Person& person, const NameRun& run) {
  const auto role = role_around(text_, run.core.front(), run.range.last);
  if (!role) return;
  const bool office = any_of(text_, *role, WordSet::role_noun);
  if (office)  // an occupation is told with it
    for (TokenIndex i = role->first; i <= role->last; ++i) add_title(person, i);
  if (role->first > 1 && text_[role->first - 1].is("'s") && text_[role->first - 2].upper())
    add_title(person, role->first - 2);  // "Oldland’s president, N"
  const bool of_kin = !office && any_token(text_, role->first, role->last + 1, is_kin);
  if (person.role && (!person.role_of_kin || of_kin)) return;  // "her husband, N … N, a tailor,"
  person.role = std::string(text_.span(*role).of(text_.source));
  person.role_of_kin = of_kin;
}

/// "Sen. N of |Texas", "N, a Democrat from |Ohio": whom a member stands for.
void Cast::note_seat(Person& person, const NameRun& run) const {
  constexpr TokenIndex kReach = 6;
  const TokenIndex next = run.range.last + 1;
  if (next + 2 >= text_.size()) return;
  const auto is_seat = [&](TokenIndex i) {
    return (text_[i].is("of") || text_[i].is("from")) && i + 1 < text_.size() &&
           text_[i + 1].pos == Pos::name && text_[i + 1].upper();
  };
  const auto of_member = [&](TokenIndex i) {
    return text_[i].in(WordSet::member_noun) || text_[i].is("sen.") || text_[i].is("rep.") ||
           text_[i].is("gov.") || text_[i].is("governor");
  };
  if (is_seat(next) && std::any_of(run.titles.begin(), run.titles.end(), of_member))
    person.titles.add_seat(text_[next + 1].word->lower);
  if (!text_[next].is(Symbol::comma) || !text_[next + 1].in(WordSet::article)) return;
  for (TokenIndex i = next + 2; i + 1 < text_.size() && i - next < kReach; ++i) {
    if (is_seat(i) && (text_[i - 1].in(WordSet::party_word) || of_member(i - 1)))
      return person.titles.add_seat(text_[i + 1].word->lower);
    if (!text_[i].in({Pos::noun, Pos::adjective, Pos::name})) return;
  }
}

/// "Sen. N, D-Ohio,", "N (R-Ohio)", "N (Lab)"
void Cast::note_party(Person& person, const NameRun& run) const {
  const TokenIndex mark = run.range.last + 1;
  note_seat(person, run);
  if (mark + 1 >= text_.size() || !(text_[mark].is(Symbol::comma) || text_[mark].is(Symbol::open_bracket)))
    return;
  const Token& party = text_[mark + 1];
  if (!party.upper()) return;
  const std::string_view word = party.word->lower;
  if (word.starts_with("d-")) person.titles.add_party("democrat");
  if (word.starts_with("r-")) person.titles.add_party("republican");
  if ((word.starts_with("d-") || word.starts_with("r-")) && word.size() > 3)
    person.titles.add_seat(std::string(word.substr(2)));
  if (!text_[mark].is(Symbol::open_bracket)) return;
  if (word == "lab") person.titles.add_party("labour");
  if (word == "con") person.titles.add_party("conservative");
}

/// "N, a 54-year-old baker", "N, a baker, 54,": the age in the description behind the name.
std::optional<unsigned> Cast::age_of_description(TokenIndex last) const {
  constexpr TokenIndex kLongest = 6;
  const TokenIndex article = last + 2;
  if (article + 1 >= text_.size() || !text_[last + 1].is(Symbol::comma) ||
      !text_[article].in(WordSet::article))
    return std::nullopt;
  for (TokenIndex i = article + 1; i < text_.size() && i - article <= kLongest; ++i) {
    if (text_[i].word->lower.ends_with("-year-old") && text_[i].sentence == text_[last].sentence)
      return leading_number(text_[i].word->lower);
    if (text_[i].is(Symbol::comma) && names_people(text_[i - 1]) && behind_age(text_, i))
      return leading_number(text_.text(i + 1));
    if (!text_[i].in({Pos::noun, Pos::adjective, Pos::name}) && !is_adjectival(text_, i)) break;
  }
  return std::nullopt;
}

/// "N, 47,", "N (47)", "N, aged 47", "N, who is 47", "her 47-year-old mother N".
void Cast::note_age(Person& person, const NameRun& run) const {
  constexpr TokenIndex kReach = 3;
  for (TokenIndex k = run.range.first;
       !person.age && k > 0 && run.range.first - k < kReach &&
       (text_[k - 1].in({Pos::noun, Pos::adjective}) || is_adjectival(text_, k - 1));
       --k)
    if (text_[k - 1].word->lower.ends_with("-year-old"))
      person.age = leading_number(text_[k - 1].word->lower);
  if (!person.age) person.age = age_of_description(run.range.last);
  TokenIndex at = run.range.last + 1;
  if (person.age || at + 1 >= text_.size() ||
      !(text_[at].is(Symbol::comma) || text_[at].is(Symbol::open_bracket)))
    return;
  ++at;
  if (text_[at].is("aged")) ++at;
  if (at + 2 < text_.size() && is_who(text_[at]) && text_[at + 1].is("is")) at += 2;
  if (at >= text_.size() || !is_age(text_, at)) return;
  const bool closed = at + 1 >= text_.size() || !text_[at + 1].in({Pos::noun, Pos::name, Pos::adjective});
  if (!closed) return;  // "N, 47 years later"
  person.age = leading_number(text_.text(at));
}

/// "her husband N", "the actress N", "N, a widow": what somebody is called tells the gender.
void Cast::note_kinship(Person& person, const NameRun& run) const {
  if (person.gender != Gender::unknown) return;
  const auto tell = [&](TokenIndex i) {
    if (text_[i].in(WordSet::male_noun)) person.gender = Gender::male;
    if (text_[i].in(WordSet::female_noun)) person.gender = Gender::female;
  };
  for (TokenIndex title : run.titles) tell(title);
  const TokenIndex first = run.range.first, comma = run.range.last + 1;
  const auto in_sentence = [&](TokenIndex i) { return text_[i].sentence == text_[first].sentence; };
  if (first > 0 && in_sentence(first - 1)) tell(first - 1);
  if (first > 1 && in_sentence(first - 2) && text_[first - 1].is(Symbol::comma))
    tell(first - 2);  // "his wife, N"
  const bool he = first > 1 && text_[first - 1].is("married") && text_[first - 2].is("he");
  const bool she = first > 1 && text_[first - 1].is("married") && text_[first - 2].is("she");
  if (he || she) person.gender = he ? Gender::female : Gender::male;
  if (comma + 2 >= text_.size() || !text_[comma].is(Symbol::comma) || !text_[comma + 1].in(WordSet::article))
    return;
  TokenIndex noun = comma + 2;  // "N, a bus conductress"
  while (noun + 1 < text_.size() && text_[noun].in({Pos::noun, Pos::adjective}) &&
         text_[noun + 1].pos == Pos::noun)
    ++noun;
  tell(noun);
}

}  // namespace onrecord::extract

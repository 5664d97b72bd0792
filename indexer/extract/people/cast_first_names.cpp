// The cast's part for people whom the text calls by one word: a given name, a title and a surname.
#include <algorithm>
#include <array>

#include "common/people/nicknames.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/cast.h"
#include "indexer/extract/text/sentences.h"

namespace onrecord::extract {

/// A lone word that begins one fuller name only: a first name, or a surname where these stand first ("Noh"
/// for Noh Ki-tae).
std::optional<PersonIndex> Cast::by_first_word(const NameRun& run) const {
  const auto known = by_first_.find(run.first);
  if (known == by_first_.end()) return std::nullopt;
  const auto [index, same, second_at] = known->second;
  const Person& person = people_[index];
  if (person.known_first_name) return index;
  const Token& word = text_[run.core.front()];
  const bool plain = word.in(WordSet::place_word) || word.in(WordSet::organisation_word) || is_place(run);
  const bool alone = same == 1 || run.range.first < second_at;  // "Zhao" before another Zhao is named
  return alone && person.name_words > 1 && !plain ? std::optional(index) : std::nullopt;
}

/// "Des" where the text has one Desmond: the only one named in full whose given name that is short for.
std::optional<PersonIndex> Cast::by_short_name(const NameRun& run) const {
  constexpr std::size_t kMostPeople = 64;  // of an article; who is who of a longer list is left open
  const Token& word = text_[run.core.front()];
  if (run.core.size() != 1 || !run.titles.empty() || word.all_upper || word.in(WordSet::place_word) ||
      word.in(WordSet::organisation_word) || people_.empty() || people_.size() > kMostPeople ||
      is_between_kin(run))
    return std::nullopt;
  const bool listed = are_nicknames(run.first, run.first);  // most names are not: asked once
  const std::string_view stem = std::string_view(run.first).substr(0, run.first.size() - 1);
  const bool in_o = run.first.size() > 2 && run.first.back() == 'o';  // "Deano"
  std::optional<PersonIndex> only;
  for (PersonIndex i = 0; i < people_.size(); ++i) {
    const Person& person = people_[i];
    const bool called = run.first == person.nickname || (in_o && person.first == stem);
    if (person.name_words < 2 || !(called || (listed && are_nicknames(run.first, person.first)))) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return only;
}

/// "Juan Carlos Ramírez" may be called Juan Carlos from now on.
void Cast::note_first_part(const NameRun& run, PersonIndex person) {
  if (run.core.size() < 3 || run.organisation) return;
  const Token& second = text_[run.core[1]];
  const auto is_common = [&](TokenIndex i) {  // "Anna Reed Reveals", "Anna Reed Speaks Directly"
    const Word& word = *text_[i].word;
    return word.cue || (word.classes.any() && !word.proper_noun && !word.first_name);
  };
  const bool headline =
      text_[run.core.front()].sentence == 0 && !has_end_mark(text_, text_.sentences.front());
  if (headline || std::any_of(run.core.begin() + 2, run.core.end(), is_common)) return;
  if (second.in(WordSet::name_particle) || second.word->lower.size() < 3 || second.word->lower.back() == '.')
    return;
  by_first_part_.try_emplace(text_[run.core[0]].word->lower + ' ' + second.word->lower, person);
}

std::optional<PersonIndex> Cast::by_first_part(const NameRun& run) const {
  if (run.core.size() != 2 || run.organisation || by_first_part_.empty()) return std::nullopt;
  const auto known =
      by_first_part_.find(text_[run.core[0]].word->lower + ' ' + text_[run.core[1]].word->lower);
  return known == by_first_part_.end() ? std::nullopt : std::optional(known->second);
}

/// Kept before a given name alone: nobody is called "Leo" who is "Pope Leo".
constexpr std::array<std::string_view, 11> kReigning{"brother",  "emperor", "empress", "father",
                                                     "king",     "mother",  "pope",    "prince",
                                                     "princess", "queen",   "sister"};

/// "Baroness Ferrier of Mill Vale": the place that is part of a peer's name.
std::string Cast::of_place(const NameRun& run) const {
  const TokenIndex of = run.range.last + 1;
  TokenIndex end = of;
  while (end + 1 < text_.size() && text_[end + 1].pos == Pos::name && text_[end + 1].upper() &&
         text_[end + 1].sentence == text_[run.range.last].sentence)
    ++end;
  if (end == of || !text_[of].is("of")) return {};
  std::string place;
  for (TokenIndex i = of; i <= end; ++i) place += " " + std::string(text_.text(i));
  return place;
}

/// A lone word: a known person's first name, or somebody new if a title stands with it.
std::optional<PersonIndex> Cast::person_by_first_name(const NameRun& run) {
  const bool reigns = !run.titles.empty() && text_[run.titles.back()].is_any(kReigning);
  const auto is_same = [&](PersonIndex known) {  // "Pope Leo" is no Leo Marsh
    return !reigns || people_[known].titles.contains(text_[run.titles.back()].word->lower, false);
  };
  if (const auto known = by_first_word(run); known && is_same(*known)) return known;
  if (const auto known = by_short_name(run); known && is_same(*known)) return known;
  const auto is_title = [&](TokenIndex i) {  // not "House Ways and Means"
    return text_[i].in(WordSet::name_title) && text_[i].word->noun != NounDomain::group;
  };
  constexpr float kMuchMore = 5;
  const OpenClasses& classes = text_[run.core.front()].word->classes;
  const bool describes =  // "Chief Medical and Health Officer"
      classes.weight[OpenClasses::adjective] > kMuchMore * classes.weight[OpenClasses::noun];
  const TokenIndex first = run.range.first;  // "Minister of Foreign Affairs"
  const bool field = first > 1 && (text_[first - 1].is("of") || text_[first - 1].is("for")) &&
                     is_office_word(text_[first - 2]);
  const bool body = run.titles.size() == 1 && bodies_.contains(text_[run.core.front()].word) &&
                    !text_[run.titles.front()].in(WordSet::honorific);  // "Activist Corbel", a fund
  const Word& core = *text_[run.core.front()].word;                     // "the General Overseer of N"
  const bool office = first > 0 && text_[first - 1].is("the") && core.noun == NounDomain::person &&
                      !core.proper_noun && !core.first_name && !run.has_honorific;
  const bool titled =
      !describes && !field && !body && !office && std::any_of(run.titles.begin(), run.titles.end(), is_title);
  const bool given = is_given_name_alone(run) || is_introduced(run);
  if (!given && !run.has_honorific && !(titled && !text_[run.core.front()].in(WordSet::place_word)))
    return std::nullopt;
  const PersonIndex index = add_person(run);
  keep_fuller_name(people_[index], run);
  if (reigns) people_[index].name = std::string(text_.text(run.titles.back())) + " " + people_[index].name;
  if (given) return index;
  if (!run.titles.empty() && text_[run.titles.back()].in(WordSet::peer_title))
    people_[index].name = std::string(text_.text(run.titles.back())) + " " + people_[index].name +
                          of_place(run);  // "Lord Ferrier"
  people_[index].known_first_name = false;
  people_[index].gender = run.honorific;
  return index;
}

/// "Denise, who pulls pints, insisted …": a given name of somebody the text does not name in full.
bool Cast::is_given_name_alone(const NameRun& run) const {
  const Token& name = text_[run.core.front()];
  const TokenIndex next = run.range.last + 1;
  if (!name.word->first_name || run.core.size() != 1 || run.has_honorific || name.all_upper ||
      is_place(run) || name.in(WordSet::place_word) || next >= text_.size())
    return false;
  if (name.in(WordSet::date_word) && run.range.first > 0 && text_[run.range.first - 1].in(kPrepositional))
    return false;  // "In June she came"
  const bool opens = text_.sentence_of(run.range.first).first == run.core.front();
  if (opens && name.word->classes.any() && !name.word->proper_noun) return false;  // "Grant them …"
  if (organisations_.contains(name.word) || bodies_.contains(name.word))
    return false;  // "Emery Freight Corp"
  const Token& behind = text_[next];
  const bool aside = behind.is(Symbol::comma) && next + 1 < text_.size();
  const bool aged = aside && text_[next + 1].initial == Initial::digit;
  if (!aged && name.word->noun == NounDomain::place) return false;  // "Jordan said"
  return behind.in(kFinite) || aged || (aside && is_who(text_[next + 1]));
}

/// "her daughter, Nest, went", "Mr Hale’s eldest son, Toby (8)": between commas behind what one is to
/// somebody.
bool Cast::is_between_kin(const NameRun& run) const {
  const TokenIndex first = run.range.first, next = run.range.last + 1;
  if (first < 3 || next >= text_.size() || !text_[first - 1].is(Symbol::comma)) return false;
  TokenIndex owner = first - 3;
  while (owner > 0 && text_[owner].pos == Pos::adjective) --owner;
  const Token& kin = text_[first - 2];
  const bool relative = (kin.in(WordSet::male_noun) || kin.in(WordSet::female_noun)) && !is_plural(kin);
  const bool closed = text_[next].is(Symbol::comma) || text_[next].is(Symbol::open_bracket);
  return relative && closed &&
         (text_[owner].pos == Pos::possessive || text_[owner].is("'s") ||
          text_[owner].is(Symbol::apostrophe));
}

/// "her son Patrick", "My driver, Zaza,", "Kofi, a student": somebody of one name, by the noun beside it.
bool Cast::is_introduced(const NameRun& run) const {
  const Token& name = text_[run.core.front()];
  const TokenIndex first = run.range.first, next = run.range.last + 1;
  if (run.core.size() != 1 || !run.titles.empty() || name.all_upper || name.in(WordSet::place_word) ||
      name.in(WordSet::organisation_word) || name.in(WordSet::date_word) || name.in(WordSet::demonym) ||
      name.word->noun == NounDomain::place)
    return false;
  if (is_between_kin(run)) return true;
  if (name.word->classes.any() && !name.word->first_name) return false;
  const auto is_person = [&](TokenIndex i) {
    return text_[i].sentence == name.sentence && text_[i].pos == Pos::noun && !text_[i].upper() &&
           (text_[i].word->noun == NounDomain::person || text_[i].is("mum")) &&
           !text_[i].in(WordSet::firm_noun) && !is_plural(text_[i]);
  };
  if ((first > 0 && is_person(first - 1)) || noun_of_relative(first)) return true;
  if (next + 2 >= text_.size() || !text_[next].is(Symbol::comma)) return false;
  const bool related = text_[next + 1].is("whose") &&  // "Mahadevi, whose husband died,"
                       (text_[next + 2].in(WordSet::male_noun) || text_[next + 2].in(WordSet::female_noun));
  if (related) return true;
  const bool place = first > 1 && text_[first - 2].is(Symbol::comma) &&  // "N, of Oldtown, a nurse,"
                     (text_[first - 1].is("of") || text_[first - 1].is("from"));
  if (place) return false;
  const bool closed =
      text_[next].is(Symbol::comma) && text_[first - std::min<TokenIndex>(first, 3)].is("the");
  const bool owned = first > 2 && text_[first - 1].is(Symbol::comma) &&
                     ((is_person(first - 2) &&  // "The driver, Isa, survived"
                       (closed || text_[first - 3].pos == Pos::possessive || text_[first - 3].is("'s"))) ||
                      (closed && (text_[first - 2].is("first") || text_[first - 2].is("second"))));
  const bool tag = next + 3 < text_.size() && text_[next + 3].word->cue;  // "F, the chairman noted, plans"
  const bool described = text_[next + 1].in(WordSet::article) && is_person(next + 2) && !tag;
  return owned || described;
}

}  // namespace onrecord::extract

#include "indexer/extract/people/cast.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/fold.h"
#include "indexer/extract/clause/clause.h"
#include "indexer/extract/clause/source_words.h"
#include "indexer/extract/people/bylines.h"

namespace onrecord::extract {
namespace {

constexpr TokenIndex kPronounReach = 60;

/// The tokens as a name: one space between, apostrophes plain, so that O’Neill and O'Neill are one spelling.
std::string joined(const Text& text, const std::vector<TokenIndex>& tokens) {
  constexpr std::string_view kApostrophe = "’";
  std::string out;
  for (TokenIndex i : tokens) {
    if (!out.empty()) out += ' ';
    out += text.text(i);
  }
  for (std::size_t at = 0; (at = out.find(kApostrophe, at)) != std::string::npos;)
    out.replace(at, kApostrophe.size(), "'");
  return out;
}

/// "JUNE HALVERSEN" -> "June Halversen", "MS HALVERSEN" -> "Halversen": a name written in capitals
/// throughout.
std::string without_capitals(const Text& text, const std::vector<TokenIndex>& tokens, std::string name) {
  constexpr std::size_t kLongestAcronym = 3;
  const auto shouted = [&](TokenIndex i) {
    return text[i].all_upper && text.text(i).size() > kLongestAcronym;
  };
  const TokenIndex first = tokens.front();
  const bool titled =
      first > 0 && (text[first - 1].in(WordSet::honorific) || text[first - 1].in(WordSet::name_title));
  if ((tokens.size() < 2 && !titled) || !shouted(tokens.back()) || !text[first].all_upper) return name;
  const std::string lower = to_lower(name);
  if (lower.size() != name.size()) return name;
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool inside = (name[i - 1] & 0x80) != 0 || (name[i - 1] >= 'A' && name[i - 1] <= 'Z') ||
                        (name[i - 1] >= 'a' && name[i - 1] <= 'z');
    if (inside) name[i] = lower[i];
  }
  return name;
}

bool first_names_agree(const std::string& a, const std::string& b) {
  return a == b || (!a.empty() && !b.empty() && a[0] == b[0] && (a.size() <= 2 || b.size() <= 2));
}

/// "miss" or "mrs" where a title says so.
std::string lady_of(const Text& text, const NameRun& run) {
  for (TokenIndex i : run.titles)
    if (std::string title = without_stop(text[i].word->lower); title == "miss" || title == "mrs")
      return title;
  return {};
}

/// "Ivanova", "Dostoevskaya" are women’s forms of a surname, "Ivanov" is a man’s.
Gender gender_of_surname(std::string_view last) {
  constexpr std::size_t kShortest = 6;
  constexpr std::array<std::string_view, 5> kFemale{"ova", "yeva", "eva", "skaya", "ska"};
  constexpr std::array<std::string_view, 4> kMale{"ov", "yev", "sky", "skiy"};
  const auto ends = [&](std::string_view suffix) { return last.ends_with(suffix); };
  if (last.size() < kShortest || last.ends_with("ueva")) return Gender::unknown;  // "Villanueva"
  if (std::any_of(kFemale.begin(), kFemale.end(), ends)) return Gender::female;
  return std::any_of(kMale.begin(), kMale.end(), ends) ? Gender::male : Gender::unknown;
}

std::string whole_key(const NameRun& run) { return run.first + ' ' + run.last; }

}  // namespace

Cast::Cast(const Text& text) : text_(text) {
  std::vector<NameRun> runs = find_name_runs(text);
  if (const auto author = drop_authors(text, runs))
    author_ = without_capitals(text, author->core, joined(text, author->core));
  note_organisations(runs);
  for (const NameRun& run : runs) note_surname(run);
  surnames_.sort();
  known_surnames_.sort();
  for (NameRun& run : runs) drop_headline_word(run), drop_place(run);
  add_full_names(runs);
  add_relatives(runs);
  add_married(runs);
  add_family(runs);
  mentions_.reserve(runs.size());
  for (const NameRun& run : runs) add_mention(run);
  vote_on_gender();
  settle_namesakes(runs);
}

void Cast::note_surname(const NameRun& run) {
  const Token& name = text_[run.core.front()];
  const bool shouted =
      name.all_upper && name.word->classes.any() && !name.word->proper_noun;  // "FULL SPEECH:"
  if (run.core.size() == 1 && !shouted) surnames_.add(name.word);
  if (run.core.size() > 1 && run.known_first_name) known_surnames_.add(text_[run.core.back()].word);
}

/// "Anna Marsh Goes", "Anna Marsh Reveals": a headline's word behind a name that the text tells by its
/// surname alone.
void Cast::drop_headline_word(NameRun& run) const {
  if (run.core.size() < 3 || !run.known_first_name || !run.suffix.empty() || run.organisation) return;
  const Word& last = *text_[run.core.back()].word;
  const Word& surname = *text_[run.core[run.core.size() - 2]].word;
  const bool verb = (last.cue && last.cue->is(Form::third)) ||
                    (last.lower.ends_with('s') && last.classes.weight[OpenClasses::verb] > 0);
  if (!verb || last.proper_noun || last.first_name || surnames_.contains(&last) ||
      !surnames_.contains(&surname) || run.core.back() != run.range.last)
    return;
  run.core.pop_back();
  --run.range.last;
  run.last = without_article(surname.lower);
}

/// "In Oldtown Marsh won" where the text has an Anna Marsh: the place where it was.
void Cast::drop_place(NameRun& run) const {
  const TokenIndex first = run.range.first;
  if (run.core.size() != 2 || run.core.front() != first || run.known_first_name || run.organisation ||
      first == 0 || !text_[first - 1].in(WordSet::place_preposition) ||
      !(known_surnames_.contains(text_[run.core.back()].word) ||
        surnames_.contains(text_[run.core.back()].word)) ||
      run.range.last + 1 >= text_.size() || !text_[run.range.last + 1].in(kFinite))
    return;
  run.core.erase(run.core.begin());
  ++run.range.first;
  run.first = text_[run.core.front()].word->lower;
}

/// "Defiant Marsh left" where the text has an Anna Marsh: the capital is the sentence’s, the word tells how
/// he was.
bool Cast::opens_with_epithet(const NameRun& run) const {
  if (run.core.size() != 2 || !run.titles.empty() || run.known_first_name) return false;
  const TokenIndex first = run.core.front();
  const bool opens = first == 0 || text_[first - 1].sentence != text_[first].sentence;
  const OpenClasses& classes = text_[first].word->classes;
  const bool epithet = classes.weight[OpenClasses::adjective] > 0 || classes.weight[OpenClasses::past] > 0;
  return opens && epithet && !text_[first].word->proper_noun &&
         known_surnames_.contains(text_[run.core.back()].word);
}

void Cast::add_full_names(const std::vector<NameRun>& runs) {
  const NameRun* before = nullptr;
  for (const NameRun& run : runs) {
    const NameRun* const previous = std::exchange(before, &run);
    if (!is_full_name(run)) continue;
    add_partner(run, previous);
    auto known = same_person(run);
    if (!known && (known = born_so(run, previous))) add_namesake(run, *known);
    if (!known) known = by_first_part(run);
    const PersonIndex index = known ? *known : add_person(run);
    note_first_part(run, index);
    Person& person = people_[index];
    if (!run.nickname.empty()) take_given_name(person, run);
    if (known) spell_out_initial(person, *known, run);
    const TokenIndex next =
        run.range.last + 1;  // "Anna Mary Marsh was born in Oldtown": the name of the baptism
    const bool baptised =
        known && next + 1 < text_.size() && text_[next].is("was") && text_[next + 1].is("born");
    if (!baptised) keep_fuller_name(person, run);
    note_first_surname(run);
    if (run.has_honorific) person.gender = run.honorific;
    for (TokenIndex i : run.titles) add_title(person, i);
    ++person.mentions;
  }
}

/// The last word but one of a name of three or more: nobody's where several people have it.
void Cast::note_first_surname(const NameRun& run) {
  if (counted_words(text_, run) < 3) return;
  const bool joined_names = run.core.size() > 3 && text_[run.core[run.core.size() - 2]].is("y");
  const Token& word = text_[run.core[run.core.size() - (joined_names ? 3 : 2)]];  // "Herrera y Campos"
  const Word& last = *text_[run.core.back()].word;
  const bool thing = last.classes.any() && !last.proper_noun && !last.first_name;  // "Rachel Marsh Show"
  const auto person = same_person(run);
  if (thing || !person || word.word->first_name || word.in(WordSet::name_particle) || word.pos != Pos::name)
    return;
  const auto [at, added] = by_first_surname_.try_emplace(word.word->lower, person);
  if (!added && at->second != person) at->second.reset();
}

bool Cast::has_namesake(PersonIndex i) const {
  const auto at = by_last_.find(people_[i].last);
  return at != by_last_.end() && at->second.size() > 1;
}

std::optional<PersonIndex> Cast::same_person(const NameRun& run) const {
  const auto at = by_last_.find(run.last);
  if (at == by_last_.end()) return std::nullopt;
  for (PersonIndex i : at->second) {
    const Person& person = people_[i];
    const bool nicknamed = (!run.nickname.empty() && person.first == run.nickname) ||
                           (!person.nickname.empty() && person.nickname == run.first);  // Anna “Nan” Marsh
    if (nicknamed || first_names_agree(person.first, run.first)) return i;
  }
  if (text_[run.core.front()].in(WordSet::name_particle))  // "Al Harthi" of Salim Al Harthi
    if (const auto known = by_two_part_surname(at->second, run)) return known;
  return by_whole_name(run);
}

/// One of more namesakes than `by_last_` holds: by first and last name.
std::optional<PersonIndex> Cast::by_whole_name(const NameRun& run) const {
  const auto known = by_whole_name_.find(whole_key(run));
  return known != by_whole_name_.end() ? std::optional(known->second) : std::nullopt;
}

void Cast::add_namesake(const NameRun& run, PersonIndex person) {
  constexpr std::size_t kMostNamesakes = 64;  // more than an article has
  auto& namesakes = by_last_[run.last];
  if (namesakes.size() < kMostNamesakes)
    namesakes.push_back(person);
  else
    by_whole_name_.try_emplace(whole_key(run), person);
}

/// "N L was born N M", "N L, née N M": another name of who is named right before in the sentence, else ("She
/// was born N M") of the only one whose first name it is.
std::optional<PersonIndex> Cast::born_so(const NameRun& run, const NameRun* previous) const {
  const TokenIndex first = run.range.first, next = run.range.last + 1;
  if (next + 1 < text_.size() && text_[next].is("was") && text_[next + 1].is("born") &&
      !surnames_.contains(text_[run.core.back()].word)) {  // "Anna Reed was born"
    const auto known = by_first_.find(run.first);
    return known != by_first_.end() && known->second.people == 1 ? std::optional(known->second.person)
                                                                 : std::nullopt;
  }
  if (first == 0 || !text_[first - 1].in(WordSet::born_word)) return std::nullopt;
  const bool beside = previous && text_[previous->range.first].sentence == text_[first].sentence;
  if (beside && previous->first == run.first)
    if (const auto spoken_of = same_person(*previous)) return spoken_of;
  const auto known = by_first_.find(run.first);
  return known != by_first_.end() && known->second.people == 1 ? std::optional(known->second.person)
                                                               : std::nullopt;
}

PersonIndex Cast::add_person(const NameRun& run) {
  const auto index = static_cast<PersonIndex>(people_.size());
  Person person;
  person.first = run.first;
  person.last = run.last;
  person.known_first_name = run.known_first_name;
  person.gender = text_[run.core.front()].word->first_name_gender;
  person.told_by_name = text_[run.core.front()].word->tells_gender;
  if (person.gender == Gender::unknown) person.gender = gender_of_surname(person.last);
  people_.push_back(std::move(person));
  add_namesake(run, index);
  FirstName& namesakes = by_first_.try_emplace(run.first, FirstName{index}).first->second;
  if (++namesakes.people == 2) namesakes.second_at = run.range.first;
  return index;
}

/// "Anna “Nan” Marsh": Anna is the name of who was Nan before.
void Cast::take_given_name(Person& person, const NameRun& run) {
  person.nickname = run.nickname;
  if (person.first == run.nickname) person.name_words = 0;
}

/// "Gerald Sarn", who was "G. Sarn" before.
void Cast::spell_out_initial(Person& person, PersonIndex index, const NameRun& run) {
  if (person.first.size() > 2 || run.first.size() <= 2 || person.first.front() != run.first.front()) return;
  person.first = run.first;
  person.known_first_name = run.known_first_name;
  person.name_words = 0;
  if (person.gender == Gender::unknown) person.gender = text_[run.core.front()].word->first_name_gender;
  ++by_first_.try_emplace(run.first, FirstName{index}).first->second.people;
}

void Cast::keep_fuller_name(Person& person, const NameRun& run) {
  const std::size_t words = run.core.size() + run.suffix.size();
  if (words <= person.name_words || (!person.last.empty() && person.last != run.last)) return;
  person.name_words = words;
  person.name = without_capitals(text_, run.core, joined(text_, run.core));
  if (!run.suffix.empty()) person.name += " " + joined(text_, run.suffix);
}

void Cast::add_mention(const NameRun& run) {
  Mention mention;
  mention.range = run.range;
  mention.core = {run.core.front(), run.suffix.empty() ? run.core.back() : run.suffix.back()};
  mention.organisation = run.organisation || (run.titles.empty() && is_called_body_somewhere(run));
  mention.surname_only = run.core.size() == 1;
  mention.person = person_of(run);
  if (mention.person) {
    Person& person = people_[*mention.person];
    const auto namesakes = by_last_.find(run.last);  // of several, the pronouns tell first
    const bool alone = namesakes == by_last_.end() || namesakes->second.size() < 2;
    if (run.has_honorific && alone && !person.told_by_name) person.gender = run.honorific;
    ++person.mentions;
    person.first_named = std::min(person.first_named, run.range.first);
    if (const std::string lady = lady_of(text_, run); !lady.empty()) person.lady = lady;
    if (run.has_honorific && run.core.size() == 1 && run.titles.size() == 1) person.mistered = true;
    if (run.core.size() == 1 && !person.has_full_name())  // "King N": else told where the name stands in full
      for (TokenIndex i : run.titles) add_title(person, i);
    note_titles(person, run);
    note_role(person, run);
    note_introduction(person, run);
    note_naming(person, run);
    note_age(person, run);
    note_party(person, run);
    note_kinship(person, run);
  }
  mentions_.push_back(mention);
}

std::optional<PersonIndex> Cast::person_of(const NameRun& run) {
  const auto rivals = by_last_.find(run.last);
  if (run.core.size() >= 2) {
    if (rivals == by_last_.end()) return by_first_part(run);
    if (opens_with_epithet(run)) return pick(rivals->second, run);
    std::optional<PersonIndex> found = by_two_part_surname(rivals->second, run);
    if (found) return found;
    for (PersonIndex i : rivals->second) {
      const std::string& first = people_[i].first;
      if (first == run.first || (run.first.size() <= 2 && !first.empty() && first[0] == run.first[0]))
        found = i;
    }
    if (!found) found = by_whole_name(run);
    if (!found && !run.organisation && counted_words(text_, run) > 2) found = pick(rivals->second, run);
    return found;
  }
  if (rivals != by_last_.end() && !is_somebody_else(rivals->second, run)) return pick(rivals->second, run);
  if (const auto known = by_first_surname(run)) return known;
  if (text_[run.core.front()].in(WordSet::peer_title)) return by_first_word(run);  // "the Duchess"
  if (is_office_word(text_[run.core.front()])) return std::nullopt;
  return run.organisation ? std::nullopt : person_by_first_name(run);
}

/// "Mr Marsh" where only an Anna Marsh is named: her husband, brother or namesake.
bool Cast::is_somebody_else(const std::vector<PersonIndex>& rivals, const NameRun& run) const {
  if (!run.has_honorific) return false;
  const auto conflicts = [&](PersonIndex i) {
    const bool told =
        people_[i].told_by_name || !people_[i].has_full_name();  // "Lord Reed and Baroness Reed"
    return told && !agree(people_[i].gender, run.honorific);
  };
  return std::all_of(rivals.begin(), rivals.end(), conflicts);
}

/// "Paredes" for Andrea Paredes Soto: the first of two surnames, by which Spanish names are called.
std::optional<PersonIndex> Cast::by_first_surname(const NameRun& run) const {
  if (run.organisation || text_[run.core.front()].word->first_name) return std::nullopt;
  const auto known = by_first_surname_.find(run.last);
  return known != by_first_surname_.end() ? known->second : std::nullopt;
}

/// "Ní Dhuibhir", "BINT YUSUF": the last words of one fuller name, of several the one most or last named.
std::optional<PersonIndex> Cast::by_two_part_surname(const std::vector<PersonIndex>& rivals,
                                                     const NameRun& run) const {
  const std::string written = to_lower(joined(text_, run.core));
  std::optional<PersonIndex> found;
  for (PersonIndex i : rivals) {
    const std::string name = to_lower(people_[i].name);
    const bool ends = name.size() > written.size() + 1 && name.ends_with(written) &&
                      name[name.size() - written.size() - 1] == ' ';
    const bool fits = agree(people_[i].gender, run.honorific);
    if (ends && fits && (!found || people_[i].mentions >= people_[*found].mentions)) found = i;
  }
  return found;
}

/// Of several people of one surname: those whose title and gender fit what stands before it ("Dr N", "Ms N"),
/// then the one most often named.
PersonIndex Cast::pick(const std::vector<PersonIndex>& rivals, const NameRun& run) const {
  const auto titled = [&](PersonIndex i) {
    return std::any_of(run.titles.begin(), run.titles.end(), [&](TokenIndex title) {
      const bool shadow = is_shadow_office(title);
      return people_[i].titles.contains(without_stop(text_[title].word->lower), shadow) ||
             (text_[title].word->stands_for && people_[i].titles.hold(*text_[title].word, shadow));
    });
  };
  const auto by_that_title = [&](PersonIndex i) {  // "Justice N" is rather a justice than a judge
    return std::any_of(run.titles.begin(), run.titles.end(), [&](TokenIndex title) {
      return people_[i].titles.contains(spelled_out(without_stop(text_[title].word->lower)));
    });
  };
  const bool any_titled = std::any_of(rivals.begin(), rivals.end(), titled);
  const bool any_so = std::any_of(rivals.begin(), rivals.end(), by_that_title);
  const std::string lady = lady_of(text_, run);
  const auto is_other_lady = [&](PersonIndex i) {  // "Mrs Marsh" is not Miss Anna Marsh
    return !lady.empty() && !people_[i].lady.empty() && people_[i].lady != lady;
  };
  const auto fits = [&](PersonIndex i) {
    const Gender gender = people_[i].gender;
    const bool gender_fits =
        run.honorific == Gender::unknown || gender == Gender::unknown || gender == run.honorific;
    return gender_fits && (any_so ? by_that_title(i) : !any_titled || titled(i)) && !is_other_lady(i);
  };
  const bool any_fits = std::any_of(rivals.begin(), rivals.end(), fits);
  PersonIndex best = rivals.front();
  bool chosen = false;
  for (PersonIndex i : rivals) {
    if (any_fits && !fits(i)) continue;
    if (!chosen || people_[i].mentions > people_[best].mentions) best = i;
    chosen = true;
  }
  return best;
}

/// Where no name or honorific tells the gender: the first pronoun behind a mention with nobody named in
/// between.
void Cast::vote_on_gender() {
  std::vector<std::array<int, 2>> votes(people_.size());
  const auto is_comma = [](const Token& token) { return token.is(Symbol::comma); };
  const auto stands_in_relative = [&](const Mention& mention, TokenIndex k) {  // "N, who sat beside her"
    const TokenIndex who = mention.range.last + 2;
    return is_who(text_[who]) && !any_token(text_, who, k, is_comma);
  };
  for (std::size_t m = 0; m < mentions_.size(); ++m) {
    const Mention& mention = mentions_[m];
    if (!mention.person || !(people_[*mention.person].gender == Gender::unknown || is_either(mention)))
      continue;
    TokenIndex end = std::min(mention.range.last + kPronounReach, text_.size());
    for (std::size_t next = m + 1; next < mentions_.size() && mentions_[next].range.first < end; ++next)
      if (mentions_[next].person)
        end = mentions_[next].range.first;  // the same person's has a vote of its own
    for (TokenIndex k = mention.range.last + 1; k < end; ++k) {
      if (text_[k].quote != text_[mention.range.first].quote) continue;
      const bool object = text_[k].pos == Pos::object_pronoun &&  // "N, who took her out": another
                          text_[k].sentence == text_[mention.range.last].sentence &&
                          (text_[k - 1].in(kFinite) || stands_in_relative(mention, k));
      const bool judged = k + 1 < text_.size() && text_[k].pos == Pos::possessive && k > 0 &&
                          text_[k - 1].word->cue &&
                          text_[k - 1].in(kFinite | PosSet{Pos::ing});  // "N praised his patience"
      const bool of_another = text_[k].pos == Pos::subject_pronoun && text_[k - 1].pos == Pos::noun &&
                              text_[k + 1].in(kFinite);  // "N says that the note he refers to is lost"
      if (object || judged || of_another) continue;
      const bool he = text_[k].in(WordSet::he);
      if (!he && !text_[k].in(WordSet::she)) continue;
      ++votes[*mention.person][he ? 0 : 1];
      break;
    }
  }
  for (std::size_t i = 0; i < people_.size(); ++i) {
    if (votes[i][0] + votes[i][1] == 0) continue;
    if (people_[i].gender == Gender::unknown || votes[i][0] == 0 || votes[i][1] == 0)
      people_[i].gender = votes[i][0] >= votes[i][1] ? Gender::male : Gender::female;
  }
}

/// "Robin Dace": a given name of both, which only mostly tells the gender, of somebody named once.
bool Cast::is_either(const Mention& mention) const {
  const Word& given = *text_[mention.core.first].word;
  const Person& person = people_[*mention.person];
  return given.first_name && !given.tells_gender && person.gender == given.first_name_gender &&
         !person.mistered && person.mentions == 2;  // a full name counts twice
}

/// "Ms Smith" where a woman and a man are called so: known once the pronouns have told who is which.
void Cast::settle_namesakes(const std::vector<NameRun>& runs) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i].titles.empty() || runs[i].core.size() != 1) continue;
    const auto rivals = by_last_.find(runs[i].last);
    if (rivals == by_last_.end() || rivals->second.size() < 2) continue;
    if (runs[i].has_honorific)
      mentions_[i].person = pick(rivals->second, runs[i]);
    else if (const auto other = only_without_mister(rivals->second))
      mentions_[i].person = other;
  }
}

/// "Dr Marsh" where the other one is Mr Marsh throughout.
std::optional<PersonIndex> Cast::only_without_mister(const std::vector<PersonIndex>& rivals) const {
  std::optional<PersonIndex> only;
  bool mister = false;
  for (PersonIndex i : rivals) {
    mister = mister || people_[i].mistered;
    if (people_[i].mistered) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return mister ? only : std::nullopt;
}

std::size_t Cast::first_mention_from(TokenIndex i) const {
  return static_cast<std::size_t>(
      std::lower_bound(mentions_.begin(), mentions_.end(), i,
                       [](const Mention& m, TokenIndex at) { return m.range.first < at; }) -
      mentions_.begin());
}

const Mention* Cast::mention_at(TokenIndex i) const {
  std::size_t at = first_mention_from(i + 1);
  if (at == 0) return nullptr;
  const Mention& mention = mentions_[at - 1];
  return mention.range.holds(i) ? &mention : nullptr;
}

}  // namespace onrecord::extract

// The cast's part for people whom the text tells apart from their relatives by a given name only.
#include <algorithm>
#include <array>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

/// "Brothers Stane and Ivo Marsh", "the couple, Stane and Ivo Marsh"
bool Cast::is_one_of_family(const NameRun& run) const {
  constexpr std::array<std::string_view, 6> kFamily{"brothers", "sisters", "siblings",
                                                    "twins",    "cousins", "couple"};
  TokenIndex before = run.core.front();
  if (before > 1 && text_[before - 1].is(Symbol::comma)) --before;
  return before > 0 && text_[before - 1].sentence == text_[run.core.front()].sentence &&
         text_[before - 1].is_any(kFamily);
}

/// "Jim and Mary Marsh": Jim is a Marsh, too.
void Cast::add_partner(const NameRun& run, const NameRun* previous) {
  if (!previous || previous->core.size() != 1 || previous->range.last + 2 != run.range.first) return;
  const bool given = previous->known_first_name && run.known_first_name;
  if ((!given && !is_one_of_family(*previous)) || !text_[run.range.first - 1].is("and") ||
      previous->has_honorific || run.first == previous->first)
    return;
  NameRun partner = *previous;
  partner.last = run.last;
  if (same_person(partner)) return;
  partner.core.push_back(run.core.back());
  Person& person = people_[add_person(partner)];
  keep_fuller_name(person, partner);
  ++person.mentions;
}

/// "His daughter, Gillian", "her brother Hugo": a given name alone behind what its owner is to somebody.
bool Cast::is_relative(const NameRun& run) const {
  const TokenIndex at = run.range.first;
  if (run.core.size() != 1 || !run.titles.empty() || !run.known_first_name || at < 3) return false;
  const TokenIndex noun = text_[at - 1].is(Symbol::comma) ? at - 2 : at - 1;
  const bool kin = text_[noun].in(WordSet::male_noun) || text_[noun].in(WordSet::female_noun);
  return kin && text_[noun - 1].pos == Pos::possessive;
}

/// "His daughter, Gillian, gave evidence", "told the inquest", not "was killed".
bool Cast::is_heard(const NameRun& run) const {
  TokenIndex verb = run.range.last + 1;
  if (verb < text_.size() && text_[verb].is(Symbol::comma)) ++verb;
  return verb < text_.size() && (text_[verb].is("gave") || text_[verb].is("testified") ||
                                 (text_[verb].word->cue && text_[verb].pos == Pos::past));
}

/// "His daughter, Gillian, gave evidence. … Mrs Orme told the court": she is Gillian Orme, where the text has
/// no other Orme.
void Cast::add_married(const std::vector<NameRun>& runs) {
  constexpr std::uint32_t kReach = 2;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (!is_relative(runs[i])) continue;
    const Token& given = text_[runs[i].core.front()];
    for (std::size_t j = i + 1; j < runs.size(); ++j) {
      const NameRun& called = runs[j];
      if (text_[called.range.first].sentence > given.sentence + kReach) break;
      if (!called.has_honorific || called.core.size() != 1) continue;
      const bool lady = called.honorific == Gender::female && given.word->first_name_gender == Gender::female;
      if (lady && is_heard(runs[i]) && !by_last_.contains(called.last)) {
        NameRun relative = runs[i];
        relative.last = called.last;
        relative.core.push_back(called.core.front());
        keep_fuller_name(people_[add_person(relative)], relative);
      }
      break;
    }
  }
}

/// "Her husband, Keith," where the text has a Mr Marsh and no other man of that name than an Anna Marsh: he
/// is Keith Marsh.
void Cast::add_relatives(const std::vector<NameRun>& runs) {
  std::vector<const NameRun*> called;  // "Mr Marsh"
  for (const NameRun& run : runs) {
    if (!run.has_honorific || run.core.size() != 1) continue;
    const auto rivals = by_last_.find(run.last);
    if (rivals != by_last_.end() && is_somebody_else(rivals->second, run)) called.push_back(&run);
  }
  if (called.empty()) return;
  for (const NameRun& run : runs) {
    if (!is_relative(run)) continue;
    const Gender gender = text_[run.core.front()].word->first_name_gender;
    const auto his = std::find_if(called.begin(), called.end(), [&](const NameRun* other) {
      return other->honorific == gender && other->last == called.front()->last;
    });
    if (his == called.end()) continue;
    NameRun relative = run;
    relative.last = (*his)->last;
    relative.core.push_back((*his)->core.front());
    Person& person = people_[add_person(relative)];
    keep_fuller_name(person, relative);
    return;
  }
}

/// "The Dashiells, Wade and Corbin,", "the Dashiell brothers, Wade and Corbin,": each is a Dashiell, where
/// the text has somebody of that surname.
void Cast::add_family(const std::vector<NameRun>& runs) {
  const auto given = [](const NameRun& run) { return run.core.size() == 1 && run.titles.empty(); };
  for (std::size_t i = 0; i + 2 < runs.size(); ++i) {
    const NameRun &first = runs[i + 1], &second = runs[i + 2];
    if (!given(runs[i]) || !given(first) || !given(second) || first.range.last + 2 != second.range.first ||
        !text_[second.range.first - 1].is("and"))
      continue;
    const TokenIndex family = runs[i].range.first, comma = first.range.first - 1;
    const bool brothers = is_one_of_family(first) && family + 1 == comma - 1;
    const bool plural = family + 1 == comma && family > 0 && text_[family - 1].is("the");
    std::string last = runs[i].last;
    if (!text_[comma].is(Symbol::comma) || !(brothers || plural)) continue;
    if (plural && last.ends_with('s')) last.pop_back();
    const auto known = by_last_.find(last);
    if (known == by_last_.end()) continue;
    const std::string surname = people_[known->second.front()].name;
    for (const NameRun* run : {&first, &second}) add_relative(*run, last, surname);
  }
}

/// Somebody of that given name and the surname with which the name of `relative` ends.
void Cast::add_relative(const NameRun& run, const std::string& last, const std::string& relative) {
  NameRun called = run;
  called.last = last;
  if (same_person(called)) return;
  Person& person = people_[add_person(called)];
  person.name = std::string(text_.text(run.core.front())) + relative.substr(relative.rfind(' '));
  person.name_words = 2;
}

}  // namespace onrecord::extract

#include "searcher/search/name_match.h"

#include <algorithm>
#include <set>

#include "common/people/name.h"
#include "common/people/name_distance.h"
#include "searcher/search/suggest.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kMostFamilies = 3000;  // of a lookup key: beyond it says nothing
constexpr std::size_t kMostNear = 5;
constexpr std::size_t kLongEnough = 5;  // letters: of shorter parts one makes another name
constexpr double kNearPart = 0.34;      // of a part's length
constexpr double kNearName = 0.19;      // of the name's

using Parts = std::vector<NamePart>;

/// The best likeness of a person's forms to the asked name.
std::optional<NameLikeness> likeness(const Parts& asked, const Person& person) {
  std::optional<NameLikeness> best = compare_names(asked, name_sounds(person.name));
  for (const std::string& id : person.members) {
    std::string spaced(name_id_of(id));
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    const auto other = compare_names(asked, name_sounds(spaced));
    if (other && (!best || other->distance < best->distance)) best = other;
  }
  return best;
}

struct Found {
  double distance;
  const Person* person;
};

/// Calls `take(person, likeness)` for everybody in the families who can be compared.
template <class Take>
Status each_person(PeopleIndex& people, const std::set<std::string>& families, const Parts& asked,
                   Take&& take) {
  std::set<const Person*> seen;
  for (const std::string& key : families) {
    auto family = people.family(key);
    if (!family) return fail(family.error());
    for (const Person* one : **family)
      if (!one->bare && seen.insert(one).second)
        if (const auto alike = likeness(asked, *one)) take(*one, *alike);
  }
  return {};
}

/// One letter more, less or other in one part of at least five; the other parts equal.
bool is_one_letter_off(const Parts& asked, const Parts& known) {
  if (asked.size() != known.size()) return false;
  std::size_t different = 0;
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const std::string &a = asked[i].folded, &b = known[i].folded;
    if (a == b) continue;
    ++different;
    if (std::min(a.size(), b.size()) < kLongEnough || edit_distance(a, b, 1) > 1) return false;
  }
  return different == 1;
}

void add_sorted(SpeakerMatch& match, std::vector<Found> found) {
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return a.distance != b.distance ? a.distance < b.distance : a.person->id < b.person->id;
  });
  for (const Found& one : found) add(match, *one.person, one.distance);
}

/// "Anna E. Kern" of the people list beside "Anna C. Kern", both written "Anna Kern": the shown name tells
/// them apart.
void keep_shown_name(const SpeakerMatch& match, std::vector<Found>& found) {
  const auto is_shown = [&](const Found& one) {
    return !one.person->list_id.empty() && name_id(one.person->name) == match.name_id;
  };
  if (std::count_if(found.begin(), found.end(), is_shown) != 1) return;
  std::erase_if(found, [&](const Found& one) { return !one.person->list_id.empty() && !is_shown(one); });
}

std::set<std::string> families_of(PeopleIndex& people, const std::vector<std::string>& lookups) {
  std::set<std::string> families;
  for (const std::string& lookup : lookups)
    for (std::string& family : people.families_of_sound(lookup, kMostFamilies))
      families.insert(std::move(family));
  return families;
}

/// The surname as the sound of its family.
std::string surname_sound(std::string_view name) { return family_key(name, true).substr(1); }

/// "المقداد" for "Mekdad": surnames of the same consonants, one of them in a script without vowels.
std::vector<std::string> unvowelled_twins(PeopleIndex& people, const std::string& surname,
                                          const std::vector<NamePart>& parts) {
  std::vector<std::string> twins;
  if (parts.size() != 1) return twins;
  for (const std::string& family : people.families_of_sound(parts.front().skeleton, kMostFamilies)) {
    if (family.substr(1) == surname) continue;
    auto members = people.family(family);
    if (!members || (*members)->empty()) continue;
    const auto known = name_sounds((*members)->front()->name);
    if (!known.empty() && known.back().skeleton == parts.front().skeleton &&
        known.back().sound.unvowelled != parts.front().sound.unvowelled)
      twins.push_back(family.substr(1));
  }
  return twins;
}

/// Whom the people list calls so, in whatever script.
Status add_listed(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  auto listed = people.listed_as(name);
  if (!listed) return fail(listed.error());
  for (const Person* one : *listed) add(match, *one, 0);
  return {};
}

}  // namespace

void add(SpeakerMatch& match, const Person& person, double distance) {
  if (std::find(match.people.begin(), match.people.end(), &person) != match.people.end()) return;
  match.people.push_back(&person);
  match.distances.push_back(distance);
}

Status match_surname(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  std::vector<std::string> surnames{surname_sound(name)};
  for (std::string& twin : unvowelled_twins(people, surnames.front(), name_sounds(name)))
    surnames.push_back(std::move(twin));
  for (const std::string& surname : surnames) {
    auto family = people.family("P" + surname);
    if (!family) return fail(family.error());
    if ((*family)->empty()) continue;
    match.whole_surnames.push_back(surname);
    for (const Person* one : **family) add(match, *one, 0);
  }
  return match.people.empty() ? add_listed(people, name, match) : Status();
}

Status match_full_name(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  const Parts asked = name_sounds(name);
  auto families = families_of(people, lookup_keys(asked));
  const std::string own = family_key(name, true);
  families.insert(own);
  std::vector<Found> found;
  auto done = each_person(people, families, asked, [&](const Person& person, const NameLikeness& alike) {
    if (alike.same_keys || alike.unvowelled) found.push_back({alike.distance, &person});
  });
  if (!done) return done;
  keep_shown_name(match, found);
  add_sorted(match, std::move(found));
  if (match.people.empty())
    if (auto added = add_listed(people, name, match); !added) return added;
  auto family = people.family(own);
  if (!family) return fail(family.error());
  if (match.people.empty() && (*family)->size() == 1 && (*family)->front()->bare) {
    add(match, *(*family)->front(), 0);
    match.whole_surnames.push_back(own.substr(1));
    match.fell_back_on_surname = true;
  }
  return {};
}

Status match_near_name(PeopleIndex& people, std::string_view name, Asking asking, SpeakerMatch& match) {
  const Parts asked = name_sounds(name);
  auto lookups = lookup_keys(asked);
  for (std::string& key : part_keys(asked)) lookups.push_back(std::move(key));
  std::vector<Found> found;
  auto done = each_person(
      people, families_of(people, lookups), asked, [&](const Person& person, const NameLikeness& alike) {
        if (asking == Asking::question && !is_one_letter_off(asked, name_sounds(person.name))) return;
        if (alike.widest <= kNearPart && alike.distance <= kNearName * static_cast<double>(alike.length))
          found.push_back({alike.distance, &person});
      });
  if (!done) return done;
  match.near = !found.empty();
  add_sorted(match, std::move(found));
  if (match.people.size() > kMostNear) {
    match.people.resize(kMostNear);
    match.distances.resize(kMostNear);
  }
  return {};
}

}  // namespace onrecord::search

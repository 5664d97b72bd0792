#include "searcher/search/roster_maker.h"

#include <algorithm>
#include <map>
#include <set>

#include "common/people/name.h"
#include "common/store/reader_impl.h"
#include "common/text/fold.h"
#include "searcher/search/compile_speaker.h"
#include "searcher/search/corrected.h"
#include "searcher/search/facets.h"
#include "searcher/search/namesakes.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kTopics = 10;

ListedSpeaker listed(const Person& person) {
  return {person.name, person.id, person.person, person.bare, person.documents, person.statements};
}

/// True if a part of the name, or the name as a whole, begins so.
bool begins_with(std::string_view written, const std::string& prefix) {
  if (prefix.empty()) return true;
  const std::string name = ' ' + fold(written);
  for (std::size_t at = name.find_first_of(" -"); at != std::string::npos;
       at = name.find_first_of(" -", at + 1))
    if (std::string_view(name).substr(at + 1).starts_with(prefix)) return true;
  return false;
}

class Mentions {
 public:
  void add(const std::string& text, const NameRow& row) {
    if (text.empty()) return;
    Mention& mention = by_text_[text];
    mention.documents += row.documents;
    mention.statements += row.statements;
    if (!row.outlet.empty()) outlets_[text].insert(row.outlet);
    if (row.quarter.empty()) return;
    if (mention.first.empty() || row.quarter < mention.first) mention.first = row.quarter;
    mention.last = std::max(mention.last, row.quarter);
  }
  [[nodiscard]] std::vector<Mention> sorted() const {
    std::vector<Mention> out;
    for (auto [text, mention] : by_text_) {
      mention.text = text;
      if (const auto found = outlets_.find(text); found != outlets_.end())
        mention.outlets.assign(found->second.begin(), found->second.end());
      out.push_back(std::move(mention));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Mention& a, const Mention& b) { return a.documents > b.documents; });
    return out;
  }

 private:
  std::map<std::string, Mention> by_text_;
  std::map<std::string, std::set<std::string>> outlets_;
};

void add_topics(const IndexReader::Impl& index, const Xapian::Query& query, PeopleIndex& people,
                Profile& profile) {
  const CountPass pass = count_matches(index.database, query, {Slot::topics});
  const auto facet = make_facet({Facet::topic, kTopics}, pass.values.front(), people);
  if (!facet) return;
  for (const FacetValue& value : facet->values) {
    Mention mention;
    mention.text = value.value;
    mention.statements = static_cast<std::uint32_t>(value.count);
    profile.topics.push_back(std::move(mention));
  }
}

std::string date_at(const IndexReader::Impl& index, const Xapian::Query& query, Slot slot, bool reverse) {
  Xapian::Enquire enquire(index.database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_sort_by_value(static_cast<Xapian::valueno>(slot), reverse);
  const Xapian::MSet rows = enquire.get_mset(0, 1);
  if (rows.empty()) return {};
  const auto stored = index.statement(*rows.begin());
  if (!stored) return {};
  if (stored->statement.said.date) return to_string(*stored->statement.said.date);
  const auto document = index.document(stored->document_key);
  return document && document->info.published ? to_string(*document->info.published) : std::string();
}

}  // namespace

Result<std::vector<ListedSpeaker>> list_speakers(PeopleIndex& people, std::string_view prefix) {
  const std::string folded = fold(prefix);
  std::vector<ListedSpeaker> out;
  std::set<const Person*> seen;
  for (const std::string& key : people.family_keys("")) {
    auto family = people.family(key);
    if (!family) return fail(family.error());
    for (const Person* person : **family)
      if (begins_with(person->name, folded) && seen.insert(person).second) out.push_back(listed(*person));
  }
  std::sort(out.begin(), out.end(), [](const ListedSpeaker& a, const ListedSpeaker& b) {
    return std::tie(b.statements, a.name, a.id, a.bare) < std::tie(a.statements, b.name, b.id, b.bare);
  });
  return out;
}

Result<std::vector<FacetValue>> list_topics(Workshop& workshop, std::string_view prefix) {
  const Xapian::Database& database = workshop.reader.impl().database;
  const CountPass pass = count_matches(
      database, without_rejected(Xapian::Query::MatchAll, workshop.people.corrections()), {Slot::topics});
  TopicList topics(database, workshop.topics);
  auto facet = make_facet({Facet::topic, 0}, pass.values.front(), workshop.people, &topics);
  if (!facet) return fail(facet.error());
  const std::string folded = fold(prefix);
  std::erase_if(facet->values, [&](const FacetValue& topic) { return !begins_with(topic.value, folded); });
  return std::move(facet->values);
}

Result<Profile> make_profile(IndexReader& reader, PeopleIndex& people, const Person& person) {
  Profile profile;
  profile.speaker = listed(person);
  profile.ids = person.members;
  auto rows = people.rows_of(person);
  if (!rows) return fail(rows.error());
  Mentions variants, roles, speaker_ids;
  for (const NameRow& row : *rows) {
    variants.add(row.form, row);
    roles.add(row.role, row);
    speaker_ids.add(row.given, row);
  }
  profile.variants = variants.sorted();
  profile.roles = roles.sorted();
  profile.speaker_ids = speaker_ids.sorted();
  profile.doubtful = person.person && look_like_namesakes(*rows);
  SpeakerMatch match;
  match.people = {&person};
  match.distances = {0};
  if (person.bare) match.whole_surnames = {family_key(person.name, true).substr(1)};
  const Xapian::Query query = match_of(name_levels(reader.impl().database, match));
  add_topics(reader.impl(), query, people, profile);
  profile.first = date_at(reader.impl(), query, Slot::oldest, false);
  profile.last = date_at(reader.impl(), query, Slot::newest, true);
  return profile;
}

Result<std::vector<Profile>> who_is(IndexReader& reader, PeopleIndex& people, std::string_view name) {
  auto match = match_speaker(reader, people, name, Asking::field);
  if (!match) return fail(match.error());
  std::vector<Profile> profiles;
  for (const Person* person : match->people) {
    auto profile = make_profile(reader, people, *person);
    if (!profile) return fail(profile.error());
    const SpeakerRef ref{family_key(person->name, person->person), person->id, person->bare, {}};
    profile->match = to_string(name_rule(*match, ref, person->name));
    profiles.push_back(std::move(*profile));
  }
  return profiles;
}

}  // namespace onrecord::search

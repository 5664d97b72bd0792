#include "searcher/search/facets.h"

#include <algorithm>
#include <map>
#include <set>

#include "common/store/schema.h"

namespace onrecord::search {
namespace {

/// Sees every match of a pass and counts the stored values, without reading anything else of it.
class SlotSpy : public Xapian::MatchSpy {
 public:
  SlotSpy(const std::vector<Slot>& slots, std::vector<ValueCounts>& counts)
      : slots_(slots), counts_(counts) {}
  void operator()(const Xapian::Document& document, double) override {
    for (std::size_t i = 0; i < slots_.size(); ++i)
      ++counts_[i][document.get_value(static_cast<Xapian::valueno>(slots_[i]))];
  }

 private:
  const std::vector<Slot>& slots_;
  std::vector<ValueCounts>& counts_;
};

/// One thing that a facet shows, under the key that tells it from others.
struct Entry {
  std::size_t count = 0;
  std::map<std::string, std::size_t> spellings;
  std::optional<std::string> id;
};
using Entries = std::map<std::string, Entry>;

std::vector<std::string> split(const std::string& value) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min(value.find(kValueSeparator, at), value.size());
    parts.push_back(value.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

/// Counts one stored value's parts; several parts with one key count once.
void add_labels(Entries& entries, const std::string& value, std::size_t count) {
  std::set<std::string> seen;
  for (const std::string& label : split(value)) {
    const std::string key = keyword_key(label);
    if (!seen.insert(key).second) continue;
    Entry& entry = entries[key];
    entry.count += count;
    entry.spellings[label] += count;
  }
}

Status add_people(Entries& entries, const std::string& value, std::size_t count, PeopleIndex& people) {
  std::set<std::string> seen;
  for (const std::string& part : split(value)) {
    const SpeakerRef ref = parse_speaker_value(part);
    auto person = people.find(ref);
    if (!person) return fail(person.error());
    const std::string& id = *person ? (*person)->id : ref.id;
    const bool bare = *person ? (*person)->bare : ref.bare;
    const std::string key = ref.family + '\t' + (bare ? "" : id);
    if (!seen.insert(key).second) continue;
    Entry& entry = entries[key];
    entry.count += count;
    entry.id = id;
    entry.spellings[*person ? (*person)->name : ref.id] += count;
  }
  return {};
}

/// The spelling of most statements, ties by bytes.
const std::string& shown(const Entry& entry) {
  return std::max_element(entry.spellings.begin(), entry.spellings.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

FacetResult to_result(const FacetRequest& request, const Entries& entries) {
  FacetResult result;
  result.facet = request.facet;
  result.distinct = entries.size();
  for (const auto& [key, entry] : entries) result.values.push_back({shown(entry), entry.id, entry.count});
  std::stable_sort(result.values.begin(), result.values.end(), [](const FacetValue& a, const FacetValue& b) {
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  const std::size_t keep =
      request.values == 0 ? result.values.size() : std::min(request.values, result.values.size());
  for (std::size_t i = keep; i < result.values.size(); ++i) result.other += result.values[i].count;
  result.values.resize(keep);
  return result;
}

}  // namespace

CountPass count_matches(const Xapian::Database& database, const Xapian::Query& match,
                        const std::vector<Slot>& slots) {
  CountPass pass;
  pass.values.resize(slots.size());
  SlotSpy spy(slots, pass.values);
  Xapian::Enquire enquire(database);
  enquire.set_query(match);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  if (!slots.empty()) enquire.add_matchspy(&spy);
  pass.hits = enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
  return pass;
}

Slot slot_of(Facet facet) {
  switch (facet) {
    case Facet::speaker:
      return Slot::speakers;
    case Facet::topic:
      return Slot::topics;
    case Facet::year:
      return Slot::year;
    case Facet::source:
      return Slot::source;
    case Facet::kind:
      return Slot::kind;
  }
  return Slot::kind;
}

Result<FacetResult> make_facet(const FacetRequest& request, const ValueCounts& counts, PeopleIndex& people) {
  Entries entries;
  std::size_t none = 0;
  for (const auto& [value, count] : counts) {
    if (value.empty()) {
      none += count;
    } else if (request.facet == Facet::speaker) {
      if (auto added = add_people(entries, value, count, people); !added) return fail(added.error());
    } else {
      add_labels(entries, value, count);
    }
  }
  FacetResult result = to_result(request, entries);
  result.none = none;
  return result;
}

}  // namespace onrecord::search

#include "searcher/search/facets.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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
};
using Entries = std::map<std::string, Entry>;

/// Counts one stored value's parts; several parts with one key count once.
void add_labels(Entries& entries, const std::string& value, std::size_t count) {
  std::set<std::string> seen;
  for (const std::string& label : split_value(value)) {
    const std::string key = keyword_key(label);
    if (!seen.insert(key).second) continue;
    Entry& entry = entries[key];
    entry.count += count;
    entry.spellings[label] += count;
  }
}

/// What each topic met so far is listed as.
using ListedLabels = std::unordered_map<std::string, std::vector<std::string>>;

/// The value's topics that are listed and those above them, joined like a stored value.
Result<std::string> with_those_above(ListedLabels& known, const std::string& value, TopicList& topics) {
  std::string out;
  for (const std::string& label : split_value(value)) {
    auto at = known.find(label);
    if (at == known.end()) {
      auto labels = topics.labels_of(label);
      if (!labels) return fail(labels.error());
      at = known.emplace(label, std::move(*labels)).first;
    }
    for (const std::string& listed : at->second)
      out += (out.empty() ? "" : std::string(1, kValueSeparator)) + listed;
  }
  return out;
}

/// Statements by person.
using PeopleCounts = std::unordered_map<const Person*, std::size_t>;

Status add_people(PeopleCounts& by_person, Entries& unknown, const std::string& value, std::size_t count,
                  PeopleIndex& people) {
  std::vector<const Person*> seen;
  for (const std::string& part : split_value(value)) {
    auto person = people.find_value(part);
    if (!person) return fail(person.error());
    if (!*person) {  // the tables do not know the name: only in a damaged index
      add_labels(unknown, parse_speaker_value(part).id, count);
    } else if (std::find(seen.begin(), seen.end(), *person) == seen.end()) {
      seen.push_back(*person);
      by_person[*person] += count;
    }
  }
  return {};
}

/// The spelling of most statements, ties by bytes.
const std::string& shown(const Entry& entry) {
  return std::max_element(entry.spellings.begin(), entry.spellings.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

void add_values(FacetResult& result, const Entries& entries) {
  for (const auto& [key, entry] : entries) result.values.push_back({shown(entry), std::nullopt, entry.count});
}

void add_values(FacetResult& result, const PeopleCounts& by_person) {
  for (const auto& [person, count] : by_person) result.values.push_back({person->name, person->id, count});
}

bool comes_before(const FacetValue& a, const FacetValue& b) {
  return a.count != b.count ? a.count > b.count : std::tie(a.value, a.id) < std::tie(b.value, b.id);
}

/// Keeps the most frequent ones.
void cut(FacetResult& result, std::size_t wanted) {
  auto& values = result.values;
  result.distinct = values.size();
  const std::size_t keep = wanted == 0 ? values.size() : std::min(wanted, values.size());
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(keep);
  std::partial_sort(values.begin(), middle, values.end(), comes_before);
  for (auto at = middle; at != values.end(); ++at) result.other += at->count;
  values.resize(keep);
}

}  // namespace

std::vector<std::string> split_value(const std::string& value) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min(value.find(kValueSeparator, at), value.size());
    parts.push_back(value.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

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

Result<FacetResult> make_facet(const FacetRequest& request, const ValueCounts& counts, PeopleIndex& people,
                               TopicList* topics) {
  FacetResult result;
  result.facet = request.facet;
  Entries entries;
  PeopleCounts by_person;
  ListedLabels known;
  for (const auto& [value, count] : counts) {
    if (value.empty()) {
      result.none += count;
    } else if (request.facet == Facet::speaker) {
      if (auto added = add_people(by_person, entries, value, count, people); !added)
        return fail(added.error());
    } else if (request.facet == Facet::topic && topics) {
      auto labels = with_those_above(known, value, *topics);
      if (!labels) return fail(labels.error());
      if (labels->empty()) result.none += count;
      add_labels(entries, *labels, count);
    } else {
      add_labels(entries, value, count);
    }
  }
  add_values(result, entries);
  add_values(result, by_person);
  cut(result, request.values);
  return result;
}

}  // namespace onrecord::search

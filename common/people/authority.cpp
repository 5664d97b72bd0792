#include "common/people/authority.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "common/people/listed_people.h"
#include "common/people/name.h"
#include "common/people/name_fits.h"

namespace onrecord {
namespace {

constexpr std::uint64_t kBucketDocuments = 5;
constexpr std::uint64_t kBucketPercent = 90;
constexpr char kGiven = '\t';  // between name id and speaker id

/// All rows of one equal key: a node of the authority, then perhaps part of a fuller one.
struct Node {
  NameParts parts;
  std::vector<std::string> given_sounds;  ///< of parts.given
  int fullness = 0;
  std::size_t root = 0;  ///< the node it has joined; itself if none
  const Overlay::Entry* listed = nullptr;
  bool alone = false;  ///< cut off: joins nobody
  std::vector<const NameRow*> rows;
};

/// Documents in a bucket under each node's full name.
using BucketCounts = std::map<Bucket, std::map<std::size_t, std::uint64_t>>;

std::size_t find_root(const std::vector<Node>& nodes, std::size_t i) {
  while (nodes[i].root != i) i = nodes[i].root;
  return i;
}

/// Titles off, unless the name is nothing else.
std::string_view without_titles(std::string_view form) {
  const std::string_view name = strip_titles(form);
  return name.empty() ? form : name;
}

/// What decides that rows belong together.
struct RowKey {
  std::string key;
  const Overlay::Entry* listed = nullptr;
  bool alone = false;
};

std::string equal_key(const NameRow& row) {
  return row.person ? merge_key(without_titles(row.form)) : name_key(row.form);
}

RowKey key_of(const NameRow& row, const Overlay& overlay, const ListedPeople& listed) {
  for (const std::string* cut : {&row.given, &row.id})
    if (!cut->empty() && overlay.cuts.contains(*cut)) return {"\x02" + *cut, nullptr, true};
  std::string key = equal_key(row);
  if (overlay.listed.empty()) return {std::move(key)};
  const Overlay::Entry* entry = listed.find({row.id, key, row.given, row.person});
  return entry ? RowKey{"\x01" + entry->id, entry} : RowKey{std::move(key)};
}

/// One node per equal key. The least spelling's parts stand for the key: the choice is a function of the set.
std::vector<Node> make_nodes(const std::vector<const NameRow*>& rows, const Overlay& overlay) {
  const ListedPeople listed(overlay.listed);
  std::map<std::string, Node> by_key;
  for (const NameRow* row : rows) {
    RowKey key = key_of(*row, overlay, listed);
    Node& node = by_key[std::move(key.key)];
    node.listed = key.listed;
    node.alone = key.alone;
    node.rows.push_back(row);
  }
  std::vector<Node> nodes;
  for (auto& [key, node] : by_key) {
    const NameRow* least =
        *std::min_element(node.rows.begin(), node.rows.end(),
                          [](const NameRow* a, const NameRow* b) { return a->form < b->form; });
    const std::string_view name = without_titles(least->form);
    node.parts = parse_name(name);
    node.parts.surname = sound_words(surname_key(name));  // as equal as the family is
    for (const std::string& given : node.parts.given) node.given_sounds.push_back(sound_words(given));
    node.fullness = fullness(node.parts);
    node.root = nodes.size();
    nodes.push_back(std::move(node));
  }
  return nodes;
}

/// parts_fit, with given names that sound the same for equal.
bool node_fits(const Node& shorter, const Node& fuller) {
  NameParts sounding = shorter.parts;
  if (sounding.given.size() > fuller.parts.given.size()) return false;
  for (std::size_t i = 0; i < sounding.given.size(); ++i)
    if (shorter.given_sounds[i] == fuller.given_sounds[i]) sounding.given[i] = fuller.parts.given[i];
  return parts_fit(sounding, fuller.parts);
}

/// The one person (root) that a lacking form fits, if exactly one does.
std::optional<std::size_t> only_fuller(const std::vector<Node>& nodes, const Node& lacking) {
  std::set<std::size_t> fitting;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (nodes[i].fullness > lacking.fullness && !nodes[i].alone && node_fits(lacking, nodes[i]))
      fitting.insert(find_root(nodes, i));
  if (fitting.size() != 1) return std::nullopt;
  return *fitting.begin();
}

/// Fullest first: when a form is looked at, all forms that it could join have found their place.
void join_lacking_forms(std::vector<Node>& nodes) {
  std::vector<std::size_t> order(nodes.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return nodes[a].fullness > nodes[b].fullness; });
  for (const std::size_t i : order)
    if (nodes[i].listed || nodes[i].alone) {
      continue;
    } else if (const auto root = only_fuller(nodes, nodes[i]))
      nodes[i].root = *root;
}

void count_row(Person& person, const NameRow& row) {
  person.documents += row.documents;
  person.statements += row.statements;
}

/// Most documents among the fullest forms, ties by bytes.
std::string display_name(const std::vector<const Node*>& nodes) {
  int fullest = 0;
  for (const Node* node : nodes) fullest = std::max(fullest, node->fullness);
  std::map<std::string, std::uint64_t> documents;
  for (const Node* node : nodes) {
    if (node->fullness != fullest) continue;
    for (const NameRow* row : node->rows) documents[row->form] += row->documents;
  }
  const auto best = std::max_element(documents.begin(), documents.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second < b.second : a.first > b.first;
  });
  return best->first;
}

/// Name ids that stand in several nodes, parted by speaker ids.
using PartedIds = std::set<std::string>;

PartedIds parted_ids(const std::vector<Node>& nodes) {
  std::map<std::string, std::size_t> node_of;
  PartedIds parted;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    for (const NameRow* row : nodes[i].rows) {
      const auto [at, is_new] = node_of.emplace(row->id, i);
      if (!is_new && at->second != i) parted.insert(row->id);
    }
  return parted;
}

Person make_person(const std::vector<const Node*>& nodes, const PartedIds& parted) {
  Person person;
  std::set<std::string> ids;
  const Node* marked = nullptr;
  for (const Node* node : nodes) {
    if (node->listed || node->alone) marked = node;
    for (const NameRow* row : node->rows) {
      ids.insert(parted.contains(row->id) ? row->id + kGiven + row->given : row->id);
      count_row(person, *row);
      person.person = row->person;
    }
  }
  person.members.assign(ids.begin(), ids.end());
  person.id = name_id_of(person.members.front());
  person.name = display_name(nodes);
  person.cut = marked && marked->alone;
  if (marked && marked->listed) {
    person.id = person.list_id = marked->listed->id;
    person.name = marked->listed->name;
  } else if (marked && person.members.front() != person.id) {
    const std::string given = person.members.front().substr(person.id.size() + 1);
    if (!given.empty()) person.id = given;  // the name's id stays with the others
  }
  return person;
}

bool is_written_out(const Node& node) {
  return !node.parts.given.empty() && fullness(NameParts{{node.parts.given.front()}, {}, {}, {}}) == 2;
}

/// The root to whom the bare mentions of a bucket belong, by the documents that have a full name there.
std::optional<std::size_t> owner(const std::vector<Node>& nodes,
                                 const std::map<std::size_t, std::uint64_t>& by_node) {
  std::map<std::size_t, std::uint64_t> by_root;
  std::set<std::size_t> named;  // by a first name written out, not only an initial
  std::uint64_t all = 0;
  for (const auto& [node, documents] : by_node) {
    const std::size_t root = find_root(nodes, node);
    by_root[root] += documents;
    if (is_written_out(nodes[node])) named.insert(root);
    all += documents;
  }
  if (named.size() != 1) return std::nullopt;
  const std::uint64_t own = by_root[*named.begin()];
  if (own < kBucketDocuments || own * 100 < all * kBucketPercent) return std::nullopt;
  return *named.begin();
}

BucketCounts count_buckets(const std::vector<Node>& nodes) {
  BucketCounts counts;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    for (const NameRow* row : nodes[i].rows) counts[{row->outlet, row->quarter}][i] += row->documents;
  return counts;
}

using PeopleByRoot = std::map<std::size_t, Person>;

PeopleByRoot make_people(const std::vector<Node>& nodes) {
  std::map<std::size_t, std::vector<const Node*>> by_root;
  for (std::size_t i = 0; i < nodes.size(); ++i) by_root[find_root(nodes, i)].push_back(&nodes[i]);
  const PartedIds parted = parted_ids(nodes);
  PeopleByRoot people;
  for (const auto& [root, members] : by_root) people.emplace(root, make_person(members, parted));
  return people;
}

/// Gives each bucket of bare mentions to its owner; returns the rows that have none.
std::vector<const NameRow*> give_buckets(const std::vector<Node>& nodes,
                                         const std::vector<const NameRow*>& bare, PeopleByRoot& people) {
  const BucketCounts counts = count_buckets(nodes);
  std::vector<const NameRow*> left;
  for (const NameRow* row : bare) {
    const Bucket bucket{row->outlet, row->quarter};
    const auto found = counts.find(bucket);
    const auto root = found == counts.end() ? std::nullopt : owner(nodes, found->second);
    if (!root) {
      left.push_back(row);
      continue;
    }
    count_row(people.at(*root), *row);
    people.at(*root).buckets.push_back(bucket);
  }
  return left;
}

void sort_buckets(Person& person) {
  std::sort(person.buckets.begin(), person.buckets.end());
  person.buckets.erase(std::unique(person.buckets.begin(), person.buckets.end()), person.buckets.end());
}

Person only_person(const NameRow& row) {
  return {row.id, row.form, {row.id}, {}, row.person, row.bare, row.documents, row.statements};
}

/// A surname's rows (or an organisation's): its people, and the bare mentions that nobody got.
void derive_family(const std::vector<const NameRow*>& rows, const Overlay& overlay,
                   std::vector<Person>& out) {
  if (rows.size() == 1 && overlay.empty()) {  // most surnames of an archive have one row: nothing to compare
    out.push_back(only_person(*rows.front()));
    return;
  }
  std::vector<const NameRow*> full, bare;
  for (const NameRow* row : rows) (row->bare ? bare : full).push_back(row);
  std::vector<Node> nodes = make_nodes(full, overlay);
  if (!full.empty() && full.front()->person) join_lacking_forms(nodes);
  PeopleByRoot people = make_people(nodes);
  Node left;
  left.rows = give_buckets(nodes, bare, people);
  for (auto& [root, person] : people) {
    sort_buckets(person);
    out.push_back(std::move(person));
  }
  if (left.rows.empty()) return;
  out.push_back(make_person({&left}, {}));
  out.back().bare = true;
}

}  // namespace

std::vector<Person> derive_people(std::span<const NameRow> rows, const Overlay& overlay) {
  std::map<std::string, std::vector<const NameRow*>> families;
  for (const NameRow& row : rows)
    if (row.documents > 0) families[family_key(row.form, row.person)].push_back(&row);
  std::vector<Person> people;
  for (const auto& [key, members] : families) derive_family(members, overlay, people);
  std::stable_sort(people.begin(), people.end(),
                   [](const Person& a, const Person& b) { return a.bare != b.bare ? b.bare : a.id < b.id; });
  return people;
}

Person unite(const std::vector<const Person*>& people) {
  Person all = *people.front();
  for (std::size_t i = 1; i < people.size(); ++i) {
    const Person& one = *people[i];
    all.members.insert(all.members.end(), one.members.begin(), one.members.end());
    all.buckets.insert(all.buckets.end(), one.buckets.begin(), one.buckets.end());
    const bool listed_first =
        all.list_id.empty() != one.list_id.empty() ? all.list_id.empty() : one.id < all.id;
    if (listed_first) all.id = one.id, all.list_id = one.list_id;
    all.documents += one.documents;
    all.statements += one.statements;
  }
  // The name of the listed one, else of the one with most documents, ties by bytes.
  const auto best = std::max_element(people.begin(), people.end(), [](const Person* a, const Person* b) {
    return std::tuple(!a->list_id.empty(), a->documents, b->name) <
           std::tuple(!b->list_id.empty(), b->documents, a->name);
  });
  all.name = (*best)->name;
  std::sort(all.members.begin(), all.members.end());
  all.members.erase(std::unique(all.members.begin(), all.members.end()), all.members.end());
  sort_buckets(all);
  return all;
}

std::string_view name_id_of(std::string_view member) { return member.substr(0, member.find(kGiven)); }

std::string family_key(std::string_view name, bool person) {
  return person ? "P" + sound_words(surname_key(name)) : "O" + name_key(name);
}

bool is_bare_name(std::string_view name) { return parse_name(name).given.empty(); }

std::string quarter_of(const Date& date) {
  if (date.month == 0) return {};
  return fmt::format("{:04}Q{}", date.year, (date.month + 2) / 3);
}

}  // namespace onrecord

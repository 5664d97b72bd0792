#include "common/people/authority.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "common/people/name.h"
#include "common/people/name_fits.h"

namespace onrecord {
namespace {

constexpr std::uint64_t kBucketDocuments = 5;
constexpr std::uint64_t kBucketPercent = 90;

/// All rows of one equal key: a node of the authority, then perhaps part of a fuller one.
struct Node {
  NameParts parts;
  int fullness = 0;
  std::size_t root = 0;  ///< the node it has joined; itself if none
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

/// One node per equal key. The fullest spelling's parts stand for the key; ties by bytes make the choice a
/// function of the set.
std::vector<Node> make_nodes(const std::vector<const NameRow*>& rows) {
  std::map<std::string, std::vector<const NameRow*>> by_key;
  for (const NameRow* row : rows)
    by_key[row->person ? merge_key(without_titles(row->form)) : name_key(row->form)].push_back(row);
  std::vector<Node> nodes;
  for (auto& [key, members] : by_key) {
    Node node;
    const NameRow* least = *std::min_element(
        members.begin(), members.end(), [](const NameRow* a, const NameRow* b) { return a->form < b->form; });
    const std::string_view name = without_titles(least->form);
    node.parts = parse_name(name);
    node.parts.surname = sound_words(surname_key(name));  // as equal as the family is
    node.fullness = fullness(node.parts);
    node.root = nodes.size();
    node.rows = std::move(members);
    nodes.push_back(std::move(node));
  }
  return nodes;
}

/// The one person (root) that a lacking form fits, if exactly one does.
std::optional<std::size_t> only_fuller(const std::vector<Node>& nodes, const Node& lacking) {
  std::set<std::size_t> fitting;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (nodes[i].fullness > lacking.fullness && parts_fit(lacking.parts, nodes[i].parts))
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
    if (const auto root = only_fuller(nodes, nodes[i])) nodes[i].root = *root;
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

Person make_person(const std::vector<const Node*>& nodes) {
  Person person;
  std::set<std::string> ids;
  for (const Node* node : nodes) {
    for (const NameRow* row : node->rows) {
      ids.insert(row->id);
      count_row(person, *row);
      person.person = row->person;
    }
  }
  person.members.assign(ids.begin(), ids.end());
  person.id = person.members.front();
  person.name = display_name(nodes);
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
  PeopleByRoot people;
  for (const auto& [root, members] : by_root) people.emplace(root, make_person(members));
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
void derive_family(const std::vector<const NameRow*>& rows, std::vector<Person>& out) {
  if (rows.size() == 1) {  // most surnames of an archive have one row: nothing to compare
    out.push_back(only_person(*rows.front()));
    return;
  }
  std::vector<const NameRow*> full, bare;
  for (const NameRow* row : rows) (row->bare ? bare : full).push_back(row);
  std::vector<Node> nodes = make_nodes(full);
  if (!full.empty() && full.front()->person) join_lacking_forms(nodes);
  PeopleByRoot people = make_people(nodes);
  Node left;
  left.rows = give_buckets(nodes, bare, people);
  for (auto& [root, person] : people) {
    sort_buckets(person);
    out.push_back(std::move(person));
  }
  if (left.rows.empty()) return;
  out.push_back(make_person({&left}));
  out.back().bare = true;
}

}  // namespace

std::vector<Person> derive_people(std::span<const NameRow> rows) {
  std::map<std::string, std::vector<const NameRow*>> families;
  for (const NameRow& row : rows)
    if (row.documents > 0) families[family_key(row.form, row.person)].push_back(&row);
  std::vector<Person> people;
  for (const auto& [key, members] : families) derive_family(members, people);
  std::stable_sort(people.begin(), people.end(),
                   [](const Person& a, const Person& b) { return a.bare != b.bare ? b.bare : a.id < b.id; });
  return people;
}

std::string family_key(std::string_view name, bool person) {
  return person ? "P" + sound_words(surname_key(name)) : "O" + name_key(name);
}

bool is_bare_name(std::string_view name) { return parse_name(name).given.empty(); }

std::string quarter_of(const Date& date) {
  if (date.month == 0) return {};
  return fmt::format("{:04}Q{}", date.year, (date.month + 2) / 3);
}

}  // namespace onrecord

#include "indexer/source/people_json.h"

#include <fmt/core.h>
#include <simdjson.h>

#include <map>
#include <string>

namespace onrecord::source {
namespace {

namespace dom = simdjson::dom;

/// Empty where there is no such text.
std::string_view text_of(const dom::object& object, std::string_view key) {
  std::string_view value;
  return object[key].get(value) == simdjson::SUCCESS ? value : std::string_view();
}

/// Calls `take(object)` for the objects of a list, if there is one.
template <class Take>
void each_object(const dom::object& object, std::string_view key, Take&& take) {
  dom::array list;
  if (object[key].get(list) != simdjson::SUCCESS) return;
  for (const auto entry : list) {
    dom::object one;
    if (entry.get(one) == simdjson::SUCCESS) take(one);
  }
}

/// Calls `take(text)` for the texts of a list, or of its objects under `member`.
template <class Take>
void each_text(const dom::object& object, std::string_view key, std::string_view member, Take&& take) {
  dom::array list;
  if (object[key].get(list) != simdjson::SUCCESS) return;
  for (const auto entry : list) {
    std::string_view text;
    if (entry.get(text) == simdjson::SUCCESS || entry[member].get(text) == simdjson::SUCCESS) take(text);
  }
}

void add_role(ListedPerson& person, std::string_view text, std::string_view first, std::string_view last) {
  if (!text.empty()) person.roles.push_back({std::string(text), parse_iso_date(first), parse_iso_date(last)});
}

bool add_person(PeopleBuilder& list, const dom::object& object) {
  const std::string_view id = text_of(object, "id"), name = text_of(object, "name");
  if (id.empty() || name.empty()) return false;
  ListedPerson& person = list.person(id);
  const auto add_name = [&](std::string_view spelling) { PeopleBuilder::add_name(person, spelling); };
  add_name(name);
  each_text(object, "names", "name", add_name);
  each_text(object, "other_names", "name", add_name);
  const auto add_id = [&](std::string_view other) { person.ids.emplace_back(other); };
  each_text(object, "ids", "id", add_id);
  each_text(object, "identifiers", "identifier", add_id);
  each_object(object, "roles", [&](const dom::object& role) {
    add_role(person, text_of(role, "role"), text_of(role, "start_date"), text_of(role, "end_date"));
  });
  return true;
}

/// Popolo's lists of what memberships refer to.
struct Referred {
  struct Post {
    std::string_view label, organization;
  };
  struct Term {
    std::string_view first, last;
  };
  std::map<std::string_view, std::string_view> organizations;  ///< id -> name
  std::map<std::string_view, Post> posts;
  std::map<std::string_view, Term> terms;
};

Referred read_referred(const dom::object& whole) {
  Referred out;
  each_object(whole, "organizations", [&](const dom::object& one) {
    out.organizations[text_of(one, "id")] = text_of(one, "name");
    each_object(one, "posts", [&](const dom::object& post) {
      out.posts[text_of(post, "id")] = {text_of(post, "label"), text_of(one, "id")};
    });
  });
  each_object(whole, "posts", [&](const dom::object& post) {
    out.posts[text_of(post, "id")] = {text_of(post, "label"), text_of(post, "organization_id")};
  });
  each_object(whole, "events", [&](const dom::object& event) {
    out.terms[text_of(event, "id")] = {text_of(event, "start_date"), text_of(event, "end_date")};
  });
  return out;
}

template <class Map>
typename Map::mapped_type look_up(const Map& map, std::string_view id) {
  const auto found = map.find(id);
  return found == map.end() ? typename Map::mapped_type() : found->second;
}

/// What a membership makes of somebody: the post's or its own label, else "role, organisation".
std::string role_of(const dom::object& membership, const Referred& referred) {
  const auto post = look_up(referred.posts, text_of(membership, "post_id"));
  if (!post.label.empty()) return std::string(post.label);
  if (const std::string_view label = text_of(membership, "label"); !label.empty()) return std::string(label);
  std::string_view organization = text_of(membership, "organization_id");
  if (organization.empty()) organization = post.organization;
  const std::string_view name = look_up(referred.organizations, organization);
  const std::string_view role = text_of(membership, "role");
  return role.empty() || name.empty() ? std::string(role) : fmt::format("{} of {}", role, name);
}

void add_membership(ListedPerson& person, const dom::object& membership, const Referred& referred) {
  std::string_view first = text_of(membership, "start_date"), last = text_of(membership, "end_date");
  const auto term = look_up(referred.terms, text_of(membership, "legislative_period_id"));
  if (first.empty()) first = term.first;
  if (last.empty()) last = term.last;
  add_role(person, role_of(membership, referred), first, last);
}

}  // namespace

bool read_person_line(PeopleBuilder& list, std::string_view line) {
  thread_local dom::parser parser;
  dom::object object;
  return parser.parse(line.data(), line.size()).get(object) == simdjson::SUCCESS && add_person(list, object);
}

bool read_popolo(PeopleBuilder& list, std::string_view text) {
  dom::parser parser;
  dom::object whole;
  dom::array persons;
  if (parser.parse(text.data(), text.size()).get(whole) != simdjson::SUCCESS) return false;
  if (whole["persons"].get(persons) != simdjson::SUCCESS) return false;
  const Referred referred = read_referred(whole);
  each_object(whole, "persons", [&](const dom::object& object) {
    if (!add_person(list, object)) return;
    each_object(object, "memberships", [&](const dom::object& membership) {
      add_membership(list.person(text_of(object, "id")), membership, referred);
    });
  });
  each_object(whole, "memberships", [&](const dom::object& membership) {
    if (ListedPerson* person = list.find(text_of(membership, "person_id")))
      add_membership(*person, membership, referred);
  });
  return true;
}

}  // namespace onrecord::source

#include "searcher/search/notes.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>

#include "common/people/name.h"
#include "common/store/name_table.h"
#include "common/store/reader_impl.h"
#include "common/store/terms.h"
#include "searcher/search/compile_speaker.h"
#include "searcher/search/facets.h"
#include "searcher/search/suggest.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

constexpr std::size_t kListed = 8;

struct Counted {
  std::string name;
  std::size_t statements = 0;
};

/// "A (3), B (2) and 4 more", most statements first.
std::string list(std::vector<Counted> people) {
  std::stable_sort(people.begin(), people.end(),
                   [](const Counted& a, const Counted& b) { return a.statements > b.statements; });
  std::string out;
  for (std::size_t i = 0; i < people.size() && i < kListed; ++i)
    out += fmt::format("{}{} ({})", i ? ", " : "", people[i].name, people[i].statements);
  if (people.size() > kListed) out += fmt::format(" and {} more", people.size() - kListed);
  return out;
}

std::vector<Counted> people_by_name(const SpeakerMatch& match) {
  std::vector<Counted> out;
  for (const Person* person : match.people)
    out.push_back({person->bare ? person->name + " without a first name" : person->name, person->statements});
  return out;
}

/// Who stands behind a role in the index.
Result<std::vector<Counted>> people_by_role(IndexReader& reader, PeopleIndex& people,
                                            const SpeakerMatch& match) {
  const CountPass pass = count_matches(
      reader.impl().database, match_of(name_levels(reader.impl().database, match)), {Slot::speakers});
  auto facet = make_facet({Facet::speaker, 0}, pass.values.front(), people);
  if (!facet) return fail(facet.error());
  std::vector<Counted> out;
  for (const FacetValue& value : facet->values) out.push_back({value.value, value.count});
  return out;
}

void add_missing(std::vector<Counted>& people, const std::vector<Counted>& more) {
  for (const Counted& one : more)
    if (std::none_of(people.begin(), people.end(),
                     [&](const Counted& known) { return known.name == one.name; }))
      people.push_back(one);
}

Status note_several(const Request& request, std::string_view asked, std::string_view how,
                    const std::vector<Counted>& fitting, Meta& meta) {
  if (fitting.size() > 1 && request.strict)
    return fail(ErrorCode::bad_query,
                fmt::format("{} people fit “{}”: {}", fitting.size(), asked, list(fitting)),
                "name one of them in full");
  if (fitting.size() > 1)
    meta.notes.push_back(fmt::format("{} people fit “{}”{}: {}", fitting.size(), asked, how, list(fitting)));
  if (fitting.size() == 1 && !how.empty())
    meta.notes.push_back(fmt::format("“{}” was read{}: {}", asked, how, list(fitting)));
  return {};
}

Status explain_nobody(IndexReader& reader, PeopleIndex& people, const query::Leaf& leaf, Meta& meta) {
  if (!meta.unknown_speaker.empty()) return {};
  meta.unknown_speaker = leaf.text;
  auto names = nearest_names(reader, people, leaf.text);
  if (!names) return fail(names.error());
  meta.did_you_mean = std::move(*names);
  return {};
}

/// A word that is nobody's surname here, but stands in the names of groups: whoever has it as a first name is
/// told.
Status explain_description(IndexReader& reader, PeopleIndex& people, const query::Leaf& leaf, Meta& meta) {
  meta.notes.push_back(
      fmt::format("“{}” was read as a description of groups and unnamed speakers", leaf.text));
  auto names = nearest_names(reader, people, leaf.text);
  if (!names) return fail(names.error());
  const std::string asked = name_id(leaf.text);
  for (std::string& name : *names)
    if (('-' + name_id(name) + '-').find('-' + asked + '-') != std::string::npos)
      meta.did_you_mean.push_back(std::move(name));
  return {};
}

Status note_no_topic(TopicList& topics, const std::string& asked, Meta& meta) {
  constexpr std::size_t kNear = 5;
  auto near = topics.near(asked, kNear);
  if (!near) return fail(near.error());
  meta.notes.push_back(fmt::format("no statement here is about “{}”{}{}", asked,
                                   near->empty() ? "" : "; near topics: ", fmt::join(*near, ", ")));
  return {};
}

}  // namespace

Status explain_people(IndexReader& reader, PeopleIndex& people, const Request& request,
                      const Resolution& resolution, Meta& meta) {
  for (const query::Leaf* leaf : resolution.speaker_leaves) {
    const SpeakerMatch& match = resolution.speakers.at(leaf);
    Status done;
    if (match.nobody()) {
      done = explain_nobody(reader, people, *leaf, meta);
    } else if (match.office) {
      auto holders = people_by_role(reader, people, match);
      if (!holders) return fail(holders.error());
      add_missing(*holders, people_by_name(match));
      done = note_several(request, leaf->text, " as a role", *holders, meta);
    } else if (match.near) {
      meta.notes.push_back(fmt::format("nobody is named “{}” here; these are the nearest names: {}",
                                       leaf->text, list(people_by_name(match))));
    } else if (match.fell_back_on_surname) {
      meta.notes.push_back(fmt::format("nobody is named “{}” in full here; these are the statements of {}",
                                       leaf->text, list(people_by_name(match))));
    } else if (!match.descriptor_words.empty()) {
      done = explain_description(reader, people, *leaf, meta);
    } else {
      done = note_several(request, leaf->text, "", people_by_name(match), meta);
    }
    if (!done) return done;
  }
  return {};
}

std::string undated_note(std::size_t count) {
  return count == 1 ? "1 more statement has no date and is left out"
                    : fmt::format("{} more statements have no date and are left out", count);
}

Status note_undated(IndexReader& reader, Stemmer& stemmer, const Request& request,
                    const Resolution& resolution, Meta& meta) {
  const query::Node& root = request.question.root;
  if (!filters_by_said(root)) return {};
  auto all = compile(root, resolution, reader, stemmer, {.without_said = true});
  if (!all) return fail(all.error());
  const Xapian::Database& database = reader.impl().database;
  const Xapian::Query undated(Xapian::Query::OP_AND_NOT, all->match, dated_query(database, kSaidPrefixes));
  const std::size_t count = count_matches(database, undated, {}).hits;
  if (count > 0) meta.notes.push_back(undated_note(count));
  return {};
}

Status note_topics(IndexReader& reader, TopicResolver& topics, const Resolution& resolution, Meta& meta) {
  const Xapian::Database& database = reader.impl().database;
  Stemmer stemmer;
  TopicList list(database, topics);
  for (const auto& [leaf, concepts] : resolution.concepts)
    for (const Concept& asked : concepts) {
      bool anywhere =
          asked.topic && database.term_exists(make_term(prefix::kTopic, keyword_key(*asked.topic)));
      anywhere = anywhere || database.term_exists(make_term(prefix::kTopic, keyword_key(asked.written)));
      anywhere = anywhere || std::any_of(asked.below.begin(), asked.below.end(), [&](const std::string& one) {
                   return database.term_exists(make_term(prefix::kTopic, keyword_key(one)));
                 });
      const auto is_there = [&](const std::string& word) {
        return database.term_exists(make_term(prefix::kStem, stemmer.stem(word))) ||
               database.term_exists(make_term(prefix::kNameWord, word));
      };
      anywhere =
          anywhere || (!asked.words.empty() && std::all_of(asked.words.begin(), asked.words.end(), is_there));
      if (anywhere) continue;
      if (auto noted = note_no_topic(list, asked.written, meta); !noted) return noted;
    }
  for (const auto& [leaf, label] : resolution.topics) {
    const auto is_there = [&](const std::string& topic) {
      return database.term_exists(make_term(prefix::kTopic, keyword_key(topic)));
    };
    const auto& below = resolution.topics_below.at(leaf);
    if (is_there(label) || is_there(leaf->text) || std::any_of(below.begin(), below.end(), is_there))
      continue;
    if (auto noted = note_no_topic(list, leaf->text, meta); !noted) return noted;
  }
  return {};
}

}  // namespace onrecord::search

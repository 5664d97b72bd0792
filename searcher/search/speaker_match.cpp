#include "searcher/search/speaker_match.h"

#include <algorithm>
#include <array>

#include "common/people/name.h"
#include "common/people/titles.h"
#include "common/store/reader_impl.h"
#include "common/store/terms.h"
#include "common/text/tokenize.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

constexpr std::array<std::string_view, 7> kRuleNames{"exact",        "key",  "variant",   "surname",
                                                     "organisation", "role", "descriptor"};

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// A form of the person fits the asked name: equal, cut, or with parts more than asked for.
bool fits(const Person& person, std::string_view asked) {
  if (name_fits(asked, person.name) || name_fits(person.name, asked)) return true;
  return std::any_of(person.members.begin(), person.members.end(), [&](const std::string& id) {
    std::string spaced = id;
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    return name_key(spaced) == name_key(asked);
  });
}

Status match_organisation(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  auto family = people.family(family_key(name, false));
  if (!family) return fail(family.error());
  for (const Person& one : **family) match.people.push_back(&one);
  return {};
}

Status match_surname(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  auto family = people.family(family_key(name, true));
  if (!family) return fail(family.error());
  if ((*family)->empty()) return {};
  match.whole_surname = surname_key(name);
  for (const Person& one : **family) match.people.push_back(&one);
  return {};
}

Status match_full_name(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  auto family = people.family(family_key(name, true));
  if (!family) return fail(family.error());
  for (const Person& one : **family)
    if (!one.bare && fits(one, name)) match.people.push_back(&one);
  const bool only_bare = (*family)->size() == 1 && (*family)->front().bare;
  if (match.people.empty() && only_bare) {
    match.people.push_back(&(*family)->front());
    match.whole_surname = surname_key(name);
    match.fell_back_on_surname = true;
  }
  return {};
}

std::vector<std::string> meaning_words(std::string_view text) {
  std::vector<std::string> out;
  for (Word& word : words(text))
    if (!is_function_word(word.folded)) out.push_back(std::move(word.folded));
  return out;
}

bool matches_any(const IndexReader::Impl& index, const Xapian::Query& query) {
  Xapian::Enquire enquire(index.database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  return !enquire.get_mset(0, 1).empty();
}

/// True if the words are nothing but an office: "finance minister", "the king".
bool is_office(std::string_view text) {
  const Titles& titles = Titles::built_in();
  const auto all = meaning_words(text);
  if (all.empty() || !titles.find(all.back())) return false;
  return std::all_of(all.begin(), all.end() - 1, [&](const std::string& word) {
    return titles.is_title_word(word) || titles.find(word);
  });
}

void match_description(const IndexReader::Impl& index, std::string_view text, SpeakerMatch& match) {
  const auto asked = meaning_words(text);
  if (asked.empty()) return;
  if (matches_any(index, role_query(asked))) {
    match.role_words = asked;
  } else if (match.people.empty() && matches_any(index, descriptor_query(asked))) {
    match.descriptor_words = asked;
  }
}

}  // namespace

std::string_view to_string(NameRule rule) { return kRuleNames[static_cast<std::size_t>(rule)]; }

Result<SpeakerMatch> match_speaker(IndexReader& reader, PeopleIndex& people, std::string_view text,
                                   bool exact) {
  SpeakerMatch match;
  text = trimmed(text);
  std::string_view name = strip_titles(text);
  if (name.empty()) name = text;
  match.name_id = name_id(exact ? text : name);
  match.name_key = name_key(name);
  if (match.name_id.empty()) return match;
  const IndexReader::Impl& index = reader.impl();
  if (exact) {
    match.only_exact = index.database.term_exists(make_term(prefix::kNameId, match.name_id));
    return match;
  }
  if (auto done = match_organisation(people, text, match); !done) return fail(done.error());
  const bool is_single = is_bare_name(name);
  const auto done = is_single ? match_surname(people, name, match) : match_full_name(people, name, match);
  if (!done) return fail(done.error());
  if (match.people.empty() || is_office(text)) match_description(index, text, match);
  return match;
}

NameRule name_rule(const SpeakerMatch& match, const SpeakerRef& ref, std::string_view name) {
  if (ref.family.starts_with('O')) return ref.id == match.name_id ? NameRule::exact : NameRule::organisation;
  if (ref.bare || !match.whole_surname.empty()) return NameRule::surname;
  if (ref.id == match.name_id) return NameRule::exact;
  return name_key(name) == match.name_key ? NameRule::key : NameRule::variant;
}

}  // namespace onrecord::search

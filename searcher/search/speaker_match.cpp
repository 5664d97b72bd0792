#include "searcher/search/speaker_match.h"

#include <algorithm>
#include <array>

#include "common/people/name.h"
#include "common/people/titles.h"
#include "common/store/reader_impl.h"
#include "common/store/terms.h"
#include "common/text/tokenize.h"
#include "searcher/search/holders.h"
#include "searcher/search/name_match.h"
#include "searcher/search/office_query.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

constexpr std::array<std::string_view, 8> kRuleNames{"exact",        "key",  "variant",    "surname",
                                                     "organisation", "role", "descriptor", "near"};

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

Status match_organisation(PeopleIndex& people, std::string_view name, SpeakerMatch& match) {
  auto family = people.family(family_key(name, false));
  if (!family) return fail(family.error());
  for (const Person* one : **family) add(match, *one, 0);
  return {};
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

/// The text as an office ("the Syrian foreign minister") or another role ("fishermen's lawyer"), if anybody
/// here has or had it. What is no office must be the role of somebody whom the tables know: a name that only
/// stands in somebody's role is none.
Status match_office(const IndexReader::Impl& index, PeopleIndex& people, std::string_view text,
                    SpeakerMatch& match) {
  Office office = parse_office(text);
  if (office.head.empty()) return {};
  auto known = is_listed_office(people, office);
  if (known && !*known)
    known = is_titled(office) ? matches_any(index, office_query(index.database, office))
                              : is_role_here(index, people, office);
  if (!known) return fail(known.error());
  if (*known) match.office = std::move(office);
  return {};
}

void match_description(const IndexReader::Impl& index, std::string_view text, SpeakerMatch& match) {
  auto asked = meaning_words(text);
  if (!asked.empty() && matches_any(index, descriptor_query(asked)))
    match.descriptor_words = std::move(asked);
}

}  // namespace

std::vector<std::string> meaning_words(std::string_view text) {
  std::vector<std::string> out;
  for (Word& word : words(text))
    if (!is_function_word(word.folded)) out.push_back(std::move(word.folded));
  return out;
}

std::string_view to_string(NameRule rule) { return kRuleNames[static_cast<std::size_t>(rule)]; }

Result<SpeakerMatch> match_speaker(IndexReader& reader, PeopleIndex& people, std::string_view text,
                                   Asking asking) {
  const bool exact = asking == Asking::exact;
  SpeakerMatch match;
  text = trimmed(text);
  std::string_view name = strip_titles(text);
  if (name.empty()) name = text;
  match.name_id = name_id(exact ? text : name);
  match.merge_key = merge_key(name);
  if (match.name_id.empty()) return match;
  const IndexReader::Impl& index = reader.impl();
  if (exact) {
    match.only_exact = index.database.term_exists(make_term(prefix::kNameId, match.name_id));
    return match;
  }
  if (auto done = match_organisation(people, text, match); !done) return fail(done.error());
  const bool is_single = is_bare_name(name);
  if (auto done = is_single ? match_surname(people, name, match) : match_full_name(people, name, match);
      !done)
    return fail(done.error());
  if (match.people.empty() || is_office(text)) {
    if (auto done = match_office(index, people, text, match); !done) return fail(done.error());
    if (!match.office && match.people.empty()) match_description(index, text, match);
  }
  if (match.nobody() && !is_single)
    if (auto done = match_near_name(people, name, asking, match); !done) return fail(done.error());
  return match;
}

NameRule name_rule(const SpeakerMatch& match, const SpeakerRef& ref, std::string_view name) {
  if (ref.family.starts_with('O')) return ref.id == match.name_id ? NameRule::exact : NameRule::organisation;
  if (match.near) return NameRule::near;
  if (ref.bare || !match.whole_surnames.empty()) return NameRule::surname;
  if (ref.id == match.name_id) return NameRule::exact;
  return merge_key(name) == match.merge_key ? NameRule::key : NameRule::variant;
}

}  // namespace onrecord::search

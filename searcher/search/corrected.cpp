#include "searcher/search/corrected.h"

#include <algorithm>

#include "common/people/name.h"
#include "common/store/schema.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {
namespace {

Speaker right_speaker(const std::string& name) {
  Speaker speaker;
  speaker.name = name;
  speaker.id = name_id(name);
  speaker.kind = SpeakerKind::person;
  speaker.resolved_by = ResolvedBy::list;
  return speaker;
}

SpeakerRef right_ref(const std::string& name) {
  const NameRef ref = name_ref(name);
  return {ref.family, ref.id, is_bare_name(name), {}};
}

Xapian::Query statements(const std::vector<std::string>& ids) {
  Queries out;
  for (const std::string& id : ids) out.push_back(term_query(prefix::kStatementId, id));
  return any_of(out);
}

bool is_meant(const SpeakerMatch& match, const SpeakerRef& ref, const Person* person) {
  if (ref.id == match.name_id) return true;
  if (match.only_exact) return false;
  const auto& surnames = match.whole_surnames;
  if (std::find(surnames.begin(), surnames.end(), ref.family.substr(1)) != surnames.end()) return true;
  if (!person) return false;
  return std::find(match.people.begin(), match.people.end(), person) != match.people.end() ||
         std::any_of(match.holders.begin(), match.holders.end(),
                     [&](const Holder& holder) { return holder.person == person; });
}

}  // namespace

void put_right(Statement& statement, const Corrections& corrections) {
  const std::string* name = corrections.speaker_of(statement.id);
  if (!name) return;
  Speaker right = right_speaker(*name);
  right.as_written = statement.speaker.as_written;
  statement.speaker = std::move(right);
}

Xapian::Query without_rejected(const Xapian::Query& query, const Corrections& corrections) {
  if (corrections.rejected().empty()) return query;
  return {Xapian::Query::OP_AND_NOT, query,
          statements({corrections.rejected().begin(), corrections.rejected().end()})};
}

Status sort_corrected(SpeakerMatch& match, PeopleIndex& people) {
  for (const auto& [id, name] : people.corrections().speakers()) {
    const SpeakerRef ref = right_ref(name);
    auto person = people.find(ref);
    if (!person) return fail(person.error());
    (is_meant(match, ref, *person) ? match.given_to_them : match.given_to_others).push_back(id);
  }
  return {};
}

Xapian::Query with_corrected(const Xapian::Query& names, const SpeakerMatch& match) {
  Xapian::Query query = names;
  if (!match.given_to_others.empty())
    query = Xapian::Query(Xapian::Query::OP_AND_NOT, query, statements(match.given_to_others));
  if (!match.given_to_them.empty())
    query = Xapian::Query(Xapian::Query::OP_OR, query, without_weight(statements(match.given_to_them)));
  return query;
}

void count_corrected(const Xapian::Database& database, const Xapian::Query& match,
                     const Corrections& corrections, ValueCounts& counts) {
  for (const auto& [id, name] : corrections.speakers()) {
    const Xapian::Query one(Xapian::Query::OP_FILTER, match, term_query(prefix::kStatementId, id));
    const CountPass pass = count_matches(database, one, {Slot::speakers});
    for (const auto& [value, count] : pass.values.front()) {
      counts[value] -= count;
      if (counts[value] == 0) counts.erase(value);
      const std::size_t rest = value.find(kValueSeparator);  // who said it together with the speaker stays
      counts[to_value(right_ref(name)) + (rest == std::string::npos ? "" : value.substr(rest))] += count;
    }
  }
}

}  // namespace onrecord::search

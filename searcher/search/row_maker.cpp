#include "searcher/search/row_maker.h"

#include "searcher/search/corrected.h"

#include <algorithm>

namespace onrecord::search {
namespace {

constexpr std::size_t kRememberedDocuments = 1000;

Status name_speaker(Speaker& speaker, const DocumentInfo& document, PeopleIndex& people) {
  const auto ref = speaker_ref(speaker, document);
  if (!ref) return {};
  auto person = people.find(*ref);
  if (!person) return fail(person.error());
  if (!*person || (*person)->bare) return {};
  speaker.name = (*person)->name;
  speaker.id = (*person)->id;
  if (ref->bare) speaker.resolved_by = ResolvedBy::authority;
  if (!(*person)->list_id.empty()) speaker.resolved_by = ResolvedBy::list;
  return {};
}

/// True if the reference is of those a name was resolved to.
bool is_meant(const SpeakerMatch& match, const SpeakerRef& ref, const Person* person) {
  if (match.only_exact) return ref.id == match.name_id;
  if (ref.family.starts_with('P') && std::find(match.whole_surnames.begin(), match.whole_surnames.end(),
                                               ref.family.substr(1)) != match.whole_surnames.end())
    return true;
  return std::find(match.people.begin(), match.people.end(), person) != match.people.end();
}

/// The best rule by which one of the statement's speakers fits a name; nothing if none is meant by name.
Result<std::optional<NameRule>> best_name_rule(const Statement& statement, const DocumentInfo& document,
                                               const SpeakerMatch& match, PeopleIndex& people) {
  std::vector<const Speaker*> speakers{&statement.speaker};
  for (const Speaker& speaker : statement.co_speakers) speakers.push_back(&speaker);
  std::optional<NameRule> best;
  for (const Speaker* speaker : speakers) {
    const auto ref = speaker_ref(*speaker, document);
    if (!ref) continue;
    auto person = people.find(*ref);
    if (!person) return fail(person.error());
    if (!is_meant(match, *ref, *person)) continue;
    const NameRule rule = name_rule(match, *ref, speaker->name.value_or(""));
    best = best ? std::min(*best, rule) : rule;
  }
  return best;
}

/// The best rule by which the statement fits one of the names asked for; empty if no name was asked.
Result<std::string> best_rule(const Statement& statement, const DocumentInfo& document,
                              const Resolution& resolution, PeopleIndex& people) {
  std::optional<NameRule> best;
  for (const auto& [leaf, match] : resolution.speakers) {
    auto rule = best_name_rule(statement, document, match, people);
    if (!rule) return fail(rule.error());
    if (!*rule && match.office) *rule = NameRule::role;
    if (!*rule && !match.descriptor_words.empty()) *rule = NameRule::descriptor;
    if (*rule) best = best ? std::min(*best, **rule) : **rule;
  }
  return best ? std::string(to_string(*best)) : std::string();
}

}  // namespace

Status add_archive_names(Statement& statement, const DocumentInfo& document, PeopleIndex& people) {
  if (auto named = name_speaker(statement.speaker, document, people); !named) return named;
  for (Speaker& speaker : statement.co_speakers)
    if (auto named = name_speaker(speaker, document, people); !named) return named;
  return {};
}

Result<const StoredDocument*> RowMaker::document(const std::string& key) {
  if (const auto found = documents_.find(key); found != documents_.end()) return &found->second;
  auto stored = index_.document(key);
  if (!stored) {
    if (stored.error().code != ErrorCode::not_found) return fail(stored.error());
    return fail(ErrorCode::corrupt, "a statement's document is not in the index", "build the index anew");
  }
  if (documents_.size() >= kRememberedDocuments) documents_.clear();
  return &documents_.emplace(key, std::move(*stored)).first->second;
}

Result<Hit> RowMaker::make(StoredStatement stored) {
  auto source = document(stored.document_key);
  if (!source) return fail(source.error());
  Hit hit;
  hit.statement = std::move(stored.statement);
  hit.document = (*source)->info;
  return hit;
}

Result<Hit> RowMaker::make(const RankedRow& row, const MatchWords& words, const Resolution& resolution) {
  auto stored = index_.statement(row.row);
  if (!stored) return fail(stored.error());
  auto hit = make(std::move(*stored));
  if (!hit) return hit;
  put_right(hit->statement, people_.corrections());
  auto rule = best_rule(hit->statement, hit->document, resolution, people_);
  if (!rule) return fail(rule.error());
  hit->match = std::move(*rule);
  if (auto named = add_archive_names(hit->statement, hit->document, people_); !named)
    return fail(named.error());
  Snippet snippet = make_snippet(hit->statement.text, words, stemmer_);
  hit->snippet = std::move(snippet.text);
  hit->highlights = std::move(snippet.highlights);
  hit->score = row.score;
  return hit;
}

}  // namespace onrecord::search

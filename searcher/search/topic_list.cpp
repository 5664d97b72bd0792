#include "searcher/search/topic_list.h"

#include <algorithm>
#include <set>

#include "common/store/name_table.h"
#include "common/store/schema.h"
#include "common/store/terms.h"
#include "searcher/search/suggest.h"

namespace onrecord::search {

namespace {

constexpr std::size_t kListedFrom = 3;

/// The id of the document a statement stands in, by its term.
std::string document_of(const Xapian::Database& database, Xapian::docid id) {
  auto term = database.termlist_begin(id);
  term.skip_to(std::string(prefix::kDocument));
  return term == database.termlist_end(id) ? std::string() : *term;
}

}  // namespace

std::size_t TopicList::statements_of(const std::string& label) const {
  return database_.get_termfreq(make_term(prefix::kTopic, keyword_key(label)));
}

bool TopicList::in_three_documents(const std::string& label) const {
  const std::string term = make_term(prefix::kTopic, keyword_key(label));
  if (database_.get_termfreq(term) < kListedFrom) return false;
  std::set<std::string> documents;
  const auto end = database_.postlist_end(term);
  for (auto at = database_.postlist_begin(term); at != end && documents.size() < kListedFrom; ++at)
    documents.insert(document_of(database_, *at));
  return documents.size() >= kListedFrom;
}

Result<std::vector<std::string>> TopicList::labels_of(const std::string& label) {
  auto tagger = topics_.tagger();
  if (!tagger) return fail(tagger.error());
  std::vector<std::string> out;
  const bool known = (*tagger)->knows(label);
  if (known || in_three_documents(label)) out.push_back(label);
  if (known)
    for (std::string& above : (*tagger)->ancestors(label)) out.push_back(std::move(above));
  return out;
}

/// Topics of the index whose key differs from the phrase's by a letter or two.
std::vector<std::string> TopicList::spelled_alike(const std::string& phrase, std::size_t most) const {
  const std::string asked = keyword_key(phrase);
  if (asked.size() < 4) return {};
  const std::size_t limit = asked.size() < 6 ? 1 : 2;
  std::vector<std::pair<std::size_t, std::string>> found;
  const auto end = database_.allterms_end(make_term(prefix::kTopic, ""));
  for (auto term = database_.allterms_begin(make_term(prefix::kTopic, "")); term != end; ++term) {
    const std::string key = (*term).substr(make_term(prefix::kTopic, "").size());
    const std::size_t distance = edit_distance(asked, key, limit);
    if (distance <= limit) found.emplace_back(distance, key);
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> out;
  for (auto& [distance, key] : found)
    if (out.size() < most) out.push_back(std::move(key));
  return out;
}

Result<std::vector<std::string>> TopicList::near(const std::string& phrase, std::size_t most) {
  auto tagger = topics_.tagger();
  if (!tagger) return fail(tagger.error());
  std::vector<std::pair<std::size_t, std::string>> relatives;
  const auto add = [&](const std::string& label) {
    const std::size_t statements = statements_of(label);
    const bool there =
        std::any_of(relatives.begin(), relatives.end(), [&](const auto& r) { return r.second == label; });
    if (statements > 0 && !there && label != phrase) relatives.emplace_back(statements, label);
  };
  if (const auto topic = (*tagger)->topic_of(phrase)) {
    add(*topic);
    for (const std::string& below : (*tagger)->descendants(*topic)) add(below);
    for (const std::string& above : (*tagger)->ancestors(*topic)) {
      add(above);
      if (relatives.size() < most)
        for (const std::string& beside : (*tagger)->descendants(above)) add(beside);
    }
  }
  std::stable_sort(relatives.begin(), relatives.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> out;
  if (const auto topic = (*tagger)->topic_of(phrase);
      topic && statements_of(*topic) > 0 && *topic != phrase) {
    out.push_back(*topic);  // "fishery": fishing before all others
    std::erase_if(relatives, [&](const auto& relative) { return relative.second == *topic; });
  }
  for (auto& [statements, label] : relatives)
    if (out.size() < most) out.push_back(std::move(label));
  return out.empty() ? spelled_alike(phrase, most) : out;
}

}  // namespace onrecord::search

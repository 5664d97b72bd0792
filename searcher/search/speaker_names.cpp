#include "searcher/search/speaker_names.h"

#include "common/text/tokenize.h"
#include "searcher/search/xapian_queries.h"

namespace onrecord::search {

template <class Test>
bool SpeakerNames::ask(Known& known, std::string_view name, Test&& test) const {
  IndexReader::Impl& index = workshop_.reader.impl();
  if (state_ != index.state) {
    state_ = index.state;
    speakers_.clear();
    sources_.clear();
  }
  const std::string asked(name);
  if (const auto found = known.find(asked); found != known.end()) return found->second;
  const Result<bool> answer = index.run([&]() -> Result<bool> {
    workshop_.people.follow_index();
    return test(index);
  });
  return known[asked] = answer && *answer;
}

bool SpeakerNames::names_speaker(std::string_view name) const {
  return ask(speakers_, name, [&](const IndexReader::Impl&) -> Result<bool> {
    auto match = match_speaker(workshop_.reader, workshop_.people, name, Asking::question);
    if (!match) return fail(match.error());
    return !match->nobody();
  });
}

bool SpeakerNames::names_source(std::string_view name) const {
  return ask(sources_, name, [&](const IndexReader::Impl& index) -> Result<bool> {
    if (index.database.term_exists(make_term(prefix::kSource, keyword_key(name)))) return true;
    std::vector<std::string> folded;
    for (Word& word : words(name)) folded.push_back(std::move(word.folded));
    if (folded.empty()) return false;
    Xapian::Enquire enquire(index.database);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(phrase_query(prefix::kVia, folded));
    return !enquire.get_mset(0, 1).empty();
  });
}

}  // namespace onrecord::search

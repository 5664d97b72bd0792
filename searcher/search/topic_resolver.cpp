#include "searcher/search/topic_resolver.h"

namespace onrecord::search {

Result<std::optional<std::string>> TopicResolver::resolve(std::string_view phrase) {
  if (!tagger_) {
    auto tagger = TopicTagger::make(DataSource());
    if (!tagger) return fail(tagger.error());
    tagger_ = std::move(*tagger);
  }
  return tagger_->resolve(phrase);
}

}  // namespace onrecord::search

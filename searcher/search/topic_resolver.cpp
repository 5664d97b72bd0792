#include "searcher/search/topic_resolver.h"

namespace onrecord::search {

Result<const TopicTagger*> TopicResolver::tagger() {
  if (!tagger_) {
    DataSource data;
    if (own_) data.set_topics(*own_);
    auto made = TopicTagger::make(data);
    if (!made) return fail(made.error());
    tagger_ = std::move(*made);
  }
  return &*tagger_;
}

Result<std::optional<std::string>> TopicResolver::resolve(std::string_view phrase) {
  auto ready = tagger();
  if (!ready) return fail(ready.error());
  return (*ready)->resolve(phrase);
}

}  // namespace onrecord::search

#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/topics/tagger.h"

// Private to searcher/search.

namespace onrecord::search {

/// The topic a phrase of a query stands for. The lexicons are read when first asked: a query without words
/// never needs them.
class TopicResolver {
 public:
  [[nodiscard]] Result<std::optional<std::string>> resolve(std::string_view phrase);

 private:
  std::optional<TopicTagger> tagger_;
};

}  // namespace onrecord::search

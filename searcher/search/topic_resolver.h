#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/topics/tagger.h"

// Private to searcher/search.

namespace onrecord::search {

/// The topic a phrase of a query stands for. The lexicons are read when first asked: a query without words
/// never needs them.
class TopicResolver {
 public:
  /// `own`: the file of the user's own topics (--topics), the one that was given to the indexer.
  explicit TopicResolver(std::optional<std::filesystem::path> own = std::nullopt) : own_(std::move(own)) {}

  [[nodiscard]] Result<std::optional<std::string>> resolve(std::string_view phrase);
  [[nodiscard]] Result<const TopicTagger*> tagger();

 private:
  std::optional<std::filesystem::path> own_;
  std::optional<TopicTagger> tagger_;
};

}  // namespace onrecord::search

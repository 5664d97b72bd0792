#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"

namespace onrecord {

/// What one document names: lets "the alliance" stand for NATO where the document has named it, and only it.
struct TopicContext {
  std::vector<std::uint32_t> mentioned;  ///< topics with a stand-in phrase that the document names, sorted
};

/// Finds the taxonomy's topics (countries with demonyms, organisations with acronyms) in text, at lexicon
/// speed. Immutable after `make`; one instance serves all threads.
class TopicTagger {
 public:
  [[nodiscard]] static Result<TopicTagger> make(const DataSource& data);
  TopicTagger(TopicTagger&&) noexcept;
  TopicTagger& operator=(TopicTagger&&) noexcept;
  ~TopicTagger();

  [[nodiscard]] TopicContext context(std::string_view document) const;

  /// The labels of the topics named in `content`, in order of first mention, each once.
  [[nodiscard]] std::vector<std::string> tag(std::string_view content, const TopicContext& context) const;

  /// The label a phrase of a query stands for ("Nato", "the alliance", "Syrian" -> "NATO", "NATO", "Syria"),
  /// whole phrase only.
  [[nodiscard]] std::optional<std::string> resolve(std::string_view phrase) const;

 private:
  struct Impl;
  explicit TopicTagger(std::unique_ptr<Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace onrecord

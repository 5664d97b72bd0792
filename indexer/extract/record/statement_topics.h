#pragma once
#include <optional>
#include <string>
#include <vector>

#include "common/model/statement.h"
#include "common/topics/tagger.h"
#include "indexer/extract/clause/attribution.h"
#include "indexer/extract/record/named_things.h"

namespace onrecord::extract {

/// What a document's statements are about: the taxonomy's topics, other named things ("Silver Tide"), what
/// "the ministry" stands for, and what is carried over from the text around a statement.
class StatementTopics {
 public:
  StatementTopics(const Text& text, const Cast& cast, const TopicTagger& tagger);

  /// The topics that the content names, in order of first mention.
  [[nodiscard]] std::vector<std::string> in_content(const std::vector<Range>& content) const;

  /// Sets `topics` and `topics_carried` of one statement; statements must come in text order. Carried over
  /// are those of the rest of its sentence, of the speaker's statement before, of the sentence or question
  /// before, or of the heading, where the content names nothing itself, begins with "it", "they", "that", or
  /// answers a question.
  void settle(Statement& statement, const Attribution& attribution, const std::vector<Range>& content);

  [[nodiscard]] const TopicContext& context() const { return context_; }

 private:
  struct Before {
    std::string speaker;
    std::uint32_t paragraph = 0;
    std::vector<std::string> topics;
    bool question = false;
  };

  [[nodiscard]] std::vector<std::string> carried(const Statement& statement, const Attribution& attribution,
                                                 const std::vector<Range>& content) const;
  void add_named(std::vector<std::string>& labels, Range range, const std::vector<TopicMention>& known) const;
  void add_stand_ins(std::vector<std::string>& labels, Range range) const;
  void add_range(std::vector<std::string>& labels, Range range) const;
  [[nodiscard]] std::vector<std::string> in_range(Range range) const;
  void note(const Statement& statement, std::uint32_t paragraph);

  const Text& text_;
  const TopicTagger& tagger_;
  TopicContext context_;
  std::vector<NamedThing> things_;
  std::optional<Before> before_;  ///< the statement before
};

}  // namespace onrecord::extract

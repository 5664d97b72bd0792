#pragma once
#include <xapian.h>

#include <string>
#include <vector>

#include "searcher/search/topic_resolver.h"

// Private to searcher/search.

namespace onrecord::search {

/// Which topics are shown in lists: all of the taxonomy, with those above them, and other named things from
/// the third document on that names them.
class TopicList {
 public:
  TopicList(const Xapian::Database& database, TopicResolver& topics) : database_(database), topics_(topics) {}

  /// The labels to count for a statement that has `label`: itself, if it is listed, and those above it.
  [[nodiscard]] Result<std::vector<std::string>> labels_of(const std::string& label);

  /// Topics of the index near a phrase that nothing is said about: its relatives in the taxonomy, else topics
  /// spelled alike. Most statements first.
  [[nodiscard]] Result<std::vector<std::string>> near(const std::string& phrase, std::size_t most);

 private:
  [[nodiscard]] bool in_three_documents(const std::string& label) const;
  [[nodiscard]] std::size_t statements_of(const std::string& label) const;
  [[nodiscard]] std::vector<std::string> spelled_alike(const std::string& phrase, std::size_t most) const;

  const Xapian::Database& database_;
  TopicResolver& topics_;
};

}  // namespace onrecord::search

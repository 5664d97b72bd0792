#pragma once
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/people/listed_people.h"

namespace onrecord {

/// Puts the people list's names and ids into records (--extract --people FILE), as `searcher` does for an
/// index with that list. Immutable; one instance serves all threads.
class ListedSpeakers {
 public:
  explicit ListedSpeakers(const std::vector<ListedPerson>& people);
  ListedSpeakers(const ListedSpeakers&) = delete;
  ListedSpeakers& operator=(const ListedSpeakers&) = delete;

  /// Names the speakers whose full name, or speaker id, only one person of the list has: resolved_by "list".
  void name(Statement& statement, const DocumentInfo& document) const;

 private:
  void name(Speaker& speaker, const DocumentInfo& document) const;

  std::vector<Overlay::Entry> entries_;
  ListedPeople people_;
};

}  // namespace onrecord

#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"

namespace onrecord::search {

/// A line of --list speakers.
struct ListedSpeaker {
  std::string name;
  std::string id;
  bool person = true;
  bool bare = false;  ///< mentions of a surname that belong to nobody
  std::uint32_t documents = 0;
  std::uint32_t statements = 0;
};

/// Something said of a speaker, with how often and when: documents of the quarters from `first` to `last`.
struct Mention {
  std::string text;
  std::uint32_t documents = 0;
  std::uint32_t statements = 0;
  std::string first;  ///< "2022Q1", empty where no document is dated
  std::string last;
  std::vector<std::string> outlets;  ///< sorted
};

/// What the archive knows of one speaker: an answer of --who.
struct Profile {
  ListedSpeaker speaker;
  std::vector<std::string> ids;   ///< all name ids that are theirs
  std::vector<Mention> variants;  ///< spellings, most documents first
  std::vector<Mention> roles;
  std::vector<Mention> speaker_ids;  ///< as ready-made speech gives them
  std::vector<Mention> topics;       ///< without documents, quarters and outlets
  std::string first;                 ///< date of the first and last statement, as far as known
  std::string last;
  std::string match;  ///< the rule by which the name fits: see NameRule
  /// Roles or outlets lie so far apart that it may be two people of one name.
  bool doubtful = false;
};

}  // namespace onrecord::search

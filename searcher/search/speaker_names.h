#pragma once
#include <string>
#include <string_view>
#include <unordered_map>

#include "searcher/query/speaker_lookup.h"
#include "searcher/search/answering.h"

// Private to searcher/search.

namespace onrecord::search {

/// Tells the question frames who is in the index, by the rules of `speaker:`. The frames try many stretches
/// of a question, so answers are remembered as long as the index stands still. An index that cannot be read
/// names nobody.
class SpeakerNames : public query::SpeakerLookup {
 public:
  explicit SpeakerNames(Workshop& workshop) : workshop_(workshop) {}
  [[nodiscard]] bool names_speaker(std::string_view name) const override;
  [[nodiscard]] bool names_source(std::string_view name) const override;

 private:
  using Known = std::unordered_map<std::string, bool>;
  template <class Test>
  bool ask(Known& known, std::string_view name, Test&& test) const;

  Workshop& workshop_;
  mutable std::uint64_t state_ = 0;
  mutable Known speakers_;
  mutable Known sources_;
};

}  // namespace onrecord::search

#pragma once
#include <string_view>

namespace onrecord::query {

/// What the question frames must know of the index, without knowing the index.
class SpeakerLookup {
 public:
  virtual ~SpeakerLookup() = default;
  /// True if the name, surname, variant or role fits a speaker of the index, by the rules of `speaker:`.
  [[nodiscard]] virtual bool names_speaker(std::string_view name) const = 0;
  /// True if the name is an outlet's (a value of `source` or `via`): then "in X" behind the topic is where it
  /// was published.
  [[nodiscard]] virtual bool names_source(std::string_view) const { return false; }

 protected:
  SpeakerLookup() = default;
  SpeakerLookup(const SpeakerLookup&) = default;
  SpeakerLookup(SpeakerLookup&&) = default;
  SpeakerLookup& operator=(const SpeakerLookup&) = default;
  SpeakerLookup& operator=(SpeakerLookup&&) = default;
};

}  // namespace onrecord::query

#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/topics/lexicon.h"

namespace onrecord::topics {

/// Adds topics and their phrases to a lexicon. `~` before a phrase makes it weak.
class Builder {
 public:
  explicit Builder(Lexicon& out) : out_(out) {}

  /// The topic of that label; added if it is new.
  std::uint32_t topic(std::string_view label);
  /// Takes all phrases of a topic away.
  void clear(std::uint32_t topic);
  /// Parents by label; they are added if they are new.
  void parents(std::uint32_t topic, std::string_view labels);
  void form(std::uint32_t topic, std::string_view written, bool may_be_person = false);
  /// With its plural, if it is written in lower case.
  void phrase(std::uint32_t topic, std::string_view written);
  void demonym(std::uint32_t topic, std::string_view written);
  void stand_in(std::uint32_t topic, std::string_view written);
  /// A phrase that is about something else than the names in it.
  void not_a_topic(std::string_view written);
  /// Brings the phrases into their order. Call once, at the end.
  void finish();

 private:
  void add(Lexicon::Table& table, Phrase phrase);
  static Phrase read_phrase(std::string_view written);

  Lexicon& out_;
};

}  // namespace onrecord::topics

#pragma once
#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "indexer/extract/text/vocabulary.h"

namespace onrecord::extract {

/// The words of offices and descriptions that stood with a person's name, in lower case: no more than an
/// article gives one person, so that looking through them takes a bounded time.
class Titles {
 public:
  /// `shadow`: the opposition's office, which is not the office. `former`: what a person was.
  void insert(const std::string& word, bool shadow = false, bool former = false);
  /// Did the word stand there? "ex-skipper" is whoever was called a skipper.
  [[nodiscard]] bool contains(const std::string& word, bool shadow = false) const {
    const auto& words = shadow ? shadow_ : words_;
    return words.contains(word) || (word.starts_with("ex-") && words.contains(word.substr(3)));
  }
  /// Is it what the person was ("a former minister")?
  [[nodiscard]] bool held_before(const std::string& word) const { return former_.contains(word); }
  /// Is the noun one of them, or does it stand for one ("diplomat" for an ambassador)?
  [[nodiscard]] bool hold(const Word& noun, bool shadow) const;
  [[nodiscard]] auto begin() const { return words_.begin(); }
  [[nodiscard]] auto end() const { return words_.end(); }
  /// Does one of them say what a person is ("minister")?
  [[nodiscard]] bool has_office() const { return office_; }
  [[nodiscard]] bool has_shadow_office() const { return !shadow_.empty(); }
  [[nodiscard]] const std::unordered_set<std::string>& shadow_offices() const { return shadow_; }
  /// Is one of them a country's or people's name ("Oldland")?
  [[nodiscard]] bool names_country() const { return country_; }
  /// The number of a country (see Word) that is his: "Turkey’s president", "the Turkish minister".
  void add_country(std::uint8_t country);
  [[nodiscard]] bool is_of(std::uint8_t country) const;
  [[nodiscard]] bool has_countries() const { return !countries_.empty(); }
  /// The party that a bracket or a comma behind the name tells ("D-Ohio").
  void add_party(const std::string& party) { parties_.push_back(party); }
  /// Is one of them the party that stands against this one ("tory" for "labour"), and none the same?
  [[nodiscard]] bool are_of_rival_party(const std::string& party) const;

 private:
  std::unordered_set<std::string> words_, shadow_, former_;
  std::vector<std::uint8_t> countries_;  ///< few
  std::vector<std::string> parties_;     ///< one, mostly
  bool office_ = false, country_ = false;
};

/// "Gov." -> "gov"
[[nodiscard]] std::string without_stop(std::string title);

}  // namespace onrecord::extract

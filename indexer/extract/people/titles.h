#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
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
  /// The state or town that he stands for ("D-Ohio", "senator of Texas").
  void add_seat(const std::string& seat) { seats_.push_back(seat); }
  [[nodiscard]] bool is_of_seat(const std::string& place) const;
  /// Is one of them that party, by any of its names, and none the one against it?
  [[nodiscard]] bool are_of_party(const std::string& party) const;
  /// Is one of them the party that stands against this one ("tory" for "labour"), and none the same?
  [[nodiscard]] bool are_of_rival_party(const std::string& party) const;

 private:
  [[nodiscard]] bool are_of_any(std::span<const std::string_view> names) const;

  std::unordered_set<std::string> words_, shadow_, former_;
  std::vector<std::uint8_t> countries_;  ///< few
  std::vector<std::string> parties_;     ///< one, mostly
  std::vector<std::string> seats_;       ///< likewise
  bool office_ = false, country_ = false;
};

/// "gov" -> "governor"; other words as they stand.
[[nodiscard]] std::string spelled_out(const std::string& title);

/// "Gov." -> "gov"
[[nodiscard]] std::string without_stop(std::string title);

}  // namespace onrecord::extract

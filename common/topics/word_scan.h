#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace onrecord::topics {

/// A run of letters as the tagger sees it: "U.S." is one, "Syria's" is "Syria" and "s", "Syrian-Russian" are
/// two.
struct ScannedWord {
  std::size_t begin = 0, end = 0;
  bool dotted = false;  ///< single letters with points between: U.S.
};

/// Walks over the words of a text without allocation.
class WordScan {
 public:
  explicit WordScan(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  /// The next word; false at the end.
  bool next(ScannedWord& word);

 private:
  std::string_view text_;
  std::size_t at_;
};

/// A word in the form in which it is looked up: lower case, marks and points off. Holds no memory of its own
/// for ASCII.
class LookupKey {
 public:
  LookupKey(std::string_view text, const ScannedWord& word);
  [[nodiscard]] std::string_view view() const { return {buffer_.data(), size_}; }

 private:
  std::array<char, 40> buffer_{};
  std::size_t size_ = 0;  ///< 0 for words too long to be in any lexicon
};

[[nodiscard]] bool starts_upper(std::string_view text, const ScannedWord& word);
/// True if all of its letters are upper case (ASCII).
[[nodiscard]] bool is_all_upper(std::string_view text, const ScannedWord& word);

}  // namespace onrecord::topics

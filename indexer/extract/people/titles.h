#pragma once
#include <string>
#include <unordered_set>

namespace onrecord::extract {

/// The words of offices and descriptions that stood with a person's name, in lower case: no more than an
/// article gives one person, so that looking through them takes a bounded time.
class Titles {
 public:
  void insert(const std::string& word);
  [[nodiscard]] bool contains(const std::string& word) const { return words_.contains(word); }
  [[nodiscard]] auto begin() const { return words_.begin(); }
  [[nodiscard]] auto end() const { return words_.end(); }
  /// Does one of them say what a person is ("minister")?
  [[nodiscard]] bool has_office() const { return office_; }
  /// Is one of them a country's or people's name ("Oldland")?
  [[nodiscard]] bool names_country() const { return country_; }

 private:
  std::unordered_set<std::string> words_;
  bool office_ = false, country_ = false;
};

}  // namespace onrecord::extract

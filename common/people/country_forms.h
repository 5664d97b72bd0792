#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// The names and adjectives of countries ("Syria", "Syrian"; "United Kingdom", "UK", "British"), so that an
/// office is the same under both. From en/countries.tsv and ICU's names; capitals and seats ("the Kremlin")
/// are left out. Immutable.
class CountryForms {
 public:
  using Words = std::vector<std::string>;  ///< folded (text/tokenize.h)

  [[nodiscard]] static const CountryForms& built_in();

  /// The country's code ("SY") if the words from `at` on name one, and how many of them do; else empty and 0.
  struct Found {
    std::string_view code;
    std::size_t words = 0;
  };
  [[nodiscard]] Found longest_at(const Words& words, std::size_t at) const;

  /// All forms of a country, nothing for unknown codes.
  [[nodiscard]] const std::vector<Words>& forms(std::string_view code) const;

 private:
  CountryForms();
  void add(const std::string& code, std::string_view form);

  std::map<Words, std::string> codes_;
  std::map<std::string, std::vector<Words>, std::less<>> forms_;
  std::size_t longest_ = 1;
};

}  // namespace onrecord

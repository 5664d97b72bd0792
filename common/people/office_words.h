#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord {

/// What a word does to an office ("former", "spokesman"); see people/offices.tsv.
enum class OfficeWord { plain, now, other, around, filler };

/// The table people/offices.tsv. Immutable.
class OfficeWords {
 public:
  [[nodiscard]] static const OfficeWords& built_in();

  [[nodiscard]] OfficeWord kind(const std::string& canonical) const;
  /// The word that a spelling stands for: "spokeswoman" -> "spokesman"; mostly itself.
  [[nodiscard]] const std::string& canonical(const std::string& folded) const;
  /// All spellings of a canonical word, itself first.
  [[nodiscard]] std::vector<std::string> spellings(const std::string& canonical) const;
  /// True if the words name a seat ("the Kremlin"), not its country.
  [[nodiscard]] bool is_seat(const std::vector<std::string>& folded) const { return seats_.contains(folded); }
  /// The canonical words that make an office another one, or mean somebody around its holder.
  [[nodiscard]] std::vector<std::string> excluding() const;

 private:
  OfficeWords();
  std::map<std::string, OfficeWord> kinds_;
  std::map<std::string, std::string> same_;
  std::set<std::vector<std::string>> seats_;
};

}  // namespace onrecord

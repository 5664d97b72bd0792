#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace onrecord {

enum class TitleKind { honorific, office };

/// One line of en/titles.tsv.
struct Title {
  TitleKind kind = TitleKind::office;
  char gender = '-';  ///< m, f or -
};

/// The titles that stand in front of names, and the words that may stand inside them. Immutable.
class Titles {
 public:
  /// The titles that are compiled in.
  [[nodiscard]] static const Titles& built_in();
  explicit Titles(std::string_view titles_tsv, std::string_view words_tsv);

  /// The title written exactly so (folded, without points: "prime minister", "sen").
  [[nodiscard]] const Title* find(std::string_view folded) const;
  /// True for words that make a title longer without being one ("former", "defence", "and").
  [[nodiscard]] bool is_title_word(std::string_view folded) const {
    return words_.contains(std::string(folded));
  }
  /// How many of the folded words from `at` on the longest title takes; 0 if none begins there.
  [[nodiscard]] std::size_t longest_at(const std::vector<std::string>& words, std::size_t at) const;

 private:
  std::unordered_map<std::string, Title> titles_;
  std::unordered_set<std::string> words_;
  std::size_t longest_ = 1;  ///< words of the longest title
};

}  // namespace onrecord

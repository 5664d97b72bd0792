#pragma once
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <tsl/hopscotch_map.h>

#include "indexer/extract/lexicon.h"

namespace onrecord::extract {

/// Word classes that WordNet and morphology give an open-class word, with weights; 0 = not possible.
struct OpenClasses {
  enum Index : std::size_t { noun, verb, adjective, adverb, third_person, past, ing, count_ };
  static constexpr std::array<Pos, count_> kPos{
      Pos::noun, Pos::verb, Pos::adjective, Pos::adverb, Pos::third_person, Pos::past, Pos::ing};
  std::array<float, count_> weight{};
  [[nodiscard]] bool any() const;
};

/// Everything the rules know of a word regardless of where it stands.
struct Word {
  std::string lower;  ///< lower case, apostrophes plain
  WordSets sets;
  Pos closed_class = Pos::none;
  const CueForms* cue = nullptr;
  bool first_name = false;
  Gender first_name_gender = Gender::unknown;
  OpenClasses classes;

  [[nodiscard]] bool in(WordSet set) const { return sets[static_cast<std::size_t>(set)]; }
};

/// WordNet's classes of a lower-case word, inflected forms taken back to their base (extraction.md 4.4).
[[nodiscard]] OpenClasses open_classes(std::string_view word);

/// Looks words up once and remembers them: lexicon, WordNet and morphology behind one pointer. One per thread; bounded.
class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon) : lexicon_(lexicon) {}

  /// The word of a token's text. The pointer holds until `trim`.
  [[nodiscard]] const Word* find(std::string_view surface);

  /// Forgets everything if more than the bound has been met; call between documents.
  void trim();

 private:
  [[nodiscard]] const Word* add(std::string lower);

  static constexpr std::size_t kBound = 300'000;
  const Lexicon& lexicon_;
  tsl::hopscotch_map<std::string, std::unique_ptr<Word>, std::hash<std::string_view>, std::equal_to<>> words_;
  std::string scratch_;
};

}  // namespace onrecord::extract

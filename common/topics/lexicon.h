#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"

namespace onrecord::topics {

/// How a phrase must be written to count.
enum class Casing : std::uint8_t {
  capital,  ///< begins upper case where the lexicon does
  upper,    ///< all upper case or with points: US, U.S.
  any       ///< a stand-in, in lower case
};

inline constexpr std::uint32_t kNoTopic = ~0U;  ///< the phrase is about something else

struct Phrase {
  std::vector<std::string> words;  ///< folded; a stand-in's lack their "the"
  std::vector<bool> capitals;      ///< which of them are written with a capital
  std::uint32_t topic = kNoTopic;
  Casing casing = Casing::capital;
};

struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
};

/// The taxonomy: labels, and the phrases of each by their first word, longest first.
struct Lexicon {
  std::vector<std::string> labels;
  std::vector<bool> has_stand_in;  ///< by topic
  std::unordered_map<std::string, std::vector<Phrase>, WordHash, std::equal_to<>> phrases;
  std::unordered_map<std::string, std::vector<Phrase>, WordHash, std::equal_to<>> stand_ins;
};

/// Reads en/countries.tsv (over ICU's country names), en/organisations.tsv and en/topics_not.tsv.
[[nodiscard]] Result<Lexicon> read_lexicon(const DataSource& data);

}  // namespace onrecord::topics

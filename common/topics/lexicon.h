#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/base/result.h"
#include "common/data/tsv.h"
#include "common/topics/key_filter.h"

namespace onrecord::topics {

/// How a phrase must be written to count.
enum class Casing : std::uint8_t {
  capital,  ///< begins upper case where the lexicon does
  upper,    ///< all upper case or with points: US, U.S.
  any       ///< a stand-in, in lower case
};

struct Phrase {
  std::vector<std::string> words;  ///< folded; a stand-in's lack their "the"
  std::uint64_t second = 0;        ///< how the second word begins (head_of): tells most phrases apart
  Casing casing = Casing::capital;
  bool may_be_person = false;         ///< "Jordan", "Chad": not beside another name
  bool weak = false;                  ///< counts only beside the topic's other words
  std::uint64_t capitals = 0;         ///< bit i: word i is written with a capital (no phrase has 64 words)
  std::vector<std::uint32_t> topics;  ///< none: the phrase is about something else

  [[nodiscard]] bool has_capital(std::size_t i) const { return i < 64 && (capitals >> i & 1U) != 0; }
};

struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
};

/// A topic of the taxonomy.
struct Topic {
  std::string label;
  std::vector<std::uint32_t> parents;
  std::string iptc;           ///< "medtop:11000000"; empty where none is known for certain
  bool has_stand_in = false;  ///< "the alliance"
  bool is_subject = false;    ///< of topics.tsv: its phrases are words of the field rather than names of it
  std::size_t phrases = 0;
};

/// The taxonomy: topics, and the phrases of each by their first word, longest first.
struct Lexicon {
  using Table = std::unordered_map<std::string, std::vector<Phrase>, WordHash, std::equal_to<>>;
  std::vector<Topic> topics;
  std::unordered_map<std::string, std::uint32_t> by_label;  ///< folded
  Table phrases;
  Table stand_ins;
  KeyFilter first_words;   ///< of `phrases` and `stand_ins`
  KeyFilter labels;        ///< of `by_label`
  KeyFilter single_words;  ///< `phrases` of one word
  KeyFilter first_pairs;   ///< the first two words of the others
};

/// Reads en/topics.tsv, en/countries.tsv (over ICU's country names) with en/regions.tsv, en/organisations.tsv
/// and en/topics_not.tsv, then the user's topics if there are any (`DataSource::set_topics`): rows as in
/// en/topics.tsv, which replace the topic of the same label or add one.
[[nodiscard]] Result<Lexicon> read_lexicon(const DataSource& data);

}  // namespace onrecord::topics

#pragma once
#include <tsl/hopscotch_set.h>
#include <array>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/word_table.h"
#include "common/data/wordnet_table.h"
#include "common/topics/tagger.h"
#include "indexer/extract/text/lexicon.h"
#include "indexer/extract/text/spelling.h"

namespace onrecord::extract {

/// Word classes that WordNet and morphology give an open-class word, with weights; 0 = not possible.
struct OpenClasses {
  enum Index : std::size_t { noun, verb, adjective, adverb, third_person, past, ing, count_ };
  static constexpr std::array<Pos, count_> kPos{Pos::noun,         Pos::verb, Pos::adjective, Pos::adverb,
                                                Pos::third_person, Pos::past, Pos::ing};
  std::array<float, count_> weight{};
  [[nodiscard]] bool any() const;
  /// The only class that is possible; none where there are several.
  [[nodiscard]] Pos only() const;
};

/// Everything the rules know of a word regardless of where it stands. What they ask for at every token lies
/// in the first cache line: the members' order is worth 64 bytes a token.
struct alignas(64) Word {
  std::string lower;       ///< lower case, apostrophes plain
  std::uint64_t head = 0;  ///< head_of(lower)
  WordSets sets;
  mutable std::uint32_t mark = 0;  ///< see WordMarks
  Pos closed_class = Pos::none;
  Pos fixed_class =
      Pos::none;  ///< the class of a token that is no capitalised word, whatever stands around it
  bool begins_topic : 1 = false;  ///< there is a `topic`
  bool may_report : 1 = false;    ///< begins an attribution in some of its uses
  bool first_name : 1 = false;
  Gender first_name_gender : 2 = Gender::unknown;
  bool tells_gender : 1 = false;                              ///< see LexiconEntry
  bool begins_country : 1 = false, ends_country : 1 = false;  ///< see LexiconEntry

  const CueForms* cue = nullptr;
  const CueLemma* noun_of = nullptr;                     ///< see LexiconEntry
  const std::vector<std::string>* stands_for = nullptr;  ///< see LexiconEntry; null where there are none
  OpenClasses classes;
  Pos only_class = Pos::none;              ///< classes.only()
  NounDomain noun = NounDomain::other;     ///< of the noun, or the noun whose plural it is
  bool proper_noun = false;                ///< WordNet writes its commonest sense with a capital
  std::uint8_t country = 0;                ///< see LexiconEntry
  const TopicBeginnings* topic = nullptr;  ///< what it may begin; null for most words

  [[nodiscard]] bool in(WordSet set) const { return sets[static_cast<std::size_t>(set)]; }
};
static_assert(offsetof(Word, cue) == 64 && sizeof(Word) == 128);

/// A piece of text as the tokenizer meets it.
struct alignas(32) Surface {
  std::uint64_t hash = 0;
  const Word* word = nullptr;
  Spelling spelling;
  bool has_stop = false;  ///< ends with a full stop that is no part of the word: then there is no word

  [[nodiscard]] bool is_of(std::uint64_t h) const { return hash == h && (word || has_stop); }
};

/// The two pieces met last of those that share a place, in one cache line.
struct alignas(64) SurfacePair {
  Surface last, before;
};

/// WordNet's classes of a lower-case word, inflected forms taken back to their base (extraction.md 3).
[[nodiscard]] OpenClasses open_classes(std::string_view word);

/// The domain of a lower-case noun, singular or plural.
[[nodiscard]] NounDomain noun_domain(std::string_view word);

/// Marks on words that hold for one document; starting the next forgets them all at once. They lie in the
/// words themselves, which whoever asks has at hand.
class WordMarks {
 public:
  /// True if all words must forget what they were marked with: after 16 million documents.
  [[nodiscard]] bool begin_document() {
    epoch_ = (epoch_ + 1) & kEpochMask;
    return epoch_ == 0;
  }
  void add(const Word& word, std::uint8_t bits) const { word.mark = epoch_ << 8 | of(word) | bits; }
  [[nodiscard]] std::uint8_t of(const Word& word) const {
    return word.mark >> 8 == epoch_ ? static_cast<std::uint8_t>(word.mark) : 0;
  }

 private:
  static constexpr std::uint32_t kEpochMask = 0xFFFFFF;
  std::uint32_t epoch_ = 0;
};

/// For more than eight bytes.
[[nodiscard]] std::uint64_t hash_of_long(std::string_view spelling);

/// A hash of a piece of text without zero bytes. Up to eight bytes, which nearly all pieces have, it costs no
/// call and no two pieces have the same: each step can be taken back.
[[nodiscard]] inline std::uint64_t hash_of_spelling(std::string_view spelling) {
  if (spelling.size() > 8) return hash_of_long(spelling);
  std::uint64_t hash = head_of(spelling) * 0x9E3779B97F4A7C15ULL;
  hash ^= hash >> 32;
  hash *= 0xD6E8FEB86659FD93ULL;
  return hash ^ hash >> 32;
}

/// Words are found by how they are spelt.
struct WordHash {
  [[nodiscard]] std::size_t operator()(std::string_view spelling) const;
  [[nodiscard]] std::size_t operator()(const Word* word) const { return (*this)(word->lower); }
};
struct SameSpelling {
  using is_transparent = void;
  [[nodiscard]] bool operator()(const Word* a, const Word* b) const { return a == b; }
  [[nodiscard]] bool operator()(const Word* a, std::string_view b) const { return a->lower == b; }
  [[nodiscard]] bool operator()(std::string_view a, const Word* b) const { return a == b->lower; }
};

/// Looks words up once and remembers them: lexicon, WordNet and morphology behind one pointer. One per
/// thread; bounded.
class Vocabulary {
 public:
  /// Without `topics` no word begins one.
  explicit Vocabulary(const Lexicon& lexicon, const TopicTagger* topics = nullptr)
      : lexicon_(lexicon), topics_(topics), recent_(kRecent) {}

  /// The word of a token's text. The pointer holds until `trim`.
  [[nodiscard]] const Word* find(std::string_view surface);

  /// The hash of a piece that `surface` will be asked for soon: fetches what that will touch, so that the
  /// misses of several pieces are waited for at once.
  [[nodiscard]] std::uint64_t expect(std::string_view text) const {
    const std::uint64_t hash = hash_of_spelling(text);
    __builtin_prefetch(&recent_[hash % kRecent]);
    return hash;
  }

  /// What a piece of text with this hash is. The reference holds until the next call.
  [[nodiscard]] const Surface& surface(std::string_view text, std::uint64_t hash) {
    SurfacePair& recent = recent_[hash % kRecent];
    if (recent.last.is_of(hash)) return recent.last;
    if (recent.before.is_of(hash)) return recent.before;
    recent.before = recent.last;
    return learn(recent.last, text, hash);
  }
  [[nodiscard]] const Surface& surface(std::string_view text) { return surface(text, expect(text)); }

  /// Forgets everything if more than the bound has been met; call between documents.
  void trim();

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  /// For a new document: no word is marked.
  [[nodiscard]] const WordMarks& begin_marks();

 private:
  /// Makes `recent` what a piece of text is.
  [[nodiscard]] const Surface& learn(Surface& recent, std::string_view text, std::uint64_t hash);
  [[nodiscard]] bool keeps_full_stop(std::string_view text) const;
  [[nodiscard]] const Word* add(std::string lower);
  void describe(Word& word);

  static constexpr std::size_t kBound = 300'000;
  static constexpr std::size_t kRecent = 1 << 15;
  const Lexicon& lexicon_;
  const TopicTagger* topics_;
  /// Pieces met lately, so that most lookups cost one hash and touch nothing else. Two pieces with one hash
  /// of 64 bits would be taken for one: among kBound words, once in 10^8 archives.
  std::vector<SurfacePair> recent_;
  std::deque<Word> pool_;              ///< in the order met: the common words lie together
  std::deque<TopicBeginnings> begun_;  ///< of the words that have some
  /// By `lower`. Hashes are stored: neither growth nor a miss looks at the words themselves.
  using Words =
      tsl::hopscotch_set<const Word*, WordHash, SameSpelling, std::allocator<const Word*>, 30, true>;
  Words words_;
  WordMarks marks_;
};

}  // namespace onrecord::extract

#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord {

/// The four parts of speech of WordNet.
enum class WordNetClass : std::uint8_t { noun, verb, adjective, adverb };

/// How often each part of speech was met in WordNet's tagged texts, plus one; 0 = the word is not listed as
/// that.
struct WordNetCounts {
  std::array<std::uint16_t, 4> count{};
  [[nodiscard]] std::uint16_t of(WordNetClass c) const { return count[static_cast<std::size_t>(c)]; }
};

/// What a noun means in its commonest sense, as far as it matters who can speak (WordNet's lexicographer
/// files).
enum class NounDomain : std::uint8_t { other, person, group, place };

/// An irregular form ("said") of a base form ("say"), from WordNet's *.exc files.
struct WordNetException {
  std::string_view base;
  WordNetClass word_class;
};

/// WordNet's single words as an open-addressing table, made at build time and used where it lies in the
/// program.
///
/// Layout, little-endian: `Header`; `slots` × `Slot` (bucket = low bits of XXH3-64 of the word, linear
/// probing, an empty slot has length 0); `exceptions` × `ExceptionSlot` sorted by form; the pool of
/// characters.
class WordNetTable {
 public:
  struct Header {
    std::uint32_t magic, slots, exceptions, pool_bytes;
  };
  struct Slot {
    std::uint32_t offset_and_length;  ///< offset << 6 | length
    std::array<std::uint16_t, 4> count;
    NounDomain noun;
    bool proper_noun;
    std::uint16_t tag;  ///< tag_of the word's hash: nearly every other word is told apart without its letters
  };
  struct ExceptionSlot {
    std::uint32_t form, base;  ///< offset << 6 | length
    std::uint32_t word_class;
  };
  static constexpr std::uint32_t kMagic = 0x34544e57;  // "WNT4"
  static constexpr std::size_t kMaxLength = 63;

  /// The bits of a word's hash that do not choose its bucket.
  [[nodiscard]] static constexpr std::uint16_t tag_of(std::uint64_t hash) {
    return static_cast<std::uint16_t>(hash >> 48);
  }

  /// The table compiled into the program.
  [[nodiscard]] static const WordNetTable& embedded();

  /// Counts of a lower-case word; all 0 if it is not there.
  [[nodiscard]] WordNetCounts counts(std::string_view word) const;
  /// The domain of a lower-case singular noun; `other` if it is not there.
  [[nodiscard]] NounDomain noun_domain(std::string_view word) const;
  /// Is the commonest sense of a lower-case noun written with a capital ("Poland")?
  [[nodiscard]] bool is_proper_noun(std::string_view word) const;
  /// Base forms of an irregular form, in the order of the files.
  [[nodiscard]] std::vector<WordNetException> exceptions(std::string_view form) const;

 private:
  explicit WordNetTable(std::string_view bytes);
  [[nodiscard]] const Slot* find(std::string_view word) const;
  [[nodiscard]] std::string_view pooled(std::uint32_t offset_and_length) const {
    return pool_.substr(offset_and_length >> 6, offset_and_length & kMaxLength);
  }
  std::span<const Slot> slots_;
  /// A place among `irregular_`.
  [[nodiscard]] static std::size_t mark_of(std::string_view form);
  static constexpr std::size_t kMarks = 1 << 16;

  std::span<const ExceptionSlot> exceptions_;
  std::string_view pool_;
  std::bitset<kMarks>
      irregular_;  ///< the marks of all irregular forms: most words are none, and are not sought
};

}  // namespace onrecord

#pragma once
#include <cstdint>
#include <initializer_list>

namespace onrecord::extract {

/// Coarse word classes; the letter is what traces print (extraction.md section 3).
enum class Pos : char {
  none = '-',
  punctuation = '.',
  number = '#',
  be = 'A',
  have = 'H',
  do_ = 'Y',
  modal = 'M',
  subject_pronoun = 'P',
  object_pronoun = 'O',
  possessive = 'p',
  wh = 'W',
  to = 'T',
  conjunction = 'C',
  determiner = 'D',
  preposition = 'I',
  subordinator = 'S',
  adverb = 'R',
  name = 'X',
  noun = 'N',
  adjective = 'J',
  verb = 'V',
  third_person = 'Z',
  past = 'B',
  ing = 'G'
};

/// A set of word classes, one bit each.
class PosSet {
 public:
  constexpr PosSet(std::initializer_list<Pos> classes) {
    for (Pos pos : classes) bits_ |= bit(pos);
  }
  [[nodiscard]] constexpr bool has(Pos pos) const { return (bits_ & bit(pos)) != 0; }
  [[nodiscard]] friend constexpr PosSet operator|(PosSet a, PosSet b) {
    a.bits_ |= b.bits_;
    return a;
  }

 private:
  /// Upper-case letters to bits 0-25, lower-case to 26-51, the rest above.
  static constexpr std::uint64_t bit(Pos pos) {
    const char c = static_cast<char>(pos);
    const int at = c >= 'A' && c <= 'Z'   ? c - 'A'
                   : c >= 'a' && c <= 'z' ? c - 'a' + 26
                   : c == '.'             ? 52
                   : c == '#'             ? 53
                                          : 54;
    return std::uint64_t{1} << at;
  }
  std::uint64_t bits_ = 0;
};

/// What a noun phrase is made of.
inline constexpr PosSet kNounPhrase{Pos::name,       Pos::noun,   Pos::determiner,    Pos::adjective,
                                    Pos::possessive, Pos::number, Pos::object_pronoun};
inline constexpr PosSet kNominal{Pos::name, Pos::noun};
inline constexpr PosSet kAuxiliary{Pos::be, Pos::have, Pos::modal};
/// Verbs that carry tense, or may.
inline constexpr PosSet kFinite{Pos::third_person, Pos::past, Pos::be, Pos::have, Pos::modal};
inline constexpr PosSet kFiniteOrBase = kFinite | PosSet{Pos::verb};
inline constexpr PosSet kPrepositional{Pos::preposition, Pos::to};

}  // namespace onrecord::extract

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
  /// The low six bits of its letter tell a class from all others, and make one shift of it.
  static constexpr std::uint64_t bit(Pos pos) {
    return std::uint64_t{1} << (static_cast<unsigned char>(pos) & 63U);
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

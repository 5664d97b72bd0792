#pragma once
#include <optional>
#include <vector>

#include "common/people/name_sounds.h"

namespace onrecord {

/// How two words of names differ in sound: 0 for equal ones, about 1 for each sound exchanged, less for
/// vowels and for sounds that scripts and languages mix up.
[[nodiscard]] double sound_distance(const Sound& a, const Sound& b);

/// What two full names have to do with each other.
struct NameLikeness {
  double distance = 0;      ///< 0: all parts of the shorter one sound the same; the nearer the less
  double widest = 0;        ///< the widest difference of a part, as a share of its length
  std::size_t length = 0;   ///< sounds of the shorter one
  bool same_keys = false;   ///< all parts of the shorter one have equal keys (or are initials, nicknames)
  bool unvowelled = false;  ///< … or equal consonants, vowels being left out by one of the scripts
};

/// Pairs the parts of the shorter name with those of the longer one, whatever their order; more parts in one
/// of them cost a little. Nothing if one has less than two parts (initials alone do not count).
[[nodiscard]] std::optional<NameLikeness> compare_names(const std::vector<NamePart>& asked,
                                                        const std::vector<NamePart>& known);

}  // namespace onrecord

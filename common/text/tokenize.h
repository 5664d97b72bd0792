#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord {

/// A word of a text as both sides compare it: indexing, queries and highlighting use this one function.
struct Word {
  Span span;           ///< bytes in the text
  std::string folded;  ///< fold() of it, possessive 's cut off
};

/// The words of any text in order. A word is a run of letters and digits, joined over inner apostrophes, dots
/// in abbreviations (U.S. -> "us") and digits' inner points; hyphens part words. Scripts without spaces go by
/// ICU's word breaks.
[[nodiscard]] std::vector<Word> words(std::string_view text);

}  // namespace onrecord

#pragma once
#include <optional>

#include "indexer/extract/people/cast.h"

namespace onrecord::extract {

/// What a source's words turn on.
struct SourceHead {
  enum class Kind : std::uint8_t { person, pronoun, name, nominal };
  Kind kind = Kind::nominal;
  Range range;                        ///< the head's own tokens
  std::optional<PersonIndex> person;  ///< for Kind::person
};

/// The head of a source (extraction.md 10): the first name run that is no possessive, not behind a
/// preposition and not before a noun.
[[nodiscard]] SourceHead head_of(const Text& text, const Cast& cast, Range source);

}  // namespace onrecord::extract

#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/frame_table.h"

namespace onrecord::query {

/// A literal of one or more words.
struct Literal {
  std::vector<std::string_view> words;
  std::optional<Act> act;  ///< of a verb
};

enum class Slot { literal, speaker, known_speaker, topic, addressee, tail, where, rest };

/// One piece of a frame's pattern.
struct Piece {
  Slot slot = Slot::literal;
  std::vector<Literal> literals;  ///< for Slot::literal: any of these, longest first
  bool optional = false;
  bool marks_first = false;  ///< the class FIRST
  bool is_about = false;     ///< the class ABOUT or one of its words: "on Tuesday" is a date then, no topic
};

struct Pattern {
  std::vector<Piece> pieces;
  Wanted wanted = Wanted::statements;
};

/// The table's patterns taken apart, in its order; made once.
[[nodiscard]] const std::vector<Pattern>& frame_patterns();

}  // namespace onrecord::query

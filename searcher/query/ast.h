#pragma once
#include <optional>
#include <string>
#include <vector>

#include "common/base/span.h"
#include "common/dates/expressions.h"
#include "common/store/schema.h"

namespace onrecord::query {

/// How a leaf's text is to be matched.
enum class Match {
  words,   ///< stemmed words (or a name, by the field's kind)
  phrase,  ///< "in this order", unstemmed
  exact,   ///< speaker:=Name
  prefix,  ///< word*
  range    ///< a..b, either end open
};

struct NumberRange {
  std::optional<double> first, last;
  friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

/// One condition: a field and what it must hold.
struct Leaf {
  Field field = Field::text;
  Match match = Match::words;
  std::string text{};     ///< as typed, without quotes
  Period dates{};         ///< for FieldKind::date
  NumberRange numbers{};  ///< for FieldKind::number
  /// Set inside a question frame: something of the words must match, all of them rank above some ("about Y").
  bool soft = false;
  friend bool operator==(const Leaf&, const Leaf&) = default;
};

enum class Op { everything, leaf, all_of, any_of, exactly_one_of, none_of, near, adjacent };

/// A query tree. `none_of` stands inside an `all_of` (or alone: everything but).
struct Node {
  Op op = Op::everything;
  Leaf leaf{};                   ///< for Op::leaf
  std::vector<Node> children{};  ///< for the others
  int distance = 0;              ///< for near and adjacent: at most this many words apart
  Span span{};                   ///< where in the query it stands
};

/// What an answer should look like beyond the rows: set by the frame.
enum class Wanted { statements, count, first, compare };

/// A query that has been read.
struct Question {
  Node root;
  Wanted wanted = Wanted::statements;
  bool is_frame = false;              ///< a plain-English question was recognised
  std::vector<std::string> unplaced;  ///< words the frame could not place and took as content words
};

/// The tree as an indented dump, for tests and --explain.
[[nodiscard]] std::string dump(const Node& node);
/// The tree in the field language, to be copied: `speaker:"Faisal al-Mekdad" about:NATO`.
[[nodiscard]] std::string to_query(const Node& node);

}  // namespace onrecord::query

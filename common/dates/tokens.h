#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord::dates {

/// The words that mean something in English date expressions.
enum class Word : std::uint8_t {
  yesterday,
  today,
  tonight,
  tomorrow,
  last,
  past,
  this_,
  next,
  the,
  day,
  week,
  weekend,
  month,
  year,
  night,
  morning,
  afternoon,
  evening,
  ago,
  before,
  after,
  since,
  until,
  between,
  and_,
  from,
  to,
  in,
  on,
  during,
  of,
  by,
  within,
  over,
  earlier,
  onwards,
  up,
  early,
  late,
  percent,
  that,
  later,
  following,
  same,
  vague,  ///< few, several, couple
  half,
  quarter
};

enum class Kind : std::uint8_t {
  other,    ///< a word, number or sign that means nothing here
  number,   ///< value; digits = 0 for a number word ("two", "a")
  month,    ///< value 1-12
  weekday,  ///< value 0 = Sunday … 6
  quarter,  ///< "Q3": value 1-4
  season,   ///< value: its first month, 12 for winter
  decade,   ///< "1990s": value 1990
  word,     ///< value: a Word
  sign      ///< value: one of , . - / :
};

struct Token {
  Span span;
  Kind kind = Kind::other;
  int value = 0;
  std::uint8_t digits = 0;
  bool ordinal = false;      ///< "24th"
  bool capital = false;      ///< begins with an upper-case ASCII letter
  bool abbreviated = false;  ///< "Feb.", "Tue"
  bool glued = false;        ///< no white space before it

  [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }
  [[nodiscard]] bool is(Word wanted) const { return kind == Kind::word && value == static_cast<int>(wanted); }
  [[nodiscard]] bool is_sign(char wanted) const { return kind == Kind::sign && value == wanted; }
};

/// The tokens of any text; case is ignored but noted. Never fails.
[[nodiscard]] std::vector<Token> tokens(std::string_view text);

}  // namespace onrecord::dates

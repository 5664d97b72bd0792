#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/span.h"

namespace onrecord::query {

/// A word of a question, or a quotation in it.
struct QuestionWord {
  Span span;
  std::string text;    ///< without punctuation around it or quotes
  std::string folded;  ///< ASCII lower case, plain apostrophes: what the frames compare
  bool quoted = false;
  bool ends_clause = false;  ///< a comma stood behind it
};

/// Half-open stretch of a question's words.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};

struct QuestionText {
  std::vector<QuestionWord> words;
  std::optional<std::size_t> filter;  ///< byte where the field terms behind the question begin

  /// The words of a range with a blank between them.
  [[nodiscard]] std::string join(WordRange range) const;
  [[nodiscard]] Span span(WordRange range) const;
};

/// Splits a question into words up to its first field term (name:value, -x, NOT). Punctuation around words is
/// cut off, "what's" is two words. Nothing if a quotation is not closed. `text` must be valid UTF-8.
[[nodiscard]] std::optional<QuestionText> split_question(std::string_view text);

}  // namespace onrecord::query

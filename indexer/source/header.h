#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

#include "common/base/date.h"
#include "common/base/span.h"

namespace onrecord::source {

/// What the lines in front of a plain text tell (statement.md section 3). Views point into the text.
struct Header {
  std::optional<Date> date;
  /// The words of a `Date:` line that cannot be read without more: "03/04/2022".
  std::optional<std::string_view> doubtful_date;
  std::optional<std::string_view> source, url, author;
  std::optional<Span> headline;
  std::size_t body = 0;  ///< where the text behind it begins
};

/// Reads either `date YYYY-MM-DD headline` or `Title:`/`Date:`/`Source:`/`URL:`/`Author:` lines, leading
/// blanks and a BOM allowed; without such lines an empty header with `body` at the first letter.
[[nodiscard]] Header read_header(std::string_view text);

/// `text` within [begin, end) without blanks around it.
[[nodiscard]] Span trimmed(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace onrecord::source

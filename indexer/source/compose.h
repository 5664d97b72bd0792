#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "common/base/span.h"
#include "common/dates/expressions.h"
#include "common/model/document.h"

namespace onrecord::source {

/// What is known of a document from outside of it.
struct Hints {
  std::string_view file_name;                 ///< may hold a date; empty for records
  std::optional<std::string> source_name;     ///< --source-name
  DateOrder date_order = DateOrder::unknown;  ///< of the feed's other dates
};

/// Completes a document whose text and given metadata are set: reads header lines, dateline and credit (given
/// metadata wins), detects the language, and fills `readable`, `headline` and `title_apart`.
void compose(Document& document, const Hints& hints);

/// Where `title` stands at the beginning of text[begin…), up to its line's end: equal but for case, spaces
/// (it may be wrapped over lines), and final punctuation. Nothing if the text begins otherwise.
[[nodiscard]] std::optional<Span> find_repeated_title(std::string_view text, std::size_t begin,
                                                      std::string_view title);

}  // namespace onrecord::source

#pragma once
#include <optional>
#include <string_view>

namespace onrecord::source {

/// The words of the date on a line of its own near the start of `body`, as pages print it under the headline:
/// "April 6, 2027", "Updated 11:58 PM ET, Tue April 25, 2028", "11/17/2027 07:14 PM". Where several lines
/// tell one, that of publication goes before that of an update. They are still to be read
/// (`read_document_date`): day and month may be in doubt.
[[nodiscard]] std::optional<std::string_view> find_date_line(std::string_view body);

}  // namespace onrecord::source

#pragma once
#include <string>
#include <string_view>

#include "common/base/error.h"
#include "searcher/query/ast.h"
#include "searcher/search/response.h"

namespace onrecord {

// What the searcher tells a person on stderr, as text.

/// An error as lines: the message with its hint, and for an error with a place the query with the place
/// marked.
[[nodiscard]] std::string error_report(const Error& error, std::string_view query);

/// How the question was read, what there is to know about the answer, and names to try if nobody fits.
[[nodiscard]] std::string answer_report(const query::Question& question, const search::Response& response);

/// The stages of --explain, each under its name.
[[nodiscard]] std::string explanation_report(const search::Meta& meta);

}  // namespace onrecord

#pragma once
#include <string>
#include <vector>

#include "common/base/result.h"
#include "common/people/corrections.h"
#include "searcher/format/format.h"
#include "searcher/options.h"
#include "searcher/search/response.h"
#include "searcher/search/roster.h"

namespace onrecord {

/// --list speakers: "statements, name, id" parted by tabs; a JSON object a line for json and ndjson.
[[nodiscard]] std::string list_text(const std::vector<search::ListedSpeaker>& speakers,
                                    format::Format format);

/// --list topics: "statements, label"; a JSON object a line for json and ndjson.
[[nodiscard]] std::string list_text(const std::vector<search::FacetValue>& topics, format::Format format);

/// --who: what is known of each.
[[nodiscard]] std::string who_text(const std::vector<search::Profile>& profiles, format::Format format);

/// The user's corrections: of FILE, else of each index. A missing default file is none. Errors: io,
/// bad_input.
[[nodiscard]] Result<Corrections> read_corrections(const SearcherOptions& options);

/// Adds options.correction to the file. Errors: io.
[[nodiscard]] Status write_correction(const SearcherOptions& options);

}  // namespace onrecord

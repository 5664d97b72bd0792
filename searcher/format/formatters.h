#pragma once
#include <memory>
#include <ostream>

#include "searcher/format/format.h"

namespace onrecord::format {

/// One maker for each format, each in a file of its own (text.cpp, json.cpp …); what they write is described
// in docs/output-formats.md.
[[nodiscard]] std::unique_ptr<Formatter> make_text(std::ostream& out, const Style& style);
[[nodiscard]] std::unique_ptr<Formatter> make_json(std::ostream& out);
[[nodiscard]] std::unique_ptr<Formatter> make_ndjson(std::ostream& out);
[[nodiscard]] std::unique_ptr<Formatter> make_csv(std::ostream& out);

}  // namespace onrecord::format

#include "searcher/format/format.h"

#include "searcher/format/formatters.h"

namespace onrecord::format {

std::unique_ptr<Formatter> make_formatter(Format format, std::ostream& out, const Style& style) {
  switch (format) {
    case Format::text:
      break;
    case Format::json:
      return make_json(out);
    case Format::ndjson:
      return make_ndjson(out);
    case Format::csv:
      return make_csv(out);
  }
  return make_text(out, style);
}

void write(Formatter& formatter, const search::Response& response) {
  formatter.begin(response.hits, response.meta);
  for (const search::Hit& hit : response.rows) formatter.row(hit);
  formatter.end(response.facets);
}

}  // namespace onrecord::format

#pragma once
#include "common/base/json_writer.h"
#include "searcher/search/response.h"

namespace onrecord::format {

/// A statement's record with `score`, `snippet`, `copies` and `match` behind it, as one object.
void write_hit(JsonWriter& json, const search::Hit& hit);

/// {"type":"facet","facet":"speaker","values":[…],"distinct":…,"other":…,"none":…,"exact":…} (statement.md
/// section 4).
void write_facet(JsonWriter& json, const search::FacetResult& facet);

/// The answer's `meta`: reading, notes, did_you_mean, unknown_speaker, explain.
void write_meta(JsonWriter& json, const search::Meta& meta);

}  // namespace onrecord::format

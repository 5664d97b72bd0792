#pragma once
#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "indexer/source/document_source.h"

namespace onrecord::test {

/// Everything a source hands out.
struct Seen {
  std::vector<SourcedDocument> documents;
  std::vector<Reject> rejects;
  SourceCounts counts;

  /// The ids, a blank behind each.
  [[nodiscard]] std::string ids() const {
    std::string out;
    for (const auto& document : documents) out += document.document.info.id + ' ';
    return out;
  }
  /// The reasons, a line each.
  [[nodiscard]] std::string reasons() const {
    std::string out;
    for (const auto& reject : rejects) out += to_string(reject) + '\n';
    return out;
  }
};

inline Seen read_all(std::vector<std::string> paths, SourceOptions options = {}) {
  auto source = DocumentSource::open(std::move(paths), std::move(options));
  REQUIRE(source);
  Seen seen;
  while (auto item = source->next()) {
    if (auto* document = std::get_if<SourcedDocument>(&*item)) {
      seen.documents.push_back(std::move(*document));
    } else {
      seen.rejects.push_back(std::get<Reject>(std::move(*item)));
    }
  }
  seen.counts = source->counts();
  return seen;
}

}  // namespace onrecord::test

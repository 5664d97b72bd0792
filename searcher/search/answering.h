#pragma once
#include "searcher/search/engine.h"
#include "searcher/search/row_maker.h"

// Private to searcher/search.

namespace onrecord::search {

/// What the answers of one engine share.
struct Workshop {
  explicit Workshop(IndexReader& opened, Corrections corrections = {},
                    std::optional<std::filesystem::path> own_topics = std::nullopt)
      : reader(opened), people(opened, std::move(corrections)), topics(std::move(own_topics)) {}

  IndexReader& reader;
  PeopleIndex people;
  TopicResolver topics;
  Stemmer stemmer;
};

/// The life of a query: resolve, compile, find the rows, count, make rows and notes. Reads one state of the
/// index.
[[nodiscard]] Result<Response> answer_request(Workshop& workshop, const Request& request,
                                              const RowSink& sink);

}  // namespace onrecord::search

#pragma once
#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "common/base/json_writer.h"
#include "common/model/record.h"
#include "searcher/query/read_question.h"
#include "searcher/search/engine.h"

namespace onrecord::test {

/// All records and all speakers, as bytes.
inline std::string dump(search::Engine& engine) {
  std::string out;
  search::Request request;
  request.question.root.op = query::Op::everything;
  request.limit = 0;
  const auto done = engine.answer(request, [&](search::Hit&& hit) {
    JsonWriter json;
    write_record(json, hit.document, hit.statement);
    (out += json.text()) += '\n';
    return true;
  });
  REQUIRE(done);
  const auto speakers = engine.list_speakers("");
  REQUIRE(speakers);
  for (const auto& speaker : *speakers)
    out += speaker.name + '\t' + speaker.id + '\t' + std::to_string(speaker.statements) + '\t' +
           std::to_string(speaker.documents) + '\n';
  return out;
}

/// The answer to a query, with every speaker counted.
inline search::Response ask(search::Engine& engine, const std::string& query) {
  auto question = query::read_question(query, Date{2022, 6, 15}, engine.speakers());
  REQUIRE(question);
  search::Request request;
  request.question = std::move(*question);
  request.facets = {{search::Facet::speaker, 0}};
  auto response = engine.answer(request);
  REQUIRE(response);
  return std::move(*response);
}

}  // namespace onrecord::test

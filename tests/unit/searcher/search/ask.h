#pragma once
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/query/read_question.h"
#include "searcher/search/engine.h"
#include "tests/support/sample_index.h"
#include "tests/support/temp_folder.h"

namespace onrecord::test {

/// An index of sample documents, and an engine over it.
class Archive {
 public:
  explicit Archive(const std::vector<SampleDocument>& documents, std::size_t parts = 1) {
    std::vector<std::filesystem::path> paths;
    for (std::size_t part = 0; part < parts; ++part) {
      paths.push_back(folder_.path() / ("db" + std::to_string(part)));
      auto writer = IndexWriter::open(paths.back());
      REQUIRE(writer);
      for (std::size_t i = part; i < documents.size(); i += parts) REQUIRE(documents[i].write(*writer));
      REQUIRE(writer->commit());
    }
    auto engine = search::Engine::open(paths);
    REQUIRE(engine);
    engine_.emplace(std::move(*engine));
  }

  [[nodiscard]] search::Request request(const std::string& question) {
    auto read = query::read_question(question, Date{2022, 6, 15}, engine_->speakers());
    INFO(question);
    REQUIRE(read);
    search::Request request;
    request.question = std::move(*read);
    return request;
  }
  [[nodiscard]] search::Response ask(const search::Request& request) {
    auto response = engine_->answer(request);
    if (!response) FAIL(to_string(response.error()));
    return std::move(*response);
  }
  [[nodiscard]] search::Response ask(const std::string& question) { return ask(request(question)); }

  /// The texts of the rows, in order.
  [[nodiscard]] std::vector<std::string> texts(const std::string& question) {
    std::vector<std::string> out;
    const auto response = ask(question);
    for (const auto& row : response.rows) out.push_back(row.statement.text);
    CHECK(response.hits == out.size());
    return out;
  }

  [[nodiscard]] search::Engine& engine() { return *engine_; }
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

 private:
  TempFolder folder_;
  std::optional<search::Engine> engine_;
};

}  // namespace onrecord::test

#pragma once
#include <chrono>
#include <string>

#include "searcher/search/compile.h"
#include "searcher/search/response.h"

// Private to searcher/search. Stages of an answer for --explain.

namespace onrecord::search {

/// Measures the stages of an answer, one after the other.
class Stopwatch {
 public:
  /// Ends a stage: its time goes into `text()` under this name.
  void lap(std::string_view stage);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
  std::string text_;
};

/// Who and what the names and words of the query were resolved to, a line each.
[[nodiscard]] std::string describe_people(const Resolution& resolution);
[[nodiscard]] std::string describe_concepts(const Resolution& resolution);

}  // namespace onrecord::search

#pragma once
#include <cstddef>
#include <vector>

#include "common/model/enums.h"
#include "searcher/query/ast.h"

namespace onrecord::search {

enum class Sort { automatic, relevance, newest, oldest };
enum class Facet { speaker, topic, year, source, kind };

struct FacetRequest {
  Facet facet = Facet::speaker;
  std::size_t values = 10;  ///< how many values are shown; 0: all
};

/// What to answer, independent of where it came from (command line, HTTP) and of how it will be printed.
struct Request {
  query::Question question;
  std::size_t limit = 10;  ///< 0: every row, newest first unless `sort` says otherwise
  std::size_t offset = 0;
  Sort sort = Sort::automatic;
  bool count_only = false;
  bool strict = false;  ///< several people fitting a name is an error
  bool explain = false;
  std::vector<FacetRequest> facets;
};

}  // namespace onrecord::search

namespace onrecord {

/// The words of --facet and of the facets in answers.
template <>
struct EnumNames<search::Facet> {
  static constexpr std::array<std::string_view, 5> kNames{"speaker", "topic", "year", "source", "kind"};
};
/// The words of --sort.
template <>
struct EnumNames<search::Sort> {
  static constexpr std::array<std::string_view, 4> kNames{"automatic", "relevance", "newest", "oldest"};
};

}  // namespace onrecord

#pragma once
#include <xapian.h>

#include <optional>
#include <vector>

#include "common/store/reader_impl.h"
#include "searcher/search/compile.h"
#include "searcher/search/request.h"

// Private to searcher/search. Step "sort".

namespace onrecord::search {

/// How rows follow each other. Ties are newest first, then by id, so that the order is total and paging
/// stable; of statements that match words alike those in the text stand before those in a headline.
enum class Order { relevance, newest, oldest };

/// What Sort::automatic means here: relevance for content words or names that fit better and worse, newest
/// first else and for "every row".
[[nodiscard]] Order order_of(const Request& request, const Compiled& compiled);

struct RankedRow {
  Xapian::docid row = 0;
  double score = 0;
};

struct Page {
  std::vector<RankedRow> rows;
  std::optional<std::size_t> hits;  ///< where finding the page told the exact number of matches
};

/// Rows offset … offset + limit. Throws Xapian's errors.
[[nodiscard]] Page find_page(const Xapian::Database& database, const Compiled& compiled, Order order,
                             const Request& request);

/// Every matching row from `offset` on, 16 bytes each while they are sorted. Throws Xapian's errors.
[[nodiscard]] std::vector<RankedRow> find_all(const IndexReader::Impl& index, const Compiled& compiled,
                                              Order order, std::size_t offset);

}  // namespace onrecord::search

#pragma once
#include <string>
#include <unordered_map>

#include "common/store/reader_impl.h"
#include "searcher/search/compile.h"
#include "searcher/search/order.h"
#include "searcher/search/people_index.h"
#include "searcher/search/response.h"
#include "searcher/search/snippet.h"

// Private to searcher/search.

namespace onrecord::search {

/// Puts what the archive knows into a stored statement: people's fullest names, and whom a bare surname
/// means.
[[nodiscard]] Status add_archive_names(Statement& statement, const DocumentInfo& document,
                                       PeopleIndex& people);

/// Makes the rows of one answer.
class RowMaker {
 public:
  RowMaker(IndexReader& reader, PeopleIndex& people, Stemmer& stemmer)
      : index_(reader.impl()), people_(people), stemmer_(stemmer) {}

  /// Throws Xapian's errors (DocNotFoundError if the row was removed).
  [[nodiscard]] Result<Hit> make(const RankedRow& row, const MatchWords& words, const Resolution& resolution);
  [[nodiscard]] Result<Hit> make(StoredStatement stored);

 private:
  [[nodiscard]] Result<const StoredDocument*> document(const std::string& key);

  IndexReader::Impl& index_;
  PeopleIndex& people_;
  Stemmer& stemmer_;
  std::unordered_map<std::string, StoredDocument>
      documents_;  ///< rows of one document often follow each other
};

}  // namespace onrecord::search

#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "searcher/search/request.h"

namespace onrecord::search {

/// One row of an answer.
struct Hit {
  Statement statement;
  DocumentInfo document;
  double score = 0;
  std::string snippet;           ///< the statement's text, cut around the matched words where it is long
  std::vector<Span> highlights;  ///< matched words in `snippet`, in bytes
  std::size_t copies = 1;        ///< documents that carry the same statement (1 until copies are collapsed)
  std::string
      match;  ///< which rule matched the speaker: exact, surname, variant, key, role; empty if none was asked
};

struct FacetValue {
  std::string value;              ///< as shown: the display name, topic label, year …
  std::optional<std::string> id;  ///< speakers: the person's id
  std::size_t count = 0;
};

struct FacetResult {
  Facet facet = Facet::speaker;
  std::vector<FacetValue> values;  ///< most frequent first, ties by value
  std::size_t distinct = 0;        ///< how many values there are
  std::size_t other = 0;  ///< statements (single-valued) or value occurrences (multi-valued) not shown
  std::size_t none = 0;   ///< statements without a value
  bool exact = true;
};

/// What was made of the question, and what the user should know about it.
struct Meta {
  std::string reading;                    ///< the resolved query in the field language
  std::vector<std::string> notes;         ///< "2 people fit …", "3 statements have no date"
  std::vector<std::string> did_you_mean;  ///< nearest names or topics when nobody fits
  std::string unknown_speaker;            ///< the asked name, if nobody in the index fits it
  std::vector<std::pair<std::string, std::string>> explanation;  ///< stage -> dump, for --explain
};

struct Response {
  std::size_t hits = 0;  ///< exact number of matching statements
  std::vector<Hit> rows;
  std::vector<FacetResult> facets;
  Meta meta;
};

}  // namespace onrecord::search

#pragma once
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/extracted.h"
#include "tests/support/statement_checks.h"

namespace onrecord::test {

/// A text and its statements, as `brief` writes them.
struct ExtractionRow {
  std::string text;
  std::vector<std::string> statements;
};

/// Each text gives its statements, and these hold what any statement must.
inline void check_extraction(const std::vector<ExtractionRow>& rows) {
  for (const ExtractionRow& row : rows) {
    CAPTURE(row.text);
    CHECK(briefs(row.text) == row.statements);
    const Document document = document_of(row.text);
    CHECK(statements_fault(statements_of(document), document).empty());
  }
}

}  // namespace onrecord::test

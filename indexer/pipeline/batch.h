#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/store/bulk_entry.h"
#include "common/store/stored_document.h"
#include "common/store/writer.h"

namespace onrecord {

/// What a target takes.
enum class Wanted {
  statements,  ///< `BatchItem::statements`
  records,     ///< and `Batch::records`
  entries      ///< and `BatchItem::entry`
};

/// One document on its way: read, then with its statements.
struct BatchItem {
  Document document;
  DocumentStamp stamp;
  std::vector<Statement> statements;
  BulkEntry entry{};      ///< where entries are wanted
  bool is_ready = false;  ///< the statements came with the document
};

/// A file whose last document is in this batch or an earlier one.
struct FinishedFile {
  std::string path;
  CompletedFile stamp;
};

/// Some documents that travel together, as handing over costs more than a short article's extraction.
struct Batch {
  std::vector<BatchItem> items;
  std::vector<FinishedFile> finished;
  std::string records;           ///< where records are wanted: the items' statements as NDJSON
  std::optional<Error> failure;  ///< of the work on it: ends the run
  std::size_t bytes = 0;         ///< of text: what bounds the memory in flight
};

}  // namespace onrecord

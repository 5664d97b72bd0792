#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/people/authority.h"
#include "common/store/stored_document.h"

namespace onrecord {

/// A document with its statements, ready for the log of a bulk build: made by many threads, written by one.
struct BulkEntry {
  std::string packed_text;  ///< a frame of texts.zst
  StoredDocument document;  ///< but for the text's place
  std::string rest;         ///< headline, names and statements, encoded
};

/// The entry's bytes in the log; `entry.document.text` must hold the text's place.
[[nodiscard]] std::string encode_entry(const BulkEntry& entry);

/// What all statements of an entry share.
struct BulkHead {
  StoredDocument document;
  std::optional<Span> headline;
};
/// A statement's place in its entry, and its key: ascending keys are newest first, then by id.
struct BulkStatement {
  std::string order;
  std::uint32_t at = 0;
  std::uint32_t size = 0;
};
struct EntryParts {
  BulkHead head;
  std::uint32_t head_size = 0;  ///< the first bytes of the entry, which `decode_head` reads
  std::vector<NameRow> names;
  std::vector<BulkStatement> statements;
};
/// Errors: corrupt.
[[nodiscard]] Result<EntryParts> decode_entry(std::string_view bytes);
[[nodiscard]] Result<BulkHead> decode_head(std::string_view bytes);

/// The key by which `newest` values (terms.h: newest_key) come out newest first.
[[nodiscard]] std::string newest_first(std::string_view newest);

/// Makes entries; one instance per thread.
class BulkEntryMaker {
 public:
  BulkEntryMaker();
  BulkEntryMaker(BulkEntryMaker&&) noexcept;
  BulkEntryMaker& operator=(BulkEntryMaker&&) noexcept;
  ~BulkEntryMaker();
  /// Errors: bad_input for a text of more than 4 GB.
  [[nodiscard]] Result<BulkEntry> make(const Document& document, const std::vector<Statement>& statements,
                                       const DocumentStamp& stamp);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

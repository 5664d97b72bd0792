#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/model/statement.h"
#include "common/people/authority.h"
#include "common/store/document_store.h"
#include "common/store/stored_document.h"

namespace onrecord {

/// A statement as stored: what its document says, nothing the archive knows.
struct StoredStatement {
  Statement statement;
  std::string document_key;  ///< the key of its document, 16 bytes
};

/// Reads one or several indexes as one, also while a writer commits: a call whose state has been overwritten
/// meanwhile goes on to the newest one and runs again (at most 5 times). Not thread-safe.
class IndexReader {
 public:
  /// Errors: index_missing, index_schema, io, corrupt.
  [[nodiscard]] static Result<IndexReader> open(const std::vector<std::filesystem::path>& paths);
  IndexReader(IndexReader&&) noexcept;
  IndexReader& operator=(IndexReader&&) noexcept;
  ~IndexReader();

  /// Goes on to the newest committed state (also of a new generation).
  [[nodiscard]] Status refresh();

  /// The statement with that id (32 hex digits).
  [[nodiscard]] Result<std::optional<StoredStatement>> find_statement(std::string_view id);
  [[nodiscard]] Result<std::optional<StoredDocument>> find_document(std::string_view id);
  /// The stamp of a file that was read completely, if one of the indexes has it.
  [[nodiscard]] Result<std::optional<CompletedFile>> find_file(std::string_view path);
  /// The document of a stored statement. Errors: corrupt if it is not there.
  [[nodiscard]] Result<StoredDocument> document_of(const StoredStatement& statement);
  /// The document's text, checked against its checksum. Errors: io, corrupt.
  [[nodiscard]] Result<std::string> text(const StoredDocument& document);

  /// The rows of a family (people/authority.h: family_key), summed over the indexes.
  [[nodiscard]] Result<std::vector<NameRow>> names(std::string_view family);
  /// All family keys that begin with `prefix`, sorted.
  [[nodiscard]] Result<std::vector<std::string>> families(std::string_view prefix);

  /// The reports of the last runs, one of each index that has one.
  [[nodiscard]] Result<std::vector<std::string>> reports();

  [[nodiscard]] std::size_t document_count() const;
  [[nodiscard]] std::size_t statement_count() const;
  /// Bytes of all texts as stored.
  [[nodiscard]] std::uint64_t texts_size() const;

  /// For searcher/search, which includes reader_impl.h.
  struct Impl;
  [[nodiscard]] Impl& impl() { return *impl_; }

 private:
  explicit IndexReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

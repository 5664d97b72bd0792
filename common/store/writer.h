#pragma once
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/result.h"
#include "common/model/document.h"
#include "common/model/statement.h"
#include "common/people/overlay.h"
#include "common/store/document_store.h"
#include "common/store/stored_document.h"

namespace onrecord {

struct WriterOptions {
  bool create = true;  ///< make the index if there is none; false: ErrorCode::index_missing
  /// The writer commits by itself, between two documents, when this many statements are pending …
  std::size_t commit_statements = 2000;
  /// … or this much time has passed since the last commit (checked when a document is written).
  std::chrono::seconds commit_after{30};
};

/// The one writer of an index. Documents are replaced whole: a commit never holds half of one. What was
/// committed survives kill -9; what was not is gone as a whole and harmless. Not thread-safe. Without a final
/// `commit` the pending rest is dropped.
class IndexWriter final : public DocumentStore {
 public:
  /// Opens or creates the index in folder `path` and locks it as a whole.
  /// Errors: index_locked (says which pid and since when), index_schema, index_missing, io, corrupt.
  [[nodiscard]] static Result<IndexWriter> open(const std::filesystem::path& path,
                                                const WriterOptions& options = {});
  IndexWriter(IndexWriter&&) noexcept;
  IndexWriter& operator=(IndexWriter&&) noexcept;
  ~IndexWriter() override;

  /// The document of that id, pending ones included.
  [[nodiscard]] Result<std::optional<StoredDocument>> find_document(std::string_view id) const;
  [[nodiscard]] Result<std::optional<DocumentStamp>> find_stamp(std::string_view id) const override;

  /// Puts a document with all its statements in, in place of an older one of its id. The statements' ids must
  /// differ.
  [[nodiscard]] Status replace_document(const Document& document, const std::vector<Statement>& statements,
                                        const DocumentStamp& stamp);
  [[nodiscard]] Status restamp_document(std::string_view id, const DocumentStamp& stamp) override;
  /// True if it was there.
  [[nodiscard]] Result<bool> remove_document(std::string_view id);

  /// Ids and paths of the documents whose path is `prefix` or lies below it, in no order. Reads the list of
  /// all documents.
  struct DocumentAt {
    std::string id;
    std::string path;
  };
  [[nodiscard]] Result<std::vector<DocumentAt>> documents_below(const std::filesystem::path& prefix) const;

  [[nodiscard]] Result<std::optional<CompletedFile>> find_file(std::string_view path) const override;
  [[nodiscard]] Status put_file(std::string_view path, const CompletedFile& stamp) override;
  [[nodiscard]] Status forget_file(std::string_view path) override;

  /// Puts a people list in, in place of an older one (docs/people.md).
  [[nodiscard]] Status put_people(const std::vector<ListedPerson>& people);

  /// Keeps the report of a run (JSON) in the place of an older one; `IndexReader::report` gives it back.
  [[nodiscard]] Status put_report(std::string_view json);

  /// Texts are synced first, then statements, documents and tables appear at once.
  [[nodiscard]] Status commit() override;

  [[nodiscard]] std::size_t document_count() const;
  [[nodiscard]] std::size_t statement_count() const;

 private:
  struct Impl;
  explicit IndexWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

#pragma once
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/store/bulk_entry.h"
#include "common/store/document_store.h"

namespace onrecord {

struct BulkOptions {
  std::size_t memory = std::size_t{1} << 30;  ///< bytes for sorting and building
  std::size_t batch = 8000;                   ///< statements of a throw-away part
  std::size_t jobs = 1;                       ///< threads that build
  /// Set from outside: building stops soon.
  const std::atomic<bool>* stop = nullptr;
  /// Hears how many of the statements are in parts, from the calling thread.
  std::function<void(std::size_t done, std::size_t total)> on_built{};
  /// Hears, when the writer is opened, of each document that an earlier run has put into the log.
  std::function<void(const StoredDocument& document)> on_logged{};
};

/// Writes an index in bulk: documents go into a log first, then everything — what the index in use holds
/// included, where the log has nothing newer — is sorted by date, built in parts by many threads, and
/// published as a new generation. The index in use stays as it is until then. The log survives kill -9 up to
/// the last commit: opened again, it goes on. Not thread-safe.
class BulkWriter final : public DocumentStore {
 public:
  /// True if a bulk build has begun there and not been published.
  [[nodiscard]] static bool is_pending(const std::filesystem::path& index);

  /// Makes the folder of the index if need be, locks it, and takes up a pending log.
  /// Errors: index_locked, index_schema, index_missing (a folder of other things), io, corrupt.
  [[nodiscard]] static Result<BulkWriter> open(const std::filesystem::path& index, BulkOptions options);
  BulkWriter(BulkWriter&&) noexcept;
  BulkWriter& operator=(BulkWriter&&) noexcept;
  ~BulkWriter() override;

  [[nodiscard]] Result<std::optional<DocumentStamp>> find_stamp(std::string_view id) const override;
  [[nodiscard]] Status restamp_document(std::string_view id, const DocumentStamp& stamp) override;
  [[nodiscard]] Result<std::optional<CompletedFile>> find_file(std::string_view path) const override;
  [[nodiscard]] Status put_file(std::string_view path, const CompletedFile& stamp) override;
  [[nodiscard]] Status forget_file(std::string_view path) override;

  /// Puts a document in, in place of an older one of its id. Commits by itself every few MB.
  [[nodiscard]] Status add(BulkEntry entry);
  [[nodiscard]] Status commit() override;

  /// Builds and publishes; nothing can be written afterwards. False if it was stopped: the log stays. Errors:
  /// io, corrupt; the log stays, too.
  [[nodiscard]] Result<bool> publish();

  struct Impl;

 private:
  explicit BulkWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord

#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "common/store/writer.h"
#include "indexer/pipeline/target.h"

namespace onrecord {

/// Keeps an index equal to what is read: new documents are added, changed ones replaced, unchanged ones left
/// alone.
class IndexTarget : public Target {
 public:
  explicit IndexTarget(IndexWriter writer) : writer_(std::move(writer)) {}

  [[nodiscard]] bool wants_records() const override { return false; }
  [[nodiscard]] Result<bool> knows_file(const std::string& path, const CompletedFile& stamp) override;
  [[nodiscard]] Result<bool> knows_document(const Document& document, const DocumentStamp& stamp) override;
  [[nodiscard]] Status contest(const std::string& path, const std::string& other) override;
  [[nodiscard]] Status write(const Batch& batch) override;
  [[nodiscard]] bool is_closed() const override { return false; }
  [[nodiscard]] Status finish() override;

  /// Takes one document out, and lets its file be read anew next time. True if it was there.
  [[nodiscard]] Result<bool> remove(std::string_view id);
  [[nodiscard]] IndexWriter& writer() { return writer_; }

 private:
  /// A document that came from another file before: neither file alone decides any more, so both are read
  /// next time.
  [[nodiscard]] Status note_move(const std::string& old_path, const std::string& new_path);

  IndexWriter writer_;
  bool is_changed_ = false;                    ///< there is something to commit
  std::unordered_set<std::string> contested_;  ///< files of documents that two files hold
};

}  // namespace onrecord

#pragma once
#include <string>
#include <unordered_set>

#include "common/store/document_store.h"
#include "indexer/pipeline/target.h"

namespace onrecord {

/// Keeps a store equal to what is read: new documents are added, changed ones replaced, unchanged ones left
/// alone. How documents are put in is the derived class's business.
class StoreTarget : public Target {
 public:
  [[nodiscard]] Result<bool> knows_file(const std::string& path, const CompletedFile& stamp) override;
  [[nodiscard]] Result<bool> knows_document(const Document& document, const DocumentStamp& stamp) override;
  [[nodiscard]] Status contest(const std::string& path, const std::string& other) override;
  [[nodiscard]] Status write(Batch batch) override;
  [[nodiscard]] bool is_closed() const override { return false; }
  [[nodiscard]] Status finish() override;

 protected:
  [[nodiscard]] virtual DocumentStore& store() = 0;
  [[nodiscard]] virtual Status put(BatchItem& item) = 0;
  void note_change() { is_changed_ = true; }

 private:
  bool is_changed_ = false;                    ///< there is something to commit
  std::unordered_set<std::string> contested_;  ///< files of documents that two files hold
};

}  // namespace onrecord

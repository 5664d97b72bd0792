#pragma once
#include <string>

#include "indexer/pipeline/target.h"

namespace onrecord {

/// Writes records to an open file descriptor, in large pieces. A reader that goes away is no error:
/// `is_closed`.
class RecordTarget : public Target {
 public:
  /// The descriptor stays the caller's.
  explicit RecordTarget(int descriptor) : descriptor_(descriptor) {}

  [[nodiscard]] Wanted wants() const override { return Wanted::records; }
  [[nodiscard]] Result<bool> knows_file(const std::string&, const CompletedFile&) override { return false; }
  [[nodiscard]] Result<bool> knows_document(const Document&, const DocumentStamp&) override { return false; }
  [[nodiscard]] Status contest(const std::string&, const std::string&) override { return {}; }
  [[nodiscard]] Status write(Batch batch) override;
  [[nodiscard]] Status finish() override;
  [[nodiscard]] bool is_closed() const override { return closed_; }

 private:
  [[nodiscard]] Status flush();

  int descriptor_;
  std::string buffer_;
  bool closed_ = false;
};

}  // namespace onrecord

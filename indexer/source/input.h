#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "common/base/result.h"
#include "indexer/source/byte_source.h"
#include "indexer/source/item.h"

namespace onrecord::source {

/// An open file, a file of an archive, or stdin, unpacked, read once from front to back.
class Input {
 public:
  /// Opens what the stamp names: "-" is stdin, compressed files are unpacked, a member is sought in its
  /// archive. Moves to byte `from` of the unpacked bytes.
  [[nodiscard]] static Result<Input> open(FileStamp stamp, std::uint64_t from = 0);
  Input(FileStamp stamp, std::shared_ptr<ByteSource> bytes)
      : bytes_(std::move(bytes)), stamp_(std::move(stamp)) {}

  /// Reads up to `size` bytes; 0 only at the end of the file. Errors: io; bad_input for what cannot be
  /// unpacked or changed while it was read.
  [[nodiscard]] Result<std::size_t> read(char* bytes, std::size_t size);

  /// The first byte that is not blank (nor a UTF-8 BOM), without taking it away: 0 if the file is empty.
  /// Before any `read`.
  [[nodiscard]] Result<char> peek_first();
  /// Up to the first 4 KB, without taking them away.
  [[nodiscard]] Result<std::string_view> peek();

  [[nodiscard]] const FileStamp& stamp() const { return stamp_; }

 private:
  std::shared_ptr<ByteSource> bytes_;
  FileStamp stamp_;
  std::string ahead_;      ///< bytes that were peeked at
  std::size_t taken_ = 0;  ///< of them, already read
};

}  // namespace onrecord::source

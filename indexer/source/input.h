#pragma once
#include <cstdint>
#include <string>

#include "common/base/result.h"
#include "indexer/source/item.h"

namespace onrecord::source {

/// An open file or stdin, read once from front to back. Closes what it opened.
class Input {
 public:
  /// Opens `stamp.path`, "-" being stdin, and moves to byte `from`.
  [[nodiscard]] static Result<Input> open(FileStamp stamp, std::uint64_t from = 0);
  Input(Input&& other) noexcept;
  Input& operator=(Input&& other) noexcept;
  ~Input();

  /// Reads up to `size` bytes; 0 only at the end of the file.
  [[nodiscard]] Result<std::size_t> read(char* bytes, std::size_t size);

  /// The first byte that is not blank (nor a UTF-8 BOM), without taking it away: 0 if the file is empty.
  /// Before any `read`.
  [[nodiscard]] Result<char> peek_first();
  /// Up to the first 4 KB, without taking them away.
  [[nodiscard]] Result<std::string_view> peek();

  [[nodiscard]] const FileStamp& stamp() const { return stamp_; }

 private:
  Input(int fd, FileStamp stamp) : fd_(fd), stamp_(std::move(stamp)) {}
  [[nodiscard]] Result<std::size_t> read_file(char* bytes, std::size_t size);

  int fd_ = -1;
  FileStamp stamp_;
  std::string ahead_;      ///< bytes that were peeked at
  std::size_t taken_ = 0;  ///< of them, already read
};

}  // namespace onrecord::source

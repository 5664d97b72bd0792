#pragma once
#include <cstddef>

#include "common/base/result.h"

namespace onrecord::source {

/// Bytes that are read once from front to back: a file's, or what comes out of a packed one.
class ByteSource {
 public:
  ByteSource() = default;
  virtual ~ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  /// Up to `size` bytes; 0 only at the end. Errors: io; bad_input if the file changed while it was read or
  /// cannot be unpacked.
  [[nodiscard]] virtual Result<std::size_t> read(char* bytes, std::size_t size) = 0;
};

}  // namespace onrecord::source

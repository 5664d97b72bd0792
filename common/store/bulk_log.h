#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "common/base/result.h"

// Private to common/store: the log of a bulk build, frame after frame with a checksum each. A frame that is
// cut or damaged ends the log: what stands behind it was never acknowledged.

namespace onrecord {

enum class FrameKind : char {
  document = 'D',  ///< an encoded document, see bulk_entry.cpp
  restamp = 'S',   ///< a document's key, its new stamp
  file = 'F',      ///< path, stamp of a file that was read in full
  forget = 'G'     ///< path of a file that is to be read again
};

class BulkLogWriter {
 public:
  /// Opens or creates; cuts the file at `size`.
  [[nodiscard]] static Result<BulkLogWriter> open(const std::filesystem::path& path, std::uint64_t size);
  BulkLogWriter(BulkLogWriter&& other) noexcept;
  BulkLogWriter& operator=(BulkLogWriter&& other) noexcept;
  ~BulkLogWriter();

  void add(FrameKind kind, std::string_view payload);
  [[nodiscard]] std::size_t waiting() const { return buffer_.size(); }
  /// Writes what is waiting and syncs.
  [[nodiscard]] Status sync();

 private:
  BulkLogWriter(int fd, std::uint64_t size, std::filesystem::path path)
      : fd_(fd), size_(size), path_(std::move(path)) {}
  int fd_ = -1;
  std::uint64_t size_ = 0;
  std::filesystem::path path_;
  std::string buffer_;
};

/// Reads bytes of a log at any place; safe for several threads.
class BulkLogReader {
 public:
  /// Errors: not_found, io.
  [[nodiscard]] static Result<BulkLogReader> open(const std::filesystem::path& path);
  BulkLogReader(BulkLogReader&& other) noexcept;
  BulkLogReader& operator=(BulkLogReader&& other) noexcept;
  ~BulkLogReader();

  /// Errors: io; corrupt if the file ends before.
  [[nodiscard]] Status read(std::uint64_t at, std::size_t size, std::string& into) const;

  struct Frame {
    FrameKind kind;
    std::uint64_t at;  ///< of the payload
    std::string_view payload;
  };
  /// Calls `visit` for each whole frame in order; gives the size of the valid log. A log of another version
  /// is empty. Errors: io, and the visitor's.
  [[nodiscard]] Result<std::uint64_t> scan(const std::function<Status(const Frame&)>& visit) const;

 private:
  BulkLogReader(int fd, std::filesystem::path path) : fd_(fd), path_(std::move(path)) {}
  int fd_ = -1;
  std::filesystem::path path_;
};

}  // namespace onrecord

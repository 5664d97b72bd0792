#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "common/base/result.h"
#include "common/store/stored_document.h"

namespace onrecord {

/// Documents' texts in one file that only grows: a zstd frame with checksum each. What no commit refers to
/// (after a crash, or of a replaced document) is dead weight, never an error.
class TextsWriter {
 public:
  /// Opens or creates the file; texts go behind what is there.
  [[nodiscard]] static Result<TextsWriter> open(const std::filesystem::path& path);
  TextsWriter(TextsWriter&&) noexcept;
  TextsWriter& operator=(TextsWriter&&) noexcept;
  ~TextsWriter();

  /// Where the text will lie once `sync` succeeded. Buffers up to some MB.
  [[nodiscard]] Result<TextPlace> append(std::string_view text);
  /// Writes and syncs: must succeed before places are committed.
  [[nodiscard]] Status sync();

 private:
  struct Impl;
  explicit TextsWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Reads texts back; safe beside a writer.
class TextsReader {
 public:
  [[nodiscard]] static Result<TextsReader> open(const std::filesystem::path& path);
  TextsReader(TextsReader&& other) noexcept;
  TextsReader& operator=(TextsReader&& other) noexcept;
  ~TextsReader();

  /// Errors: io; corrupt if the frame is damaged or the size differs.
  [[nodiscard]] Result<std::string> read(const TextPlace& place) const;

 private:
  TextsReader(int fd, std::filesystem::path path) : fd_(fd), path_(std::move(path)) {}
  int fd_ = -1;
  std::filesystem::path path_;
};

}  // namespace onrecord

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
  /// Cuts off what lies behind `size` first.
  [[nodiscard]] static Result<TextsWriter> open_at(const std::filesystem::path& path, std::uint64_t size);
  TextsWriter(TextsWriter&&) noexcept;
  TextsWriter& operator=(TextsWriter&&) noexcept;
  ~TextsWriter();

  /// Where the text will lie once `sync` succeeded. Buffers up to some MB.
  [[nodiscard]] Result<TextPlace> append(std::string_view text);
  /// The same for a text that `pack` has packed, or that another file held.
  [[nodiscard]] Result<TextPlace> append_packed(std::string_view packed, std::uint32_t size);
  /// Writes and syncs: must succeed before places are committed.
  [[nodiscard]] Status sync();

 private:
  struct Impl;
  explicit TextsWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Packs texts; one instance per thread.
class TextPacker {
 public:
  TextPacker();
  TextPacker(TextPacker&&) noexcept;
  TextPacker& operator=(TextPacker&&) noexcept;
  ~TextPacker();
  /// Appends the frame of a text to `out`; nothing for an empty one. Errors: bad_input beyond 4 GB.
  [[nodiscard]] Status pack(std::string_view text, std::string& out);

 private:
  struct Impl;
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
  /// The frame as it stands, not checked.
  [[nodiscard]] Result<std::string> read_packed(const TextPlace& place) const;

 private:
  TextsReader(int fd, std::filesystem::path path) : fd_(fd), path_(std::move(path)) {}
  int fd_ = -1;
  std::filesystem::path path_;
};

}  // namespace onrecord

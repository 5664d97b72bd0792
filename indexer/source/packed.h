#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/source/byte_source.h"
#include "indexer/source/item.h"

namespace onrecord::source {

/// What a file's name says of how it is packed.
enum class Packing {
  none,
  compressed,  ///< one file: .gz .zst .bz2 .xz
  members      ///< many: .zip, .tar, .tar.gz, .tgz …
};
[[nodiscard]] Packing packing_of(std::string_view file_name);

/// The name without what says how it is compressed: "a.txt" of "a.txt.gz".
[[nodiscard]] std::string_view unpacked_name(std::string_view file_name);

/// A file of an archive.
struct Member {
  std::string name;  ///< as the archive gives it, without leading "/" and "./"; valid UTF-8
};

/// A packed file, read in place from front to back; what it expands to is bounded, so a bomb is an error.
/// Errors of all calls: io, bad_input (cut, damaged, locked with a password, a bomb, changed while it was
/// read).
class Packed final : public ByteSource {
 public:
  /// A compressed file is opened at its only content, an archive before its first member.
  [[nodiscard]] static Result<std::unique_ptr<Packed>> open(const FileStamp& stamp, Packing packing);
  ~Packed() override;

  /// The next member that is a regular, not hidden file; nothing at the end.
  [[nodiscard]] Result<std::optional<Member>> next();
  /// The bytes of the member `next` gave last.
  [[nodiscard]] Result<std::size_t> read(char* bytes, std::size_t size) override;

  struct Impl;
  explicit Packed(std::unique_ptr<Impl> impl);

 private:
  std::unique_ptr<Impl> impl_;
};

}  // namespace onrecord::source

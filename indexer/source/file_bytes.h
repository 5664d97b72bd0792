#pragma once
#include <memory>

#include "indexer/source/byte_source.h"
#include "indexer/source/item.h"

struct stat;

namespace onrecord::source {

/// Nanoseconds since 1970.
[[nodiscard]] std::int64_t mtime_of(const struct stat& info);

/// Errors: bad_input if the file looked at is not any more what its stamp says. Stamps without a time (stdin)
/// are not compared.
[[nodiscard]] Status check_unchanged(const struct stat& now, const FileStamp& stamp);

/// "cannot `what`: reason", of errno.
[[nodiscard]] tl::unexpected<Error> system_error(const char* what);

/// Opens `stamp.path`, "-" being stdin, at byte `from`. Errors: not_found, io.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_file_bytes(const FileStamp& stamp, std::uint64_t from);

}  // namespace onrecord::source

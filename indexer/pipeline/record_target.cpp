#include "indexer/pipeline/record_target.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace onrecord {
namespace {

/// Less than most batches bring: these are written as they come, without a copy.
constexpr std::size_t kPiece = 64 * 1024;

}  // namespace

Status RecordTarget::write(Batch batch) {
  if (buffer_.empty()) {
    buffer_ = std::move(batch.records);
  } else {
    buffer_ += batch.records;
  }
  return buffer_.size() < kPiece ? Status{} : flush();
}

Status RecordTarget::finish() { return flush(); }

Status RecordTarget::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty() && !closed_) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      return fail(ErrorCode::io, fmt::format("cannot write records: {}", std::strerror(errno)));
    }
  }
  buffer_.clear();
  return {};
}

}  // namespace onrecord

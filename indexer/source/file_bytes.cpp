#include "indexer/source/file_bytes.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace onrecord::source {
namespace {

class FileBytes final : public ByteSource {
 public:
  FileBytes(int fd, const FileStamp& stamp) : fd_(fd), stamp_(stamp) {}
  ~FileBytes() override {
    if (fd_ > STDIN_FILENO) ::close(fd_);
  }

  Result<std::size_t> read(char* bytes, std::size_t size) override {
    while (true) {
      const ssize_t got = ::read(fd_, bytes, size);
      if (got > 0 || size == 0) return static_cast<std::size_t>(got);
      if (got == 0) return end();
      if (errno != EINTR) return system_error("read");
    }
  }

 private:
  /// Only at the end can be said that all that was read is of one state.
  [[nodiscard]] Result<std::size_t> end() const {
    struct stat now {};
    if (fd_ == STDIN_FILENO) return std::size_t{0};
    if (::fstat(fd_, &now) != 0) return system_error("look at");
    if (auto same = check_unchanged(now, stamp_); !same) return fail(same.error());
    return std::size_t{0};
  }

  int fd_;
  FileStamp stamp_;
};

}  // namespace

std::int64_t mtime_of(const struct stat& info) {
  constexpr std::int64_t kNanoseconds = 1'000'000'000;
  return info.st_mtim.tv_sec * kNanoseconds + info.st_mtim.tv_nsec;
}

Status check_unchanged(const struct stat& now, const FileStamp& stamp) {
  if (stamp.mtime_ns == 0 || !S_ISREG(now.st_mode)) return {};
  if (mtime_of(now) == stamp.mtime_ns && static_cast<std::uint64_t>(now.st_size) == stamp.size) return {};
  return fail(ErrorCode::bad_input, "changed while it was read", "run again when it is complete");
}

tl::unexpected<Error> system_error(const char* what) {
  const int number = errno;
  return fail(number == ENOENT ? ErrorCode::not_found : ErrorCode::io,
              fmt::format("cannot {}: {}", what, std::strerror(number)));
}

Result<std::unique_ptr<ByteSource>> open_file_bytes(const FileStamp& stamp, std::uint64_t from) {
  if (stamp.path == "-") return std::make_unique<FileBytes>(STDIN_FILENO, stamp);
  const int fd = ::open(stamp.path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return system_error("open");
  auto bytes = std::make_unique<FileBytes>(fd, stamp);
  if (from > 0 && ::lseek(fd, static_cast<off_t>(from), SEEK_SET) < 0) return system_error("seek");
  return bytes;
}

}  // namespace onrecord::source

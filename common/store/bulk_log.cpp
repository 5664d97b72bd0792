#include "common/store/bulk_log.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "common/store/schema.h"

namespace onrecord {
namespace {

/// Length of the payload with its kind, then a checksum of both.
constexpr std::size_t kHead = 12;
constexpr std::size_t kScanBuffer = std::size_t{1} << 20;

std::string version_mark() { return fmt::format("onrecord bulk log 1, schema {:06}\n", kSchemaVersion); }

tl::unexpected<Error> system_error(const std::filesystem::path& path, const char* what) {
  const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return fail(code, fmt::format("{}: cannot {}: {}", path.string(), what, std::strerror(errno)));
}

std::array<char, kHead> head_of(std::string_view body) {
  std::array<char, kHead> head{};
  const auto size = static_cast<std::uint32_t>(body.size());
  const std::uint64_t sum = XXH3_64bits(body.data(), body.size());
  std::memcpy(head.data(), &size, sizeof size);
  std::memcpy(head.data() + sizeof size, &sum, sizeof sum);
  return head;
}

/// Up to `size` bytes at `at`; fewer only at the end.
Result<std::size_t> read_at(int fd, std::uint64_t at, char* into, std::size_t size) {
  std::size_t got = 0;
  while (got < size) {
    const ssize_t count = ::pread(fd, into + got, size - got, static_cast<off_t>(at + got));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error("log of the bulk build", "read");
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  return got;
}

/// A window that moves forward over the file.
class Window {
 public:
  Window(int fd, std::uint64_t file_size) : fd_(fd), file_size_(file_size) {}
  /// `size` bytes at `at`, which never goes back; fewer at the end of the file.
  Result<std::string_view> at(std::uint64_t at, std::size_t size) {
    // A damaged length must not decide how much memory is taken.
    size = static_cast<std::size_t>(std::min<std::uint64_t>(size, file_size_ - std::min(at, file_size_)));
    if (size == 0) return std::string_view();
    if (at + size > begin_ + bytes_.size()) {
      std::string next(std::max(size, kScanBuffer), '\0');
      const auto got = read_at(fd_, at, next.data(), next.size());
      if (!got) return fail(got.error());
      next.resize(*got);
      bytes_ = std::move(next);
      begin_ = at;
    }
    return std::string_view(bytes_).substr(at - begin_, size);
  }

 private:
  int fd_;
  std::uint64_t file_size_;
  std::uint64_t begin_ = 0;
  std::string bytes_;
};

}  // namespace

BulkLogWriter::BulkLogWriter(BulkLogWriter&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      size_(other.size_),
      path_(std::move(other.path_)),
      buffer_(std::move(other.buffer_)) {}

BulkLogWriter& BulkLogWriter::operator=(BulkLogWriter&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(size_, other.size_);
  std::swap(path_, other.path_);
  std::swap(buffer_, other.buffer_);
  return *this;
}

BulkLogWriter::~BulkLogWriter() {
  if (fd_ >= 0) ::close(fd_);
}

Result<BulkLogWriter> BulkLogWriter::open(const std::filesystem::path& path, std::uint64_t size) {
  BulkLogWriter log(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644), size, path);
  if (log.fd_ < 0) return system_error(path, "open");
  if (::ftruncate(log.fd_, static_cast<off_t>(size)) != 0) return system_error(path, "cut");
  if (size == 0) log.buffer_ = version_mark();
  return log;
}

void BulkLogWriter::add(FrameKind kind, std::string_view payload) {
  const std::size_t at = buffer_.size();
  buffer_.resize(at + kHead);
  buffer_ += static_cast<char>(kind);
  buffer_ += payload;
  const auto head = head_of(std::string_view(buffer_).substr(at + kHead));
  std::memcpy(buffer_.data() + at, head.data(), kHead);
}

Status BulkLogWriter::sync() {
  std::string_view rest = buffer_;
  std::uint64_t at = size_;
  while (!rest.empty()) {
    const ssize_t got = ::pwrite(fd_, rest.data(), rest.size(), static_cast<off_t>(at));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_error(path_, "write");
    rest.remove_prefix(static_cast<std::size_t>(got));
    at += static_cast<std::uint64_t>(got);
  }
  if (::fdatasync(fd_) != 0) return system_error(path_, "sync");
  size_ = at;
  buffer_.clear();
  return {};
}

BulkLogReader::BulkLogReader(BulkLogReader&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), path_(std::move(other.path_)) {}

BulkLogReader& BulkLogReader::operator=(BulkLogReader&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(path_, other.path_);
  return *this;
}

BulkLogReader::~BulkLogReader() {
  if (fd_ >= 0) ::close(fd_);
}

Result<BulkLogReader> BulkLogReader::open(const std::filesystem::path& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return system_error(path, "open");
  return BulkLogReader(fd, path);
}

Status BulkLogReader::read(std::uint64_t at, std::size_t size, std::string& into) const {
  into.resize(size);
  const auto got = read_at(fd_, at, into.data(), size);
  if (!got) return fail(got.error());
  if (*got < size) return fail(ErrorCode::corrupt, fmt::format("{}: is cut", path_.string()));
  return {};
}

Result<std::uint64_t> BulkLogReader::scan(const std::function<Status(const Frame&)>& visit) const {
  struct stat info {};
  if (::fstat(fd_, &info) != 0) return system_error(path_, "stat");
  Window window(fd_, static_cast<std::uint64_t>(info.st_size));
  const std::string mark = version_mark();
  const auto begin = window.at(0, mark.size());
  if (!begin) return fail(begin.error());
  if (*begin != mark) return std::uint64_t{0};
  std::uint64_t at = mark.size();
  while (true) {
    const auto head = window.at(at, kHead);
    if (!head) return fail(head.error());
    if (head->size() < kHead) return at;
    std::uint32_t size = 0;
    std::memcpy(&size, head->data(), sizeof size);
    const std::string expected(*head);
    if (size == 0) return at;
    const auto body = window.at(at + kHead, size);
    if (!body) return fail(body.error());
    if (body->size() < size) return at;
    const auto found = head_of(*body);
    if (std::string_view(found.data(), kHead) != expected) return at;
    const Frame frame{static_cast<FrameKind>(body->front()), at + kHead + 1, body->substr(1)};
    if (auto visited = visit(frame); !visited) return fail(visited.error());
    at += kHead + size;
  }
}

}  // namespace onrecord

#include "indexer/source/input.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace onrecord::source {
namespace {

constexpr std::size_t kPeekBytes = 4096;

tl::unexpected<Error> system_error(const char* what) {
  const int number = errno;
  return fail(number == ENOENT ? ErrorCode::not_found : ErrorCode::io,
              fmt::format("cannot {}: {}", what, std::strerror(number)));
}

}  // namespace

Result<Input> Input::open(FileStamp stamp, std::uint64_t from) {
  if (stamp.path == "-") return Input(STDIN_FILENO, std::move(stamp));
  const int fd = ::open(stamp.path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return system_error("open");
  Input input(fd, std::move(stamp));
  if (from > 0 && ::lseek(fd, static_cast<off_t>(from), SEEK_SET) < 0) return system_error("seek");
  return input;
}

Input::Input(Input&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      stamp_(std::move(other.stamp_)),
      ahead_(std::move(other.ahead_)),
      taken_(other.taken_) {}

Input& Input::operator=(Input&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(stamp_, other.stamp_);
  std::swap(ahead_, other.ahead_);
  std::swap(taken_, other.taken_);
  return *this;
}

Input::~Input() {
  if (fd_ > STDIN_FILENO) ::close(fd_);
}

Result<std::size_t> Input::read_file(char* bytes, std::size_t size) {
  while (true) {
    const ssize_t got = ::read(fd_, bytes, size);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) return system_error("read");
  }
}

Result<std::size_t> Input::read(char* bytes, std::size_t size) {
  if (taken_ == ahead_.size()) return read_file(bytes, size);
  const std::size_t count = std::min(size, ahead_.size() - taken_);
  std::memcpy(bytes, ahead_.data() + taken_, count);
  taken_ += count;
  return count;
}

Result<std::string_view> Input::peek() {
  while (ahead_.size() < kPeekBytes) {
    char buffer[kPeekBytes];
    const auto got = read_file(buffer, kPeekBytes - ahead_.size());
    if (!got) return fail(got.error());
    if (*got == 0) break;
    ahead_.append(buffer, *got);
  }
  return std::string_view(ahead_);
}

Result<char> Input::peek_first() {
  auto head = peek();
  if (!head) return fail(head.error());
  if (head->starts_with("\xEF\xBB\xBF")) head->remove_prefix(3);
  const std::size_t at = head->find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? '\0' : (*head)[at];
}

}  // namespace onrecord::source

#include "common/store/generation.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <ctime>
#include <utility>
#include <vector>

#include "common/base/file.h"
#include "common/people/corrections.h"

namespace onrecord {
namespace {

constexpr std::string_view kCurrent = "CURRENT";
constexpr std::string_view kLock = "lock";
constexpr std::string_view kFirst = "gen-000001";
constexpr std::string_view kGeneration = "gen-";
constexpr std::string_view kBulk = "bulk";

/// Readers look for a newer generation before each query; none lasts this long.
constexpr std::chrono::minutes kGrace{10};

tl::unexpected<Error> system_error(const std::filesystem::path& path, const char* what, int number) {
  return fail(ErrorCode::io, fmt::format("{}: cannot {}: {}", path.string(), what, std::strerror(number)));
}

std::string now_utc() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &parts)};
}

unsigned number_of(const std::filesystem::path& folder) {
  const std::string name = folder.filename().string();
  unsigned number = 0;
  if (name.size() > kGeneration.size())
    std::from_chars(name.data() + kGeneration.size(), name.data() + name.size(), number);
  return number;
}

bool is_ours(const std::filesystem::path& entry) {
  const std::string name = entry.filename().string();
  return name == kLock || name == kBulk || name == kCorrectionsFile || name.starts_with(kGeneration) ||
         name.starts_with(kCurrent);
}

}  // namespace

Result<Generation> current_generation(const std::filesystem::path& index) {
  auto name = read_file(index / kCurrent);
  if (!name) {
    if (name.error().code != ErrorCode::not_found && std::filesystem::exists(index / kCurrent))
      return fail(name.error());
    return fail(ErrorCode::index_missing, fmt::format("{}: no index there", index.string()),
                "make one with: indexer --db DB PATH");
  }
  while (name->ends_with('\n')) name->pop_back();
  Generation generation{index / *name};
  if (!name->starts_with("gen-") || name->find('/') != std::string::npos ||
      !std::filesystem::is_directory(generation.folder))
    return fail(ErrorCode::corrupt, fmt::format("{}: CURRENT names no generation", index.string()),
                "build the index anew");
  return generation;
}

Status check_free(const std::filesystem::path& index) {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(index, error))
    if (!is_ours(entry.path()))
      return fail(ErrorCode::index_missing,
                  fmt::format("{}: neither an index nor an empty folder", index.string()),
                  "name a new folder for the index");
  if (error) return system_error(index, "read", error.value());
  return {};
}

Result<Generation> make_first_generation(const std::filesystem::path& index) {
  std::error_code error;
  Generation generation{index / kFirst};
  std::filesystem::remove_all(generation.folder, error);
  if (!error) std::filesystem::create_directory(generation.folder, error);
  if (error) return system_error(generation.folder, "create", error.value());
  return generation;
}

Generation next_generation(const std::filesystem::path& index, const std::optional<Generation>& current) {
  return {index / fmt::format("{}{:06}", kGeneration, current ? number_of(current->folder) + 1 : 1)};
}

void remove_stale_generations(const std::filesystem::path& index, const Generation& current) {
  std::error_code error;
  const auto published = std::filesystem::last_write_time(index / kCurrent, error);
  const bool nobody = !error && std::filesystem::file_time_type::clock::now() - published > kGrace;
  for (const auto& entry : std::filesystem::directory_iterator(index, error)) {
    const auto& folder = entry.path();
    if (!folder.filename().string().starts_with(kGeneration) || folder == current.folder) continue;
    const bool unpublished = number_of(folder) > number_of(current.folder);
    if (unpublished || nobody) std::filesystem::remove_all(folder, error);
  }
}

std::filesystem::path bulk_folder(const std::filesystem::path& index) { return index / kBulk; }

Status sync_folder(const std::filesystem::path& folder) {
  std::error_code error;
  std::vector<std::filesystem::path> paths{folder};
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error))
    paths.push_back(entry.path());
  if (error) return system_error(folder, "read", error.value());
  for (const auto& path : paths) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const int number = errno;
    if (fd >= 0) ::close(fd);
    if (!synced) return system_error(path, "sync", number);
  }
  return {};
}

Status publish(const std::filesystem::path& index, const Generation& generation) {
  return write_file_atomically(index / kCurrent, generation.folder.filename().string() + "\n");
}

IndexLock::IndexLock(IndexLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

IndexLock& IndexLock::operator=(IndexLock&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

IndexLock::~IndexLock() {
  if (fd_ >= 0) ::close(fd_);
}

Result<IndexLock> IndexLock::acquire(const std::filesystem::path& index) {
  const std::filesystem::path path = index / kLock;
  IndexLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
  if (lock.fd_ < 0) return system_error(path, "open", errno);
  if (::flock(lock.fd_, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return system_error(path, "lock", errno);
    auto holder = read_file(path);
    while (holder && holder->ends_with('\n')) holder->pop_back();
    return fail(ErrorCode::index_locked,
                fmt::format("{}: locked by {}", index.string(),
                            holder && !holder->empty() ? *holder : "another process"),
                "wait until that indexer is done");
  }
  const std::string holder = fmt::format("process {} since {}\n", ::getpid(), now_utc());
  if (::ftruncate(lock.fd_, 0) != 0 ||
      ::pwrite(lock.fd_, holder.data(), holder.size(), 0) != static_cast<ssize_t>(holder.size()))
    return system_error(path, "write", errno);
  return lock;
}

}  // namespace onrecord

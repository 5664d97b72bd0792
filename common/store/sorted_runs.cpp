#include "common/store/sorted_runs.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <queue>

namespace onrecord {
namespace {

constexpr std::size_t kReadBuffer = 256 * 1024;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// Where an entry lies in the buffer: the key, then the value.
struct Place {
  std::size_t at;
  std::uint32_t key;
  std::uint32_t value;
};

tl::unexpected<Error> io_error(const std::filesystem::path& path, const char* what) {
  return fail(ErrorCode::io, fmt::format("{}: cannot {}: {}", path.string(), what, std::strerror(errno)));
}

/// Reads one run back.
class Run {
 public:
  Run(File file, std::filesystem::path path) : file_(std::move(file)), path_(std::move(path)) {
    std::setvbuf(file_.get(), nullptr, _IOFBF, kReadBuffer);
  }
  /// False at the end.
  Result<bool> next() {
    std::uint32_t sizes[2];
    const std::size_t got = std::fread(sizes, 1, sizeof sizes, file_.get());
    if (got == 0 && !std::ferror(file_.get())) return false;
    if (got != sizeof sizes) return io_error(path_, "read");
    bytes_.resize(std::size_t{sizes[0]} + sizes[1]);
    if (std::fread(bytes_.data(), 1, bytes_.size(), file_.get()) != bytes_.size())
      return io_error(path_, "read");
    key_ = sizes[0];
    return true;
  }
  [[nodiscard]] SortedRuns::Entry entry() const {
    const std::string_view bytes(bytes_);
    return {bytes.substr(0, key_), bytes.substr(key_)};
  }

 private:
  File file_;
  std::filesystem::path path_;
  std::string bytes_;
  std::size_t key_ = 0;
};

bool is_before(const SortedRuns::Entry& a, const SortedRuns::Entry& b) {
  const int order = a.key.compare(b.key);
  return order != 0 ? order < 0 : a.value < b.value;
}

struct Later {
  bool operator()(const Run* a, const Run* b) const { return is_before(b->entry(), a->entry()); }
};

}  // namespace

struct SortedRuns::Impl {
  std::filesystem::path path;
  std::size_t memory;
  std::uint64_t size = 0;
  std::string buffer;
  std::vector<Place> places;
  std::size_t given = 0;  ///< of `places`, where everything fitted into memory
  std::vector<std::filesystem::path> files;
  std::vector<std::unique_ptr<Run>> runs;
  std::priority_queue<Run*, std::vector<Run*>, Later> queue;
  Run* last = nullptr;  ///< its entry was handed out

  ~Impl() {
    runs.clear();
    std::error_code ignored;
    for (const auto& file : files) std::filesystem::remove(file, ignored);
  }

  [[nodiscard]] Entry entry(const Place& place) const {
    const std::string_view bytes(buffer);
    return {bytes.substr(place.at, place.key), bytes.substr(place.at + place.key, place.value)};
  }

  void sort_places() {
    std::sort(places.begin(), places.end(),
              [&](const Place& a, const Place& b) { return is_before(entry(a), entry(b)); });
  }

  Status spill() {
    sort_places();
    files.emplace_back(path.string() + fmt::format(".{:03}", files.size()));
    const File file(std::fopen(files.back().c_str(), "wb"));
    if (!file) return io_error(files.back(), "create");
    std::setvbuf(file.get(), nullptr, _IOFBF, kReadBuffer);
    for (const Place& place : places) {
      const std::uint32_t sizes[2] = {place.key, place.value};
      std::fwrite(sizes, 1, sizeof sizes, file.get());
      std::fwrite(buffer.data() + place.at, 1, std::size_t{place.key} + place.value, file.get());
    }
    if (std::fflush(file.get()) != 0 || std::ferror(file.get())) return io_error(files.back(), "write");
    buffer.clear();
    places.clear();
    return {};
  }

  Status open_runs() {
    for (const auto& path_of_run : files) {
      File file(std::fopen(path_of_run.c_str(), "rb"));
      if (!file) return io_error(path_of_run, "open");
      runs.push_back(std::make_unique<Run>(std::move(file), path_of_run));
      const auto more = runs.back()->next();
      if (!more) return fail(more.error());
      if (*more) queue.push(runs.back().get());
    }
    return {};
  }
};

SortedRuns::SortedRuns(std::filesystem::path path, std::size_t memory) : impl_(std::make_unique<Impl>()) {
  impl_->path = std::move(path);
  impl_->memory = memory;
}
SortedRuns::SortedRuns(SortedRuns&&) noexcept = default;
SortedRuns& SortedRuns::operator=(SortedRuns&&) noexcept = default;
SortedRuns::~SortedRuns() = default;

Status SortedRuns::add(std::string_view key, std::string_view value) {
  Impl& impl = *impl_;
  ++impl.size;
  impl.places.push_back(
      {impl.buffer.size(), static_cast<std::uint32_t>(key.size()), static_cast<std::uint32_t>(value.size())});
  impl.buffer.append(key).append(value);
  if (impl.buffer.size() + impl.places.size() * sizeof(Place) < impl.memory) return {};
  return impl.spill();
}

std::uint64_t SortedRuns::size() const { return impl_->size; }

Status SortedRuns::sort() {
  Impl& impl = *impl_;
  if (impl.files.empty()) {
    impl.sort_places();
    return {};
  }
  if (!impl.places.empty())
    if (auto spilled = impl.spill(); !spilled) return spilled;
  impl.buffer = {};
  impl.places = {};
  return impl.open_runs();
}

Result<bool> SortedRuns::next(Entry& entry) {
  Impl& impl = *impl_;
  if (impl.files.empty()) {
    if (impl.given == impl.places.size()) return false;
    entry = impl.entry(impl.places[impl.given++]);
    return true;
  }
  if (impl.last) {
    const auto more = impl.last->next();
    if (!more) return fail(more.error());
    if (*more) impl.queue.push(impl.last);
    impl.last = nullptr;
  }
  if (impl.queue.empty()) return false;
  impl.last = impl.queue.top();
  impl.queue.pop();
  entry = impl.last->entry();
  return true;
}

}  // namespace onrecord

#include "common/store/texts.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace onrecord {
namespace {

constexpr int kLevel = 3;
constexpr std::size_t kBuffered = std::size_t{4} << 20;

tl::unexpected<Error> system_error(const std::filesystem::path& path, const char* what) {
  return fail(ErrorCode::io, fmt::format("{}: cannot {}: {}", path.string(), what, std::strerror(errno)));
}

tl::unexpected<Error> damaged(const std::filesystem::path& path, const TextPlace& place) {
  return fail(ErrorCode::corrupt,
              fmt::format("{}: the text at byte {} is damaged", path.string(), place.offset),
              "index its document again");
}

struct FreeContext {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

}  // namespace

struct TextPacker::Impl {
  std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
};

TextPacker::TextPacker() : impl_(std::make_unique<Impl>()) {
  ZSTD_CCtx_setParameter(impl_->context.get(), ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(impl_->context.get(), ZSTD_c_checksumFlag, 1);
}
TextPacker::TextPacker(TextPacker&&) noexcept = default;
TextPacker& TextPacker::operator=(TextPacker&&) noexcept = default;
TextPacker::~TextPacker() = default;

Status TextPacker::pack(std::string_view text, std::string& out) {
  if (text.empty()) return {};
  if (text.size() > UINT32_MAX) return fail(ErrorCode::bad_input, "a text of more than 4 GB");
  const std::size_t at = out.size();
  out.resize(at + ZSTD_compressBound(text.size()));
  const std::size_t packed =
      ZSTD_compress2(impl_->context.get(), out.data() + at, out.size() - at, text.data(), text.size());
  out.resize(ZSTD_isError(packed) ? at : at + packed);
  if (!ZSTD_isError(packed)) return {};
  return fail(ErrorCode::internal, fmt::format("zstd: {}", ZSTD_getErrorName(packed)));
}

struct TextsWriter::Impl {
  std::filesystem::path path;
  int fd = -1;
  std::uint64_t written = 0;
  bool unsynced = false;
  std::string buffer;
  TextPacker packer;

  ~Impl() {
    if (fd >= 0) ::close(fd);
  }

  Status flush() {
    std::string_view rest = buffer;
    while (!rest.empty()) {
      const ssize_t got = ::pwrite(fd, rest.data(), rest.size(), static_cast<off_t>(written));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return system_error(path, "write");
      rest.remove_prefix(static_cast<std::size_t>(got));
      written += static_cast<std::uint64_t>(got);
      unsynced = true;
    }
    buffer.clear();
    return {};
  }
};

TextsWriter::TextsWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TextsWriter::TextsWriter(TextsWriter&&) noexcept = default;
TextsWriter& TextsWriter::operator=(TextsWriter&&) noexcept = default;
TextsWriter::~TextsWriter() = default;

Result<TextsWriter> TextsWriter::open(const std::filesystem::path& path) {
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  impl->fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  if (impl->fd < 0) return system_error(path, "open");
  struct stat info {};
  if (::fstat(impl->fd, &info) != 0) return system_error(path, "stat");
  impl->written = static_cast<std::uint64_t>(info.st_size);
  return TextsWriter(std::move(impl));
}

Result<TextsWriter> TextsWriter::open_at(const std::filesystem::path& path, std::uint64_t size) {
  auto writer = open(path);
  if (!writer || writer->impl_->written <= size) return writer;
  if (::ftruncate(writer->impl_->fd, static_cast<off_t>(size)) != 0) return system_error(path, "cut");
  writer->impl_->written = size;
  return writer;
}

Result<TextPlace> TextsWriter::append(std::string_view text) {
  std::string packed;
  if (auto done = impl_->packer.pack(text, packed); !done) return fail(done.error());
  return append_packed(packed, static_cast<std::uint32_t>(text.size()));
}

Result<TextPlace> TextsWriter::append_packed(std::string_view packed, std::uint32_t size) {
  if (packed.empty()) return TextPlace{};
  const TextPlace place{impl_->written + impl_->buffer.size(), static_cast<std::uint32_t>(packed.size()),
                        size};
  impl_->buffer += packed;
  if (impl_->buffer.size() >= kBuffered)
    if (auto flushed = impl_->flush(); !flushed) return fail(flushed.error());
  return place;
}

Status TextsWriter::sync() {
  if (auto flushed = impl_->flush(); !flushed) return flushed;
  if (impl_->unsynced && ::fdatasync(impl_->fd) != 0) return system_error(impl_->path, "sync");
  impl_->unsynced = false;
  return {};
}

TextsReader::TextsReader(TextsReader&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), path_(std::move(other.path_)) {}

TextsReader& TextsReader::operator=(TextsReader&& other) noexcept {
  std::swap(fd_, other.fd_);
  std::swap(path_, other.path_);
  return *this;
}

TextsReader::~TextsReader() {
  if (fd_ >= 0) ::close(fd_);
}

Result<TextsReader> TextsReader::open(const std::filesystem::path& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return system_error(path, "open");
  return TextsReader(fd, path);
}

Result<std::string> TextsReader::read_packed(const TextPlace& place) const {
  std::string packed(place.packed_size, '\0');
  for (std::size_t got = 0; got < packed.size();) {
    const ssize_t count =
        ::pread(fd_, packed.data() + got, packed.size() - got, static_cast<off_t>(place.offset + got));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(path_, "read");
    if (count == 0) return damaged(path_, place);
    got += static_cast<std::size_t>(count);
  }
  return packed;
}

Result<std::string> TextsReader::read(const TextPlace& place) const {
  if (place.packed_size == 0) return std::string();
  auto frame = read_packed(place);
  if (!frame) return frame;
  const std::string& packed = *frame;
  if (ZSTD_getFrameContentSize(packed.data(), packed.size()) != place.size) return damaged(path_, place);
  std::string text(place.size, '\0');
  if (ZSTD_decompress(text.data(), text.size(), packed.data(), packed.size()) != place.size)
    return damaged(path_, place);
  return text;
}

}  // namespace onrecord

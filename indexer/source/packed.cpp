#include "indexer/source/packed.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "indexer/source/clean_name.h"
#include "indexer/source/file_bytes.h"

namespace onrecord::source {
namespace {

constexpr std::size_t kBlock = 256 * 1024;

/// More than this is unpacked only where it came out of a reasonable number of packed bytes: texts shrink to
/// a fifth or a tenth, bombs to a thousandth.
constexpr std::int64_t kTrusted = std::int64_t{64} << 20;
constexpr std::int64_t kMostTimes = 200;

constexpr std::array<std::string_view, 6> kCompressed{".gz", ".zst", ".bz2", ".xz", ".lzma", ".lz4"};
constexpr std::array<std::string_view, 7> kArchives{".zip", ".tar", ".tgz", ".tbz2", ".tbz", ".txz", ".tzst"};

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

template <class Endings>
std::size_t ending_of(std::string_view name, const Endings& endings) {
  const std::string folded = lower(name);
  for (const std::string_view ending : endings)
    if (folded.size() > ending.size() && folded.ends_with(ending)) return ending.size();
  return 0;
}

struct Free {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

bool is_hidden(std::string_view name) {
  return name.starts_with('.') || name.find("/.") != std::string_view::npos;
}

std::string member_name(archive_entry* entry) {
  const char* given = archive_entry_pathname_utf8(entry);
  if (!given) given = archive_entry_pathname(entry);
  std::string_view name = given ? given : "";
  while (name.starts_with('/') || name.starts_with("./")) name.remove_prefix(name.starts_with('/') ? 1 : 2);
  return clean_name(name);
}

}  // namespace

Packing packing_of(std::string_view file_name) {
  if (ending_of(file_name, kArchives)) return Packing::members;
  const std::size_t ending = ending_of(file_name, kCompressed);
  if (!ending) return Packing::none;
  const bool tar = lower(file_name.substr(0, file_name.size() - ending)).ends_with(".tar");
  return tar ? Packing::members : Packing::compressed;
}

std::string_view unpacked_name(std::string_view file_name) {
  return file_name.substr(0, file_name.size() - ending_of(file_name, kCompressed));
}

struct Packed::Impl {
  FileStamp stamp;
  std::unique_ptr<archive, Free> reader{archive_read_new()};
  std::int64_t unpacked = 0;
  bool ended = false;  ///< empty, or broken: nothing more can be read

  [[nodiscard]] tl::unexpected<Error> failure(const char* what) {
    ended = true;
    const char* reason = archive_error_string(reader.get());
    const int number = archive_errno(reader.get());
    const bool system = number == EACCES || number == EIO || number == ENOENT;
    return fail(system ? ErrorCode::io : ErrorCode::bad_input,
                fmt::format("cannot {}: {}", what, reason ? reason : "damaged"));
  }
  [[nodiscard]] Status check_size() {
    const std::int64_t packed = std::max<std::int64_t>(archive_filter_bytes(reader.get(), -1), 1);
    if (unpacked < kTrusted || unpacked / kMostTimes < packed) return {};
    ended = true;
    return fail(ErrorCode::bad_input, fmt::format("expands to more than {} times its size", kMostTimes),
                "if it is to be read, unpack it first");
  }
  [[nodiscard]] Status check_end() const {
    struct stat now {};
    if (::stat(stamp.path.c_str(), &now) != 0) return system_error("look at");
    return check_unchanged(now, stamp);
  }
};

Packed::Packed(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Packed::~Packed() = default;

Result<std::unique_ptr<Packed>> Packed::open(const FileStamp& stamp, Packing packing) {
  auto impl = std::make_unique<Impl>();
  impl->stamp = stamp;
  archive* reader = impl->reader.get();
  archive_read_support_filter_all(reader);
  if (packing == Packing::compressed) {
    archive_read_support_format_raw(reader);
    archive_read_support_format_empty(reader);
  } else {
    archive_read_support_format_zip(reader);
    archive_read_support_format_tar(reader);
  }
  if (archive_read_open_filename(reader, stamp.path.c_str(), kBlock) != ARCHIVE_OK)
    return impl->failure("unpack");
  auto packed = std::make_unique<Packed>(std::move(impl));
  if (packing == Packing::compressed) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(reader, &entry);
    if (status != ARCHIVE_OK && status != ARCHIVE_EOF) return packed->impl_->failure("unpack");
    if (archive_filter_count(reader) < 2)  // the last one is the file itself
      return fail(ErrorCode::bad_input, "is not compressed as its name says");
    packed->impl_->ended = status == ARCHIVE_EOF;
  }
  return packed;
}

Result<std::optional<Member>> Packed::next() {
  while (!impl_->ended) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(impl_->reader.get(), &entry);
    if (status == ARCHIVE_EOF) {
      if (auto same = impl_->check_end(); !same) return fail(same.error());
      return std::optional<Member>();
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return impl_->failure("unpack");
    if (archive_entry_filetype(entry) != AE_IFREG) continue;
    Member member{member_name(entry)};
    if (!is_hidden(member.name)) return member;
  }
  return std::optional<Member>();
}

Result<std::size_t> Packed::read(char* bytes, std::size_t size) {
  while (!impl_->ended) {
    const la_ssize_t got = archive_read_data(impl_->reader.get(), bytes, size);
    if (got == ARCHIVE_RETRY) continue;
    if (got < 0) return impl_->failure("unpack");
    impl_->unpacked += got;
    if (auto bounded = impl_->check_size(); !bounded) return fail(bounded.error());
    if (got == 0)
      if (auto same = impl_->check_end(); !same) return fail(same.error());
    return static_cast<std::size_t>(got);
  }
  return std::size_t{0};
}

}  // namespace onrecord::source

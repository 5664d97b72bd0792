#include "indexer/source/document_source.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include "indexer/source/format.h"
#include "indexer/source/packed.h"
#include "indexer/source/record_keys.h"
#include "indexer/source/walk.h"

namespace onrecord {

using source::Format;
using source::FormatReader;
using source::Input;
using source::Packed;
using source::Packing;
using source::Walk;
using source::WalkedFile;

std::string place_name(const FileStamp& file) {
  const std::string path = file.path == "-" ? "stdin" : file.path;
  return file.member.empty() ? path : path + '/' + file.member;
}

std::optional<std::uint64_t> byte_of(const Reject& reject) {
  if (reject.error.span) return reject.origin.byte + reject.error.span->begin;
  return reject.origin.line ? std::optional(reject.origin.byte) : std::nullopt;
}

std::string to_string(const Reject& reject) {
  std::string out = place_name(reject.origin.file);
  if (reject.origin.line) out += fmt::format(":{}", reject.origin.line);
  if (const auto byte = byte_of(reject)) out += fmt::format(": byte {}", *byte);
  return out + ": " + to_string(reject.error);
}

Status check_paths(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    struct stat info {};
    if (path == "-" || ::stat(path.c_str(), &info) == 0) continue;
    return fail(ErrorCode::not_found, fmt::format("{}: {}", path, std::strerror(errno)));
  }
  return {};
}

bool is_record_key(std::string_view name) { return source::find_record_key(name).has_value(); }

std::string record_key_names() {
  std::string names;
  for (const auto& entry : source::kRecordKeyNames)
    if (is_record_key(entry.name)) names += (names.empty() ? "" : ", ") + std::string(entry.name);
  return names;
}

struct DocumentSource::Impl {
  Impl(std::vector<std::string> paths, SourceOptions given)
      : options(std::move(given)),
        forced(source::format_by_name(options.format)),
        walk(std::move(paths), options.filter) {}

  /// Opens the next file that is to be read; a reject if that fails. `reader` stays empty where a file is
  /// passed over.
  std::optional<SourceItem> open(const WalkedFile& file) {
    const StartAt start = options.start_at ? options.start_at(file.stamp) : StartAt{};
    const bool is_archive = source::packing_of(file.stamp.path) == Packing::members;
    const auto format = format_of(file.stamp.path, file.in_folder && !is_archive);
    if (!format) return std::nullopt;
    if (start.skip) {
      ++counts.skipped;
      return std::nullopt;
    }
    if (is_archive) return open_archive(file.stamp);
    auto input = Input::open(file.stamp, start.byte);
    if (!input) return Reject{{file.stamp, 0, 0, 0}, std::move(input.error())};
    return start_reading(file, std::move(*input), start, *format);
  }

  /// By the name, nullptr where the content must tell; nothing for a kind that is not read.
  std::optional<const Format*> format_of(std::string_view path, bool in_folder) {
    const std::string_view name = source::unpacked_name(path.substr(path.rfind('/') + 1));
    const Format* format = forced ? forced : source::format_by_file_name(name);
    if (format || !in_folder || name.find('.') == std::string_view::npos) return format;
    ++counts.unknown;
    return std::nullopt;
  }

  std::optional<SourceItem> open_archive(const FileStamp& stamp) {
    auto opened = Packed::open(stamp, Packing::members);
    if (!opened) return Reject{{stamp, 0, 0, 0}, std::move(opened.error())};
    archive = std::move(*opened);
    archive_stamp = stamp;
    return std::nullopt;
  }

  /// Opens the next file of the archive; a reject if that fails.
  std::optional<SourceItem> open_member() {
    auto member = archive->next();
    if (!member || !*member) {
      archive.reset();
      if (member) return std::nullopt;
      return Reject{{archive_stamp, 0, 0, 0}, std::move(member.error())};
    }
    WalkedFile file{archive_stamp, true};
    file.stamp.member = std::move((*member)->name);
    file.stamp.id += '/' + file.stamp.member;
    if (!options.filter.includes(file.stamp.id)) return std::nullopt;
    const auto format = format_of(file.stamp.id, true);
    if (!format) return std::nullopt;
    return start_reading(file, Input(file.stamp, archive), {}, *format);
  }

  std::optional<SourceItem> start_reading(const WalkedFile& file, Input input, StartAt start,
                                          const Format* format) {
    if (!format) {
      const auto found = source::format_by_content(input);
      if (!found) return Reject{{file.stamp, 0, 0, 0}, found.error()};
      format = *found;
    }
    if (!format && file.in_folder) {
      ++counts.unknown;
      return std::nullopt;
    }
    if (!format)
      return Reject{{file.stamp, 0, 0, 0}, {ErrorCode::bad_input, "neither text nor JSONL", {}, {}}};
    ++counts.files;
    reader = format->open({std::move(input), start, options});
    return std::nullopt;
  }

  SourceOptions options;
  const Format* forced;
  Walk walk;
  std::unique_ptr<FormatReader> reader;
  std::shared_ptr<Packed> archive;  ///< the one being read
  FileStamp archive_stamp;
  SourceCounts counts;
};

Result<DocumentSource> DocumentSource::open(std::vector<std::string> paths, SourceOptions options) {
  if (auto found = check_paths(paths); !found) return fail(std::move(found.error()));
  if (!options.format.empty() && !source::format_by_name(options.format)) {
    std::string names;
    for (const Format& format : source::formats())
      names += (names.empty() ? "" : ", ") + std::string(format.name);
    return fail(ErrorCode::usage, fmt::format("no input format named {}", options.format),
                "there are: " + names);
  }
  return DocumentSource(std::make_unique<Impl>(std::move(paths), std::move(options)));
}

DocumentSource::DocumentSource(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
DocumentSource::DocumentSource(DocumentSource&&) noexcept = default;
DocumentSource& DocumentSource::operator=(DocumentSource&&) noexcept = default;
DocumentSource::~DocumentSource() = default;

std::optional<SourceItem> DocumentSource::next() {
  while (true) {
    if (impl_->reader) {
      if (auto item = impl_->reader->next()) {
        if (const auto* read = std::get_if<SourcedDocument>(&*item))
          impl_->counts.dates_in_doubt += read->document.date_in_doubt ? 1 : 0;
        return item;
      }
      impl_->reader.reset();
    }
    if (impl_->archive) {
      if (auto reject = impl_->open_member()) return reject;
      continue;
    }
    auto walked = impl_->walk.next();
    if (!walked) return std::nullopt;
    if (auto* reject = std::get_if<Reject>(&*walked)) return std::move(*reject);
    if (auto reject = impl_->open(std::get<WalkedFile>(*walked))) return reject;
  }
}

const SourceCounts& DocumentSource::counts() const { return impl_->counts; }

}  // namespace onrecord

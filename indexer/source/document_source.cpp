#include "indexer/source/document_source.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include "indexer/source/format.h"
#include "indexer/source/walk.h"

namespace onrecord {

using source::Format;
using source::FormatReader;
using source::Input;
using source::Walk;
using source::WalkedFile;

std::string to_string(const Reject& reject) {
  std::string out = reject.origin.file.path == "-" ? "stdin" : reject.origin.file.path;
  if (reject.origin.line) out += fmt::format(":{}", reject.origin.line);
  if (reject.error.span) {
    out += fmt::format(": byte {}", reject.origin.byte + reject.error.span->begin);
  } else if (reject.origin.line) {
    out += fmt::format(": byte {}", reject.origin.byte);
  }
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

struct DocumentSource::Impl {
  Impl(std::vector<std::string> paths, SourceOptions given)
      : options(std::move(given)), forced(source::format_by_name(options.format)), walk(std::move(paths)) {}

  /// Opens the next file that is to be read; a reject if that fails. `reader` stays empty where a file is
  /// passed over.
  std::optional<SourceItem> open(const WalkedFile& file) {
    const StartAt start = options.start_at ? options.start_at(file.stamp) : StartAt{};
    const std::string_view path = file.stamp.path;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const Format* format = forced ? forced : source::format_by_file_name(name);
    const bool telling_name = name.find('.') != std::string_view::npos;
    if (!format && file.in_folder && telling_name) {
      ++counts.unknown;
      return std::nullopt;
    }
    if (start.skip) {
      ++counts.skipped;
      return std::nullopt;
    }
    auto input = Input::open(file.stamp, start.byte);
    if (!input) return Reject{{file.stamp, 0, 0, 0}, std::move(input.error())};
    return start_reading(file, std::move(*input), start, format);
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
    auto walked = impl_->walk.next();
    if (!walked) return std::nullopt;
    if (auto* reject = std::get_if<Reject>(&*walked)) return std::move(*reject);
    if (auto reject = impl_->open(std::get<WalkedFile>(*walked))) return reject;
  }
}

const SourceCounts& DocumentSource::counts() const { return impl_->counts; }

}  // namespace onrecord

#include "common/store/bulk_writer.h"

#include <fmt/core.h>

#include <system_error>
#include <unordered_map>
#include <unordered_set>

#include "common/store/bulk_build.h"
#include "common/store/bulk_folder.h"
#include "common/store/bulk_log.h"
#include "common/store/codec.h"
#include "common/store/file_stamp.h"
#include "common/store/index_keys.h"
#include "common/store/logged_stamps.h"
#include "common/store/schema_check.h"
#include "common/store/terms.h"
#include "common/store/xapian_guard.h"

namespace onrecord {
namespace {

/// Texts and log are written and synced together when so much is waiting.
constexpr std::size_t kCommitBytes = std::size_t{8} << 20;

tl::unexpected<Error> io_error(const std::filesystem::path& path, const char* what,
                               const std::error_code& error) {
  return fail(ErrorCode::io, fmt::format("{}: cannot {}: {}", path.string(), what, error.message()));
}

}  // namespace

struct BulkWriter::Impl {
  std::filesystem::path index;
  BulkOptions options;
  BulkFolder folder;
  std::optional<IndexLock> lock;
  std::optional<LiveIndex> live;
  std::optional<TextsWriter> texts;
  std::optional<BulkLogWriter> log;
  std::unordered_map<std::string, CompletedFile> files;  ///< in the log
  std::unordered_set<std::string> forgotten;
  /// Documents in the log whose file is not in it, by their keys: a run goes on in the middle of such a file.
  LoggedStamps documents;
  std::optional<BulkLogReader> learnt_from;  ///< the log as an earlier run left it

  Status attach_live() {
    const auto generation = current_generation(index);
    if (!generation) {
      if (generation.error().code == ErrorCode::index_missing) return check_free(index);
      return fail(generation.error());
    }
    auto texts_reader = TextsReader::open(generation->texts());
    if (!texts_reader) return fail(texts_reader.error());
    return guard_xapian([&]() -> Status {
      Xapian::Database database(generation->statements().string());
      if (auto fits = check_schema(database, index); !fits) return fits;
      live = LiveIndex{*generation, std::move(database), std::move(*texts_reader)};
      return {};
    });
  }

  /// Takes up what an earlier run left.
  Status attach_log() {
    std::uint64_t log_size = 0, texts_size = 0;
    auto reader = BulkLogReader::open(folder.log());
    if (reader) {
      const auto scanned =
          reader->scan([&](const BulkLogReader::Frame& frame) { return learn(frame, texts_size); });
      if (!scanned) return fail(scanned.error());
      log_size = *scanned;
      learnt_from = std::move(*reader);
    } else if (reader.error().code != ErrorCode::not_found) {
      return fail(reader.error());
    }
    auto texts_writer = TextsWriter::open_at(folder.texts(), texts_size);
    if (!texts_writer) return fail(texts_writer.error());
    texts = std::move(*texts_writer);
    auto writer = BulkLogWriter::open(folder.log(), log_size);
    if (!writer) return fail(writer.error());
    log = std::move(*writer);
    return {};
  }

  Status learn(const BulkLogReader::Frame& frame, std::uint64_t& texts_size) {
    if (frame.kind == FrameKind::forget) {
      files.erase(std::string(frame.payload));
      forgotten.emplace(frame.payload);
    } else if (frame.kind == FrameKind::file) {
      auto file = decode_file(frame.payload);
      if (!file) return fail(file.error());
      documents.forget_file(file->path);
      forgotten.erase(file->path);
      files[file->path] = file->stamp;
    } else if (frame.kind == FrameKind::restamp) {
      return documents.learn(frame);
    } else if (frame.kind == FrameKind::document) {
      auto parts = decode_head(frame.payload);
      if (!parts) return fail(parts.error());
      const TextPlace& place = parts->document.text;
      texts_size = std::max(texts_size, place.offset + place.packed_size);
      if (options.on_logged) options.on_logged(parts->document);
      return documents.learn(frame);
    }
    return {};
  }

  Status commit_if_due() { return log->waiting() < kCommitBytes ? Status() : commit(); }

  Status commit() {
    // Texts first: what the log refers to must be there whatever happens next.
    if (auto synced = texts->sync(); !synced) return synced;
    return log->sync();
  }

  /// The folders of an attempt before are of no use: only the log counts.
  Status clean() const {
    std::error_code error;
    for (const auto& path : {folder.parts(), folder.sorting(), folder.statements()}) {
      std::filesystem::remove_all(path, error);
      if (error) return io_error(path, "remove", error);
    }
    return {};
  }

  Status make_folders() const {
    std::error_code error;
    for (const auto& path : {folder.parts(), folder.sorting()}) {
      std::filesystem::create_directories(path, error);
      if (error) return io_error(path, "create", error);
    }
    return {};
  }

  Status install() {
    const Generation next = next_generation(index, live ? std::optional(live->generation) : std::nullopt);
    std::error_code error;
    std::filesystem::remove_all(next.folder, error);
    if (!error) std::filesystem::create_directory(next.folder, error);
    // A link, not a move: whatever happens before CURRENT names the new one, the log can be built again.
    if (!error) std::filesystem::create_hard_link(folder.texts(), next.texts(), error);
    if (!error) std::filesystem::rename(folder.statements(), next.statements(), error);
    if (error) return io_error(next.folder, "create", error);
    if (auto synced = sync_folder(next.folder); !synced) return synced;
    if (auto published = onrecord::publish(index, next); !published) return published;
    std::filesystem::remove(folder.log(), error);
    std::filesystem::remove_all(folder.folder, error);
    return {};
  }
};

bool BulkWriter::is_pending(const std::filesystem::path& index) {
  std::error_code error;
  return std::filesystem::exists(BulkFolder{bulk_folder(index)}.log(), error);
}

BulkWriter::BulkWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
BulkWriter::BulkWriter(BulkWriter&&) noexcept = default;
BulkWriter& BulkWriter::operator=(BulkWriter&&) noexcept = default;
BulkWriter::~BulkWriter() = default;

Result<BulkWriter> BulkWriter::open(const std::filesystem::path& index, BulkOptions options) {
  auto impl = std::make_unique<Impl>();
  impl->index = index;
  impl->options = std::move(options);
  impl->folder = {bulk_folder(index)};
  std::error_code error;
  std::filesystem::create_directories(index, error);
  if (error) return io_error(index, "create", error);
  if (!std::filesystem::exists(index / "CURRENT"))
    if (auto free = check_free(index); !free) return fail(free.error());
  auto lock = IndexLock::acquire(index);
  if (!lock) return fail(lock.error());
  impl->lock = std::move(*lock);
  if (auto attached = impl->attach_live(); !attached) return fail(attached.error());
  std::filesystem::create_directories(impl->folder.folder, error);
  if (error) return io_error(impl->folder.folder, "create", error);
  if (auto cleaned = impl->clean(); !cleaned) return fail(cleaned.error());
  if (impl->live) remove_stale_generations(index, impl->live->generation);
  if (auto attached = impl->attach_log(); !attached) return fail(attached.error());
  return BulkWriter(std::move(impl));
}

Result<std::optional<DocumentStamp>> BulkWriter::find_stamp(std::string_view id) const {
  const std::string key = document_key(id);
  if (impl_->learnt_from)
    if (auto found = impl_->documents.find(key, *impl_->learnt_from); !found || *found) return found;
  if (!impl_->live) return std::nullopt;
  return guard_xapian([&]() -> Result<std::optional<DocumentStamp>> {
    const std::string bytes = impl_->live->database.get_metadata(make_term(key::kDocument, key));
    if (bytes.empty()) return std::nullopt;
    auto stored = decode_document(bytes);
    if (!stored) return fail(stored.error());
    return std::move(stored->stamp);
  });
}

Status BulkWriter::restamp_document(std::string_view id, const DocumentStamp& stamp) {
  impl_->log->add(FrameKind::restamp, document_key(id) + encode_stamp(stamp));
  return impl_->commit_if_due();
}

Result<std::optional<CompletedFile>> BulkWriter::find_file(std::string_view path) const {
  if (const auto found = impl_->files.find(std::string(path)); found != impl_->files.end())
    return found->second;
  if (!impl_->live || impl_->forgotten.contains(std::string(path))) return std::nullopt;
  return guard_xapian(
      [&] { return decode_file(impl_->live->database.get_metadata(make_term(key::kFile, path)), path); });
}

Status BulkWriter::put_file(std::string_view path, const CompletedFile& stamp) {
  impl_->files[std::string(path)] = stamp;
  impl_->forgotten.erase(std::string(path));
  impl_->log->add(FrameKind::file, encode_file(path, stamp));
  return {};
}

Status BulkWriter::forget_file(std::string_view path) {
  impl_->files.erase(std::string(path));
  impl_->forgotten.emplace(path);
  impl_->log->add(FrameKind::forget, path);
  return {};
}

Status BulkWriter::add(BulkEntry entry) {
  const auto place = impl_->texts->append_packed(entry.packed_text, entry.document.text.size);
  if (!place) return fail(place.error());
  entry.document.text = *place;
  impl_->log->add(FrameKind::document, encode_entry(entry));
  return impl_->commit_if_due();
}

Status BulkWriter::commit() { return impl_->commit(); }

Result<bool> BulkWriter::publish() {
  if (auto committed = impl_->commit(); !committed) return fail(committed.error());
  if (auto made = impl_->make_folders(); !made) return fail(made.error());
  impl_->documents = {};
  Result<bool> built = [&] {
    BulkBuild build(impl_->folder, impl_->live ? &*impl_->live : nullptr, *impl_->texts, impl_->options);
    return build.run();
  }();
  // Room for others, and for the next attempt.
  if (auto cleaned = built && *built ? Status() : impl_->clean(); !cleaned && built)
    return fail(cleaned.error());
  if (!built || !*built) return built;
  if (auto installed = impl_->install(); !installed) return fail(installed.error());
  return true;
}

}  // namespace onrecord

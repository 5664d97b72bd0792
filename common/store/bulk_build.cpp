#include "common/store/bulk_build.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstring>

#include "common/people/authority.h"
#include "common/store/bulk_entry.h"
#include "common/store/bulk_parts.h"
#include "common/store/bytes.h"
#include "common/store/codec.h"
#include "common/store/file_stamp.h"
#include "common/store/index_keys.h"
#include "common/store/names_metadata.h"
#include "common/store/schema_check.h"
#include "common/store/terms.h"
#include "common/store/xapian_guard.h"

namespace onrecord {
namespace {

/// How much of the memory each sorter may hold; parts, stems and buffers live in the rest.
constexpr std::size_t kSortShare = 8;
constexpr std::size_t kMostJoined = 64;
constexpr std::size_t kMetadataCommit = 100000;
constexpr std::size_t kStatementsPerNotice = 2000;
constexpr std::uint64_t kLivePlace = 0;  ///< older than everything in the log

/// Big-endian, so that bytes sort as numbers do.
std::string place_bytes(std::uint64_t place) {
  std::string out(8, '\0');
  for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<char>(place >> (56 - 8 * i));
  return out;
}

std::uint64_t place_of(std::string_view bytes) {
  std::uint64_t place = 0;
  for (std::size_t i = 0; i < 8; ++i) place = place << 8 | static_cast<unsigned char>(bytes[i]);
  return place;
}

std::string counts_bytes(std::int64_t documents, std::int64_t statements) {
  ByteWriter out;
  out.signed_number(documents);
  out.signed_number(statements);
  return out.take();
}

/// The family, a zero byte, and the row without its counts.
std::string name_key(const NameRow& row) {
  NameRow bare = row;
  bare.documents = bare.statements = 0;
  return family_key(row.form, row.person) + '\0' + encode_rows({bare});
}

std::string document_entry(std::string_view key) { return make_term(key::kDocument, key); }

std::string key_of(const StoredDocument& document) { return document_key(document.info.id); }

}  // namespace

BulkBuild::BulkBuild(const BulkFolder& folder, const LiveIndex* live, TextsWriter& texts,
                     const BulkOptions& options)
    : folder_(folder),
      live_(live),
      texts_(texts),
      options_(options),
      order_(folder.sorting() / "order", options.memory / kSortShare),
      metadata_(folder.sorting() / "metadata", options.memory / kSortShare),
      names_(folder.sorting() / "names", options.memory / kSortShare) {}

Result<bool> BulkBuild::run() {
  auto log = BulkLogReader::open(folder_.log());
  if (!log) return fail(log.error());
  log_ = std::move(*log);
  if (auto done = find_last_entries(); !done) return fail(done.error());
  if (auto done = carry_over(); !done) return fail(done.error());
  if (auto done = read_log(); !done) return fail(done.error());
  if (auto done = put_names(); !done) return fail(done.error());
  if (auto done = texts_.sync(); !done) return fail(done.error());
  std::vector<std::filesystem::path> databases;
  auto written = write_statements(databases);
  if (!written || !*written) return written;
  databases.push_back(folder_.parts() / "metadata");
  if (auto done = write_metadata(databases.back()); !done) return fail(done.error());
  if (is_stopped()) return false;
  if (auto done = join(std::move(databases)); !done) return fail(done.error());
  return true;
}

Status BulkBuild::find_last_entries() {
  SortedRuns keys(folder_.sorting() / "keys", options_.memory / kSortShare);
  if (auto listed = list_keys(keys); !listed) return listed;
  if (auto sorted = keys.sort(); !sorted) return sorted;
  return choose(keys);
}

/// Every entry of every document: key, then the place, which tells the older from the newer.
Status BulkBuild::list_keys(SortedRuns& keys) {
  const auto scanned = log_->scan([&](const BulkLogReader::Frame& frame) -> Status {
    if (frame.kind != FrameKind::document) return {};
    ByteReader in(frame.payload);
    const auto document = decode_document(in.raw(in.number()));
    if (!document) return fail(document.error());
    return keys.add(key_of(*document), place_bytes(frame.at));
  });
  if (!scanned) return fail(scanned.error());
  if (!live_) return {};
  return guard_xapian([&]() -> Status {
    const std::string begin(key::kDocument);
    const auto end = live_->database.metadata_keys_end(begin);
    for (auto at = live_->database.metadata_keys_begin(begin); at != end; ++at)
      if (auto added = keys.add((*at).substr(begin.size()), place_bytes(kLivePlace)); !added) return added;
    return {};
  });
}

Status BulkBuild::choose(SortedRuns& keys) {
  SortedRuns::Entry entry;
  std::string key;
  std::optional<std::uint64_t> before;
  while (true) {
    const auto more = keys.next(entry);
    if (!more) return fail(more.error());
    if (!*more) return {};
    const bool same = before && entry.key == key;
    if (same && *before == kLivePlace) replaced_.insert(key);
    if (same && *before != kLivePlace) superseded_.insert(*before);
    key = entry.key;
    before = place_of(entry.value);
  }
}

Status BulkBuild::read_log() {
  const auto scanned = log_->scan([&](const BulkLogReader::Frame& frame) -> Status {
    return frame.kind == FrameKind::document && !superseded_.contains(frame.at) ? take_entry(frame)
                                                                                : Status();
  });
  if (!scanned) return fail(scanned.error());
  for (const auto& [path, stamp] : files_)
    if (auto put = metadata_.add(make_term(key::kFile, path), encode_file(path, stamp)); !put) return put;
  return {};
}

Status BulkBuild::take_entry(const BulkLogReader::Frame& frame) {
  auto parts = decode_entry(frame.payload);
  if (!parts) return fail(parts.error());
  for (const BulkStatement& statement : parts->statements) {
    const StatementSource source{0, frame.at, parts->head_size, statement.at, statement.size};
    if (auto added = order_.add(statement.order, encode_source(source)); !added) return added;
  }
  if (auto counted = count_names(parts->names, 1); !counted) return counted;
  StoredDocument& document = parts->head.document;
  const std::string key = key_of(document);
  return put_document(key, std::move(document));
}

Status BulkBuild::put_document(const std::string& key, StoredDocument document) {
  ++documents_;
  if (const auto newer = stamps_.find(key); newer != stamps_.end()) document.stamp = newer->second;
  return metadata_.add(document_entry(key), encode_document(document));
}

Status BulkBuild::count_names(const std::vector<NameRow>& rows, std::int64_t sign) {
  for (const NameRow& row : rows) {
    auto [counts, is_new] = name_counts_.try_emplace(name_key(row));
    counts->second.first += sign * row.documents;
    counts->second.second += sign * row.statements;
    if (is_new) name_bytes_ += counts->first.size() + 96;
  }
  return name_bytes_ < options_.memory / kSortShare ? Status() : flush_names();
}

Status BulkBuild::flush_names() {
  for (const auto& [key, counts] : name_counts_)
    if (auto added = names_.add(key, counts_bytes(counts.first, counts.second)); !added) return added;
  name_counts_ = {};
  name_bytes_ = 0;
  return {};
}

Status BulkBuild::put_names() {
  if (auto flushed = flush_names(); !flushed) return flushed;
  if (auto sorted = names_.sort(); !sorted) return sorted;
  SortedRuns::Entry entry;
  std::string family;
  NameSums sums;
  while (true) {
    const auto more = names_.next(entry);
    if (!more) return fail(more.error());
    const std::string_view next = *more ? entry.key.substr(0, entry.key.find('\0')) : std::string_view();
    if (next != family) {
      if (auto put = put_family(family, sums); !put) return put;
      sums = {};
      family = next;
    }
    if (!*more) return {};
    auto rows = decode_rows(entry.key.substr(family.size() + 1));
    if (!rows) return fail(rows.error());
    ByteReader in(entry.value);
    const std::int64_t documents = in.signed_number();
    sums.add(rows->at(0), documents, in.signed_number());
  }
}

Status BulkBuild::put_family(const std::string& family, const NameSums& sums) {
  const auto rows = sums.rows();
  if (rows.empty()) return {};
  for (const std::string& entry : sounds_entries(family, sounds_of(rows)))
    if (auto added = metadata_.add(entry, kSoundMark); !added) return added;
  return metadata_.add(make_term(key::kNames, family), encode_rows(rows));
}

Result<bool> BulkBuild::write_statements(std::vector<std::filesystem::path>& databases) {
  if (auto sorted = order_.sort(); !sorted) return fail(sorted.error());
  BulkParts parts(folder_, live_, *log_, options_);
  SortedRuns::Entry entry;
  const auto total = static_cast<std::size_t>(order_.size());
  for (std::size_t done = 0;; ++done) {
    if (done % kStatementsPerNotice == 0 || done == total) {
      if (is_stopped()) return false;
      if (options_.on_built) options_.on_built(done, total);
    }
    const auto more = order_.next(entry);
    if (!more) return fail(more.error());
    if (!*more) break;
    if (auto added = parts.add(decode_source(entry.value)); !added) return fail(added.error());
  }
  auto built = parts.finish();
  if (!built) return fail(built.error());
  databases = std::move(*built);
  return true;
}

Status BulkBuild::write_metadata(const std::filesystem::path& path) {
  if (auto sorted = metadata_.sort(); !sorted) return sorted;
  return guard_xapian([&]() -> Status {
    Xapian::WritableDatabase database(
        path.string(), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
    SortedRuns::Entry entry;
    for (std::size_t written = 1;; ++written) {
      const auto more = metadata_.next(entry);
      if (!more) return fail(more.error());
      if (!*more) break;
      database.set_metadata(std::string(entry.key), std::string(entry.value));
      if (written % kMetadataCommit == 0) database.commit();
    }
    database.set_metadata(std::string(key::kSchema), schema_mark());
    database.set_metadata(std::string(key::kDocumentCount), std::to_string(documents_));
    database.commit();
    database.close();
    return {};
  });
}

Status BulkBuild::join(std::vector<std::filesystem::path> databases) {
  for (int level = 0; databases.size() > kMostJoined; ++level) {
    std::vector<std::filesystem::path> joined;
    for (std::size_t i = 0; i < databases.size(); i += kMostJoined) {
      const auto first = databases.begin() + static_cast<std::ptrdiff_t>(i);
      const auto last =
          databases.begin() + static_cast<std::ptrdiff_t>(std::min(i + kMostJoined, databases.size()));
      joined.push_back(folder_.parts() / fmt::format("level-{}-{:06}", level, joined.size()));
      const std::vector<std::filesystem::path> group(first, last);
      if (auto done = join_databases(group, joined.back(), Xapian::Compactor::STANDARD); !done) return done;
      std::error_code ignored;
      for (const auto& path : group) std::filesystem::remove_all(path, ignored);
    }
    databases = std::move(joined);
  }
  return join_databases(databases, folder_.statements(), Xapian::Compactor::FULL);
}

}  // namespace onrecord

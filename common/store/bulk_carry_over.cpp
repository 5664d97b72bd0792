// What a bulk build takes over from the index in use.
#include "common/store/bulk_build.h"
#include "common/store/bulk_entry.h"
#include "common/store/bulk_parts.h"
#include "common/store/bytes.h"
#include "common/store/codec.h"
#include "common/store/file_stamp.h"
#include "common/store/index_keys.h"
#include "common/store/names_metadata.h"
#include "common/store/schema.h"
#include "common/store/terms.h"
#include "common/store/xapian_guard.h"

namespace onrecord {
namespace {

/// Where the document's key stands in a statement's data (codec.h): behind the version byte.
constexpr std::size_t kKeyAt = 1;
constexpr std::size_t kKeyBytes = 16;

}  // namespace

Status BulkBuild::carry_over() {
  // What the log says of files and stamps decides for the carried-over ones, too.
  const auto scanned = log_->scan([&](const BulkLogReader::Frame& frame) -> Status {
    if (frame.kind == FrameKind::forget) {
      files_.erase(std::string(frame.payload));
      forgotten_.emplace(frame.payload);
    } else if (frame.kind == FrameKind::file) {
      auto file = decode_file(frame.payload);
      if (!file) return fail(file.error());
      files_[file->path] = file->stamp;
    } else if (frame.kind == FrameKind::restamp) {
      auto stamp = decode_stamp(frame.payload.substr(kKeyBytes));
      if (!stamp) return fail(stamp.error());
      stamps_[std::string(frame.payload.substr(0, kKeyBytes))] = std::move(*stamp);
    } else if (frame.kind == FrameKind::document) {
      // An entry brings its own stamp, newer than one renewed before it.
      ByteReader in(frame.payload);
      const auto document = decode_document(in.raw(in.number()));
      if (!document) return fail(document.error());
      if (!stamps_.empty()) stamps_.erase(document_key(document->info.id));
    }
    return {};
  });
  if (!scanned) return fail(scanned.error());
  if (!live_) return {};
  return guard_xapian([&]() -> Status {
    if (auto done = carry_over_documents(); !done) return done;
    if (auto done = carry_over_statements(); !done) return done;
    if (auto done = carry_over_names(); !done) return done;
    return carry_over_rest();
  });
}

Status BulkBuild::carry_over_documents() {
  const Xapian::Database& live = live_->database;
  const std::string begin(key::kDocument);
  for (auto at = live.metadata_keys_begin(begin); at != live.metadata_keys_end(begin); ++at) {
    const std::string key = (*at).substr(begin.size());
    if (replaced_.contains(key)) continue;
    auto document = decode_document(live.get_metadata(*at));
    if (!document) return fail(document.error());
    if (document->text.packed_size > 0) {
      const auto packed = live_->texts.read_packed(document->text);
      if (!packed) return fail(packed.error());
      const auto place = texts_.append_packed(*packed, document->text.size);
      if (!place) return fail(place.error());
      document->text = *place;
    }
    if (auto put = put_document(key, std::move(*document)); !put) return put;
  }
  return {};
}

Status BulkBuild::carry_over_statements() {
  const Xapian::Database& live = live_->database;
  for (auto row = live.postlist_begin(""); row != live.postlist_end(""); ++row) {
    const Xapian::Document document = live.get_document(*row, Xapian::DOC_ASSUME_VALID);
    const std::string data = document.get_data();
    if (data.size() < kKeyAt + kKeyBytes) return fail(ErrorCode::corrupt, "a stored statement is damaged");
    if (replaced_.contains(data.substr(kKeyAt, kKeyBytes))) continue;
    const std::string order = newest_first(document.get_value(static_cast<Xapian::valueno>(Slot::newest)));
    StatementSource source;
    source.row = *row;
    if (auto added = order_.add(order, encode_source(source)); !added) return added;
  }
  return {};
}

/// All tables, less what the replaced documents had added to them.
Status BulkBuild::carry_over_names() {
  const Xapian::Database& live = live_->database;
  const std::string begin(key::kNames);
  for (auto at = live.metadata_keys_begin(begin); at != live.metadata_keys_end(begin); ++at) {
    const auto rows = decode_rows(live.get_metadata(*at));
    if (!rows) return fail(rows.error());
    if (auto counted = count_names(*rows, 1); !counted) return counted;
  }
  for (const std::string& key : replaced_) {
    const auto document = decode_document(live.get_metadata(make_term(key::kDocument, key)));
    if (!document) return fail(document.error());
    const auto statements = statements_of(live, *document);
    if (!statements) return fail(statements.error());
    if (auto counted = count_names(rows_of(document->info, *statements), -1); !counted) return counted;
  }
  return {};
}

/// Stamps of files, and every other key that no table above holds.
Status BulkBuild::carry_over_rest() {
  const Xapian::Database& live = live_->database;
  const auto is_done = [](const std::string& key) {
    for (const std::string_view done : {key::kDocument, key::kNames, key::kSounds})
      if (key.starts_with(done)) return true;
    return key == key::kSchema || key == key::kDocumentCount;
  };
  for (auto at = live.metadata_keys_begin(); at != live.metadata_keys_end(); ++at) {
    if (is_done(*at)) continue;
    const std::string value = live.get_metadata(*at);
    if ((*at).starts_with(key::kFile)) {
      auto file = decode_file(value);
      if (!file) return fail(file.error());
      if (!forgotten_.contains(file->path)) files_.try_emplace(file->path, file->stamp);
    } else if (auto added = metadata_.add(*at, value); !added) {
      return added;
    }
  }
  return {};
}

}  // namespace onrecord
